import { READER_VERSION } from '../actors/reader-version.ts';
import { claimDocuments } from '../claims/finding/claim-documents.ts';
import type { ClaimPlace } from '../claims/finding/claim-places.ts';
import { type DocumentTerms, documentTerms } from '../coverage/document-terms.ts';
import { copySketch } from '../coverage/stories/copy-sketch.ts';
import { ownText } from '../coverage/stories/own-text.ts';
import { textShingles } from '../coverage/stories/text-shingles.ts';
import { actorContributions } from './actor-statistics.ts';
import type { AnalysedArticle } from './analysed-article.ts';
import { ownSentences } from './own-sentences.ts';
import type { ActorRecord, ArticleRecord } from './stored-records.ts';

/** An article with all that is computed from it, so that the transaction only writes. */
export interface PreparedArticle {
  readonly analysed: AnalysedArticle;
  readonly record: Omit<ArticleRecord, 'number'>;
  readonly terms: DocumentTerms;
  /** What the index over claims knows of it, as if it had the number 0. */
  readonly places: ReadonlyMap<ClaimPlace, DocumentTerms>;
  readonly actors: readonly ActorRecord[];
  /** By which copies of its text are found. */
  readonly sketch: Uint8Array;
}

export function prepareArticle(analysed: AnalysedArticle): PreparedArticle {
  const { id, article, mentions, actors, sourceCheck } = analysed;
  return {
    analysed,
    record: {
      id,
      article,
      mentions,
      actors,
      sentences: ownSentences(article),
      readBy: analysed.readBy ?? READER_VERSION,
      ...(sourceCheck && { sourceCheck }),
    },
    terms: documentTerms(analysed),
    places: claimDocuments(0, analysed.claims),
    actors: actorContributions(analysed),
    sketch: copySketch(textShingles(ownText(article))),
  };
}
