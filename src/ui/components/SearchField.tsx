import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../context.ts';
import { IconButton } from './IconButton.tsx';
import { ClearIcon, SearchIcon } from './icons.tsx';

/** One field over everything in the list. Ctrl+F (⌘F) leads to it, Escape empties it, arrow down enters the list. */
export function SearchField(props: {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onLeave: () => void;
}) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && props.query !== '') {
      event.preventDefault();
      props.onQuery('');
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      props.onLeave();
    }
  };
  return (
    <search class="search">
      <SearchIcon />
      <input
        ref={input}
        type="search"
        class="search-input"
        autocomplete="off"
        spellcheck={false}
        aria-label={words.text('searchLabel')}
        placeholder={words.text('searchLabel')}
        value={props.query}
        onInput={(event) => props.onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {props.query !== '' && (
        <IconButton
          label={words.text('searchClear')}
          onClick={() => {
            props.onQuery('');
            input.current?.focus();
          }}
        >
          <ClearIcon />
        </IconButton>
      )}
    </search>
  );
}
