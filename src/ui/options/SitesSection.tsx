import { useId, useState } from 'preact/hooks';
import { ALL_SITES, type Site, siteOf } from '../../platform/sitePatterns.ts';
import type { Say } from '../app/useSaid.ts';
import { useWords } from '../context.ts';
import type { OptionsConnection } from './optionsConnection.ts';
import { Section } from './parts.tsx';

/** Where Pressmark runs without being asked: the list, a way back for each, and a way to add one. */
export function SitesSection(props: {
  readonly connection: OptionsConnection;
  readonly sites: readonly Site[] | null;
  readonly say: Say;
}) {
  const { connection, sites, say } = props;
  const words = useWords();
  const nameOf = (site: Site): string => (site.name === ALL_SITES ? words.text('sitesAll') : site.name);
  const remove = async (site: Site): Promise<void> => {
    const removed = await connection.removeSite(site).catch(() => false);
    if (removed) say(words.text('siteRemoved', nameOf(site)));
    else say(words.text('sitesNotRemoved', nameOf(site)), true);
  };
  return (
    <Section title={words.text('optionsSites')} hint={words.text('optionsSitesHint')}>
      {sites !== null && sites.length === 0 && <p class="sites-none">{words.text('sitesNone')}</p>}
      {sites !== null && sites.length > 0 && (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site.name} class="site" data-site={site.name}>
              <span class="site-name">{nameOf(site)}</span>
              <span class="site-state">{words.text('sitesAllowed')}</span>
              <button
                type="button"
                class="button button-small"
                aria-label={words.text('sitesRemoveNamed', nameOf(site))}
                onClick={() => void remove(site)}
              >
                {words.text('sitesRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddSite connection={connection} say={say} />
    </Section>
  );
}

function AddSite({ connection, say }: { readonly connection: OptionsConnection; readonly say: Say }) {
  const words = useWords();
  const id = useId();
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const add = async (): Promise<void> => {
    const site = siteOf(address);
    if (site === null) {
      setProblem(words.text(address.trim() === '' ? 'sitesEmpty' : 'sitesInvalid'));
      return;
    }
    setProblem(null);
    // Nothing is awaited before this: browsers ask for permissions only while they handle a press.
    const allowed = await connection.allowSite(address).catch(() => false);
    if (!allowed) {
      setProblem(words.text('siteRefused'));
      return;
    }
    setAddress('');
    say(words.text('siteAllowed', site.name));
  };
  return (
    <form
      class="add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label for={`${id}-address`}>{words.text('sitesAddress')}</label>
      <div class="add-row">
        <input
          id={`${id}-address`}
          name="address"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="news.example"
          value={address}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-problem`}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.text('sitesAdd')}
        </button>
      </div>
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem}
      </p>
    </form>
  );
}
