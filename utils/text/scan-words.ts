import { nextToken } from './tokens.ts';

/** Takes the place of a word or number, in UTF-16 code units. */
export type WordVisitor = (start: number, end: number, kind: 'word' | 'number') => void;

const ASCII_END = 128;
/** Stands for a word that only the regular expression of the tokeniser can measure. */
const NOT_PLAIN = -1;
const APOSTROPHE = 0x27;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;

/**
 * Visits the words and numbers of a text in order: those that `tokenise` finds, punctuation left out, several times
 * faster where they are plain ASCII.
 */
export function scanWords(text: string, visit: WordVisitor): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code < ASCII_END && !isLetter(code) && !isDigit(code)) {
      at += 1;
      continue;
    }
    const end = code < ASCII_END ? plainEnd(text, at, code) : NOT_PLAIN;
    if (end !== NOT_PLAIN) {
      visit(at, end, isDigit(code) ? 'number' : 'word');
      at = end;
      continue;
    }
    const token = nextToken(text, at);
    if (token === null) return;
    if (token.kind !== 'punctuation') visit(token.start, token.end, token.kind);
    at = token.end;
  }
}

/** Where the word or number at `start` ends, or {@link NOT_PLAIN}. Past the text's end, codes are NaN. */
function plainEnd(text: string, start: number, first: number): number {
  if (isDigit(first)) return numberEnd(text, start);
  // An initial may begin an acronym: U.S.
  if (isCapital(first) && text.charCodeAt(start + 1) === FULL_STOP) return NOT_PLAIN;
  let at = start + 1;
  let code = text.charCodeAt(at);
  while (isLetter(code) || isDigit(code)) code = text.charCodeAt(++at);
  while (code === APOSTROPHE || code === TYPOGRAPHIC_APOSTROPHE) {
    const second = text.charCodeAt(at + 1);
    const third = text.charCodeAt(at + 2);
    if (second >= ASCII_END || third >= ASCII_END) return NOT_PLAIN;
    if (!isLetter(second) || !isLetter(third)) return at;
    at += 3;
    code = text.charCodeAt(at);
    while (isLetter(code)) code = text.charCodeAt(++at);
  }
  return code >= ASCII_END ? NOT_PLAIN : at;
}

function numberEnd(text: string, start: number): number {
  let at = start;
  let code = text.charCodeAt(at);
  while (isDigit(code)) {
    code = text.charCodeAt(++at);
    if (code !== COMMA && code !== FULL_STOP) continue;
    const next = text.charCodeAt(at + 1);
    if (next >= ASCII_END) return NOT_PLAIN;
    if (isDigit(next)) code = text.charCodeAt(++at);
  }
  return code >= ASCII_END ? NOT_PLAIN : at;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isLetter(code: number): boolean {
  // Setting this bit turns a capital into its small letter, and no other ASCII character into a letter.
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}
