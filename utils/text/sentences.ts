import type { Span } from './span.ts';

// A full stop after one of these never ends a sentence: a name or a figure follows.
const BEFORE_NAMES =
  /(?:^|[\s("“‘'[])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Brig|Pres|Rev|Hon|Messrs|St|Mt|Ft|vs|v|approx|est|cf|e\.g|i\.e|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.$/u;
// After one of these it ends one only where a word follows that begins sentences: "Acme Inc. The firm …".
const MAY_END = /(?:^|[\s("“‘'[.])(?:\p{Lu}|Jr|Sr|Co|Corp|Inc|Ltd|Bros|a\.m|p\.m|etc)\.$|(?:\p{Lu}\.){2,}$/u;
const NUMBER_SIGN = /(?:^|[\s("“‘'[])(?:[Nn]o|Nos|Art|Sec|Fig|Vol|p|pp)\.$/u;
const OPENER =
  /^\s+["“‘'([]*(?:The|It|Its|In|But|He|She|They|A|An|This|That|These|Those|And|On|At|For|As|If|When|While|We|I|You|His|Her|Their|There|After|Before|However|Meanwhile|Neither|Nobody|Nothing|None|No|Not|Now|Then|So|Yet|Still|Some|Many|Most|All|Both|Each|Every|Such|Here|Who|What|Why|How|Where|Since|Until|Although|Though|Because|Despite|During|Without|According|Instead|Also|Even|Once|Only|Others|Another|Earlier|Later|Yesterday|Today|Our|My)\b/u;
const BOUNDARY = /(?<![.!?…])[.!?…]+["”’')\]]*(?:\[\d{1,3}\])*(?=\s|$)|\n\s*\n/gu;
// The longest abbreviation above and the character before it.
const REACH = 16;

/**
 * Splits a text at sentence ends and blank lines. Offsets are UTF-16 code units; surrounding white space belongs to
 * no sentence. Abbreviations, initials, decimals and "U.S." before a name do not end a sentence.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const close = (to: number) => {
    const passage = text.slice(from, to);
    const start = from + (passage.length - passage.trimStart().length);
    const end = to - (passage.length - passage.trimEnd().length);
    if (end > start) spans.push({ start, end });
    from = to;
  };
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    if (match[0].trim() !== '' && !endsSentence(text, match.index, end, from)) continue;
    close(end);
  }
  close(text.length);
  return spans;
}

function endsSentence(text: string, mark: number, end: number, from: number): boolean {
  const rest = text.slice(end);
  const next = rest.match(/^\s+["“‘'([]*(\S)/u)?.[1];
  if (next === undefined) return true;
  if (/\p{Ll}/u.test(next)) return false;
  if (text[mark] !== '.') return true;
  const before = text.slice(Math.max(from, mark - REACH), mark + 1);
  // "1. 3 %": a decimal that a machine has split.
  if (/\d\.$/.test(before) && /\d/.test(next) && /^\s\d/.test(rest)) return false;
  if (NUMBER_SIGN.test(before)) return !/\d/.test(next);
  if (BEFORE_NAMES.test(before)) return false;
  return !MAY_END.test(before) || OPENER.test(rest) || /^\s+[“‘"]\p{Lu}\p{L}*[\s’']/u.test(rest);
}
