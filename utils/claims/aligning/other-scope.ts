import type { DateMention } from '../../text/date-mention.ts';
import { overlap, type Span } from '../../text/span.ts';
import type { Claim } from '../claim.ts';
import { wordsOfPart, wordsOfPeriod, wordsOfRate, wordsOfWhole } from '../reading/scope-words.ts';
import { datesAgree } from './date-compatibility.ts';

/** Whether one of two claims speaks of a part where the other speaks of a whole, of another period, or of a rate alone. */
export function speaksOfOtherScope(a: Claim, b: Claim): boolean {
  return (
    isPartAgainstWhole(a, b) || isPartAgainstWhole(b, a) || hasOtherPeriods(a, b) || givesRateAlone(a, b)
  );
}

function isPartAgainstWhole(whole: Claim, part: Claim): boolean {
  return tells(whole, wordsOfWhole) && !tells(part, wordsOfWhole) && tells(part, wordsOfPart);
}

/** Whether a claim has such words outside its amounts. */
function tells(claim: Claim, find: typeof wordsOfPart): boolean {
  return find(claim.text).some(
    (span) => !claim.figures.some(({ hedgeStart, end }) => overlap({ start: hedgeStart, end }, span) > 0),
  );
}

/** Whether a claim names a period that the other one does not: "last season" is "the past season", April is no quarter. */
function hasOtherPeriods(a: Claim, b: Claim): boolean {
  const [inA, inB] = [periodsOf(a), periodsOf(b)];
  const alone = (one: Period, others: readonly Period[]) => !others.some((other) => isOnePeriod(one, other));
  return inA.some((one) => alone(one, inB)) || inB.some((one) => alone(one, inA));
}

/** A date, or words for a period that is no date, each as it stands. */
interface Period {
  readonly words: string;
  readonly date: DateMention | null;
}

function isOnePeriod(one: Period, other: Period): boolean {
  if (one.date?.interval && other.date?.interval)
    return one.date.grain === other.date.grain && datesAgree(one.date, other.date) === true;
  return ` ${one.words} `.includes(` ${other.words} `) || ` ${other.words} `.includes(` ${one.words} `);
}

function periodsOf(claim: Claim): Period[] {
  const phrases = wordsOfPeriod(claim.text).filter(
    (span) => !claim.dates.some((date) => overlap(date, span) > 0),
  );
  return [
    ...claim.dates.map((date) => ({ words: wordsOf(claim, date), date })),
    ...phrases.map((span) => ({ words: wordsOf(claim, span), date: null })),
  ];
}

const wordsOf = ({ text }: Claim, { start, end }: Span) =>
  text
    .slice(start, end)
    .toLowerCase()
    .replace(/^(?:past|previous)\b/, 'last')
    .replaceAll('-', ' ');

function givesRateAlone(a: Claim, b: Claim): boolean {
  return isRate(a) !== isRate(b);
}

/** "Two thirds" and "40 per cent" are both rates. */
const isRate = ({ text, figures }: Claim) =>
  wordsOfRate(text).length > 0 || figures.some(({ unit }) => unit.kind === 'percent');
