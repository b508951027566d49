import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import type { CoverageView } from '../../../utils/messages/coverage-answers.ts';
import { openNotebook } from '../../../utils/notebook/notebook.ts';
import type { AnswerStore } from '../../../utils/reading/answer-store.ts';
import { articleOfPassage } from '../../../utils/reading/article-of-passage.ts';
import { keepJudgement } from '../../../utils/reading/keep-judgement.ts';
import { keepWording } from '../../../utils/reading/keep-wording.ts';
import { NO_FILTER } from '../../../utils/reading/no-filter.ts';
import { NO_EDITS } from '../../../utils/reading/reader-edits.ts';
import { notebookOpinions } from '../../../utils/reading/reader-opinions.ts';
import { ReadingEngine } from '../../../utils/reading/reading-engine.ts';
import { exampleJudgement } from '../claims/judgements/example-judgement.ts';
import { type Example, exampleArticle } from '../corpus/example-articles.ts';

let corpus: Corpus;
let engine: ReadingEngine;
let databases = 0;

beforeEach(async () => {
  databases += 1;
  corpus = await openCorpus(`page-lists-test-${databases}`);
  engine = new ReadingEngine(corpus);
});
afterEach(() => corpus.close());

const FERRY =
  'The Norwegian ferry operator cancelled 14 night crossings after its crews walked out over rosters.';
const STORED: readonly Example[] = [
  { title: 'Ferry crews walk out', body: FERRY, outlet: 'The Quay', date: '2026-01-10' },
  {
    title: 'Ferry strike spreads',
    body: 'Night crossings stay cancelled: crews of the Norwegian ferry operator walked out over rosters in a second port. Norway’s minister spoke.',
    outlet: 'Harbour Post',
    date: '2026-01-20',
  },
  {
    title: 'Glacier shrinks',
    body: 'A glacier in Iceland lost a tenth of its ice, surveyors said.',
    outlet: 'The Quay',
    date: '2026-01-12',
  },
  {
    title: 'Choir wins prize',
    body: 'A choir from Bergen sang its way to a prize in Vienna.',
    outlet: 'Harbour Post',
    date: null,
  },
];

const page = exampleArticle({
  title: 'Night ferries stay in port',
  body: 'The Norwegian operator of the night ferry said that crossings stay cancelled while its crews walk out over rosters, and that passengers of its 14 night crossings get their fare back.\n\nA glacier in Iceland lost a tenth of its ice, other surveyors confirmed.',
  date: '2026-01-15',
});

async function store(examples: readonly Example[]): Promise<void> {
  const articles = await Promise.all(
    examples.map((example) => engine.analyser.analyse(exampleArticle(example))),
  );
  await corpus.addArticles(articles, 'import');
}

function titles({ groups }: CoverageView): (string | null)[] {
  return groups.flatMap(({ items }) => items.map(({ head }) => head.title));
}

