import type { FileItem, TextFormat } from '../file-reader.ts';
import { jsonEntries } from './json-entries.ts';
import { hasAny, jsonOutline } from './json-outline.ts';
import { idOf, isObject, listOf, memberOf, paragraphsOf, textOrNull } from './plain-values.ts';
import { entryItem } from './stated-entry.ts';
import { statedMoment } from './stated-moment.ts';

/** The types of the CSL 1.0.2 data schema. */
const TYPES: ReadonlySet<string> = new Set(
  'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty webpage'.split(
    ' ',
  ),
);

/** Sources as the Citation Style Language's JSON holds them (CSL 1.0.2): a list, or an object with `items`. */
export const CSL_JSON: TextFormat = {
  name: 'CSL-JSON',
  matches: (opening) => {
    const outline = jsonOutline(opening);
    return (
      outline !== null &&
      [...outline.types].some((type) => TYPES.has(type)) &&
      hasAny(outline.entryKeys, 'container-title', 'issued', 'URL', 'abstract') &&
      !outline.entryKeys.has('text')
    );
  },
  async *read(file) {
    for await (const entry of jsonEntries(file, new Set(['items']))) {
      if ('refused' in entry) yield { kind: 'refused', name: entry.name, reason: entry.refused };
      else yield () => itemOf(entry.name, entry.value);
    }
  },
};

function itemOf(name: string, value: unknown): FileItem {
  if (!isObject(value)) return { kind: 'refused', name, reason: 'it is no JSON object' };
  const title = textOrNull(memberOf(value, 'title'));
  const abstract = textOrNull(memberOf(value, 'abstract')) ?? '';
  return entryItem(
    title ?? name,
    {
      title,
      blocks: paragraphsOf(abstract).map((text) => ({ kind: 'body', text })),
      outlet: textOrNull(memberOf(value, 'container-title')) ?? textOrNull(memberOf(value, 'publisher')),
      date: issued(memberOf(value, 'issued')),
      author: listOf(memberOf(value, 'author'))
        .map(nameOf)
        .filter((one) => one !== '')
        .join(', '),
      url: textOrNull(memberOf(value, 'URL')),
      tags: (textOrNull(memberOf(value, 'keyword')) ?? '').split(/[,;]/),
      language: textOrNull(memberOf(value, 'language')),
    },
    idOf(memberOf(value, 'id')),
  );
}

/** "date-parts" with year, month, day, of a span the beginning; or a date in words. */
function issued(date: unknown): string | null {
  const parts = listOf(listOf(memberOf(date, 'date-parts'))[0]).map(Number);
  if (parts.length === 0 || parts.some((part) => !Number.isInteger(part)))
    return statedMoment(memberOf(date, 'raw') ?? memberOf(date, 'literal') ?? date);
  return statedMoment(parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'));
}

function nameOf(name: unknown): string {
  const literal = textOrNull(memberOf(name, 'literal'));
  if (literal !== null) return literal;
  const parts = ['given', 'non-dropping-particle', 'family', 'suffix'].map((part) =>
    textOrNull(memberOf(name, part)),
  );
  return parts.filter((part) => part !== null).join(' ');
}
