import { differByDenial } from './denying-prefix.ts';
import { tellOpposites } from './frame-relations.ts';
import opposites from './opposites.json' with { type: 'json' };
import { adjectiveBases, nounBases, verbBases } from './word-bases.ts';

/** Words remembered at most. */
const REMEMBERED = 10_000;

let listed: ReadonlyMap<string, ReadonlySet<string>> | null = null;
const opposedTo = new Map<string, ReadonlySet<string>>();
const known = new Map<string, readonly string[]>();

/**
 * Whether two lower-case words say opposite things: by the list, by a prefix that denies ("likely", "unlikely"), or as
 * words for events that cannot both be ("resigned", "re-elected"). Forms of a word count as the word.
 */
export function areOpposites(a: string, b: string): boolean {
  if (a === b) return false;
  const against = wordsOpposedTo(a);
  if (against.size > 0 && listedBases(b).some((base) => against.has(base))) return true;
  return differByDenial(a, b) || tellOpposites(a, b);
}

/** The words of the list against which a form of a listed word stands. */
function wordsOpposedTo(form: string): ReadonlySet<string> {
  const before = opposedTo.get(form);
  if (before) return before;
  listed ??= readList();
  const list = listed;
  const against = new Set(listedBases(form).flatMap((base) => [...(list.get(base) ?? [])]));
  if (opposedTo.size >= REMEMBERED) opposedTo.clear();
  opposedTo.set(form, against);
  return against;
}

/** What a word may be a form of, among the words of the list. */
function listedBases(form: string): readonly string[] {
  const before = known.get(form);
  if (before) return before;
  listed ??= readList();
  const list = listed;
  const bases = [...verbBases(form), ...nounBases(form), ...adjectiveBases(form)].filter((base) =>
    list.has(base),
  );
  if (known.size >= REMEMBERED) known.clear();
  known.set(form, bases);
  return bases;
}

function readList(): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>();
  const oppose = (one: string, other: string) => {
    const against = words.get(one);
    if (against) against.add(other);
    else words.set(one, new Set([other]));
  };
  for (const [left = [], right = []] of opposites)
    for (const one of left)
      for (const other of right) {
        oppose(one, other);
        oppose(other, one);
      }
  return words;
}
