import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Report, Scope } from '../../platform/messages.ts';
import { MARK_KINDS, type MarkKind, type Settings, type SettingsChange } from '../../platform/settings.ts';
import { useWords } from '../context.ts';
import { buildListing, countListing, filterListing } from '../listing/listing.ts';
import { searchTerms } from '../listing/search.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { KindSwitches } from './KindSwitches.tsx';
import { moveFocus } from './moveFocus.ts';
import { Results } from './Results.tsx';
import { SearchField } from './SearchField.tsx';

/** All that is found in a language whose words are not known. */
const IN_MARKS: readonly MarkKind[] = ['direct'];

/** One report: the article's head, the switches, the search, and the lists. */
export function ReportView(props: {
  readonly report: Report;
  readonly scope: Scope;
  readonly settings: Settings | null;
  readonly changeSettings: (change: SettingsChange) => void;
  /** False in a language in which speakers are not looked for. */
  readonly speakers: boolean;
  /** What stands below the lists. */
  readonly foot: ComponentChildren;
  /** Notices about the report. */
  readonly children?: ComponentChildren;
}) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = list.current;
    const onKeyDown = (event: KeyboardEvent): void => onListKey(event, element);
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, []);
  const search = (next: string): void => {
    keepPlace(list.current, next !== '');
    setQuery(next);
  };
  const misc = props.settings?.kinds.misc ?? false;
  const listing = useMemo(() => buildListing(props.report, misc), [props.report, misc]);
  const terms = useMemo(() => searchTerms(query), [query]);
  const shown = useMemo(() => filterListing(listing, terms), [listing, terms]);
  const total = countListing(listing);
  const empty = total.quotes + total.entities === 0;
  const matches = countListing(shown);
  const { readMs, analyzeMs } = props.report.timing;
  return (
    <>
      {props.children}
      <ArticleHead report={props.report} scope={props.scope} listing={listing} />
      {props.settings && !empty && (
        <KindSwitches
          settings={props.settings}
          kinds={props.speakers ? MARK_KINDS.filter((kind) => kind !== 'misc' || misc) : IN_MARKS}
          onChange={props.changeSettings}
        />
      )}
      {!empty && (
        <SearchField query={query} onQuery={search} onLeave={() => moveFocus(list.current, 'first')} />
      )}
      <p class="visually-hidden" role="status">
        {terms.length > 0 && words.count('searchCount', matches.quotes + matches.entities)}
      </p>
      <div ref={list} class="lists">
        <Results listing={shown} terms={terms} speakers={props.speakers} />
        {terms.length > 0 && matches.quotes + matches.entities === 0 && (
          <p class="nothing-matches">{words.text('searchNothing', query.trim())}</p>
        )}
      </div>
      <footer class="foot">
        {props.foot}
        <p class="footnote">{words.text('footnote', words.milliseconds(readMs + analyzeMs))}</p>
      </footer>
    </>
  );
}

/**
 * While the reader searches, the window keeps its height, however little is found, and the results begin in sight.
 */
function keepPlace(list: HTMLElement | null, searching: boolean): void {
  const content = list?.closest('main');
  if (!list || !content) return;
  if (!searching) content.style.minHeight = '';
  else if (content.style.minHeight === '') content.style.minHeight = `${content.offsetHeight}px`;
  const above = content.getBoundingClientRect().top - list.getBoundingClientRect().top;
  if (above > 0) list.scrollIntoView({ block: 'start' });
}

const MOVES: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

function onListKey(event: KeyboardEvent, list: HTMLElement | null): void {
  const move = MOVES[event.key];
  if (move === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (moveFocus(list, move)) event.preventDefault();
}
