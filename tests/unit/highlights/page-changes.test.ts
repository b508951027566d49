// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PageChanges } from '../../../utils/highlights/page-changes.ts';

let looks = 0;
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  looks = 0;
  stop = new AbortController();
  document.head.replaceChildren();
  document.body.innerHTML = '<main><p>The council met.</p></main>';
  const changes = new PageChanges(document, stop.signal, {
    articleRoot: () => document.querySelector('main'),
    changed: async () => {
      looks += 1;
      return true;
    },
  });
  changes.start();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** Lets what was changed be noticed, and the page get quiet. */
const settled = () => vi.advanceTimersByTimeAsync(3_000);

test('text of the article that changes is worth a look, and a short one beside it is not', async () => {
  document.body.append('Advertisement');
  await settled();
  expect(looks).toBe(0);
  document.querySelector('p')?.append(' Nobody voted.');
  await settled();
  expect(looks).toBe(1);
});

test('so is what the page declares of itself, and no other script', async () => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = '{"claimReviewed":"a"}';
  document.head.append(script);
  await settled();
  expect(looks).toBe(0);

  const declared = document.createElement('script');
  declared.type = 'application/ld+json';
  document.head.append(declared);
  await settled();
  expect(looks).toBe(1);
  declared.textContent = '{"claimReviewed":"b"}';
  await settled();
  expect(looks).toBe(2);
  declared.remove();
  await settled();
  expect(looks).toBe(3);
});
