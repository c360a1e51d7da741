import * as v from 'valibot';

/**
 * The W3C Web Annotation Data Model (Recommendation of 23 February 2017, https://www.w3.org/TR/annotation-model/), as
 * far as an export like ours uses it: what the model demands with MUST, and of its terms none but those that its
 * JSON-LD context defines. Objects are strict, so a term that JSON-LD would silently drop is refused.
 */

/** 3.1: an annotation has exactly one IRI that identifies it. */
const iri = v.pipe(
  v.string(),
  v.check((value) => URL.canParse(value) && !/[\s<>"{}|\\^`]/.test(value), 'not an IRI'),
);
/** JSON-LD strings are Unicode: no half of a surrogate pair. */
const text = v.pipe(
  v.string(),
  v.check((value) => !/\p{Surrogate}/u.test(value), 'not Unicode'),
);
/** xsd:nonNegativeInteger. */
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** 3.3.5: one of the model's motivations. */
const motivation = v.picklist(['classifying', 'identifying']);

/** 3.2.4: a textual body has exactly one value, should have a format, and may have languages and a purpose. */
const textualBody = v.strictObject({
  type: v.literal('TextualBody'),
  value: text,
  format: v.literal('text/plain'),
  language: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/))),
  purpose: motivation,
});

/** 4.2.4: exactly the words, and what stands around them. */
const textQuoteSelector = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: text,
  prefix: text,
  suffix: text,
});

/** 4.2.5: positions in code points, the end behind the start. */
const textPositionSelector = v.pipe(
  v.strictObject({ type: v.literal('TextPositionSelector'), start: count, end: count }),
  v.check(({ start, end }) => start <= end, 'ends before it starts'),
);

/** 4: a specific resource has exactly one source. */
const target = v.strictObject({
  source: iri,
  selector: v.strictTuple([textQuoteSelector, textPositionSelector]),
});

/** 3.1: an annotation has at least one target, and the class Annotation. */
const annotation = v.strictObject({
  id: iri,
  type: v.literal('Annotation'),
  motivation,
  body: v.pipe(v.array(textualBody), v.minLength(1)),
  target: v.union([target, v.pipe(v.array(target), v.minLength(1))]),
});

/** 5.2: a page has the class AnnotationPage and a list of annotations. */
const page = v.strictObject({
  id: iri,
  type: v.literal('AnnotationPage'),
  startIndex: count,
  items: v.array(annotation),
});

/** 5.1: a collection has the context, the class AnnotationCollection, and its first page or that page's IRI. */
export const collectionSchema = v.pipe(
  v.strictObject({
    '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
    id: iri,
    type: v.literal('AnnotationCollection'),
    label: v.exactOptional(text),
    generator: v.strictObject({ type: v.literal('Software'), name: text }),
    total: count,
    first: page,
  }),
  v.check(({ total, first }) => total === first.items.length, 'the total is not the number of annotations'),
  v.check(
    ({ id, first }) =>
      new Set([id, first.id, ...first.items.map((item) => item.id)]).size === first.items.length + 2,
    'an id stands for two things',
  ),
);
