import nlp from 'compromise';
import type { FindNames, FoundName, LoadFinder } from './finders.ts';

/** A match as compromise prints it; its text and place reach over signs around the words. */
interface Printed {
  readonly text: string;
  readonly offset: { readonly start: number };
}

const HONORIFIC = /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|President|Sen|Gen|Rep)\.? )+(?=\S)/u;

export const load: LoadFinder = async () => (article) => findNames(article.text).length;

/** People, places and organisations as compromise tells them, cut to the name: no signs, possessive or honorific. */
export const findNames: FindNames = (text) => {
  const read = nlp(text);
  const found: FoundName[] = [];
  const add = (label: FoundName['label'], matches: readonly Printed[]) => {
    for (const match of matches) {
      const inner = match.text.match(/[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{L}\p{N}]/su);
      if (!inner) continue;
      let start = match.offset.start + (inner.index ?? 0);
      let name = inner[0].replace(/['’]s$/u, '');
      const honorific = label === 'PER' ? (name.match(HONORIFIC)?.[0].length ?? 0) : 0;
      start += honorific;
      name = name.slice(honorific);
      // "U.S." keeps its last full stop.
      const end = start + name.length;
      found.push({ start, end: /\p{Lu}\.\p{Lu}$/u.test(name) && text[end] === '.' ? end + 1 : end, label });
    }
  };
  add('PER', read.people().json({ offset: true }));
  add('LOC', read.places().json({ offset: true }));
  add('ORG', read.organizations().json({ offset: true }));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((name) => {
    if (name.start < end) return false;
    end = name.end;
    return true;
  });
};
