import { writtenNumber } from './number-words.ts';
import { PERCENT, type Unit } from './units.ts';

// "6.4/10", "69 out of 100", "four out of five stars": a mark, not a share of a whole.
const IN_DIGITS =
  '\\d{1,3}(?:\\.\\d+)?(?:\\s?\\/\\s?(?:10{1,2}|[456])(?![\\d/.]\\d|[-/\\d])|\\sout\\sof\\s(?:10{1,2}|[456]|four|five|six|ten)(?=\\s(?:stars?|points?|on|from|by|based|at|and)\\b|\\s?["”)]|[,.;:](?!\\d)|$))(?:\\sstars?)?';
const IN_WORDS =
  '(?:one|two|three|four|five|six|seven|eight|nine)(?:[-\\s]and[-\\s]a[-\\s]half)?\\sout\\sof\\s(?:10|[456]|four|five|six|ten)\\sstars?';
/** Source of a pattern for a mark: "6.4/10", "four and a half out of five stars". No groups. */
export const MARK = `\\b${IN_WORDS}\\b|(?<![\\d/.,-])${IN_DIGITS}`;

/** A mark out of a hundred is a percentage; any other keeps its scale. Null where it is above the best one. */
export function readMark(surface: string): { readonly value: number; readonly unit: Unit } | null {
  const [given = '', best = ''] = surface.split(/\s?\/\s?|\sout\sof\s/);
  const scale = best.replace(/\sstars?$/i, '');
  const [value, highest] = [writtenNumber(given), writtenNumber(scale)];
  // "4.5 out of 4" is a slip, but still a mark.
  if (value === null || highest === null || value > 2 * highest) return null;
  const unit: Unit = highest === 100 ? PERCENT : { kind: 'rating', name: String(highest) };
  return { value, unit };
}
