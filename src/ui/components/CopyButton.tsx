import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../context.ts';
import { IconButton } from './IconButton.tsx';
import { CheckIcon, CopyIcon } from './icons.tsx';

const COPIED_MS = 1600;

/** Copies something, and shows for a moment that it has. */
export function CopyButton(props: {
  /** What is copied, in words. */
  readonly label: string;
  /** Gives whether it worked. */
  readonly copy: () => Promise<boolean>;
  readonly class?: string;
}) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const label = copied ? words.text('citationCopied') : props.label;
  return (
    <IconButton
      class={props.class ?? ''}
      copied={copied}
      label={label}
      onClick={() => void props.copy().then(setCopied)}
    >
      {copied ? <CheckIcon /> : <CopyIcon />}
    </IconButton>
  );
}
