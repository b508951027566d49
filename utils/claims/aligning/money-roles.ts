import type { Figure } from '../../text/figures.ts';

const INCOME = /\b(?:earn\w*|gross\w*|takings|box office|revenues?|turnover|profits?|raked|made)\b/gi;
const OUTLAY = /\b(?:budget(?:ed)?|cost(?:s|ing)?|spen[dt]\w*|expens\w+|overheads?)\b/gi;

const memo = new WeakMap<Figure, 'income' | 'outlay' | null>();

/**
 * Whether an amount of money is told as what came in or as what was spent, by the nearest word for either in its own part
 * of the sentence; null where none says so.
 */
export function moneyRole(text: string, figure: Figure): 'income' | 'outlay' | null {
  const known = memo.get(figure);
  if (known !== undefined) return known;
  const role = readRole(text, figure);
  memo.set(figure, role);
  return role;
}

function readRole(text: string, { unit, hedgeStart, end }: Figure): 'income' | 'outlay' | null {
  if (unit.kind !== 'money') return null;
  // Another amount or a mark ends what belongs to this one.
  const before =
    text
      .slice(Math.max(0, hedgeStart - 40), hedgeStart)
      .split(/[\d,;:.()]/)
      .at(-1) ?? '';
  const after = text.slice(end, end + 12).split(/[\d,;:.()]|\b(?:and|against)\b/)[0] ?? '';
  const [income, outlay] = [nearest(INCOME, before, after), nearest(OUTLAY, before, after)];
  if (income === outlay) return null;
  return income < outlay ? 'income' : 'outlay';
}

/** Code units from the amount to the nearest such word; Infinity where there is none. */
function nearest(words: RegExp, before: string, after: string): number {
  const back = [...before.matchAll(words)].at(-1);
  const ahead = [...after.matchAll(words)][0];
  return Math.min(
    back ? before.length - back.index - back[0].length : Number.POSITIVE_INFINITY,
    ahead ? ahead.index : Number.POSITIVE_INFINITY,
  );
}
