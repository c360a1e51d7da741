import { useWords } from '../context.ts';

/** Stands where the lists will stand. It keeps the window's size, and says why there is nothing yet. */
export function Looking(props: { readonly visible: boolean }) {
  const words = useWords();
  return (
    <div class="looking" data-state="looking" data-visible={props.visible || undefined}>
      {props.visible && (
        <>
          <h1 class="looking-text">{words.text('lookingTitle')}</h1>
          <div class="skeleton" aria-hidden="true">
            {SKELETON_LINES.map(([kind, width]) => (
              <div key={`${kind}${width}`} class={`skeleton-${kind}`} style={{ width }} />
            ))}
          </div>
        </>
      )}
    </div>
  );
}

const SKELETON_LINES = [
  ['title', '92%'],
  ['title', '58%'],
  ['name', '44%'],
  ['line', '96%'],
  ['line', '88%'],
  ['name', '36%'],
  ['line', '91%'],
  ['line', '64%'],
] as const;
