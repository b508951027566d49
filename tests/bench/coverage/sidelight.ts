import { headRecord } from '../../../utils/corpus/article-heads.ts';
import { openCorpus } from '../../../utils/corpus/corpus.ts';
import { IndexTables, indexWrites } from '../../../utils/corpus/index-tables.ts';
import { ownSentences } from '../../../utils/corpus/own-sentences.ts';
import type { ArticleRecord } from '../../../utils/corpus/stored-records.ts';
import { bestPassage } from '../../../utils/coverage/best-passage.ts';
import { bm25ByDocument } from '../../../utils/coverage/bm25.ts';
import type { CoverageIndex, DocumentNumber } from '../../../utils/coverage/coverage-index.ts';
import { documentTerms, isWordTerm, weightedTerms } from '../../../utils/coverage/document-terms.ts';
import { tidyIndex } from '../../../utils/coverage/index/tidy-index.ts';
import { writeDocuments } from '../../../utils/coverage/index/write-documents.ts';
import { bestDocuments } from '../../../utils/coverage/ranking/best-documents.ts';
import { queryTerms } from '../../../utils/coverage/ranking/query-terms.ts';
import { rankCoverage } from '../../../utils/coverage/ranking/rank-coverage.ts';
import { rarityIn } from '../../../utils/coverage/ranking/term-rarity.ts';
import type { GeneratedArticle } from '../generated-articles.ts';
import { type BenchQuery, type NumberedArticle, RESULTS, type SidelightSystem } from './coverage-system.ts';
import { appendToRecords, writeTermRecords } from './term-records.ts';
import { serve } from './worker-calls.ts';

// Sidelight's own index in the corpus's database, as the extension's worker opens it.

const opening = openCorpus('bench-corpus');
const ADDED_AT = new Date().toISOString();

function record({ number, id, article, mentions, actors }: NumberedArticle): ArticleRecord {
  return { number, id, article, mentions, actors, sentences: ownSentences(article) };
}

/** The best documents for the words alone. */
async function bestOf({ terms }: BenchQuery, index: CoverageIndex): Promise<DocumentNumber[]> {
  const postings = await index.postings(terms.map(([term]) => term));
  return bestDocuments(bm25ByDocument(new Map(terms), postings, index), RESULTS, null);
}

const system: SidelightSystem = {
  async store(articles) {
    const { database } = await opening;
    const records = articles.map(record);
    await database.transaction('rw', database.articles, database.articleHeads, async () => {
      await database.articles.bulkAdd(records);
      await database.articleHeads.bulkAdd(records.map((stored) => headRecord(stored, ADDED_AT)));
    });
  },
  async index(articles) {
    const { database } = await opening;
    const terms = new Map(articles.map((article) => [article.number, documentTerms(article)]));
    // Over all tables, as the extension adds: what was added is on the disk then.
    await database.transaction('rw', database.tables, async () =>
      writeDocuments(indexWrites(database, 'index'), terms),
    );
    await tidyIndex(new IndexTables(database, 'index'), 'growing');
  },
  async finish() {
    const { database } = await opening;
    await tidyIndex(new IndexTables(database, 'index'), 'resting');
  },
  async search(query) {
    const corpus = await opening;
    const best = await bestOf(query, await corpus.coverageIndex());
    const found = await corpus.articlesNumbered(best);
    return best.flatMap((document) => {
      const related = found.get(document);
      if (related === undefined) return [];
      return { title: related.article.title ?? '', snippet: bestPassage(query.article, related).passage };
    });
  },
  async find(query) {
    const index = await (await opening).coverageIndex();
    const best = await bestOf(query, index);
    const heads = await index.heads(best);
    return best.map((document) => ({ title: heads.get(document)?.title ?? '', snippet: '' }));
  },
  async rank({ article }) {
    const corpus = await opening;
    const best = await rankCoverage(article, await corpus.coverageIndex(), { limit: RESULTS });
    const found = await corpus.articles(best.map((related) => related.article));
    return found.map((related) => ({
      title: related.article.title ?? '',
      snippet: bestPassage(article, related).passage,
    }));
  },
  async bytes() {
    const { database } = await opening;
    let index = 0;
    await database.indexShards.each((bytes) => {
      index += bytes.length;
    });
    await database.indexParts.each((bytes) => {
      index += bytes.length;
    });
    await database.indexTail.each(({ bytes }) => {
      index += bytes.length;
    });
    const sample = await database.articles.limit(200).toArray();
    const mean = sample.reduce((sum, article) => sum + JSON.stringify(article).length, 0) / sample.length;
    return { index, articles: mean * (await database.articles.count()) };
  },
  async add(article) {
    const { database } = await opening;
    const terms = new Map([[article.number, documentTerms(article)]]);
    const stored = record(article);
    await database.transaction('rw', database.tables, async () =>
      Promise.all([
        database.articles.add(stored),
        database.articleHeads.add(headRecord(stored, ADDED_AT)),
        writeDocuments(indexWrites(database, 'index'), terms),
      ]),
    );
  },
  async addWhole({ id, article, mentions, actors }) {
    const corpus = await opening;
    await corpus.addArticles([{ id, article, mentions, actors, claims: [], roles: [] }], 'import');
  },
  async pick(article: GeneratedArticle) {
    const corpus = await opening;
    const index = await corpus.coverageIndex();
    const picked = await queryTerms(article, index, rarityIn(article.article.language, index));
    const terms = [...picked].filter(([term]) => isWordTerm(term));
    const words = new Map<string, string>();
    for (const { term, surface } of weightedTerms(article.article)) {
      if (picked.has(term) && !words.has(term)) words.set(term, surface);
    }
    return { article, terms, words: [...words.values()] };
  },
  async prepareRewriting(articles) {
    const corpus = await opening;
    const index = await corpus.coverageIndex();
    const terms = new Set(articles.flatMap((article) => [...documentTerms(article).weights.keys()]));
    await writeTermRecords(await index.postings([...terms]));
  },
  async rewrite(article) {
    await appendToRecords(article.number, documentTerms(article).weights);
  },
};

serve(system);
