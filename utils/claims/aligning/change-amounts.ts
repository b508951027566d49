import type { Figure } from '../../text/figures.ts';
import { hedgedInterval } from '../../text/hedges.ts';
import { PERCENT, POINTS, type Unit } from '../../text/units.ts';
import type { Claim } from '../claim.ts';
import { comparableUnits } from './figure-compatibility.ts';

const HEDGE = '(?:\\s(?:about|around|some|nearly|almost|over|more than|less than|at least|up to|just))?';
const MORE_BEFORE = new RegExp(
  `\\b(?:ris(?:e|es|en|ing)|rose|up|gr(?:ew|ow|ows|own)|increas\\w+|climb\\w*|jump\\w*|surg\\w+|soar\\w*|gain\\w*|rais\\w+|lift\\w*)(?:\\s(?:by|of))?${HEDGE}\\s$`,
  'i',
);
const MORE_AFTER = /^\s(?:more|higher|larger|bigger|dearer|increase|rise|growth|jump|surge|gain)\b/i;
const LESS_BEFORE = new RegExp(
  `\\b(?:fall(?:s|en|ing)?|fell|down|drop\\w*|declin\\w+|decreas\\w+|shr(?:ank|unk|inks?)|slump\\w*|plung\\w+|cut|lower\\w*)(?:\\s(?:by|of))?${HEDGE}\\s$`,
  'i',
);
const LESS_AFTER = /^\s(?:less|fewer|lower|smaller|cheaper|decrease|fall|decline|drop|cut)\b/i;
const BY_BEFORE = new RegExp(`\\bby${HEDGE}\\s$`, 'i');
const TO_BEFORE = new RegExp(`\\bto${HEDGE}\\s$`, 'i');

type Way = 'more' | 'less' | 'either';

const memo = new WeakMap<Figure, Way | null>();

/** Which way an amount says that something changed, by that amount; null where it tells of no change. */
export function wayOf(text: string, figure: Figure): Way | null {
  const known = memo.get(figure);
  if (known !== undefined) return known;
  const way = readWay(text, figure);
  memo.set(figure, way);
  return way;
}

function readWay(text: string, { hedgeStart, start, end }: Figure): Way | null {
  const [before, after] = [text.slice(Math.max(0, hedgeStart - 40), start), text.slice(end, end + 16)];
  if (MORE_BEFORE.test(before) || MORE_AFTER.test(after)) return 'more';
  if (LESS_BEFORE.test(before) || LESS_AFTER.test(after)) return 'less';
  return BY_BEFORE.test(before) ? 'either' : null;
}

/**
 * A multiple as the change in per cent that a given percentage may be held against: "doubled" beside "up 35 percent" is
 * 100 percent more, "halved" beside "down 35 percent" 50 percent less. Null where either is no change of that kind.
 */
export function multipleAsChange(multiple: Figure, percent: Figure, percentText: string): Figure | null {
  if (multiple.unit.kind !== 'multiple' || percent.unit.kind !== 'percent') return null;
  const way = wayOf(percentText, percent);
  if (way !== (multiple.value > 1 ? 'more' : 'less')) return null;
  if (!/^(?:doubl|tripl|trebl|quadrupl|quintupl|halv)/i.test(multiple.surface)) return null;
  const value = Math.abs(multiple.value - 1) * 100;
  return { ...multiple, value, interval: hedgedInterval(value, multiple.hedge), unit: PERCENT };
}

/** "From 4 to 5 euros": what was before and what came after, in one unit. Offsets are UTF-16 code units of the text. */
export interface ToldChange {
  readonly start: number;
  readonly end: number;
  readonly from: Figure;
  readonly to: Figure;
}

/** The changes that a claim tells with both their ends. */
export function toldChanges({ text, figures }: Claim): ToldChange[] {
  return figures.flatMap((from, at) => {
    const to = figures[at + 1];
    if (!to || !comparableUnits(from, to) || from.value === to.value || from.value === 0) return [];
    const lead = text.slice(0, from.hedgeStart).match(/\bfrom\s$/i)?.[0];
    if (lead === undefined || !/^\s(?:\p{L}+\s){0,2}to\s$/u.test(text.slice(from.end, to.hedgeStart)))
      return [];
    return [{ start: from.hedgeStart - lead.length, end: to.end, from, to }];
  });
}

/**
 * A change told with both its ends as the amount that another passage gives for it: "from 4 to 5 euros" beside "up by 20
 * percent" is 25 percent, beside "by 2 euros" one euro, beside "doubled" 1.25 times as much; "from 4 to 5 percent" beside
 * points is one point. Null where the other amount tells of no change, or of one that goes the other way.
 */
export function changeAs(change: ToldChange, text: string, step: Figure, stepText: string): Figure | null {
  const { from, to, start, end } = change;
  const grows = to.value > from.value;
  const way = step.unit.kind === 'multiple' ? (step.value > 1 ? 'more' : 'less') : wayOf(stepText, step);
  if (way === null || way === (grows ? 'less' : 'more')) return null;
  const value = amountOf(from, to, step.unit);
  if (value === null) return null;
  return {
    ...to,
    start,
    end,
    hedgeStart: start,
    surface: text.slice(start, end),
    value,
    unit: step.unit,
    // Both ends may have been rounded.
    hedge: 'about',
    interval: hedgedInterval(value, 'about'),
    measured: to.measured,
  };
}

/** What a told change comes to: "from 4 to 5 percent is one percentage point, or 25 percent". */
export function sizesInWords({ start, end, from, to }: ToldChange, size: Figure, text: string): string {
  const told = text.slice(start, end).replace(/\s+/g, ' ').toLowerCase();
  const apart = round(Math.abs(to.value - from.value));
  const share = `${round(Math.abs(100 * (to.value / from.value - 1)), 3)} percent`;
  const points = `${apart} percentage point${apart === 1 ? '' : 's'}`;
  if (from.unit.kind === PERCENT.kind) return `${told} is ${points}, or ${share}`;
  if (size.unit.kind === PERCENT.kind) return `${told} is ${share}`;
  if (size.unit.kind === 'multiple') return `${told} is ${round(size.value, 3)} times as much`;
  return `${told} is ${apart.toLocaleString('en')}`;
}

/** What stands beside the steps of a change: "by 80" and "to 80" are two amounts. Null where it is neither. */
export function stepOrEnd(text: string, { hedgeStart, start }: Figure): 'by' | 'to' | null {
  const before = text.slice(Math.max(0, hedgeStart - 24), start);
  if (BY_BEFORE.test(before)) return 'by';
  return TO_BEFORE.test(before) ? 'to' : null;
}

function amountOf(from: Figure, to: Figure, unit: Unit): number | null {
  const apart = round(Math.abs(to.value - from.value));
  if (unit.kind === 'multiple') return round(to.value / from.value);
  if (unit.kind === POINTS.kind) return from.unit.kind === PERCENT.kind ? apart : null;
  if (unit.kind === PERCENT.kind) return round((100 * apart) / Math.abs(from.value));
  return unit.kind === from.unit.kind && unit.name === from.unit.name ? apart : null;
}

/** Without the noise of binary fractions. */
const round = (value: number, digits = 6) => Number(value.toPrecision(digits));
