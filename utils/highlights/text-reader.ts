import type { LiveReading } from '../articles/article-text.ts';
import type { PageDeclarations } from '../articles/page-declarations.ts';

/** Reads the text of a page that is an article, as `readArticleText` does. */
export type TextReader = (document: Document, url: string, declared: PageDeclarations) => LiveReading;

// Scripts of one extension share a global object that no page script can reach.
const PLACE = Symbol.for('sidelight.text-reader');

/** Hands the text reader over to the content script of the same page. Doing so again changes nothing. */
export function offerTextReader(reader: TextReader): void {
  Reflect.set(globalThis, PLACE, reader);
}

/** The text reader that was handed over; null before. */
export function offeredTextReader(): TextReader | null {
  const offered: unknown = Reflect.get(globalThis, PLACE);
  return typeof offered === 'function' ? (offered as TextReader) : null;
}
