import { ALSO_NOUNS, IRREGULAR_VERBS, PLAIN_VERBS } from './verb-list.ts';

/** Which forms of which verb a word may be. */
export interface VerbForms {
  readonly base: string;
  /** "close", and the present of several. */
  readonly plain: boolean;
  /** "closes". */
  readonly singular: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  /** "closing". */
  readonly ing: boolean;
  /** Whether the word may as well be a noun ("attack", "plans"). */
  readonly alsoNoun: boolean;
}

const NONE = { plain: false, singular: false, past: false, participle: false, ing: false };

// Nouns and adjectives that look like forms of verbs.
const NO_VERBS = new Set(
  `united indeed hundred sacred kindred embed speed need breed feed seed deed weed greed exceed proceed succeed naked wicked
  crooked rugged aged beloved red bed led shed wed bred fled sped unprecedented so-called evening morning during king ring
  thing spring string wing building nothing something anything everything being sibling beijing interesting outstanding
  sterling herring ceiling meeting left-wing right-wing hearing briefing according including regarding concerning following
  pending notwithstanding barring`.split(/\s+/),
);

let known: ReadonlyMap<string, VerbForms> | null = null;

/** The forms of the verb that a word may be, lower case; null for a word that is none. */
export function verbForms(word: string): VerbForms | null {
  known ??= listForms();
  const found = known.get(word);
  if (found) return found;
  if (NO_VERBS.has(word) || word.length < 4) return null;
  // A verb that no list has still shows its past.
  if (/[^aeiou\W]ed$|[aeiou][^aeiou\W]ed$|ied$|[aeu]ed$/.test(word))
    return { ...NONE, base: word.replace(/ed$/, ''), past: true, participle: true, alsoNoun: false };
  return null;
}

function listForms(): ReadonlyMap<string, VerbForms> {
  const forms = new Map<string, VerbForms>();
  const add = (word: string, base: string, form: Partial<VerbForms>) => {
    const before = forms.get(word);
    // "found" is first of all the past of "find".
    forms.set(word, { ...NONE, alsoNoun: false, ...before, base: before?.base ?? base, ...form });
  };
  const addRegular = (base: string) => {
    const alsoNoun = ALSO_NOUNS.has(base);
    add(base, base, { plain: true, alsoNoun });
    add(withS(base), base, { singular: true, alsoNoun });
    for (const stem of withEndings(base)) add(`${stem}ing`, base, { ing: true });
  };
  for (const [base = '', past = '', participle = past] of IRREGULAR_VERBS) {
    add(past, base, { past: true });
    add(participle, base, { participle: true });
    addRegular(base);
  }
  for (const base of [...PLAIN_VERBS, ...ALSO_NOUNS]) {
    const irregular = forms.get(base)?.base === base && forms.get(base)?.plain;
    addRegular(base);
    if (irregular) continue;
    for (const past of pastForms(base)) add(past, base, { past: true, participle: true });
  }
  for (const word of NO_VERBS) if (/ing$|ed$/.test(word) && !VERBS_AFTER_ALL.has(word)) forms.delete(word);
  return forms;
}

const VERBS_AFTER_ALL = new Set([
  'led',
  'fled',
  'shed',
  'exceed',
  'proceed',
  'succeed',
  'need',
  'feed',
  'speed',
]);

function withS(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function pastForms(base: string): readonly string[] {
  if (/e$/.test(base)) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return withEndings(base).map((stem) => `${stem}ed`);
}

/** What "-ing" and "-ed" are put to: both spellings where a consonant may be doubled. */
function withEndings(base: string): readonly string[] {
  if (/ie$/.test(base)) return [`${base.slice(0, -2)}y`];
  if (/[^aeiouy]e$|[ui]e$/.test(base)) return [base.slice(0, -1)];
  if (/[^aeiou][aeiou][bdgklmnprtv]$/.test(base)) return [`${base}${base.at(-1)}`, base];
  return [base];
}
