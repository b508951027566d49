import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticleText } from '../utils/articles/article-text.ts';
import { offerTextReader } from '../utils/highlights/text-reader.ts';

/**
 * The larger half of reading a page, for pages that the content script takes for an article: the worker puts it
 * beside that script when it asks for it. It does nothing by itself.
 */
export default defineUnlistedScript(() => offerTextReader(readArticleText));
