import { useMemo } from 'preact/hooks';
import { rankVoices } from '../../overlay/voices.ts';
import type { Report } from '../../platform/messages.ts';
import { useWords } from '../context.ts';
import { Banner } from './Banner.tsx';

/** Says that one voice only is marked in the page, and brings the others back. */
export function OnlyVoiceBanner(props: {
  readonly report: Report;
  /** The voice's key; null when all are marked. */
  readonly voice: string | null;
  readonly onEnd: () => void;
}) {
  const words = useWords();
  const { annotations, reading } = props.report;
  const name = useMemo(() => {
    if (props.voice === null) return null;
    const { voices } = rankVoices(annotations.quotes, reading.text);
    return voices.find((voice) => voice.key === props.voice)?.name ?? null;
  }, [props.voice, annotations, reading]);
  if (name === null) return null;
  return (
    <Banner
      state="onlyVoice"
      title={words.text('onlyVoiceTitle', name)}
      text={words.text('onlyVoiceHint')}
      action={{ label: words.text('onlyVoiceEnd'), onClick: props.onEnd }}
    />
  );
}
