import type { TokenLine } from '../../../utils/actors/token-article.ts';
import type { FindNames } from './finders.ts';

/**
 * Runs a finder over tokens that were split elsewhere: neighbouring lines of one document are read as one text, a
 * sentence a line. Gives one BIO tag per token. A name covers every token that it touches.
 */
export function tagLines(lines: readonly TokenLine[], findNames: FindNames): string[][] {
  const tags: string[][] = [];
  for (let from = 0; from < lines.length; ) {
    const doc = lines[from]?.doc;
    let to = from + 1;
    while (to < lines.length && doc !== undefined && lines[to]?.doc === doc) to += 1;
    tags.push(...tagDocument(lines.slice(from, to), findNames));
    from = to;
  }
  return tags;
}

function tagDocument(lines: readonly TokenLine[], findNames: FindNames): string[][] {
  const shown = lines.map((line) => line.tokens.map((token) => token.replace(/\s/g, '_')));
  const names = findNames(shown.map((tokens) => tokens.join(' ')).join('\n'));
  let offset = 0;
  let next = 0;
  return shown.map((tokens) => {
    let inside = -1;
    const tags = tokens.map((token) => {
      const [start, end] = [offset, offset + token.length];
      offset = end + 1;
      while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
      const name = names[next];
      if (name === undefined || name.start >= end) return 'O';
      const tag = `${inside === next ? 'I' : 'B'}-${name.label}`;
      inside = next;
      return tag;
    });
    if (tokens.length === 0) offset += 1;
    return tags;
  });
}
