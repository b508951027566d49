import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentNumber } from '../../../../utils/coverage/coverage-index.ts';
import { monthTerm, outletTerm } from '../../../../utils/coverage/document-terms.ts';
import { parseSearch } from '../../../../utils/coverage/full-text/parse-search.ts';
import {
  type SearchOptions,
  type SearchPage,
  searchArticles,
} from '../../../../utils/coverage/full-text/search-articles.ts';
import { type IndexedArticle, MemoryIndex } from '../../../../utils/coverage/memory-index.ts';
import { contentTerms } from '../../../../utils/text/terms.ts';
import { document, type ExampleDocument } from '../example-documents.ts';

interface Example extends ExampleDocument {
  readonly language?: string | null;
  readonly date?: string | null;
}

type Options = Partial<SearchOptions<IndexedArticle>>;

/** A corpus of a few articles; `reads` counts how many of them a search looked at. */
class Library {
  readonly #articles: readonly IndexedArticle[];
  readonly #index: MemoryIndex;
  reads = 0;

  constructor(examples: readonly Example[]) {
    this.#articles = examples.map((example, i) => {
      const { language = 'en', date = null } = example;
      const made = document({ id: `a${i}`, ...example });
      return { ...made, article: { ...made.article, language, date } };
    });
    this.#index = new MemoryIndex(this.#articles);
  }

  search(typed: string, options: Options = {}): Promise<SearchPage<IndexedArticle>> {
    const read = async (documents: readonly DocumentNumber[]) => {
      this.reads += documents.length;
      return new Map(documents.flatMap((one) => [...this.#entry(one)]));
    };
    return searchArticles(parseSearch(typed), this.#index, { read, ...options });
  }

  *#entry(number: DocumentNumber): Iterable<[DocumentNumber, IndexedArticle]> {
    const article = this.#articles[number];
    if (article !== undefined) yield [number, article];
  }

  async ids(typed: string, options: Options = {}): Promise<string[]> {
    return (await this.search(typed, options)).hits.map(({ found }) => found.id);
  }
}

const marked = ({ hits: [hit] }: SearchPage<IndexedArticle>) =>
  hit?.marks.map(({ start, end }) => hit.passage.slice(start, end));

describe('searchArticles', () => {
  const harbour = new Library([
    { id: 'strike', title: 'Dockers stay out', body: 'The harbour strike goes on. Ships wait for the port.' },
    { id: 'soup', body: 'Boil the leeks. The harbour smells of soup, and strikes nobody as strange.' },
    {
      id: 'talks',
      body: 'Negotiations at the Harbour ended. Mr. Tarn negotiated all night with the U.S. side.',
    },
    { id: 'state', body: 'The state of the ports is poor. To be or not to be, said the minister.' },
    { id: 'polish', body: 'Lech Wałęsa came. It cost 1,500 crowns.', outlet: 'Asia Times' },
  ]);

  it.each([
    ['harbours strike', ['strike', 'soup']],
    ['harbour -soup', ['strike', 'talks']],
    ['"harbour strike"', ['strike']],
    ['“HARBOUR STRIKE”', ['strike']],
    ['"strike harbour"', []],
    ['"dockers stay"', ['strike']],
    ['"out the harbour"', []],
    ['"mr tarn"', ['talks']],
    ['"us side"', ['talks']],
    ['"to be or not to be"', ['state']],
    ['"state of the por*"', ['state']],
    ['port -"state of the"', ['strike']],
    ['negotiat*', ['talks']],
    ['negotiations*', ['talks']],
    ['walesa', ['polish']],
    ['1500', ['polish']],
    ['"1,500 crowns"', ['polish']],
    ['minist* -talks', ['state']],
    ['outlet:asia', ['polish']],
    ['harbour -outlet:"Asia Times"', ['strike', 'talks', 'soup']],
    ['nothing unheard', []],
    ['', []],
    ['-harbour', []],
  ])('finds by %s', async (typed, ids) => {
    expect((await harbour.ids(typed)).sort()).toEqual([...ids].sort());
  });

  it('shows the sentence in which what was looked for stands, marked', async () => {
    const page = await harbour.search('"ended" night negotiations');
    expect(page.hits[0]?.passage).toBe('Negotiations at the Harbour ended.');
    expect(marked(page)).toEqual(['Negotiations', 'ended']);
    expect(marked(await harbour.search('"not to be" minist*'))).toEqual(['not to be', 'minister']);
    expect(await harbour.search('dockers')).toMatchObject({
      hits: [{ passage: 'The harbour strike goes on.', marks: [] }],
    });
  });

  it('says what is too common to be looked for by itself', async () => {
    const page = await harbour.search('the x harbour -of');
    expect(page.tooCommon).toEqual(['the', 'x', 'of']);
    expect(page.total).toEqual({ articles: 3, exact: true });
    expect((await harbour.search('h*')).tooCommon).toEqual(['h*']);
  });

  it('counts outlets without the filter', async () => {
    const { search } = outlets();
    const filter = { required: [[outletTerm('The Quay')]], unsure: [], accepts: () => true };
    const page = await search('harbour', { filter });
    expect(page.hits.map(({ found }) => found.article.outlet)).toEqual(['The Quay']);
    expect(page.outlets).toEqual([
      { name: 'Asia Times', articles: 2 },
      { name: 'The Quay', articles: 1 },
    ]);
    expect((await search('')).outlets).toEqual([
      { name: 'Asia Times', articles: 2 },
      { name: 'The Quay', articles: 2 },
    ]);
  });

  function outlets() {
    const library = new Library([
      { body: 'Harbour one.', outlet: 'Asia Times', date: '2026-01-02' },
      { body: 'Harbour two.', outlet: 'Asia Times', date: '2026-01-20T08:00:00Z' },
      { body: 'Harbour three.', outlet: 'The Quay', date: '2025-12-31' },
      { body: 'Soup.', outlet: 'The Quay', date: '2026-01-11' },
      { body: 'Harbour without a date.' },
    ]);
    return { search: library.search.bind(library), ids: library.ids.bind(library) };
  }

  it('lists the newest first where only an outlet or a filter was given', async () => {
    const { ids } = outlets();
    expect(await ids('outlet:asia')).toEqual(['a1', 'a0']);
    expect(await ids('outlet:the')).toEqual(['a3', 'a2']);
    const months = [monthTerm('2026-01'), monthTerm('2025-12')];
    const all = { required: [months], unsure: [], accepts: () => true };
    expect(await ids('', { filter: all })).toEqual(['a1', 'a3', 'a0', 'a2']);
    expect(await ids('', { filter: all, skip: 1, limit: 2 })).toEqual(['a3', 'a0']);
    expect(await ids('', { filter: all, skip: 3 })).toEqual(['a2']);
  });

  it('asks the filter about articles of which the terms do not tell', async () => {
    const { search } = outlets();
    const filter = {
      required: [[monthTerm('2026-01')]],
      unsure: [monthTerm('2026-01')],
      accepts: ({ article }: IndexedArticle) => (article.date ?? '') > '2026-01-10',
    };
    const page = await search('harbour', { filter });
    expect(page.hits.map(({ found }) => found.id)).toEqual(['a1']);
    expect(page.total).toEqual({ articles: 1, exact: true });
  });

  it('reads words in the languages of the corpus', async () => {
    const library = new Library([
      { id: 'de', language: 'de-AT', body: 'Die Brücken sind gesperrt. Es war ein Streik.' },
      { id: 'en', language: null, body: 'The war goes on, and people die near the bridges.' },
      { id: 'fr', language: 'fr', body: 'La guerre de l’Europe unie.' },
    ]);
    expect(await library.ids('Brücke')).toEqual(['de']);
    expect(await library.ids('die Brücke')).toEqual(['de']);
    expect((await library.ids('die')).sort()).toEqual(['de', 'en']);
    expect(await library.ids('war bridge')).toEqual(['en']);
    expect((await library.ids('war')).sort()).toEqual(['de', 'en']);
    expect(await library.ids('Streik -war')).toEqual([]);
    expect(await library.ids('"Europe unie"')).toEqual(['fr']);
    expect(await library.ids('guerres')).toEqual(['fr']);
  });

  it('reads no further than a page needs', async () => {
    const library = new Library(
      Array.from({ length: 900 }, (_, i) => ({
        body: i % 2 === 0 ? 'state of the port' : 'port of the state',
      })),
    );
    const first = await library.search('"state of the port"');
    expect(first.hits).toHaveLength(20);
    expect(first.total.exact).toBe(false);
    expect(first.total.articles).toBeGreaterThanOrEqual(20);
    expect(library.reads).toBeLessThan(80);
    library.reads = 0;
    const none = await library.search('"port the state"');
    expect(none).toMatchObject({ hits: [], total: { articles: 0, exact: false } });
    expect(library.reads).toBeLessThan(450);
    expect(none.next).toBe(library.reads);
    library.reads = 0;
    expect((await library.search('port state')).total).toEqual({ articles: 900, exact: true });
    expect(library.reads).toBe(20);
  });

  it('goes on page by page without loss or repetition', async () => {
    const library = new Library(
      Array.from({ length: 137 }, (_, i) => ({
        body: i % 3 === 0 ? `port strike ${'wages '.repeat(i % 5)}` : `strike port ${'leeks '.repeat(i % 7)}`,
      })),
    );
    const ids: string[] = [];
    let skip: number | null = 0;
    while (skip !== null) {
      const page: SearchPage<IndexedArticle> = await library.search('"port strike"', { skip });
      expect(page.total).toEqual({ articles: 46, exact: true });
      ids.push(...page.hits.map(({ found }) => found.id));
      skip = page.next;
    }
    expect(new Set(ids).size).toBe(46);
    expect(ids).toHaveLength(46);
  });

  it('ranks by what is rare and by how much of an article it is', async () => {
    const library = new Library([
      { id: 'aside', body: `strike harbour ${'ships leeks wages storm '.repeat(20)}` },
      { id: 'title', title: 'Harbour strike', body: 'The harbour strike goes on.' },
      { id: 'other', body: 'The strike goes on.' },
    ]);
    expect(await library.ids('harbour strike')).toEqual(['title', 'aside']);
  });
});

describe('hits', () => {
  // Words that share stems, beginnings and neighbours, with common ones between them.
  const vocabulary = [
    'negotiate',
    'negotiations',
    'negotiator',
    'university',
    'universe',
    'universal',
    'happy',
    'happily',
    'government',
    'governs',
    'carry',
    'carrying',
    'the',
    'of',
  ];
  const word = fc.constantFrom(...vocabulary);
  const text = fc.array(word, { minLength: 1, maxLength: 12 });
  const clause = fc.record({
    kind: fc.constantFrom('word', 'prefix', 'phrase'),
    words: fc.array(word, { minLength: 1, maxLength: 3 }),
    letters: fc.integer({ min: 2, max: 12 }),
    excluded: fc.boolean(),
  });
  type Clause = { kind: string; words: string[]; letters: number; excluded: boolean };
  const isCommon = (one: string) => one === 'the' || one === 'of';
  const termOf = (one: string) => contentTerms(one)[0]?.term;

  const typedAs = ({ kind, words, letters, excluded }: Clause) => {
    const [first = ''] = words;
    const minus = excluded ? '-' : '';
    if (kind === 'word') return `${minus}${first}`;
    return minus + (kind === 'prefix' ? `${first.slice(0, letters)}*` : `"${words.join(' ')}"`);
  };
  const holds = ({ kind, words, letters }: Clause, body: readonly string[]): boolean => {
    const [first = ''] = words;
    if (kind === 'word') return body.some((one) => termOf(one) === termOf(first));
    const begin = first.slice(0, letters);
    // What the index holds counts as well: "happi" is the stem of "happy".
    const beginsSo = (one: string) => one.startsWith(begin) || termOf(one)?.startsWith(begin);
    if (kind === 'prefix') return body.some((one) => !isCommon(one) && beginsSo(one));
    return ` ${body.join(' ')} `.includes(` ${words.join(' ')} `);
  };
  const saysTooLittle = ({ kind, words: [first = ''] }: Clause) => kind === 'word' && isCommon(first);

  it('are what looking at every article finds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 12 }),
        fc.array(clause, { minLength: 1, maxLength: 3 }),
        async (bodies, clauses) => {
          const library = new Library(bodies.map((body) => ({ body: body.join(' ') })));
          const page = await library.search(clauses.map(typedAs).join(' '));
          const asked = clauses.filter((one) => !saysTooLittle(one));
          const wanted = asked.some(({ excluded }) => !excluded)
            ? bodies.flatMap((body, i) =>
                asked.every((one) => holds(one, body) !== one.excluded) ? [`a${i}`] : [],
              )
            : [];
          expect(page.hits.map(({ found }) => found.id).sort()).toEqual(wanted.sort());
          expect(page.total).toEqual({ articles: wanted.length, exact: true });
        },
      ),
      { numRuns: 300 },
    );
  });
});
