// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LivePage, PageReader } from '../../../utils/highlights/page-reader.ts';
import type { PageMarks } from '../../../utils/messages/actor-answers.ts';
import type { Answer, Ask } from '../../../utils/messages/answers.ts';
import type { PageRequest } from '../../../utils/messages/protocol.ts';

const NONE: LivePage = { kind: 'not-article', reason: 'This is a shop.' };

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
});
afterEach(() => vi.useRealTimers());

function articleWith(text: string, reviews: readonly string[] = []): LivePage {
  const element = document.createElement('p');
  element.textContent = text;
  document.body.replaceChildren(element);
  const block = { kind: 'body', start: 0, end: text.length } as const;
  const article = {
    kind: 'article',
    title: null,
    outlet: null,
    via: null,
    date: null,
    author: null,
    url: null,
    tags: [],
    language: null,
    text,
    sourceStart: 0,
    body: { start: 0, end: text.length },
    blocks: [block],
    ...(reviews.length > 0 && { reviews }),
  } as const;
  return { kind: 'article', article, blocks: [{ element, block }] };
}

/** A reader whose page and worker are in the test's hands. */
function setUp(first: LivePage) {
  let live = first;
  const asked: PageRequest[] = [];
  const shown: (PageMarks | null)[] = [];
  const waiting: ((marks: PageMarks | null) => void)[] = [];
  const ask = ((request: PageRequest): Promise<Answer<unknown>> => {
    asked.push(request);
    if (request.type !== 'page/read') return Promise.resolve({ ok: true, value: null });
    return new Promise((resolve) => {
      waiting.push((marks) =>
        resolve(marks ? { ok: true, value: marks } : { ok: false, problem: { message: '', remedy: '' } }),
      );
    });
  }) as Ask<PageRequest>;
  const stop = new AbortController();
  const reader = new PageReader(stop.signal, {
    ask,
    readLivePage: async () => live,
    show: (marks) => void shown.push(marks),
  });
  return {
    reader,
    asked,
    shown,
    stop,
    turnTo: (next: LivePage) => {
      live = next;
    },
    /** Answers the oldest question that waits, once the page was read. */
    answer: async (marks: PageMarks | null) => {
      await vi.advanceTimersByTimeAsync(0);
      waiting.shift()?.(marks);
    },
  };
}

const marksFor = (actor: string): PageMarks => ({
  mentions: [
    { start: 0, end: 3, actor, name: actor, type: 'person', metonym: null, why: null, otherWords: [] },
  ],
});

test('an article is sent once, however often it is read', async () => {
  const { reader, asked, shown, answer } = setUp(articleWith('One text.'));
  const reading = reader.read();
  await answer(marksFor('a'));
  expect(await reading).toBe(true);
  expect(await reader.read()).toBe(false);
  expect(asked.length).toBe(1);
  expect(shown).toEqual([marksFor('a'), marksFor('a')]);
});

test('the same words with another review are sent again', async () => {
  const { reader, asked, turnTo, answer } = setUp(articleWith('One text.'));
  const texts = [['{"claimReviewed":"a"}'], ['{"claimReviewed":"b"}'], ['{"claimReviewed":"b"}'], []];
  const read = async () => {
    const reading = reader.read();
    await answer(marksFor('a'));
    return reading;
  };
  const sent = [await read()];
  for (const reviews of texts) {
    turnTo(articleWith('One text.', reviews));
    sent.push(await read());
  }
  expect(sent).toEqual([true, true, true, false, true]);
  expect(asked.length).toBe(4);
});

test('the same article is asked for again where the reader corrected something', async () => {
  const { reader, asked, shown, answer } = setUp(articleWith('One text.'));
  const reading = reader.read();
  await answer(marksFor('a'));
  await reading;
  const again = reader.reread();
  await answer(marksFor('b'));
  await again;
  expect(asked.length).toBe(2);
  expect(shown).toEqual([marksFor('a'), marksFor('b')]);
});

test('an answer that was overtaken by a newer question is dropped', async () => {
  const { reader, shown, turnTo, answer } = setUp(articleWith('One text.'));
  const first = reader.read();
  turnTo(articleWith('One text, and more.'));
  const second = reader.read();
  await answer(marksFor('old'));
  await answer(marksFor('new'));
  await Promise.all([first, second]);
  expect(shown).toEqual([marksFor('new')]);
});

test('a page that is no article is told of once', async () => {
  const { reader, asked } = setUp(NONE);
  await reader.read();
  await reader.read();
  expect(asked).toEqual([{ type: 'page/no-article', reason: 'This is a shop.' }]);
  expect(await reader.describe()).toEqual(NONE);
});

test('after a move the old text is not taken for the new article, until patience ends', async () => {
  const { reader, asked, shown, answer } = setUp(articleWith('One text.'));
  const reading = reader.read();
  await answer(marksFor('a'));
  await reading;
  reader.moveOn();
  expect(shown.at(-1)).toBeNull();
  expect(await reader.read()).toBe(false);
  expect(asked.length).toBe(1);
  expect((await reader.describe()).kind).toBe('not-article');
  await vi.advanceTimersByTimeAsync(3_100);
  expect(asked.length).toBe(2);
});

test('after a move another text is read at once', async () => {
  const { reader, asked, turnTo, answer } = setUp(articleWith('One text.'));
  const reading = reader.read();
  await answer(marksFor('a'));
  await reading;
  reader.moveOn();
  turnTo(articleWith('Another text.'));
  const next = reader.read();
  await answer(marksFor('b'));
  expect(await next).toBe(true);
  expect(asked.length).toBe(2);
});

test('an answer that comes after the move is dropped', async () => {
  const { reader, shown, answer } = setUp(articleWith('One text.'));
  const reading = reader.read();
  await vi.advanceTimersByTimeAsync(0);
  reader.moveOn();
  await answer(marksFor('late'));
  await reading;
  expect(shown).toEqual([null]);
});

test('without an answer the same text is asked for again', async () => {
  const { reader, asked, answer } = setUp(articleWith('One text.'));
  const reading = reader.read();
  await answer(null);
  await reading;
  const again = reader.read();
  await answer(marksFor('a'));
  await again;
  expect(asked.length).toBe(2);
});

test('nothing is read after the end', async () => {
  const { reader, asked, stop } = setUp(articleWith('One text.'));
  stop.abort();
  expect(await reader.read()).toBe(false);
  expect(asked).toEqual([]);
});

test('a page that cannot be read is no article', async () => {
  const { reader } = setUp(NONE);
  const broken = new PageReader(new AbortController().signal, {
    ask: (async () => ({ ok: true, value: null })) as Ask<PageRequest>,
    readLivePage: async () => {
      throw new TypeError('the page redefined something');
    },
    show: () => undefined,
  });
  expect((await broken.describe()).kind).toBe('not-article');
  expect(reader.page).toBeNull();
});

test('who asks while the page is being read is told of the article', async () => {
  const { reader } = setUp(articleWith('One text.'));
  void reader.read();
  expect((await reader.describe()).kind).toBe('article');
});
