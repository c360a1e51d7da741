import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { TextMap } from '../../article/types.ts';
import { Painter } from '../../overlay/painter.ts';
import { planMarks } from '../../overlay/plan.ts';
import { pageTheme } from '../../overlay/theme.ts';
import type { Settings } from '../../platform/settings.ts';
import { useWords } from '../context.ts';
import { annotationsOf, sampleArticle, textOf } from './sampleArticle.ts';

/** The sample article, painted as any article is: by the highlights of the real thing. */
export function Sample({ settings }: { readonly settings: Settings }) {
  const words = useWords();
  const sample = useMemo(() => sampleArticle(words.locale), [words]);
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const article = root.current;
    if (article === null) return;
    const painter = new Painter(document);
    painter.setLook(settings);
    const marks = run(planMarks(annotationsOf(sample), textOf(sample).text));
    run(painter.load(marks, mapOf(article, textOf(sample).blocks)));
    const paint = (): void => painter.show(true, settings.kinds, pageTheme(article));
    paint();
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', paint);
    return () => {
      dark.removeEventListener('change', paint);
      painter.dispose();
    };
  }, [sample, settings]);
  const [headline, ...paragraphs] = sample.blocks;
  return (
    <article ref={root} class="sample" lang={sample.language} aria-label={words.text('firstSample')}>
      <h3 class="sample-headline" data-block>
        {headline}
      </h3>
      {paragraphs.map((text) => (
        <p key={text} data-block>
          {text}
        </p>
      ))}
    </article>
  );
}

function run<T>(steps: Generator<void, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Each block of the sample is one text node. */
function mapOf(
  article: Element,
  blocks: readonly { readonly begin: number; readonly end: number }[],
): TextMap {
  const runs = [...article.querySelectorAll('[data-block]')].flatMap((element, index) => {
    const node = element.firstChild;
    const block = blocks[index];
    return node instanceof Text && block !== undefined ? [{ ...block, node, nodeOffset: 0 }] : [];
  });
  return {
    runs,
    ranges: ([begin, end]) =>
      runs
        .filter((run) => run.begin < end && begin < run.end)
        .map(
          (run) =>
            new StaticRange({
              startContainer: run.node,
              startOffset: Math.max(begin, run.begin) - run.begin,
              endContainer: run.node,
              endOffset: Math.min(end, run.end) - run.begin,
            }),
        ),
  };
}
