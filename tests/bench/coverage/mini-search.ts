import { Dexie, type EntityTable } from 'dexie';
import MiniSearch from 'minisearch';
import {
  type BenchQuery,
  type CoverageSystem,
  type Hit,
  type NumberedArticle,
  RESULTS,
} from './coverage-system.ts';
import { plainSnippet } from './plain-snippet.ts';
import { type SavedFile, savedText, saveText } from './saved-file.ts';
import { serve } from './worker-calls.ts';

// MiniSearch in memory, saved as JSON, with the articles in a table for titles and snippets.

interface StoredArticle {
  readonly number: number;
  readonly title: string;
  readonly outlet: string;
  readonly day: string;
  readonly text: string;
}

interface Entry {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

class Database extends Dexie {
  declare articles: EntityTable<StoredArticle, 'number'>;
  declare files: EntityTable<SavedFile, 'name'>;

  constructor() {
    super('bench-minisearch', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ articles: 'number', files: 'name' });
  }
}

const OPTIONS = { fields: ['title', 'text'], searchOptions: { boost: { title: 1.5 } } };

const database = new Database();

async function open(): Promise<MiniSearch<Entry>> {
  const saved = await savedText(database.files, 'index');
  return saved === null ? new MiniSearch<Entry>(OPTIONS) : MiniSearch.loadJSON<Entry>(saved, OPTIONS);
}

const opening = open();

function stored({ number, article }: NumberedArticle): StoredArticle {
  const { title, outlet, date, text, body } = article;
  return {
    number,
    title: title ?? '',
    outlet: outlet ?? '',
    day: date ?? '',
    text: text.slice(body.start),
  };
}

const system: CoverageSystem = {
  async store(articles) {
    await database.articles.bulkPut(articles.map(stored));
  },
  async index(articles) {
    const index = await opening;
    index.addAll(articles.map(stored).map(({ number, title, text }) => ({ id: number, title, text })));
  },
  async finish() {
    await saveText(database.files, 'index', JSON.stringify(await opening));
  },
  async search({ words }: BenchQuery): Promise<Hit[]> {
    const index = await opening;
    const best = index.search(words.join(' ')).slice(0, RESULTS);
    const articles = await database.articles.bulkGet(best.map(({ id }) => Number(id)));
    return articles
      .filter((article) => article !== undefined)
      .map(({ title, text }) => ({ title, snippet: plainSnippet(text, words) }));
  },
  async bytes() {
    const sample = await database.articles.limit(500).toArray();
    const mean = sample.reduce((sum, { title, text }) => sum + title.length + text.length, 0) / sample.length;
    const saved = await database.files.get('index');
    return { index: saved?.bytes.size ?? 0, articles: mean * (await database.articles.count()) };
  },
  async add(article) {
    await system.store([article]);
    await system.index([article]);
    await system.finish();
  },
};

serve(system);
