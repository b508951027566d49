import { MAGNITUDES, numberFromWords, writtenNumber } from './number-words.ts';

/** Source of a pattern for a part of a whole told as two numbers: "one in twenty", "9 out of 10". No groups. */
export const SHARE =
  '(?:one|two|three|nine|\\d{1,2})\\s(?:in|out\\sof)\\s(?:every\\s)?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|fifty|[2-9]|10|12|15|20|25|50|100)(?![\\d]|[,.]\\d|\\s?(?:%|hundred|thousand|million|days|weeks|months|years))';
/** Source of a pattern for a part of a whole in words: "a third", "three-quarters", "half". No groups. */
export const FRACTION =
  '(?:(?:one|two|three|four)[-\\s](?:half|halves|thirds?|quarters?|fifths?|tenths?)|an?\\s(?:third|quarter|fifth|tenth)(?=\\sof\\b)|(?<=\\bby\\s(?:about\\s|almost\\s|nearly\\s|over\\s|more than\\s)?)(?:half(?!\\s(?:a|an)\\s)|an?\\s(?:third|quarter|fifth|tenth))\\b(?!\\s(?:party|time|man|person))|half\\s(?:a|of\\sa)\\s(?:percentage\\s)?point|(?<!-)half(?!\\sa\\s(?:dozen|hundred|thousand|million|billion|trillion))(?=\\s(?:of|the|a|its|their|his|all)\\b))';
/** Source of a pattern for a part of a round number: "a quarter of a million". No groups. */
export const PART_OF_MAGNITUDE =
  '(?:an?\\s(?:quarter|third|fifth|tenth)|half|three[-\\s]quarters|two[-\\s]thirds)\\sof\\s(?:a|one)\\s(?:million|billion|trillion)';
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  tenth: 10,
};

/** "One in twenty", "9 out of 10" in percent; null where it is no part of a whole. */
export function shareValue(text: string): number | null {
  const [part, whole] = text.split(/\s(?:in|out\sof)\s(?:every\s)?/i).map(writtenNumber);
  // "17 out of 28 provinces" counts provinces.
  const round = whole !== null && whole !== undefined && (whole <= 10 || /^[125]0+$/.test(String(whole)));
  return part && round && part < whole ? (100 * part) / whole : null;
}

/** "Two thirds" in percent. */
export function fractionValue(text: string): number {
  const [count, part] = text.toLowerCase().replace(/s$/, '').split(/[-\s]/);
  if (part === undefined) return 50;
  const many = count === 'a' || count === 'an' ? 1 : (numberFromWords(count ?? '') ?? 1);
  return (100 * many) / (PARTS[part] ?? 1);
}

/** "A quarter of a million" as a number. */
export function partOfMagnitude(text: string): number {
  const [part = '', magnitude = ''] = text.toLowerCase().split(/\sof\s(?:a|one)\s/);
  return (fractionValue(part) / 100) * (MAGNITUDES[magnitude] ?? 1);
}
