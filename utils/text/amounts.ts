import { MONTH, MONTH_BEFORE, type Reading } from './number-readings.ts';

const MONTH_AFTER = new RegExp(`^(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}\\b`, 'i');
const DAY_LIST = new RegExp(`\\b${MONTH}\\.?\\s+\\d{1,2}\\s?(?:[-–—,]|and|to)\\s?$`, 'i');
const NAME_NUMBER_BEFORE =
  /\b(?:article|chapter|section|phase|resolution|page|no|number|route|highway|flight|level|version|season|episode|part|line|pillar|annex|protocol|boeing|airbus|type|mark|unit|reactor|gate|room|group|top|ranked)\.?\s+$/i;
const COUNTED =
  /^\s(?:confirmed|new|active|positive|reported|recorded|additional|more|other|total|registered|such|suspected)\s/;
// "Ten past four", "six in the evening".
const CLOCK_BEFORE = /\b(?:half|quarter|five|ten|twenty|twenty-five|\d{1,2})(?:\sminutes)?\spast\s$/i;
const CLOCK_AFTER =
  /^\s(?:past\s(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b|in the (?:small hours|early hours|morning|afternoon|evening)\b|at night\b)/i;
const PLURAL =
  /(?:\p{L}{2}s|people|men|women|children|staff|police|sheep|fish|cattle|aircraft|personnel)(?:\s|$)/u;
/** Words that no noun phrase begins with. */
export const FUNCTION_WORD =
  /^(?:a|an|the|of|in|on|at|to|from|by|for|with|and|or|but|nor|as|than|that|which|who|is|are|was|were|be|been|has|have|had|will|would|could|should|may|might|can|it|its|their|his|her|he|she|they|we|this|these|those|after|before|since|until|during|while|when|where|if|not|more|less|into|over|under|between|against|per|each|so|then|also|out)$/i;

/** Whether a number states an amount: no year, no day of a month, no part of a name, no "no one". */
export function isAmount(text: string, reading: Reading): boolean {
  if (reading.written === 'fraction' || reading.written === 'plural') return true;
  const before = text.slice(Math.max(0, reading.start - 24), reading.start);
  const after = text.slice(reading.end, reading.end + 24);
  if (reading.unit !== null && reading.unit.kind !== 'duration') return true;
  if (MONTH_BEFORE.test(before) && reading.value <= 31 && reading.magnitude === 1) return false;
  if (MONTH_AFTER.test(after) || (DAY_LIST.test(before) && reading.value <= 31)) return false;
  // "62,241fans" has lost a space; "3D" and "5G" are names.
  if (reading.unit === null && /^\p{L}/u.test(after) && reading.value < 1000) return false;
  if (reading.unit === null && reading.value <= 60 && (CLOCK_BEFORE.test(before) || CLOCK_AFTER.test(after)))
    return false;
  const next = after.match(/^[\s-]([\p{L}]+)/u)?.[1] ?? '';
  const surface = text.slice(reading.start, reading.end);
  // "The song 9 Seconds": a unit with a capital, among words that have none, is a title.
  if (reading.unit !== null && /\d\s\p{Lu}\p{Ll}+$/u.test(surface) && /\s\p{Ll}{4,}/u.test(text))
    return false;
  if (/^\d{4}$/.test(surface) && reading.value >= 1400 && reading.value <= 2150) {
    const counted =
      (/^\p{Ll}{2,}s$/u.test(next) && !FUNCTION_WORD.test(next)) ||
      COUNTED.test(after) ||
      /\b(?:more|less|fewer) than\s$|\b(?:under|nearly|almost|about|some)\s$/i.test(before);
    if (!counted || /\b(?:in|since|by|until|from|of|before|after|during|the|early|late)\s+$/i.test(before))
      return false;
  }
  if (reading.written === 'words' && reading.value === 1 && reading.unit === null) {
    if (
      /\b(?:no|any|each|every|this|that|the|which|another|some|only|big|good|other|next|last|number)[\s-]$/i.test(
        before,
      )
    )
      return false;
    if (next === '' || FUNCTION_WORD.test(next) || /^(?:another|day|side|thing|one|way)$/i.test(next))
      return false;
  }
  if (reading.unit === null && reading.magnitude === 1 && reading.written === 'digits') {
    if (NAME_NUMBER_BEFORE.test(before)) return false;
    // "Dragon Farm 5 sold badly": nothing that could be counted follows.
    if (
      /[^.!?\s]\s\p{Lu}\p{L}+\s\p{Lu}\p{L}+\s$/u.test(before) &&
      !PLURAL.test(phraseAfter(text, reading.end))
    )
      return false;
    // "Fallout 76 is": a number that belongs to a name.
    if (
      /(?:^|[^.!?\s]\s)\p{Lu}[\p{L}]+\s$/u.test(before) &&
      (next === '' || FUNCTION_WORD.test(next) || /^\p{Lu}/u.test(next))
    ) {
      return /\b(?:About|Some|Nearly|Over|Around|At least|Up to|Only|Under|Almost)\s$/.test(before);
    }
  }
  return true;
}

/** The words after a number up to the next mark, a few at most. */
function phraseAfter(text: string, end: number): string {
  return text.slice(end, end + 60).match(/^(?:[\s-]+[\p{L}'’-]+){0,4}/u)?.[0] ?? '';
}
