import { useCallback, useMemo } from 'preact/hooks';
import { citation, voiceCitation } from '../../export/citation.ts';
import { type Result, resultOf } from '../../export/result.ts';
import { type RankedVoices, rankVoices } from '../../overlay/voices.ts';
import type { Report } from '../../platform/messages.ts';
import type { Connection } from '../connection.ts';
import type { ListActions } from '../context.ts';
import type { Words } from '../words.ts';
import { type ExportFormat, fileOf } from './exportFormats.ts';
import type { Say } from './useSaid.ts';
import { useSteps } from './useSteps.ts';

/** Copies, and says how that went. Gives whether it did. */
export type Copy = (text: string) => Promise<boolean>;

export function useCopy(connection: Connection, words: Words, say: Say): Copy {
  return useCallback(
    async (text) => {
      try {
        await connection.copy(text);
        say(words.text('citationCopied'));
        return true;
      } catch {
        say(words.text('copyFailed'), true);
        return false;
      }
    },
    [connection, words, say],
  );
}

/** What the items of the list do; jumps tell their end in a line that is read out, and seen when they fail. */
export function usePageActions(
  connection: Connection,
  words: Words,
  report: Report | null,
  say: Say,
  copy: Copy,
): Pick<ListActions, 'showQuote' | 'showMention' | 'mentionShown' | 'copyCitation' | 'copyVoice'> {
  const steps = useSteps(report);
  return useMemo(() => {
    const jump = async (id: string, index: number): Promise<void> => {
      say('');
      const found = await connection.jump(id, index);
      say(words.text(found ? 'jumpDone' : 'jumpFailed'), !found);
    };
    return {
      showQuote: (id) => void jump(id, 0),
      showMention: (entity) => void jump(entity.id, steps.next(entity.id, entity.mentions)),
      mentionShown: steps.at,
      async copyCitation(quoteId) {
        const quote = report?.annotations.quotes.find((each) => each.id === quoteId);
        return report && quote ? copy(citation(resultOfReport(report), quote)) : false;
      },
      async copyVoice({ key, name, role }) {
        // All of them, even while the search lists some.
        const voice = report && ranked(report).voices.find((each) => each.key === key);
        if (!report || !voice) return false;
        return copy(voiceCitation(resultOfReport(report), { name, role, quotes: voice.quotes }));
      },
    };
  }, [connection, words, report, say, copy, steps]);
}

/** What the export menu does with a format. */
export interface ExportActions {
  readonly copy: (format: ExportFormat) => Promise<boolean>;
  readonly save: (format: ExportFormat) => void;
}

export function useExport(
  connection: Connection,
  words: Words,
  report: Report | null,
  say: Say,
  copy: Copy,
): ExportActions {
  return useMemo(
    () => ({
      async copy(format) {
        return report ? copy(fileOf(resultOfReport(report), format, words.locale).content) : false;
      },
      save(format) {
        if (!report) return;
        const file = fileOf(resultOfReport(report), format, words.locale);
        connection.save(file);
        say(words.text('exportSaved', file.name));
      },
    }),
    [connection, words, report, say, copy],
  );
}

function ranked({ annotations, reading }: Report): RankedVoices {
  return rankVoices(annotations.quotes, reading.text);
}

/** The report as exports want it. */
function resultOfReport({ reading, language, annotations, timing }: Report): Result {
  return resultOf(reading.url, language, reading, annotations, {
    detectMs: timing.readMs,
    analyzeMs: timing.analyzeMs,
  });
}
