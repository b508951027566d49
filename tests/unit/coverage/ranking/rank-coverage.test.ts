import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outletTerm } from '../../../../utils/coverage/document-terms.ts';
import { MemoryIndex } from '../../../../utils/coverage/memory-index.ts';
import { rankCoverage } from '../../../../utils/coverage/ranking/rank-coverage.ts';
import { anyDocument, document } from '../example-documents.ts';

const noise = Array.from({ length: 20 }, (_, i) =>
  document({ id: `noise-${i}`, body: `Recipe ${i} for soup with leeks and ${i} potatoes` }),
);
const anyDocuments = fc.uniqueArray(anyDocument, { selector: ({ id }) => id, maxLength: 30 });
const ids = (ranked: readonly { readonly article: string }[]) => ranked.map(({ article }) => article);

describe('rankCoverage', () => {
  it('puts the same story first, then the background, and leaves the rest out', async () => {
    const query = document({
      title: 'Dockers strike in the harbour',
      body: 'Dockers walked out over wages. The ferries stayed in port.',
    });
    const index = new MemoryIndex([
      ...noise,
      document({ id: 'background', body: 'Wages of dockers fell for years, the union wrote in its report.' }),
      document({
        id: 'story',
        title: 'Harbour strike',
        body: 'Dockers struck over wages; ferries were stuck.',
      }),
    ]);
    expect(ids(await rankCoverage(query, index))).toEqual(['story', 'background']);
  });

  it('says which of the article’s own words and actors scored', async () => {
    const names = { Oslo: { actor: 'oslo', metonymOf: 'norway' }, Norway: { actor: 'norway' } };
    const query = document({ body: 'Oslo ended the dockers’ strikes in Bergen.', names });
    const index = new MemoryIndex([
      ...noise,
      document({ id: 'found', body: 'Norway wants no docker to strike.', names }),
    ]);
    const [found, ...rest] = await rankCoverage(query, index);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ article: 'found', actors: ['norway'] });
    expect([...(found?.terms ?? [])].sort()).toEqual(['dockers', 'strikes']);
  });

  it('leaves the article itself out, by id and by address', async () => {
    const query = document({ id: 'self', body: 'Dockers strike', url: 'https://harbour.example/strike' });
    const index = new MemoryIndex([
      ...noise,
      query,
      document({ id: 'older copy', body: 'Dockers strike again', url: 'https://harbour.example/strike' }),
      document({ id: 'other', body: 'Dockers strike elsewhere', url: 'https://fjord.example/strike' }),
    ]);
    expect(ids(await rankCoverage(query, index))).toEqual(['other']);
  });

  it('answers nothing for an empty corpus or an article without words', async () => {
    expect(await rankCoverage(document({ body: 'Dockers strike' }), new MemoryIndex([]))).toEqual([]);
    expect(await rankCoverage(document({ body: '' }), new MemoryIndex(noise))).toEqual([]);
  });

  it('gives at most the wished number, best first, each once', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocuments, anyDocument, async (examples, query) => {
        const index = new MemoryIndex(examples.map(document));
        const whole = await rankCoverage(document(query), index);
        expect(whole.length).toBeLessThanOrEqual(20);
        expect(new Set(ids(whole)).size).toBe(whole.length);
        for (const list of ['story', 'background']) {
          const scores = whole.filter((found) => found.list === list).map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
        }
        const lists = whole.map(({ list }) => list);
        expect(lists.lastIndexOf('story')).toBeLessThan(lists.concat('background').indexOf('background'));
        for (const { actors, terms } of whole) expect(actors.length + terms.length).toBeGreaterThan(0);
        expect(await rankCoverage(document(query), index, { limit: 3 })).toEqual(whole.slice(0, 3));
      }),
    );
  });

  it('fills the list from the whole corpus where something is required', async () => {
    const query = document({ body: 'Dockers strike for wages in the harbour' });
    const near = Array.from({ length: 60 }, (_, i) =>
      document({ id: `near-${i}`, body: 'Dockers strike for wages in the harbour', outlet: 'Daily' }),
    );
    const far = Array.from({ length: 25 }, (_, i) =>
      document({ id: `far-${i}`, body: `A harbour ${i} for ${i} ships`, outlet: 'Weekly' }),
    );
    const index = new MemoryIndex([...noise, ...near, ...far]);
    const weekly = await rankCoverage(query, index, { required: [[outletTerm('Weekly')]] });
    expect(weekly).toHaveLength(20);
    expect(ids(weekly).every((id) => id.startsWith('far-'))).toBe(true);
    const both = [[outletTerm('Weekly')], [outletTerm('Daily')]];
    expect(await rankCoverage(query, index, { required: both })).toEqual([]);
    expect(await rankCoverage(query, index, { required: [[outletTerm('Monthly')]] })).toEqual([]);
  });

  it('tells the same story from what only speaks of the same things', async () => {
    const query = document({
      title: 'Ferry aground off the northern reef',
      body: 'The ferry Aurora ran aground off the northern reef at dawn. Lifeboats took forty passengers ashore.',
    });
    const index = new MemoryIndex([
      ...noise,
      document({
        id: 'story',
        body: 'Forty passengers left the ferry Aurora in lifeboats after it ran aground off the northern reef.',
      }),
      document({
        id: 'background',
        body: 'A ferry needs lifeboats for all passengers, a law of last year says. Owners called it costly and asked for time.',
      }),
    ]);
    const found = await rankCoverage(query, index);
    expect(found.map(({ article, list }) => [article, list])).toEqual([
      ['story', 'story'],
      ['background', 'background'],
    ]);
  });

  it('stops with the reason of the signal', async () => {
    const index = new MemoryIndex([...noise, document({ body: 'Dockers strike' })]);
    const signal = AbortSignal.abort(new Error('the tab is gone'));
    await expect(rankCoverage(document({ body: 'Dockers' }), index, { signal })).rejects.toThrow(
      'the tab is gone',
    );
  });
});
