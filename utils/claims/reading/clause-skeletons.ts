import { antecedent, type ClauseLink, isEmpty, nearestEdge, PARTING, reports } from './clause-edges.ts';
import type { ClauseWord } from './clause-words.ts';
import { OBJECT_BEFORE_INFINITIVE } from './verb-control.ts';
import type { VerbGroup } from './verb-group.ts';

/** Where a clause stands, in indexes of the sentence's words; ends are exclusive. */
export interface Skeleton {
  readonly from: number;
  readonly to: number;
  readonly group: VerbGroup;
  readonly link: ClauseLink;
  /** The word that opens it ("that", "because", "and"), or null. */
  readonly opener: ClauseWord | null;
  /** Index of the clause on which it hangs or whose subject it shares, or null. */
  readonly governor: number | null;
  /** Where its own subject is to be looked for; null where it shares another's. */
  readonly room: { readonly from: number; readonly to: number } | null;
}

/** Words that are looked through for the start of a clause at most. */
const REACH = 60;
interface Pending {
  readonly from: number;
  readonly to: number;
  /** Words of its own clause that open it. */
  readonly link: ClauseLink;
  readonly governor: number | null;
  readonly opener: ClauseWord | null;
}

/** One clause for each predicate, in order of the predicates. Work grows linearly with the words. */
export function skeletons(words: readonly ClauseWord[], groups: readonly VerbGroup[]): Skeleton[] {
  const found: Omit<Skeleton, 'to'>[] = [];
  let pending: Pending | null = null;
  const lastFinite = groups.findLastIndex(({ form }) => form === 'finite');
  groups.forEach((group, index) => {
    const before = groups[index - 1];
    const low = Math.max(before?.to ?? 0, group.from - REACH);
    const governor = index === 0 ? null : index - 1;
    const empty = (from: number) => isEmpty(words, from, group.from);
    if (group.form !== 'finite' && !(index === 0 && lastFinite < 0 && group.from > 0)) {
      const skeleton = nonFinite(words, group, low, governor, before, index);
      if (index === 0 && group.from > 0)
        pending = { from: 0, to: skeleton.from, link: 'main', governor: null, opener: null };
      found.push(skeleton);
      return;
    }
    const edge = nearestEdge(words, group, low, before);
    // Back in the clause that waits for its verb.
    if (
      pending &&
      (edge === null ||
        empty(edge.after) ||
        (index === lastFinite &&
          /^(?:and|or|after|before|since|until)$/.test(words[edge.at]?.lower ?? ''))) &&
      !(edge && words[edge.at]?.class === 'coordinator' && empty(edge.after))
    ) {
      const { from, to, link, opener } = pending;
      const room = { from: opener?.class === 'that' ? from + 1 : from, to };
      found.push({ from, group, link, opener, governor: pending.governor, room });
      pending = null;
      return;
    }
    if (edge === null) {
      const told = before !== undefined && reports(words, before) && !empty(low);
      found.push({
        from: index === 0 ? 0 : told || !empty(low) ? low : group.from,
        group,
        link: index === 0 ? 'main' : told ? 'content' : 'coordinate',
        opener: null,
        governor,
        room: index === 0 || !empty(low) ? { from: low, to: group.from } : null,
      });
      return;
    }
    const { at, after, link } = edge;
    const head = antecedent(words, low, at, before);
    const noun = link === 'content' && index === 0;
    if (link === 'relative' || noun) {
      if (head.waits)
        pending = {
          from: head.opener,
          to: at,
          link: head.link,
          governor,
          opener: words[head.opener] ?? null,
        };
      const own = !empty(after);
      found.push({
        from: at,
        group,
        link,
        opener: words[at] ?? null,
        governor,
        room: own || noun ? { from: after, to: group.from } : { from: head.from, to: at },
      });
      return;
    }
    // "Pirates climbed aboard, its owners said, and held it": the tag lends no subject.
    const tag =
      link === 'coordinate' &&
      empty(after) &&
      before &&
      reports(words, before) &&
      words[at - 1]?.text === ',';
    const opensSentence = index === 0 && link !== 'adverbial';
    found.push({
      from: index === 0 ? 0 : link === 'coordinate' ? after : at,
      group,
      link: opensSentence ? 'main' : link,
      opener: words[at] ?? null,
      governor: tag && index > 1 ? index - 2 : governor,
      room: empty(after) && index > 0 ? null : { from: opensSentence ? 0 : after, to: group.from },
    });
  });
  return found.map((skeleton, index) => ({ ...skeleton, to: endOf(words, found, index) }));
}

function nonFinite(
  words: readonly ClauseWord[],
  group: VerbGroup,
  low: number,
  governor: number | null,
  before: VerbGroup | undefined,
  index: number,
): Omit<Skeleton, 'to'> {
  const previous = words[group.from - 1];
  const opener = previous && /^(?:subordinator|preposition)$/.test(previous.class) ? previous : null;
  const from = opener && group.from - 1 >= low ? group.from - 1 : group.from;
  const link =
    group.form === 'infinitive'
      ? 'infinitive'
      : group.form === 'participle' || !opener
        ? 'participle'
        : 'adverbial';
  const parted = group.from - 1 >= low && previous !== undefined && PARTING.test(previous.text);
  const shares =
    (parted && index > 0) ||
    /^(?:short|far|out)$/.test(words[from - 1]?.lower ?? '') ||
    (link === 'infinitive' &&
      before !== undefined &&
      !OBJECT_BEFORE_INFINITIVE.has(words[before.head]?.verb?.base ?? ''));
  // What stands right before it: the one who is seized, or the one who is told to close.
  const room = !shares && from > low ? { from: low, to: from } : null;
  return { from, group, link, opener, governor, room };
}

/** A clause reaches to the next one that begins behind its verb and does not lie in it. */
function endOf(words: readonly ClauseWord[], found: readonly Omit<Skeleton, 'to'>[], index: number): number {
  const { group, from } = found[index] ?? { group: { to: words.length }, from: 0 };
  const [next, after] = [found[index + 1], found[index + 2]];
  if (next === undefined) return words.length;
  if (next.from <= from) return Math.max(group.to, next.group.from);
  // A clause that waited for its verb begins before the one within it.
  return Math.max(group.to, after && after.from > from ? Math.min(next.from, after.from) : next.from);
}
