import type { Report, Scope } from '../../platform/messages.ts';
import { useWords } from '../context.ts';
import { countListing, type Listing } from '../listing/listing.ts';
import type { MessageKey } from '../words.ts';

const SCOPES: Readonly<Partial<Record<Scope, MessageKey>>> = {
  selection: 'scopeSelection',
  page: 'scopePage',
};

/** What was read: outlet, date, language and title of the article, and how much was found in it. */
export function ArticleHead(props: {
  readonly report: Report;
  readonly scope: Scope;
  readonly listing: Listing;
}) {
  const words = useWords();
  const { reading, language } = props.report;
  const scope = SCOPES[props.scope];
  const source = [
    scope === undefined ? null : words.text(scope),
    reading.outlet,
    reading.published === null ? null : words.date(reading.published),
    words.languageName(language),
  ];
  const { voices, groups } = props.listing;
  const { quotes } = countListing(props.listing);
  const names = groups.reduce(
    (sum, group) => (group.type === 'date' || group.type === 'money' ? sum : sum + group.entities.length),
    0,
  );
  const found = [
    quotes > 0 && words.count('quotationCount', quotes),
    voices.length > 0 && words.count('voiceCount', voices.length),
    names > 0 && words.count('nameCount', names),
  ];
  return (
    <div class="article">
      <Facts class="article-source" facts={source} />
      <h1 class="article-title" dir="auto" tabIndex={-1}>
        {reading.title || words.text('untitled')}
      </h1>
      <Facts class="article-found" facts={found} />
    </div>
  );
}

/** Short facts in a row; what is not known is left out. */
function Facts(props: { readonly class: string; readonly facts: readonly (string | null | false)[] }) {
  const facts = props.facts.filter((fact) => typeof fact === 'string' && fact !== '');
  if (facts.length === 0) return null;
  return (
    <ul class={`facts ${props.class}`}>
      {facts.map((fact) => (
        <li key={fact}>
          <bdi>{fact}</bdi>
        </li>
      ))}
    </ul>
  );
}