describe('coverage of a page', () => {
  beforeEach(() => store(STORED));

  it('names every outlet that has the page’s text, more than a list of the best has room for', async () => {
    const body = page.text.slice(page.body.start, page.body.end);
    const outlets = Array.from({ length: 34 }, (_, i) => `Outlet ${i}`);
    await store(outlets.map((outlet) => ({ title: 'Night ferries stay in port', body, outlet })));
    const copiesIn = async (view: Promise<CoverageView>) =>
      (await view).groups
        .flatMap(({ items }) => items.filter(({ copyOfPage }) => copyOfPage))
        .flatMap(({ head, copies }) => [head, ...copies].map(({ outlet }) => outlet));
    expect((await copiesIn(engine.lists.coverage(page))).sort()).toEqual(outlets.sort());
    const narrowed = engine.lists.coverage(page, { filter: { ...NO_FILTER, outlet: 'Outlet 3' } });
    expect(await copiesIn(narrowed)).toEqual(['Outlet 3']);
  });

  it('gives the page’s own story first, with what is earlier and later told apart', async () => {
    const view = await engine.lists.coverage(page);
    expect(view).toMatchObject({ narrowedTo: null, pageDate: '2026-01-15' });
    expect(view.groups[0]?.list).toBe('story');
    expect(view.groups.slice(1).every(({ list }) => list === 'background')).toBe(true);
    const order = view.groups.flatMap(({ items }) => items.map(({ head, when }) => [head.title, when]));
    expect(order).toContainEqual(['Ferry crews walk out', 'earlier']);
    expect(order).toContainEqual(['Ferry strike spreads', 'later']);
    expect(titles(view)).not.toContain('Choir wins prize');
  });

  it('is narrowed to what is selected in the article, and to nothing that is selected elsewhere', async () => {
    const selected = 'A glacier  in Iceland\nlost a tenth of its ice';
    const narrowed = await engine.lists.coverage(page, { selected });
    expect(narrowed.narrowedTo).toBe('A glacier in Iceland lost a tenth of its ice');
    expect(titles(narrowed)).toEqual(['Glacier shrinks']);
    expect(
      (await engine.lists.coverage(page, { selected: 'Subscribe to our letter' })).narrowedTo,
    ).toBeNull();
  });

  it('is filtered by outlet, and offers what the whole list has', async () => {
    const whole = await engine.lists.coverage(page);
    const filter = { ...NO_FILTER, outlet: 'Harbour Post' };
    const filtered = await engine.lists.coverage(page, { filter });
    expect(titles(filtered)).toEqual(['Ferry strike spreads']);
    expect(filtered.facets).toEqual(whole.facets);
    expect(whole.facets.outlets.map(({ name }) => name).sort()).toEqual(['Harbour Post', 'The Quay']);
  });

  it('is filtered by days, of which the index knows the months', async () => {
    const filter = { ...NO_FILTER, from: '2026-01-11', to: '2026-01-20' };
    const found = titles(await engine.lists.coverage(page, { filter }));
    expect(found.sort()).toEqual(['Ferry strike spreads', 'Glacier shrinks']);
  });

  it('is computed anew when the corpus has changed', async () => {
    const before = titles(await engine.lists.coverage(page));
    await store([
      {
        title: 'Ferries sail again',
        body: 'The Norwegian ferry operator and its crews agreed on rosters, and night crossings begin again.',
        outlet: 'RT',
      },
    ]);
    expect(before).not.toContain('Ferries sail again');
    expect(titles(await engine.lists.coverage(page))).toContain('Ferries sail again');
  });

  it('is given up when its tab has gone, and asked for anew by the next', async () => {
    const gone = new AbortController();
    const asked = engine.lists.coverage(page, {}, gone.signal);
    gone.abort(new Error('gone'));
    await expect(asked).rejects.toThrow('gone');
    expect(titles(await engine.lists.coverage(page))).toContain('Ferry crews walk out');
  });
});

describe('comparisons of a page', () => {
  it('are of its claims and the corpus’s, and are given up when the tab has gone', async () => {
    await store([{ title: 'Crossings', body: FERRY.replace('14', '9'), date: '2026-01-14' }]);
    const [comparison] = (await engine.lists.comparisons(page)).comparisons;
    expect(comparison?.coverage.head.title).toBe('Crossings');
    expect(comparison?.page.quote).toContain('14 night crossings');

    const other = exampleArticle({ title: 'Other', body: FERRY.replace('14', '20') });
    const gone = new AbortController();
    const asked = engine.lists.comparisons(other, {}, gone.signal);
    gone.abort(new Error('gone'));
    await expect(asked).rejects.toThrow('gone');
    expect((await engine.lists.comparisons(other)).comparisons).not.toEqual([]);
  });
});

