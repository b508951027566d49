import { stem } from '../../text/english-stem.ts';

// Who speaks for a house and the house itself, and words for one kind of source.
const HOUSES: readonly (readonly string[])[] = [
  ['minister', 'ministry'],
  ['president', 'presidency'],
  ['chancellor', 'chancellery'],
  ['ambassador', 'embassy', 'diplomat'],
  ['prosecutor', 'prosecution'],
  ['judge', 'court', 'tribunal'],
  ['police', 'officer', 'detective'],
  ['regulator', 'watchdog'],
  ['survey', 'poll', 'pollster', 'questionnaire'],
  ['study', 'researcher', 'scientist', 'research'],
  ['company', 'firm', 'maker'],
  ['bank', 'banker'],
  ['union', 'unionist'],
  ['council', 'councillor'],
  ['parliament', 'lawmaker'],
  ['doctor', 'hospital', 'medic'],
  ['firefighter', 'brigade'],
  ['statistician', 'statistics'],
];

const houseOf = new Map(HOUSES.flatMap((words, at) => words.map((word) => [stem(word), at] as const)));

/** Whether two stems may call one source: "minister" and "ministry", "survey" and "poll". Symmetric. */
export function mayCallOneSource(a: string, b: string): boolean {
  if (a === b) return true;
  const house = houseOf.get(a);
  return house !== undefined && house === houseOf.get(b);
}
