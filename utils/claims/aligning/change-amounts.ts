import type { Figure } from '../../text/figures.ts';
import { hedgedInterval } from '../../text/hedges.ts';
import { PERCENT } from '../../text/units.ts';

const MORE_BEFORE =
  /\b(?:ris(?:e|es|en|ing)|rose|up|gr(?:ew|ow|ows|own)|increas\w+|climb\w*|jump\w*|surg\w+|soar\w*|gain\w*)(?:\s(?:by|of))?(?:\s(?:about|around|some|nearly|almost|over|more than|at least))?\s$/i;
const MORE_AFTER = /^\s(?:more|higher|larger|bigger|dearer|increase|rise|growth|jump|surge|gain)\b/i;
const LESS_BEFORE =
  /\b(?:fall(?:s|en|ing)?|fell|down|drop\w*|declin\w+|decreas\w+|shr(?:ank|unk|inks?)|slump\w*|plung\w+|cut)(?:\s(?:by|of))?(?:\s(?:about|around|some|nearly|almost|over|more than|at least))?\s$/i;
const LESS_AFTER = /^\s(?:less|fewer|lower|smaller|cheaper|decrease|fall|decline|drop|cut)\b/i;

/**
 * A multiple as the change in per cent that a given percentage may be held against: "doubled" beside "up 35 percent" is
 * 100 percent more, "halved" beside "down 35 percent" 50 percent less. Null where either is no change of that kind.
 */
export function multipleAsChange(multiple: Figure, percent: Figure, percentText: string): Figure | null {
  if (multiple.unit.kind !== 'multiple' || percent.unit.kind !== 'percent') return null;
  const [before, after] = [
    percentText.slice(Math.max(0, percent.hedgeStart - 40), percent.start),
    percentText.slice(percent.end, percent.end + 16),
  ];
  const grows = multiple.value > 1;
  const fits = grows
    ? MORE_BEFORE.test(before) || MORE_AFTER.test(after)
    : LESS_BEFORE.test(before) || LESS_AFTER.test(after);
  if (!fits || !/^(?:doubl|tripl|trebl|quadrupl|quintupl|halv)/i.test(multiple.surface)) return null;
  const value = Math.abs(multiple.value - 1) * 100;
  return { ...multiple, value, interval: hedgedInterval(value, multiple.hedge), unit: PERCENT };
}
