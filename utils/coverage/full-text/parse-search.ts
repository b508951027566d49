import { tokenise } from '../../text/tokens.ts';
import { isUnspaced } from '../../text/unspaced-words.ts';
import type { SearchClause, SearchQuery } from './search-query.ts';

export interface ParseOptions {
  /** Somebody is typing still: the last word may go on. */
  readonly typing?: boolean;
}

/** More than anybody types; what comes after is left out with a hint. */
const CLAUSE_LIMIT = 24;

// One piece of a query: a minus, the name of a field, then a text in quotes, which may lack its end, or one up to white
// space or a quote.
const PIECE =
  /(?<minus>-?)(?<field>outlet:)?(?:["“”„‟«»](?<quoted>[^"“”„‟«»]*)(?<end>["“”„‟«»]?)|(?<bare>[^\s"“”„‟«»]+))/giu;

/**
 * Understands what was typed into a search box: words, `"phrases"` in straight or typographic quotes, `begin*`,
 * `outlet:RT`, and each of them with `-` before it for what must not be there. Whatever was typed, it never throws: a
 * quote that is not closed runs to the end, and what means nothing is said to be so.
 */
export function parseSearch(typed: string, { typing = false }: ParseOptions = {}): SearchQuery {
  const required: SearchClause[] = [];
  const excluded: SearchClause[] = [];
  const notUnderstood: string[] = [];
  for (const match of typed.matchAll(PIECE)) {
    const isLast = typing && match.index + match[0].length === typed.length;
    const clause = clauseOf(match.groups ?? {}, isLast);
    if (clause === null || required.length + excluded.length === CLAUSE_LIMIT) notUnderstood.push(match[0]);
    else if (match.groups?.minus === '-') excluded.push(clause);
    else required.push(clause);
  }
  return { required, excluded, notUnderstood };
}

/** A piece's groups as a clause; null where it means nothing. The last piece may be unfinished. */
function clauseOf(
  groups: Readonly<Record<string, string | undefined>>,
  isLast: boolean,
): SearchClause | null {
  const { field, quoted, end = '', bare } = groups;
  const text = (quoted ?? bare ?? '').trim();
  if (field !== undefined) return text === '' ? null : { kind: 'outlet', name: text };
  if (text.toLowerCase() === 'outlet:') return null;
  const isStarred = text.endsWith('*');
  const words = wordsOf(isStarred ? text.slice(0, -1) : text);
  const [first] = words;
  if (first === undefined) return null;
  const isUnfinished = isLast && end === '' && /[\p{L}\p{M}\p{N}]$/u.test(quoted ?? text);
  const open = (isStarred || isUnfinished) && !words.some(isUnspaced);
  if (open && words.length === 1) return { kind: 'prefix', prefix: first };
  // A run without spaces holds several words: what can be asked is that it stands there so.
  const isWord = quoted === undefined && words.length === 1 && !isUnspaced(first);
  return isWord ? { kind: 'word', word: first } : { kind: 'phrase', words, open };
}

/** The words and numbers of a text; "US-led" has two. */
function wordsOf(text: string): string[] {
  return tokenise(text)
    .filter(({ kind }) => kind !== 'punctuation')
    .map((token) => token.text);
}