describe('what is found first of a page', () => {
  const places = ['Alta', 'Bodø', 'Drammen', 'Gjøvik', 'Halden', 'Larvik', 'Molde', 'Narvik', 'Odda'];
  const told = (workers: number) =>
    `The Oslo shipyard dismissed ${workers} welders on Monday, its director Tor Halvorsen said.`;
  const long = exampleArticle({
    title: 'A yard shrinks',
    body: [
      told(240),
      ...places.map((place) => `A library in ${place} closed its reading room for the winter.`),
    ].join('\n\n'),
    date: '2026-01-15',
  });
  beforeEach(() => store([{ title: 'Welders go', body: told(90), date: '2026-01-14' }]));

  it('comes before the rest, of the same computation, and is no longer given once all is known', async () => {
    const gone = new AbortController();
    const ask = (first: boolean) => engine.lists.comparisons(long, { first }, gone.signal);
    const asked = [ask(true), ask(false)] as const;
    const sooner = await Promise.race([asked[1], asked[0]]);
    const [first, all] = await Promise.all(asked);
    expect(sooner).toBe(first);
    expect(first.complete).toBe(false);
    expect(first.comparisons.map(({ tier }) => tier)).toEqual(['shown']);
    expect(all.complete).toBe(true);
    expect(all.comparisons).toContainEqual(first.comparisons[0]);
    expect(await ask(true)).toBe(all);
  });

  it('is all of it where nothing is sure before the end', async () => {
    const view = await engine.lists.comparisons(page, { first: true });
    expect(view.complete).toBe(true);
  });

  it('does not outlive the worker', async () => {
    const kept: unknown[] = [];
    const session: AnswerStore = {
      get: async () => undefined,
      set: async (_, answer) => void kept.push(answer),
    };
    const lists = new ReadingEngine(corpus, { store: session }).lists;
    await lists.comparisons(long, { first: true });
    expect(kept).toEqual([]);
    await lists.comparisons(long);
    expect(kept).toEqual([expect.objectContaining({ complete: true })]);
  });
});

describe('comparisons of a selected passage', () => {
  beforeEach(() =>
    store([
      { title: 'Crossings', body: FERRY.replace('14', '9'), date: '2026-01-14' },
      {
        title: 'Glacier grows',
        body: 'A glacier in Iceland lost a fifth of its ice, surveyors confirmed.',
        date: '2026-01-12',
      },
    ]),
  );

  it('are those of the sentences that it touches', async () => {
    const selected = 'glacier in\nIceland lost a tenth';
    const view = await engine.lists.comparisons(page, { selected });
    expect(view.narrowedTo).toBe('glacier in Iceland lost a tenth');
    expect(view.comparisons.length).toBeGreaterThan(0);
    expect(view.comparisons.every(({ page: { quote } }) => quote.startsWith('A glacier'))).toBe(true);
    expect((await engine.lists.comparisons(page)).narrowedTo).toBeNull();
  });

  it('are of the whole article where it stands elsewhere on the page', async () => {
    const view = await engine.lists.comparisons(page, { selected: 'Subscribe to our letter' });
    expect(view.narrowedTo).toBeNull();
  });

  it('are of the passage itself where it touches no statement', async () => {
    const text = `${page.text}\n\nNight crossings of the Norwegian ferry operator: 14 cancelled.`;
    const start = page.text.length + 2;
    const captioned = {
      ...page,
      text,
      blocks: [...page.blocks, { kind: 'caption' as const, start, end: text.length }],
    };
    const view = await engine.lists.comparisons(captioned, { selected: text.slice(start) });
    expect(view.narrowedTo).toBe(text.slice(start));
    expect(view.comparisons.every((one) => one.page.quote === text.slice(start))).toBe(true);
  });

  it('are those of a passage alone, of which no article is known', async () => {
    const text =
      'The Norwegian ferry operator cancelled 14 night crossings after its crews walked out over rosters.';
    const alone = articleOfPassage({ text, url: 'https://forum.example/t/1', site: 'forum.example' });
    const view = await engine.lists.comparisons(alone, { selected: text });
    expect(view.narrowedTo).toBe(text);
    expect(view.comparisons[0]?.page.quote).toBe(text);
    expect(view.comparisons[0]?.coverage.head.title).toBe('Crossings');
    const rtl = articleOfPassage({ text: 'אמר כי 14 הפלגות בוטלו.', url: null, site: null });
    expect((await engine.lists.comparisons(rtl, { selected: rtl.text })).narrowedTo).toBe(rtl.text);
  });
});

describe('comparisons by the reader’s own words', () => {
  it('tell the sides apart that the reader told apart', async () => {
    const told = (fee: string) =>
      `Norway’s parliament doubled the ${fee} for lorries on the coastal motorway on Monday, the transport minister said.`;
    await store([{ title: 'Lorries pay more', body: told('penalty levy'), date: '2026-01-14' }]);
    const notebook = await openNotebook(`page-lists-words-${databases}`);
    const reader = new ReadingEngine(corpus, { opinions: notebookOpinions(async () => notebook) });
    const article = exampleArticle({
      title: 'Motorway fees',
      body: told('usage charge'),
      date: '2026-01-14',
    });
    const relations = async () =>
      (await reader.lists.comparisons(article)).comparisons.map(({ relation }) => relation);
    expect(await relations()).not.toContain('wording-differs');
    const entry = { about: 'what the fee is called', choices: [['penalty levy'], ['usage charge']] };
    await keepWording(notebook, entry, Date.now());
    expect(await relations()).toContain('wording-differs');
  });

  it('fail where the word vectors do, and try them again', async () => {
    let loads = 0;
    const failing = new ReadingEngine(corpus, {
      loadVectors: async () => {
        loads += 1;
        if (loads === 1) throw new Error('no file');
        return null;
      },
    });
    await expect(failing.lists.comparisons(page)).rejects.toThrow('no file');
    await failing.lists.comparisons(page);
    await failing.lists.comparisons({ ...page, title: 'Again' });
    expect(loads).toBe(2);
  });
});

