import { countWords } from '../../overlay/voices.ts';
import type { Outcome, Scope } from '../../platform/messages.ts';
import type { Place } from '../connection.ts';
import { useWords } from '../context.ts';
import { BrokenScreen } from './BrokenScreen.tsx';
import { type StateAction, StateScreen } from './StateScreen.tsx';

/** Outcomes with nothing to list. */
export type EmptyOutcome = Exclude<Outcome, { readonly state: 'found' | 'unsupportedLanguage' }>;

/** The screen of a state in which there is nothing to list, each with its words and its next step. */
export function OutcomeScreen(props: {
  readonly outcome: EmptyOutcome | Extract<Outcome, { readonly state: 'nothingFound' }>;
  readonly scope: Scope;
  readonly place: Place;
  readonly annotate: (scope: Scope) => void;
  readonly reload: () => void;
  readonly openFirstSteps: () => void;
  readonly copy: (text: string) => Promise<boolean>;
  readonly about: { readonly version: string; readonly browser: string };
}) {
  const words = useWords();
  const { outcome, scope, annotate } = props;
  const inPanel = props.place === 'panel';
  const readArticle: StateAction = {
    label: words.text('actionReadArticle'),
    onClick: () => annotate('article'),
  };
  const readSelection: StateAction = {
    label: words.text('actionReadSelection'),
    onClick: () => annotate('selection'),
  };
  const readPage: StateAction = { label: words.text('actionReadPage'), onClick: () => annotate('page') };
  const retry: StateAction = { label: words.text('actionRetry'), onClick: () => annotate(scope) };
  const reload: StateAction = { label: words.text('actionReload'), onClick: props.reload };

  switch (outcome.state) {
    case 'notWebPage':
      return (
        <StateScreen
          state="notWebPage"
          drawing="page"
          title={words.text('notWebPageTitle')}
          text={words.text(inPanel ? 'notWebPagePanelText' : 'notWebPageText')}
          actions={[{ label: words.text('actionSample'), onClick: props.openFirstSteps }]}
        />
      );
    case 'noPermission':
      return (
        <StateScreen
          state="noPermission"
          drawing="closed"
          title={words.text('noPermissionTitle')}
          text={words.text(inPanel ? 'noPermissionPanelText' : 'noPermissionText')}
          actions={[retry]}
        />
      );
    case 'noArticle':
      return (
        <StateScreen
          state="noArticle"
          drawing="search"
          title={words.text('noArticleTitle')}
          text={words.text('noArticleText')}
          actions={outcome.hasSelection ? [readSelection, readPage] : [readPage]}
          {...(outcome.hasSelection ? {} : { hint: words.text('noArticleSelectHint') })}
        />
      );
    case 'emptySelection':
      return (
        <StateScreen
          state="emptySelection"
          drawing="search"
          title={words.text('emptySelectionTitle')}
          text={words.text('emptySelectionText')}
          actions={[readArticle, readPage]}
        />
      );
    case 'nothingFound':
      return (
        <StateScreen
          state="nothingFound"
          drawing="search"
          title={words.text('nothingFoundTitle')}
          text={words.count('nothingFoundText', countWords(outcome.report.reading.text))}
          actions={scope === 'page' ? [readArticle] : [readPage, retry]}
        />
      );
    case 'updated':
      return (
        <StateScreen
          state="updated"
          drawing="page"
          title={words.text('updatedTitle')}
          text={words.text('updatedText')}
          actions={[reload]}
        />
      );
    case 'broken':
      return (
        <BrokenScreen
          failure={outcome}
          actions={
            outcome.code === 'injection' || outcome.code === 'protocol' ? [reload, retry] : [retry, reload]
          }
          copy={props.copy}
          about={props.about}
        />
      );
  }
}
