import { decideArticle } from '../articles/article-decision.ts';
import type { LiveReading } from '../articles/article-text.ts';
import { readDeclarations } from '../articles/page-declarations.ts';
import type { Ask } from '../messages/answers.ts';
import type { PageRequest } from '../messages/protocol.ts';
import { offeredTextReader, type TextReader } from './text-reader.ts';

const NO_READER: LiveReading = { kind: 'not-article', reason: 'This page could not be read.' };

/**
 * A function that reads a page as it is now. It decides by itself whether the page is an article; only where one is,
 * it asks the worker, once, for the script that reads the text.
 */
export function livePageReader(document: Document, ask: Ask<PageRequest>): () => Promise<LiveReading> {
  let requested: Promise<TextReader | null> | null = null;
  const request = async () => {
    await ask({ type: 'page/need-text-reader' });
    requested = null;
    return offeredTextReader();
  };
  return async function readLivePage(): Promise<LiveReading> {
    const url = document.location.href;
    const declared = readDeclarations(document);
    const { isArticle, reason } = decideArticle(document, url, declared);
    if (!isArticle) return { kind: 'not-article', reason };
    const present = offeredTextReader();
    if (present) return present(document, url, declared);
    requested ??= request();
    const arrived = await requested;
    if (!arrived) return NO_READER;
    // The page may have moved on while the script was on its way.
    return document.location.href === url ? arrived(document, url, declared) : readLivePage();
  };
}
