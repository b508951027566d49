import type { Figure } from '../../text/figures.ts';
import { contentTerms } from '../../text/terms.ts';
import type { Alignment } from '../aligning/align-claims.ts';
import { baseForm } from '../aligning/base-form.ts';
import type { ComparableAmounts } from '../aligning/comparable-amounts.ts';
import { apartInWords, figureInWords, sentenceOf } from './explain.ts';

/** Why two amounts of one thing cannot both hold: what is measured, both amounts, and how they were compared. */
export function atOddsInWords(amounts: ComparableAmounts, alignment: Alignment): string {
  const [first, second] = bothInWords(amounts, alignment);
  return sentenceOf(
    sameThing(amounts),
    apartInWords(alignment),
    first === second && amounts.note !== null
      ? `${first} in both, but ${amounts.note}`
      : `${first} is not ${second}${noted(amounts)}`,
  );
}

/** That two amounts of one thing may both hold. */
export function agreeInWords(amounts: ComparableAmounts, alignment: Alignment): string {
  const [first, second] = bothInWords(amounts, alignment);
  const same = amounts.a.value === amounts.b.value && amounts.a.hedge === amounts.b.hedge && !amounts.note;
  return same
    ? `Both give ${first}.`
    : `The amounts may be the same: ${first} and ${second}${noted(amounts)}.`;
}

function bothInWords({ a, b }: ComparableAmounts, alignment: Alignment): [string, string] {
  return [figureInWords(a, alignment.a.claim.text), figureInWords(b, alignment.b.claim.text)];
}

const noted = ({ note }: ComparableAmounts) => (note === null ? '' : ` (${note})`);

/** "Same count of displaced people", or "Same thing counted" where the passages share no word for it. */
export function sameThing({ a, b }: ComparableAmounts): string {
  const counted = a.unit.kind === 'count' ? sharedWords(a, b) : null;
  return counted === null ? 'Same thing counted' : `Same count of ${counted}`;
}

/** The words that both have for what is counted, as the first has them. */
function sharedWords(a: Figure, b: Figure): string | null {
  const others = new Set(contentTerms(b.measured).map(({ term }) => baseForm(term)));
  const shared = contentTerms(a.measured).filter(({ term }) => others.has(baseForm(term)));
  return shared.length === 0 ? null : shared.map(({ surface }) => surface).join(' ');
}
