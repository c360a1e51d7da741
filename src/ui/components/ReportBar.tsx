import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ExportActions } from '../app/usePageActions.ts';
import type { Site } from '../connection.ts';
import { useWords } from '../context.ts';
import { Check } from './Check.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { ChevronIcon, DownloadIcon } from './icons.tsx';

/** Always in sight below a report: what can be done with the article as a whole. */
export function ReportBar(props: {
  readonly actions: ExportActions;
  /** Null where the site cannot be allowed for good, or is not known yet. */
  readonly site: Site | null;
  readonly changeSite: (allowed: boolean) => void;
}) {
  const words = useWords();
  const menu = useId();
  const button = useRef<HTMLButtonElement>(null);
  const bar = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(false);
  useClosing(open, bar.current, (byKey) => {
    setOpen(false);
    if (byKey) button.current?.focus();
  });
  const { site, changeSite } = props;
  return (
    <section ref={bar} class="bar" aria-label={words.text('barLabel')}>
      {site && (
        <Check
          class="bar-site"
          label={words.text('siteAlways', site.name)}
          checked={site.allowed}
          onChange={changeSite}
        />
      )}
      <button
        ref={button}
        type="button"
        class="bar-export"
        aria-expanded={open}
        aria-controls={menu}
        onClick={() => setOpen(!open)}
      >
        <DownloadIcon />
        {words.text('exportOpen')}
        <ChevronIcon />
      </button>
      <div id={menu} class="bar-menu" hidden={!open}>
        {open && <ExportMenu actions={props.actions} />}
      </div>
    </section>
  );
}

/** Closes what is open on Escape, and on a press outside of `inside`. */
function useClosing(open: boolean, inside: HTMLElement | null, close: (byKey: boolean) => void): void {
  // With the menu itself, not some time later: a window that is not drawn would leave Escape without its listener.
  useLayoutEffect(() => {
    if (!open) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      close(true);
    };
    const onPointerDown = ({ target }: Event): void => {
      if (!(target instanceof Node && inside?.contains(target))) close(false);
    };
    // Before the listeners of the document, for which Escape means other things.
    document.addEventListener('keydown', onKeyDown, true);
    document.addEventListener('pointerdown', onPointerDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('pointerdown', onPointerDown);
    };
  }, [open, inside, close]);
}
