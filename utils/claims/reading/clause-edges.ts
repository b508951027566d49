import type { ClauseWord } from './clause-words.ts';
import { REPORTS } from './stands-as-verb.ts';
import type { VerbGroup } from './verb-group.ts';

/** How a clause hangs on the sentence. */
export type ClauseLink =
  | 'main'
  | 'coordinate'
  | 'content'
  | 'relative'
  | 'adverbial'
  | 'participle'
  | 'infinitive';

/** Marks that part clauses. */
export const PARTING = /^[,;:—–(]$/;

/** Whether a predicate tells what somebody says or thinks, so that a clause may follow it bare. */
export const reports = (words: readonly ClauseWord[], group: VerbGroup): boolean =>
  REPORTS.test(words[group.head]?.verb?.base ?? '');

/** Whether nothing between two words can be a subject. */
export function isEmpty(words: readonly ClauseWord[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    const denies = word?.class === 'negation' && !/^(?:nobody|nothing|none|neither|no)$/.test(word.lower);
    if (!denies && word?.class !== 'adverb' && word?.class !== 'mark') return false;
  }
  return true;
}

/** Where a clause opens, in indexes of the words. */
export interface Edge {
  readonly at: number;
  /** The first word after the one that opens the clause. */
  readonly after: number;
  readonly link: ClauseLink;
}

/** What opens the clause of a finite verb, the nearest before it; null where nothing does. */
export function nearestEdge(
  words: readonly ClauseWord[],
  group: VerbGroup,
  low: number,
  before: VerbGroup | undefined,
): Edge | null {
  let comma: Edge | null = null;
  for (let at = group.from - 1; at >= low; at -= 1) {
    const word = words[at];
    if (word === undefined) break;
    const edge = (link: ClauseLink, after = at + 1): Edge => ({ at, after, link });
    if (word.class === 'relative') return edge('relative');
    if (word.class === 'that') {
      if (isDemonstrative(words, at)) continue;
      return edge(leadsToThat(words, at, before) ? 'content' : 'relative');
    }
    if (word.class === 'subordinator') {
      // "After the storm, ships sailed": the clause has its comma behind the phrase.
      if (comma) return comma;
      const embedded =
        /^(?:whether|how|why|what)$/.test(word.lower) ||
        (word.lower === 'if' && before && reports(words, before));
      return edge(embedded ? 'content' : 'adverbial');
    }
    if (word.class === 'coordinator') {
      if (isEmpty(words, at + 1, group.from)) return edge('coordinate');
      const list =
        before === undefined ||
        isOpened(words, low, at) ||
        (reports(words, before) && isPlainRun(words, low, at));
      if (list) continue;
      return comma && words[comma.at + 1] !== words[at] ? comma : edge('coordinate');
    }
    if (PARTING.test(word.text)) {
      if (before === undefined) continue;
      if (
        word.text === ',' &&
        isEmpty(words, at + 1, group.from) &&
        comma === null &&
        hasParting(words, low, at)
      )
        continue;
      comma ??= edge('coordinate');
      if (word.text !== ',') return comma;
    }
  }
  return comma;
}

const hasParting = (words: readonly ClauseWord[], low: number, at: number): boolean => {
  for (let index = at - 1; index >= low; index -= 1) if (PARTING.test(words[index]?.text ?? '')) return true;
  return false;
};

const isPlainRun = (words: readonly ClauseWord[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (PARTING.test(words[at]?.text ?? '')) return false;
  return true;
};

/** Whether a clause that waits for its verb opens before a word: "as talks between one and the other stalled". */
function isOpened(words: readonly ClauseWord[], from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at -= 1) {
    if (PARTING.test(words[at]?.text ?? '')) return false;
    if (
      /^(?:because|if|although|though|unless|while|whereas|when|where|as|whether|that)$/.test(
        words[at]?.lower ?? '',
      )
    )
      return true;
  }
  return false;
}

/** "That ship sank": a pointing word, not the start of a clause. */
function isDemonstrative(words: readonly ClauseWord[], at: number): boolean {
  const previous = words[at - 1];
  return previous === undefined || previous.class === 'preposition' || PARTING.test(previous.text);
}

const CLAUSE_NOUN =
  /^(?:evidence|claims?|allegations?|reports?|fact|possibility|fears?|hopes?|belief|idea|notion|suggestion|signs?|indications?|proof|doubts?|risk|assertion|accusations?|statement|rumou?rs?|denials?|argument|view|news|confirmation|announcement|concerns?|warnings?|conclusion|danger|chance|prospect)$/;

/** Verbs that name their hearer before "that". */
const TOLD_TO = /^(?:tell|warn|inform|remind|assure|show|convince|persuade|promise)$/;

/** "Said on Monday that", "told her that", "the claim that"; not "said ships that left". */
function leadsToThat(words: readonly ClauseWord[], at: number, before: VerbGroup | undefined): boolean {
  if (CLAUSE_NOUN.test(words[at - 1]?.lower ?? '')) return true;
  if (before === undefined || at - before.to > 8) return false;
  if (before.to === at) return true;
  const first = words[before.to]?.class ?? '';
  return (
    reports(words, before) &&
    (TOLD_TO.test(words[before.head]?.verb?.base ?? '') || /^(?:adverb|preposition|mark)$/.test(first))
  );
}

/** The noun phrase before a relative clause, and whether it waits for a verb of its own. */
export function antecedent(
  words: readonly ClauseWord[],
  low: number,
  at: number,
  before: VerbGroup | undefined,
): { from: number; opener: number; waits: boolean; link: ClauseLink } {
  let end = at - 1;
  while (end >= low && PARTING.test(words[end]?.text ?? '')) end -= 1;
  let from = end;
  while (
    from > low &&
    !/^(?:that|subordinator|coordinator)$/.test(words[from - 1]?.class ?? '') &&
    !PARTING.test(words[from - 1]?.text ?? '')
  )
    from -= 1;
  if (before === undefined) return { from: Math.max(0, from), opener: 0, waits: true, link: 'main' };
  const told = reports(words, before) && from === low;
  const opener = words[from - 1]?.class;
  if (opener === 'that' && from > low)
    return { from, opener: from - 1, waits: true, link: reports(words, before) ? 'content' : 'relative' };
  const parted = from > low && opener !== 'subordinator';
  return {
    from: Math.max(low, from),
    opener: Math.max(low, from),
    waits: told || parted,
    link: told ? 'content' : 'coordinate',
  };
}
