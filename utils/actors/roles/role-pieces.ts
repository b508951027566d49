import type { Article, BlockKind } from '../../articles/article.ts';
import { foldText } from '../../text/normalise.ts';
import type { Span } from '../../text/span.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Mention } from '../actor.ts';
import { firstMentionEndingAfter } from '../mentions-in-order.ts';

/** A word (compounds with hyphens whole), number or sign, a whole name, "'s" or the end of a line. */
export interface Piece extends Span {
  readonly kind: 'word' | 'number' | 'sign' | 'name' | 'possessive' | 'break';
  readonly text: string;
  readonly folded: string;
  /** The name that the piece is, or that a compound begins with ("US-based"). */
  readonly mention: Mention | null;
  /** Of a heading, where capitals tell nothing. */
  readonly heading: boolean;
}

const ABBREVIATIONS =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Maj|Capt|Cmdr|Adm|Sgt|Brig|Rev|Hon|St|Rt|Sec)$/;

/** The pieces of all blocks that speak of somebody; lines are parted by breaks. Mentions are in order of the text. */
export function rolePieces(article: Pick<Article, 'text' | 'blocks'>, mentions: readonly Mention[]): Piece[] {
  const pieces: Piece[] = [];
  for (const block of article.blocks) {
    if (!describesActors(block.kind)) continue;
    let start = block.start;
    for (const line of article.text.slice(block.start, block.end).split('\n')) {
      readLine(line, start, block.kind === 'title', mentions, pieces);
      start += line.length + 1;
      pieces.push(breakAt(start - 1));
    }
  }
  return pieces;
}

function describesActors(kind: BlockKind): boolean {
  switch (kind) {
    case 'title':
    case 'dek':
    case 'body':
    case 'caption':
    case 'bio':
      return true;
    case 'card':
    case 'byline':
    case 'boilerplate':
    case 'tags':
      return false;
  }
}

function breakAt(at: number): Piece {
  return { kind: 'break', text: '', folded: '', start: at, end: at, mention: null, heading: false };
}

function readLine(
  line: string,
  offset: number,
  heading: boolean,
  mentions: readonly Mention[],
  pieces: Piece[],
): void {
  let nextMention = firstMentionEndingAfter(mentions, offset);
  // A line without a name says nothing of anybody.
  if ((mentions[nextMention]?.start ?? Number.POSITIVE_INFINITY) >= offset + line.length) return;
  if (isShouted(line)) return;
  const tokens = tokenise(line);
  let joins = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const start = offset + token.start;
    let end = offset + token.end;
    while ((mentions[nextMention]?.end ?? Number.POSITIVE_INFINITY) <= start) nextMention += 1;
    const mention = mentions[nextMention];
    const before = pieces[pieces.length - 1];
    const touches = before !== undefined && before.end === start && before.kind !== 'break';
    if (mention !== undefined && mention.start < end) {
      while (offset + (tokens[at + 1]?.start ?? Number.POSITIVE_INFINITY) < mention.end) at += 1;
      end = Math.max(mention.end, offset + (tokens[at]?.end ?? 0));
      const text = line.slice(start - offset, end - offset);
      pieces.push({ kind: 'name', text, folded: foldText(text), start, end, mention, heading });
      joins = false;
      continue;
    }
    if (token.kind === 'punctuation') {
      const following = tokens[at + 1];
      const close = following?.start === token.end;
      if (
        /^[-‐‑]$/.test(token.text) &&
        touches &&
        close &&
        (before.kind === 'word' || before.kind === 'name')
      ) {
        joins = true;
        continue;
      }
      if (token.text === '.' && touches && before.kind === 'word' && ABBREVIATIONS.test(before.text)) {
        pieces[pieces.length - 1] = { ...before, text: `${before.text}.`, folded: `${before.folded}.`, end };
        continue;
      }
      if (/^['’]$/.test(token.text) && touches && close && following?.text.toLowerCase() === 's') {
        at += 1;
        end = offset + following.end;
        pieces.push(plain('possessive', line.slice(token.start, following.end), start, end, heading));
        continue;
      }
      if (
        /^['’]$/.test(token.text) &&
        touches &&
        !close &&
        /s$/i.test(before.text) &&
        before.kind !== 'sign'
      ) {
        pieces.push(plain('possessive', token.text, start, end, heading));
        continue;
      }
      pieces.push(plain('sign', token.text, start, end, heading));
    } else if (joins && before !== undefined) {
      const text = line.slice(before.start - offset, end - offset);
      pieces[pieces.length - 1] = { ...before, kind: 'word', text, folded: foldText(text), end };
    } else pieces.push(plain(token.kind, token.text, start, end, heading));
    joins = false;
  }
}

function plain(
  kind: Exclude<Piece['kind'], 'name'>,
  text: string,
  start: number,
  end: number,
  heading: boolean,
): Piece {
  return { kind, text, folded: foldText(text), start, end, mention: null, heading };
}

/** A line in capitals tells no name from a word. */
function isShouted(line: string): boolean {
  return line.length > 12 && !/\p{Ll}/u.test(line);
}
