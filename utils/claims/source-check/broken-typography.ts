import type { Span } from '../../text/span.ts';

/** Signs that stand as no typesetter sets them. Offsets are UTF-16 code units of the text. */
export interface BrokenSign extends Span {
  readonly why: string;
}

/** Each finds one kind; `at` is the part of the match that is shown. */
const KINDS: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /\d [%‰](?!\p{L})/gu, why: 'A space stands before the per cent sign.' },
  { pattern: /(?<![\d,] ?)\d{1,3}, \d{3}(?![\d,]|\.\d)/g, why: 'A space splits one number in two.' },
  { pattern: /[$€£¥]{2,}|%%/g, why: 'A currency or per cent sign is doubled.' },
  {
    pattern: /(?<=^|\s)[“”](?=\s|$)/gmu,
    why: 'A quotation mark stands apart from the words that it belongs to.',
  },
  { pattern: /(?<=\s)”(?=\p{L})/gu, why: 'A closing quotation mark stands where an opening one belongs.' },
  { pattern: /\p{L}“\p{L}/gu, why: 'A quotation mark opens within a word.' },
  { pattern: /\((?= )|(?<= )\)/g, why: 'A space stands inside a bracket.' },
  {
    pattern: /(?<=[\p{L}\p{N}]) (?:,(?= )|\.(?=\s|$))/gmu,
    why: 'A space stands before a comma or a full stop.',
  },
];

/** Signs of one kind that are listed at most. */
const LISTED = 10;
/** A text with so large a share of its commas and full stops apart was cut into words by a program for counting, and not reworded. */
const CUT_FROM = 0.3;

/** Where the signs of a text are broken as rewording by machine breaks them, in order. */
export function brokenTypography(text: string): BrokenSign[] {
  if (isCutIntoWords(text)) return [];
  const found = KINDS.flatMap(({ pattern, why }) =>
    [...text.matchAll(pattern).take(LISTED)].map(({ index, 0: signs }) => ({
      start: index,
      end: index + signs.length,
      why,
    })),
  );
  return found.sort((one, other) => one.start - other.start);
}

function isCutIntoWords(text: string): boolean {
  const stops = text.match(/[,.](?=\s|$)/g)?.length ?? 0;
  const apart = text.match(/\s[,.](?=\s|$)/g)?.length ?? 0;
  return apart > stops * CUT_FROM;
}
