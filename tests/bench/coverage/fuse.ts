import { Dexie, type EntityTable } from 'dexie';
import Fuse from 'fuse.js';
import { type BenchQuery, type CoverageSystem, type Hit, RESULTS } from './coverage-system.ts';
import { leadOf } from './lead.ts';
import { plainSnippet } from './plain-snippet.ts';
import { type SavedFile, savedText, saveText } from './saved-file.ts';
import { serve } from './worker-calls.ts';

// Fuse.js over titles and leads in memory, saved as JSON. It compares the query with every text, so whole articles
// would take it minutes.

interface Entry {
  readonly title: string;
  readonly lead: string;
}

class Database extends Dexie {
  declare files: EntityTable<SavedFile, 'name'>;

  constructor() {
    super('bench-fuse');
    this.version(1).stores({ files: 'name' });
  }
}

const KEYS: ('title' | 'lead')[] = ['title', 'lead'];
const OPTIONS = { keys: KEYS, useExtendedSearch: true, ignoreLocation: true };

const database = new Database();

async function open(): Promise<Fuse<Entry>> {
  const entries = await savedText(database.files, 'entries');
  const index = await savedText(database.files, 'index');
  if (entries === null || index === null) return new Fuse<Entry>([], OPTIONS);
  return new Fuse<Entry>(JSON.parse(entries), OPTIONS, Fuse.parseIndex<Entry>(JSON.parse(index)));
}

const opening = open();
const added: Entry[] = [];

const system: CoverageSystem = {
  async store() {},
  async index(articles) {
    const fuse = await opening;
    for (const { article } of articles) {
      const entry = { title: article.title ?? '', lead: leadOf(article) };
      added.push(entry);
      fuse.add(entry);
    }
  },
  async finish() {
    await saveText(database.files, 'entries', JSON.stringify(added));
    await saveText(database.files, 'index', JSON.stringify((await opening).getIndex().toJSON()));
  },
  async search({ words }: BenchQuery): Promise<Hit[]> {
    const fuse = await opening;
    return fuse
      .search(words.join(' | '), { limit: RESULTS })
      .map(({ item: { title, lead } }) => ({ title, snippet: plainSnippet(lead, words) }));
  },
  async bytes() {
    const files = await database.files.toArray();
    const size = (name: string) => files.find((file) => file.name === name)?.bytes.size ?? 0;
    return { index: size('index'), articles: size('entries') };
  },
};

serve(system);
