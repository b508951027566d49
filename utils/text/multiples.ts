import { type Figure, measuredWords } from './figures.ts';
import { hedgedInterval, readHedge } from './hedges.ts';
import { numberFromWords } from './number-words.ts';
import { MULTIPLE } from './units.ts';

const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^(?:doubl|twice|twofold|two-fold)/i, 2],
  [/^(?:tripl|trebl|threefold|three-fold|thrice)/i, 3],
  [/^(?:quadrupl|fourfold|four-fold)/i, 4],
  [/^(?:quintupl|fivefold|five-fold)/i, 5],
  [/^(?:tenfold|ten-fold)/i, 10],
  [/^halv/i, 0.5],
];
const MULTIPLES =
  /(?<![\p{L}\p{N}-])(?:(?:doubl|tripl|trebl|quadrupl|quintupl|halv)(?:e|es|ed|ing)|twice|thrice|(?:two|three|four|five|ten)-?fold|(?<many>\d{1,3}(?:\.\d+)?|three|four|five|six|seven|eight|nine|ten)\stimes(?=\s(?:as|more|less|fewer|higher|larger|bigger|greater|the|its|that|what)\b))(?![\p{L}\p{N}])/giu;

/** How many times as much: "doubled", "threefold", "five times as many". Offsets are UTF-16 code units. */
export function findMultiples(text: string): Figure[] {
  return [...text.matchAll(MULTIPLES)].flatMap((match) => {
    const [surface, start] = [match[0], match.index];
    const many = match.groups?.many;
    const value =
      many === undefined
        ? FACTORS.find(([pattern]) => pattern.test(surface))?.[1]
        : /^\d/.test(many)
          ? Number(many)
          : numberFromWords(many);
    if (value === undefined || value === null) return [];
    const { hedge, taken } = readHedge(text.slice(Math.max(0, start - 32), start), '');
    return [
      {
        start,
        end: start + surface.length,
        surface,
        value,
        interval: hedgedInterval(value, hedge),
        hedge,
        unit: MULTIPLE,
        measured: measuredWords(text, start + surface.length),
        hedgeStart: start - taken,
      },
    ];
  });
}
