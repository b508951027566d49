import { stem } from '../../text/english-stem.ts';
import irregularForms from '../meaning/irregular-forms.json' with { type: 'json' };

// What a stemmer cannot know: "driven" and "drove" are one verb.
const BASE_FORMS = new Map(
  Object.entries(irregularForms).flatMap(([base, forms]) =>
    forms.map((form) => [stem(form), stem(base)] as const),
  ),
);

/** The stem of a verb's base form for the stem of an irregular form of it, else the stem itself. */
export function baseForm(term: string): string {
  return BASE_FORMS.get(term) ?? term;
}
