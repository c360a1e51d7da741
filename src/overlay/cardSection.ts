/** What the card says of one quotation or name, as elements. */
import type { CardSection } from './cardContent.ts';
import { hueClass } from './cardStyle.ts';
import { element } from './dom.ts';

/** Words of the article keep its language and direction, which need not be the interface's. */
export function sectionElement(
  document: Document,
  section: CardSection,
  articleLanguage: string,
): HTMLElement {
  const created = element(document, 'section', `section ${section.kind} ${hueClass(section.hue)}`);
  const quoted = (target: HTMLElement): HTMLElement => {
    target.setAttribute('lang', articleLanguage);
    target.setAttribute('dir', 'auto');
    return target;
  };
  const heading = element(document, 'p', 'heading', section.heading);
  created.append(section.headingIsQuoted ? quoted(heading) : heading);
  if (section.role !== null) created.append(quoted(element(document, 'p', 'role', section.role)));
  created.append(element(document, 'p', 'label', section.label));
  for (const note of section.notes) created.append(element(document, 'p', 'note', note));
  return created;
}
