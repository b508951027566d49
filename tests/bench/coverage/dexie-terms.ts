import { Dexie, type EntityTable } from 'dexie';
import { wordsOf } from '../word-growth.ts';
import {
  type BenchQuery,
  type CoverageSystem,
  type Hit,
  type NumberedArticle,
  RESULTS,
} from './coverage-system.ts';
import { leadOf } from './lead.ts';
import { plainSnippet } from './plain-snippet.ts';
import { serve } from './worker-calls.ts';

// The words of each article as keys of an IndexedDB index, the way that Dexie's own guide to full-text search shows.
// Given leads only: with whole texts the index of 100,000 articles takes hours to write.

interface StoredArticle {
  readonly number: number;
  readonly title: string;
  readonly lead: string;
  readonly terms: readonly string[];
}

class Database extends Dexie {
  declare articles: EntityTable<StoredArticle, 'number'>;

  constructor() {
    super('bench-dexie', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ articles: 'number, *terms' });
  }
}

const database = new Database();

function stored({ number, article }: NumberedArticle): StoredArticle {
  const title = article.title ?? '';
  const lead = leadOf(article);
  return { number, title, lead, terms: [...new Set(wordsOf(`${title} ${lead}`))] };
}

const system: CoverageSystem = {
  // The table keeps both.
  async store() {},
  async index(articles) {
    await database.articles.bulkPut(articles.map(stored));
  },
  async finish() {},
  async search({ words }: BenchQuery): Promise<Hit[]> {
    const count = await database.articles.count();
    const found = await Promise.all(
      words.map((word) => database.articles.where('terms').equals(word.toLowerCase()).primaryKeys()),
    );
    const scores = new Map<number, number>();
    for (const numbers of found) {
      const rarity = Math.log(1 + count / (numbers.length + 1));
      for (const number of numbers) scores.set(number, (scores.get(number) ?? 0) + rarity);
    }
    const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, RESULTS);
    const articles = await database.articles.bulkGet(best.map(([number]) => number));
    return articles
      .filter((article) => article !== undefined)
      .map(({ title, lead }) => ({ title, snippet: plainSnippet(lead, words) }));
  },
  async bytes() {
    return { index: null, articles: null };
  },
  async add(article) {
    await system.index([article]);
  },
};

serve(system);
