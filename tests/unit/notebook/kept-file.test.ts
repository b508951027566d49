import { describe, expect, it } from 'vitest';
import { notebookFile, readNotebookFile } from '../../../utils/notebook/notebook-file.ts';
import { NOTHING } from './empty-notebook.ts';
import { examplePage, exampleSubscriptions } from './kept-examples.ts';

const NOW = Date.UTC(2026, 5, 1);

/** The exported file as data, to be spoilt. */
async function exported() {
  const keptArticles = [await examplePage('Ships came.')];
  const subscriptions = await exampleSubscriptions();
  return JSON.parse(notebookFile({ ...NOTHING, keptArticles, subscriptions }));
}

const read = (content: unknown) => readNotebookFile(JSON.stringify(content), NOW);

describe('kept articles and subscriptions as a file', () => {
  it('leave out what follows from the content', async () => {
    const { keptArticles, subscriptions } = await exported();
    expect(Object.keys(keptArticles[0])).toEqual(['article', 'by', 'madeAt']);
    expect(subscriptions[0]).not.toHaveProperty('id');
  });

  it.each([
    ['a body that ends behind the text', { body: { start: 7, end: 9_000 } }],
    ['a body that ends before it begins', { body: { start: 7, end: 6 } }],
    ['a block behind the text', { blocks: [{ kind: 'body', start: 7, end: 9_000 }] }],
    [
      'blocks that overlap',
      {
        blocks: [
          { kind: 'title', start: 0, end: 5 },
          { kind: 'body', start: 4, end: 9 },
        ],
      },
    ],
    ['a block of a strange kind', { blocks: [{ kind: 'script', start: 0, end: 5 }] }],
    ['half an offset', { body: { start: 0.5, end: 6 } }],
    ['a text that is none', { text: ['Ships came.'] }],
    ['an endless text', { text: 'x'.repeat(2_000_001) }],
    ['a thousand times as many tags as any page has', { tags: Array(10_000).fill('x') }],
  ])('refuse an article with %s', async (_, spoilt) => {
    const file = await exported();
    Object.assign(file.keptArticles[0].article, spoilt);
    await expect(read(file)).rejects.toThrow('This file was not read: kept article 1:');
  });

  it.each([
    [0, { url: 'javascript:alert(1)' }, 'subscription 1: “url” is no address with http or https'],
    [0, { url: 'https://me:secret@quay.example/feed' }, 'subscription 1: “url” is no address'],
    [0, { origins: ['https://other.example'] }, 'subscription 1: it does not name the origin'],
    [0, { origins: ['https://quay.example/feed'] }, 'is no origin'],
    [0, { fullText: 'yes' }, '“fullText” is neither true nor false'],
    [1, { kind: 'spy' }, 'is no kind of subscription'],
    [2, { follows: { outlets: [], languages: [], from: '2026-13-01' } }, 'is no day'],
  ])('refuse subscription %i with %j', async (at, spoilt, why) => {
    const file = await exported();
    Object.assign(file.subscriptions[at], spoilt);
    await expect(read(file)).rejects.toThrow(why);
  });

  it('name an article by its content, whatever else the file says', async () => {
    const file = await exported();
    Object.assign(file.keptArticles[0], { id: 'mine', place: 'elsewhere.example' });
    const { keptArticles } = await read(file);
    expect(keptArticles).toEqual([await examplePage('Ships came.')]);
  });
});
