import type { Relation } from '../../../utils/claims/comparison.ts';
import type { PageActor } from '../../../utils/messages/actor-answers.ts';
import type { CorpusView, TabReading, TabState, TabView } from '../../../utils/messages/answers.ts';
import type { BackupView } from '../../../utils/messages/backup-messages.ts';
import type { ComparisonsView, ComparisonView } from '../../../utils/messages/comparison-answers.ts';
import type { ArticleHead, CoverageView, RelatedItem } from '../../../utils/messages/coverage-answers.ts';
import type { Span } from '../../../utils/text/span.ts';
import type { Script } from './fake-client.ts';

/** Span of a part of a text. */
export function spanOf(text: string, part: string): Span {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

export function exampleHead(change: Partial<ArticleHead> = {}): ArticleHead {
  return {
    id: 'brief-1',
    title: 'Harbour strike enters third week',
    outlet: 'Northern Post',
    via: null,
    date: '2025-01-24',
    author: null,
    url: null,
    starter: false,
    ...change,
  };
}

export function exampleCorpus(change: Partial<CorpusView> = {}): CorpusView {
  return {
    articles: 1204,
    outlets: 12,
    actors: 530,
    claims: 8012,
    starter: '3',
    starterArticles: 81,
    unfinishedImports: 0,
    rereading: null,
    indexing: null,
    sites: [{ host: 'quay.example', mode: 'off' }],
    defaultMode: 'on',
    ...change,
  };
}

/** What the worker answers to the library where there is no article. */
export const EMPTY_LIST: Script = {
  'view/browse': { value: { articles: [], next: null, total: { articles: 0, exact: true } } },
  'view/browse-choices': {
    value: { outlets: [{ name: 'Northern Post', articles: 2 }], languages: ['en'], sources: [] },
  },
  'view/timeline': { value: { months: [], undated: 0, exact: true } },
  'view/suggest': { value: { outlets: [], actors: [] } },
  'view/sources': { value: [] },
  'view/actors': { value: { actors: [], next: null, total: 0 } },
};

let nextStart = 0;

export function exampleComparison(relation: Relation, change: Partial<ComparisonView> = {}): ComparisonView {
  const quote = 'Some 900 dockers laid down work, the union said.';
  const earlier = 'About 400 dockers laid down work.';
  nextStart += 100;
  return {
    pair: `one-${nextStart}`,
    relation,
    tier: 'shown',
    score: 0.5,
    what: 'dockers on strike',
    page: { start: nextStart, end: nextStart + quote.length, quote, marks: [spanOf(quote, '900')] },
    coverage: {
      start: 7,
      end: 40,
      quote: earlier,
      marks: [spanOf(earlier, '400')],
      head: exampleHead(),
      suspect: false,
    },
    why: 'Same strike, two days apart; 900 is not “about 400”.',
    rule: 'figures',
    parts: [],
    important: false,
    ...change,
  };
}

export function exampleRelated(change: Partial<RelatedItem> = {}): RelatedItem {
  const passage = 'The harbour workers’ union called a vote for Friday.';
  return {
    head: exampleHead(),
    passage,
    marks: [spanOf(passage, 'harbour')],
    score: 0.9,
    actors: ['Harbour Workers’ Union'],
    terms: ['strike', 'vote'],
    when: 'earlier',
    copies: [],
    copyOfPage: false,
    ...change,
  };
}

export function exampleCoverage(change: Partial<CoverageView> = {}): CoverageView {
  return {
    narrowedTo: null,
    pageDate: '2025-01-26',
    groups: [{ list: 'story', items: [exampleRelated()] }],
    facets: { outlets: [], actors: [] },
    indexing: null,
    ...change,
  };
}

export function exampleActor(name: string, change: Partial<PageActor> = {}): PageActor {
  return {
    actor: { id: name.toLowerCase(), name, type: 'person', standsFor: null, description: null },
    mentions: 2,
    first: { start: 0, end: name.length },
    articles: 3,
    ...change,
  };
}

export function exampleReading(change: Partial<TabReading> = {}): TabReading {
  return {
    article: {
      title: 'Dockers stay out',
      outlet: 'The Quay',
      date: '2025-01-26',
      author: null,
      url: 'https://quay.example/dockers',
      language: 'en',
    },
    actors: [exampleActor('Ada Morel'), exampleActor('Bo Lindqvist'), exampleActor('Céline Duarte')],
    ...change,
  };
}

export function exampleTab(page: TabState, change: Partial<TabView> = {}): TabView {
  return { tab: 7, host: 'quay.example', mode: 'on', defaultMode: 'on', page, ...change };
}

export function exampleArticleTab(reading: Partial<TabReading> = {}, corpusArticles = 81): TabView {
  return exampleTab({
    state: 'article',
    reading: exampleReading(reading),
    corpusArticles,
    passageAlone: false,
  });
}

/** What the worker answers about the comparisons of a page, with nothing but these unless told. */
export function exampleComparisons(
  comparisons: readonly ComparisonView[],
  change: Partial<ComparisonsView> = {},
): ComparisonsView {
  return {
    complete: true,
    narrowedTo: null,
    comparisons,
    tallies: [],
    dismissed: 0,
    factChecks: [],
    ownFactChecks: [],
    sourceCheck: null,
    ...change,
  };
}

/** What the worker answers about a tab with an article, and about that article. */
export function examplePage(lists: PageLists = {}): Script {
  const { comparisons = [exampleComparison('figure-differs'), exampleComparison('agree', { score: 0.9 })] } =
    lists;
  const { reading = {}, corpusArticles = 81, coverage = {} } = lists;
  return {
    'view/tab': { value: exampleArticleTab(reading, corpusArticles) },
    'view/coverage': { value: exampleCoverage(coverage) },
    'view/comparisons': { value: exampleComparisons(comparisons) },
    'view/backup': { value: exampleBackup() },
    'view/keeping': { value: { kept: null, otherVersions: 0, site: null } },
  };
}

interface PageLists {
  readonly reading?: Partial<TabReading>;
  readonly corpusArticles?: number;
  readonly coverage?: Partial<CoverageView>;
  readonly comparisons?: readonly ComparisonView[];
}

/** Nothing is due, and there is plenty of room. */
export function exampleBackup(change: Partial<BackupView> = {}): BackupView {
  return {
    after: null,
    last: null,
    since: null,
    age: null,
    due: false,
    room: { usage: 12_000_000, quota: 10_000_000_000 },
    persisted: true,
    warning: null,
    ...change,
  };
}