describe('comparisons that the reader judged', () => {
  it('are left out and counted, or stand first, as soon as that was said', async () => {
    await store([
      { title: 'Crossings', body: FERRY.replace('14', '9'), date: '2026-01-14' },
      {
        title: 'Glacier grows',
        body: 'A glacier in Iceland lost a fifth of its ice, surveyors confirmed.',
        date: '2026-01-12',
      },
    ]);
    const notebook = await openNotebook(`page-lists-judged-${databases}`);
    const reader = new ReadingEngine(corpus, { opinions: notebookOpinions(async () => notebook) });
    const before = await reader.lists.comparisons(page);
    const last = before.comparisons.at(-1);
    if (last === undefined || before.comparisons.length < 2) throw new Error('There is too little to judge.');
    expect(before.dismissed).toBe(0);
    const judged = exampleJudgement({}, { page: last.page.quote, coverage: last.coverage.quote });
    expect(judged.pair).toBe(last.pair);

    await keepJudgement(notebook, judged, Date.now());
    const without = await reader.lists.comparisons(page);
    expect(without.comparisons.map(({ pair }) => pair)).not.toContain(last.pair);
    expect(without.dismissed).toBe(1);

    await keepJudgement(notebook, { ...judged, judgement: 'important' }, Date.now());
    const [first] = (await reader.lists.comparisons(page)).comparisons;
    expect(first).toMatchObject({ pair: last.pair, important: true });

    await notebook.judgements.remove(judged.pair);
    expect(await reader.lists.comparisons(page)).toEqual(before);
  });
});

describe('answers that outlive the worker', () => {
  /** A store as the browser's session keeps it: copies, no objects of the engine. */
  function sessionStore(): AnswerStore & { readonly kept: Map<string, unknown> } {
    const kept = new Map<string, unknown>();
    return {
      kept,
      async get<Value>(key: string) {
        return structuredClone(kept.get(key)) as Value | undefined;
      },
      async set(key, answer) {
        kept.set(key, structuredClone(answer));
      },
    };
  }

  it('are given again without reading the page', async () => {
    await store(STORED);
    const session = sessionStore();
    const before = new ReadingEngine(corpus, { store: session });
    const lists = (one: ReadingEngine) =>
      Promise.all([one.lists.reading(page), one.lists.coverage(page), one.lists.comparisons(page)]);
    const answers = await lists(before);
    expect(session.kept.size).toBe(3);

    const blind = new ReadingEngine(corpus, {
      store: session,
      loadTagger: () => Promise.reject(new Error('The page was read again.')),
    });
    expect(await lists(blind)).toEqual(answers);
    await expect(blind.lists.coverage({ ...page, text: `${page.text} More.` })).rejects.toThrow('read again');
  });

  it('are not given for another state of the corpus or of the corrections', async () => {
    await store(STORED);
    const session = sessionStore();
    await new ReadingEngine(corpus, { store: session }).lists.coverage(page);
    await store([
      {
        title: 'Ferries sail again',
        body: 'The Norwegian ferry operator and its crews agreed on rosters, and night crossings begin again.',
      },
    ]);
    const after = new ReadingEngine(corpus, { store: session });
    expect(titles(await after.lists.coverage(page))).toContain('Ferries sail again');

    const { rules } = NO_EDITS;
    const edited = new ReadingEngine(corpus, {
      store: session,
      edits: { rules, revision: async () => 'another' },
      loadTagger: () => Promise.reject(new Error('The page was read again.')),
    });
    await expect(edited.lists.coverage(page)).rejects.toThrow('read again');
  });
});
