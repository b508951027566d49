import * as v from 'valibot';
import type { Article } from '../articles/article.ts';
import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { SharedEntry } from '../notebook/shared-entry.ts';
import { readAnalysed } from '../packs/pack-line.ts';
import { ARTICLE_TYPE, ENTRY_TYPE } from './document-types.ts';
import { readSharedEntry } from './read-shared-entry.ts';

/** What a document of a shared corpus turned out to be. */
export type SharedDocument =
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** What reading it gave elsewhere, and to which READER_VERSION; null where that did not come with it. */
      readonly analysis: { readonly reader: number; readonly read: Omit<AnalysedArticle, 'id'> } | null;
    }
  | { readonly kind: 'entry'; readonly entry: SharedEntry }
  | { readonly kind: 'unusable' };

const typeSchema = v.object({ type: v.picklist([ARTICLE_TYPE, ENTRY_TYPE]) });
const articleDocumentSchema = v.object({
  article: v.unknown(),
  analysis: v.optional(v.nullable(v.looseObject({ reader: v.pipe(v.number(), v.safeInteger()) })), null),
});

/**
 * Reads a document that is not deleted.
 *
 *     { "_id": "0f…", "type": "sidelight-article",
 *       "article": { "kind": "article", "title": "…", … },
 *       "analysis": { "reader": 12, "mentions": […], "actors": […], "roles": […], "claims": […], … } }
 *
 * `article` and what else is in `analysis` are as in a line of a pack; `analysis` may be missing, and then the article
 * is read here. An analysis that fails its check costs the document no more than that.
 * @param now milliseconds since 1970
 */
export async function readSharedDocument(document: unknown, now: number): Promise<SharedDocument> {
  const type = v.safeParse(typeSchema, document);
  if (!type.success) return UNUSABLE;
  if (type.output.type === ENTRY_TYPE) {
    const entry = await readSharedEntry(document, now);
    return entry === null ? UNUSABLE : { kind: 'entry', entry };
  }
  const parsed = v.safeParse(articleDocumentSchema, document);
  if (!parsed.success) return UNUSABLE;
  const { article, analysis } = parsed.output;
  const bare = readOrNull({ article, mentions: [], actors: [], roles: [], claims: [] });
  if (bare === null) return UNUSABLE;
  if (analysis === null) return { kind: 'article', article: bare.article, analysis: null };
  const { reader, ...rest } = analysis;
  const read = readOrNull({ ...rest, article });
  return { kind: 'article', article: bare.article, analysis: read && { reader, read } };
}

const UNUSABLE: SharedDocument = { kind: 'unusable' };

function readOrNull(value: unknown): Omit<AnalysedArticle, 'id'> | null {
  try {
    return readAnalysed(value);
  } catch {
    return null;
  }
}
