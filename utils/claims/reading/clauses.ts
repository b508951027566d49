import { stem } from '../../text/english-stem.ts';
import { contains, overlap, type Span } from '../../text/span.ts';
import type { Claim, Modality } from '../claim.ts';
import { findFrames } from '../meaning/find-frames.ts';
import type { Quotation } from '../quotation.ts';
import type { Clause, Party, ReadSentence } from './clause.ts';
import { reports } from './clause-edges.ts';
import { predicateFrames } from './clause-frame.ts';
import { partyOf } from './clause-party.ts';
import { agentWords, objectWords } from './clause-phrases.ts';
import { contentModality, isNegated, ownModality } from './clause-polarity.ts';
import { type Skeleton, skeletons } from './clause-skeletons.ts';
import { subjectOf } from './clause-subject.ts';
import { tenseOf } from './clause-tense.ts';
import { type ClauseWord, clauseWords } from './clause-words.ts';
import { isDenial } from './reporting-verbs.ts';
import { verbGroups } from './verb-groups.ts';

export type { Clause };

const memo = new WeakMap<Claim, readonly Clause[]>();

/**
 * The clauses of a claim in order of their predicates, without a parser: a sentence without a verb is one clause
 * without a predicate. Clauses may lie within each other. Work grows linearly with the text.
 */
export function clausesOf(claim: Claim): readonly Clause[] {
  const known = memo.get(claim);
  if (known) return known;
  const clauses = readClauses(claim);
  memo.set(claim, clauses);
  return clauses;
}

/** {@link clausesOf} for a claim in the making. */
export function readClauses(claim: ReadSentence): readonly Clause[] {
  const words = clauseWords(claim.text);
  const found = skeletons(words, verbGroups(words));
  if (found.length === 0) return [verbless(claim)];
  const spans = found.map((skeleton) => spanOf(words, skeleton));
  const holders = { figures: innermost(claim.figures, spans), dates: innermost(claim.dates, spans) };
  const mentioned = findFrames(claim.text);
  const clauses: Clause[] = [];
  const asks = /\?["”’]?\s*$/.test(claim.text);
  for (const [index, skeleton] of found.entries()) {
    const span = spans[index];
    if (span === undefined) continue;
    const { group } = skeleton;
    const head = words[group.head];
    const governor = skeleton.governor === null ? null : (clauses[skeleton.governor] ?? null);
    const over = skeleton.governor === null ? null : (found[skeleton.governor] ?? null);
    const source = sourceOf(claim, head);
    const negated = isNegated(words, skeleton);
    const content = contentModality(
      words,
      skeleton,
      over && governor && { skeleton: over, negated: governor.negated },
    );
    const told = content === 'reported' || source !== null;
    const agent = agentWords(words, skeleton);
    const objectRun = group.passive ? null : objectWords(words, skeleton);
    const subject = subjectOf(claim, words, skeleton, clauses);
    const after = objectRun && untilDate(claim, partyOf(claim, words, objectRun, nobody));
    // "Said Ana Veld"
    const object = after && subject && overlap(after, subject) > 0 ? null : after;
    const frames = head ? predicateFrames(mentioned, head, object) : [];
    clauses.push({
      ...span,
      subject,
      agent: agent && partyOf(claim, words, agent, nobody),
      object,
      predicate: head
        ? {
            start: head.start,
            end: head.end,
            stem: stem(baseOf(head)),
            frame: frames[0] ?? null,
            frames,
          }
        : null,
      tense: tenseOf(words, group),
      link: skeleton.link,
      copula: group.copula,
      negated,
      modality: asks
        ? 'possible'
        : modalityOf(content, ownModality(words, skeleton, told), source, reports(words, group)),
      figures: claim.figures.filter((_, at) => holders.figures[at] === index),
      dates: claim.dates.filter((_, at) => holders.dates[at] === index),
      source,
    });
  }
  return clauses;
}

/** "Has" is a form of "have". */
function baseOf(head: ClauseWord): string {
  const auxiliary = /^(?:be|have|do)$/.test(head.class);
  return head.verb?.base ?? (auxiliary ? head.class : head.lower);
}

const nobody = () => null;

/** "Two ports next year" without the year. */
function untilDate(claim: ReadSentence, party: Party): Party {
  const date = claim.dates.find(({ start, end }) => start > party.start + 1 && end === party.end);
  return date ? { ...party, end: claim.text.slice(0, date.start).trimEnd().length } : party;
}

/** A denial by others comes first, then what the clause says of itself, then whose word it is. */
function modalityOf(
  content: Modality | null,
  own: Modality | null,
  source: Quotation | null,
  says: boolean,
): Modality {
  if (content === 'denied' || own === 'denied') return 'denied';
  if (content === 'possible' || (own === 'reported' && content)) return content;
  return own ?? content ?? ofSource(source, says);
}

function ofSource(source: Quotation | null, says: boolean): Modality {
  if (source === null || source.verb === null || (source.source ?? source.actor) === null) return 'asserted';
  if (isDenial(source.verb) && !source.direct) return 'denied';
  return says && !source.direct ? 'asserted' : 'reported';
}

/** Whose word a predicate is: the narrowest quotation or report around it. */
function sourceOf(claim: ReadSentence, head: ClauseWord | undefined): Quotation | null {
  if (head === undefined) return null;
  const around = claim.quotations.filter((quotation) => contains(quotation, head));
  return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

function spanOf(words: readonly ClauseWord[], { from, to, group }: Skeleton): Span {
  let end = Math.max(to, group.to);
  while (end > group.to && /^(?:mark|coordinator)$/.test(words[end - 1]?.class ?? '')) end -= 1;
  return { start: words[Math.min(from, group.from)]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

/** For each item the index of the narrowest span that holds it, else of the last that begins before it. */
function innermost(items: readonly Span[], spans: readonly Span[]): number[] {
  return items.map((item) => {
    let best = -1;
    for (const [index, span] of spans.entries()) {
      if (!contains(span, item)) continue;
      const held = spans[best];
      if (held === undefined || span.end - span.start < held.end - held.start) best = index;
    }
    return best >= 0
      ? best
      : Math.max(
          0,
          spans.findLastIndex(({ start }) => start <= item.start),
        );
  });
}

function verbless(claim: ReadSentence): Clause {
  return {
    start: 0,
    end: claim.text.length,
    subject: null,
    agent: null,
    object: null,
    predicate: null,
    tense: null,
    link: 'main',
    copula: false,
    negated: /^\W*(?:no|not|never)\b/i.test(claim.text),
    modality: claim.modality,
    figures: claim.figures,
    dates: claim.dates,
    source: claim.quotations.find(({ source, verb }) => source !== null && verb !== null) ?? null,
  };
}
