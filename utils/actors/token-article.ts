import type { Block } from '../articles/article.ts';
import type { Span } from '../text/span.ts';
import type { ReadableArticle } from './recognise-actors.ts';

/** One sentence that was split into tokens elsewhere; neighbouring lines with the same `doc` are one document. */
export interface TokenLine {
  readonly tokens: readonly string[];
  readonly doc?: string;
}

/** An article made of tokens, and where each token of each line stands in its text. */
export interface TokenArticle {
  readonly article: ReadableArticle;
  readonly places: readonly (readonly Span[])[];
}

/** The lines that belong together, in order. */
export function tokenDocuments<Line extends TokenLine>(lines: readonly Line[]): Line[][] {
  const documents: Line[][] = [];
  for (const line of lines) {
    const last = documents[documents.length - 1];
    if (last && line.doc !== undefined && last[0]?.doc === line.doc) last.push(line);
    else documents.push([line]);
  }
  return documents;
}

/** Writes the lines of one document as a text, a block a line. */
export function tokenArticle(lines: readonly TokenLine[]): TokenArticle {
  const blocks: Block[] = [];
  const places: Span[][] = [];
  let text = '';
  for (const { tokens } of lines) {
    const start = text.length;
    const spans: Span[] = [];
    tokens.forEach((token, column) => {
      const shown = token.replace(/\s/g, '_');
      spans.push({ start: text.length, end: text.length + shown.length });
      const next = tokens[column + 1] ?? '';
      // Some corpora split "Ki-moon" at its hyphen; a dash between other words stays a dash.
      const joins =
        /^[@#]$/.test(shown) ||
        (next === '-' && /^\p{Ll}/u.test(tokens[column + 2] ?? '')) ||
        (shown === '-' && column > 0 && /^\p{Ll}/u.test(next));
      text += joins ? shown : `${shown} `;
    });
    places.push(spans);
    blocks.push({ kind: 'body', start, end: text.length });
    text += '\n';
  }
  return { article: { text, blocks, outlet: null, language: 'en' }, places };
}
