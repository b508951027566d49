// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { LiveReading } from '../../../utils/articles/article-text.ts';
import { livePageReader } from '../../../utils/highlights/live-page-reader.ts';
import { offeredTextReader, offerTextReader } from '../../../utils/highlights/text-reader.ts';
import type { Ask } from '../../../utils/messages/answers.ts';
import type { PageRequest } from '../../../utils/messages/protocol.ts';
import { jsonLd, NEWS_JSON, page } from '../../fixtures/pages.ts';

const READ: LiveReading = { kind: 'not-article', reason: 'This is what the second script says.' };

afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('sidelight.text-reader'));
});

/** A reader of a page whose worker brings the second script after `fails` failures. */
function setUp(html: string, fails = 0) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  let url = 'https://ledger.example/coast/breakwater';
  Object.defineProperty(parsed, 'location', {
    get: () => ({
      get href() {
        return url;
      },
    }),
  });
  const asked: PageRequest[] = [];
  const readFrom: string[] = [];
  const ask = (async (request: PageRequest) => {
    asked.push(request);
    await Promise.resolve();
    if (asked.length <= fails) return { ok: false, problem: { message: '', remedy: '' } };
    offerTextReader((_document, from) => {
      readFrom.push(from);
      return READ;
    });
    return { ok: true, value: null };
  }) as Ask<PageRequest>;
  const goTo = (next: string) => {
    url = next;
  };
  return { read: livePageReader(parsed, ask), asked, readFrom, goTo };
}

const article = page({ head: jsonLd(NEWS_JSON) });

test('a page that is no article never asks for the second script', async () => {
  const { read, asked } = setUp('<html><body><p>Short.</p></body></html>');
  expect((await read()).kind).toBe('not-article');
  expect(asked).toEqual([]);
});

test('the second script is asked for once, also by readings at the same time', async () => {
  const { read, asked } = setUp(article);
  expect(await Promise.all([read(), read()])).toEqual([READ, READ]);
  expect(await read()).toEqual(READ);
  expect(asked).toEqual([{ type: 'page/need-text-reader' }]);
});

test('where it does not come the page counts as unreadable, and the next reading asks again', async () => {
  const { read, asked } = setUp(article, 1);
  expect(await read()).toEqual({ kind: 'not-article', reason: 'This page could not be read.' });
  expect(await read()).toEqual(READ);
  expect(asked).toHaveLength(2);
});

test('a page that moved on meanwhile is looked at anew', async () => {
  const { read, readFrom, goTo } = setUp(article);
  const reading = read();
  goTo('https://ledger.example/coast/another');
  await reading;
  expect(readFrom).toEqual(['https://ledger.example/coast/another']);
});

test('offering twice leaves one reader, and nothing that is listed on the global object', () => {
  const before = Object.keys(globalThis).length;
  const reader = () => READ;
  offerTextReader(reader);
  offerTextReader(reader);
  expect(offeredTextReader()).toBe(reader);
  expect(Object.keys(globalThis)).toHaveLength(before);
});
