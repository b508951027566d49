import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, BlockKind } from '../../../utils/articles/article.ts';
import { readDocument } from '../../../utils/articles/read-document.ts';

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/dumps/${name}`, import.meta.url), 'utf8');
}

function read(name: string) {
  const content = fixture(name);
  const reading = readDocument(name, content);
  return { content, kind: reading.kind, articles: reading.entries.map(({ article }) => article) };
}

function blocksOf(article: Article | undefined, kind: BlockKind): string[] {
  return (article?.blocks ?? [])
    .filter((block) => block.kind === kind)
    .map(({ start, end }) => article?.text.slice(start, end) ?? '');
}

function expectSound(content: string, articles: readonly Article[]): void {
  let reached = 0;
  for (const { text, sourceStart, blocks, body } of articles) {
    expect(sourceStart).toBeGreaterThanOrEqual(reached);
    expect(content.slice(sourceStart, sourceStart + text.length)).toBe(text);
    let end = 0;
    for (const block of blocks) {
      expect(block.start).toBeGreaterThanOrEqual(end);
      expect(block.end).toBeGreaterThan(block.start);
      expect(text.slice(end, block.start).trim()).toBe('');
      end = block.end;
    }
    expect(text.slice(end).trim()).toBe('');
    expect(body.start).toBeLessThanOrEqual(body.end);
    expect(body.end).toBeLessThanOrEqual(text.length);
    reached = sourceStart + text.length;
  }
}

const FIXTURES = [
  'ferry-thread.txt',
  'harbour-ledger.txt',
  'hashtag-harbour.txt',
  'hashtag-us-order.txt',
  'monthly-lantern.txt',
  'plain-letter.txt',
  'reservoir-thread.txt',
  'summit-archive.txt',
  'tag-energy.txt',
];

describe.each(FIXTURES)('%s', (name) => {
  it('gives articles that are cut out of the source and wholly covered by blocks', () => {
    const { content, articles } = read(name);
    expect(articles.length).toBeGreaterThan(0);
    expectSound(content, articles);
  });

  it('is read alike with Windows line ends', () => {
    const { content, articles } = read(name);
    const windows = content.replaceAll('\n', '\r\n');
    const again = readDocument(name, windows).entries.map(({ article }) => article);
    expectSound(windows, again);
    expect(again.map(({ title, outlet, date, author }) => [title, outlet, date, author])).toEqual(
      articles.map(({ title, outlet, date, author }) => [title, outlet, date, author]),
    );
  });
});

describe('an outlet’s archive', () => {
  it('is parted at its headings, with bios, captions and origin told apart', () => {
    const { kind, articles } = read('harbour-ledger.txt');
    expect(kind).toBe('outlet-archive');
    expect(articles.map(({ title }) => title)).toEqual([
      'Port of Velden reopens after eleven-day strike',
      'Fishing quota talks stall - again',
      'Why the lighthouse keeper stayed',
    ]);
    expect(new Set(articles.map(({ outlet }) => outlet))).toEqual(new Set(['The Harbour Ledger']));
    expect(articles[0]).toMatchObject({
      via: 'The Coastal Review',
      author: 'Ilse Brandt',
      date: null,
      language: 'en',
    });
    expect(blocksOf(articles[0], 'caption')).toHaveLength(2);
    expect(blocksOf(articles[0], 'bio')).toHaveLength(1);
    expect(blocksOf(articles[2], 'boilerplate').at(-1)).toMatch(/^Follow us/);
    expect(blocksOf(articles[0], 'body')).toContain('What the deal says');
  });

  it('needs no "Continue Reading" where headings share their ending', () => {
    const { kind, articles } = read('summit-archive.txt');
    expect(kind).toBe('outlet-archive');
    expect(articles.map(({ outlet }) => outlet)).toEqual(['Summit Courier', 'Summit Courier']);
  });
});

describe('a comment thread', () => {
  it('is an article and comments with their users, found by who signs', () => {
    const { kind, articles } = read('ferry-thread.txt');
    expect(kind).toBe('comment-thread');
    expect(articles.map((article) => article.kind)).toEqual([
      'article',
      'comment',
      'comment',
      'comment',
      'comment',
    ]);
    expect(articles[0]).toMatchObject({
      title: 'Ferry fares to rise by a third from April',
      outlet: 'northsound-gazette',
    });
    expect(articles.slice(1).map(({ author }) => author)).toEqual([
      'kelp_forest',
      'Brannoch Bill',
      'old-mooring',
      'ADA',
    ]);
    expect(blocksOf(articles[2], 'body')).toHaveLength(2);
  });

  it('is found by numbers too, and the first item may be the article', () => {
    const { articles } = read('reservoir-thread.txt');
    expect(articles.map((article) => article.kind)).toEqual(['article', 'comment', 'comment']);
    expect(articles[0]?.text).toMatch(/^1\. Article:/);
    expect(blocksOf(articles[0], 'body')[0]).toMatch(/^The \[Tarn reservoir\]/);
    expect(articles[0]?.outlet).toBe('thelowlandpost');
    expect(articles.slice(1).map(({ author }) => author)).toEqual(['wetfeet', null]);
  });
});

describe('a monthly archive', () => {
  it('is parted at deks and not at subheadings or cards', () => {
    const { kind, articles } = read('monthly-lantern.txt');
    expect(kind).toBe('monthly-archive');
    expect(articles).toHaveLength(3);
    for (const article of articles) {
      expect(article).toMatchObject({ title: null, outlet: 'The Lantern', date: '2025-03' });
      expect(blocksOf(article, 'dek')).toHaveLength(1);
    }
    expect(blocksOf(articles[0], 'body')).toContain('A pattern of missed repairs');
    expect(blocksOf(articles[0], 'card')).toContain('Storm damage bill climbs to 80 million');
    expect(blocksOf(articles[1], 'card')).toEqual(['SEE ALSO: Mayor will not seek a third term']);
    expect(articles[2]?.via).toBe('Provenance');
  });
});

describe('a hashtag aggregator', () => {
  it('gives outlet, date, tags and title of each block; a relative date is none', () => {
    const { kind, articles } = read('hashtag-harbour.txt');
    expect(kind).toBe('hashtag-aggregator');
    expect(articles.map(({ outlet, date, tags }) => [outlet, date, tags])).toEqual([
      ['Coast Observer', '2025-03-14', ['Energy']],
      ['Daily Plain', null, ['Business']],
      ['Inland Mirror', '2025-03-02', ['Politics']],
    ]);
    expect(blocksOf(articles[0], 'body')).toHaveLength(2);
    expect(articles[2]?.via).toBe('The Morning Plain');
    expect(blocksOf(articles[2], 'boilerplate')[0]).toMatch(/^Try The Morning Plain/);
  });

  it('reads numeric dates in the order that the list shows', () => {
    expect(read('hashtag-us-order.txt').articles.map(({ date }) => date)).toEqual([
      '2025-03-14',
      '2025-02-28',
    ]);
  });
});

describe('a tag page', () => {
  it('tells titles from tags, and captions, bylines and bios from the body', () => {
    const { kind, articles } = read('tag-energy.txt');
    expect(kind).toBe('tag-page');
    expect(articles.map(({ title, tags }) => [title, tags.length])).toEqual([
      ['Grid operator warns of a tight winter', 3],
      ['The village that sells its sunshine', 4],
      ['Gas is no bridge any more', 2],
    ]);
    expect(new Set(articles.map(({ outlet }) => outlet))).toEqual(new Set(['Meridian']));
    expect(blocksOf(articles[0], 'caption')).toEqual([
      'An engineer checks a transformer outside Hallen in October. | Ola Brink/AFP via Getty Images',
    ]);
    expect(articles.map(({ author }) => author)).toEqual([null, 'Petra Norling', 'Henrik Sall, Lena Fors']);
    expect(blocksOf(articles[1], 'byline').at(-1)).toBe('Anna Lind contributed to this report.');
  });
});

describe('any other text', () => {
  it('is one article, with title, byline and date where its first lines are that', () => {
    const { kind, articles } = read('plain-letter.txt');
    expect(kind).toBe('text');
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      title: 'A library without walls',
      author: 'Rosa Kettering',
      date: '2025-05-12',
    });
    // Lines broken at a column are one paragraph.
    expect(blocksOf(articles[0], 'body')).toHaveLength(2);
  });

  it('keeps its characters whatever they are', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        '',
        'Continue Reading',
        'Read more',
        '2 Comments',
        '1. Ann on',
        '- Politics',
        'Month: May 2025',
        '5 days ago',
        'A heading – The Post',
        `${'Long words. '.repeat(40)}`,
        'Tag - Water',
        'Photo: A / AFP',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const content = lines.join('\n');
        const { entries } = readDocument('any.txt', content);
        if (content.startsWith('{') || content.startsWith('<')) return;
        expectSound(
          content,
          entries.map(({ article }) => article),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('says so where there is none', () => {
    expect(readDocument('empty.txt', ' \n ').problems).toEqual(['empty.txt: the file holds no text']);
  });
});
