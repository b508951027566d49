import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadableArticle } from '../../../utils/actors/recognise-actors.ts';
import { articleOf } from './article-of.ts';
import { STORIES } from './example-stories.ts';
import { recogniser } from './read.ts';

// The same story with other spaces, quotes and accents names the same actors at the same places.

const stories = STORIES.map(({ title, paragraphs }) => [title, ...paragraphs]);
const story = fc.constantFrom(...stories.map((paragraphs) => articleOf(paragraphs)));
const where = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });

/** Where a text names whom. The names themselves may be written in another way. */
function places(article: ReadableArticle) {
  const { mentions } = recogniser.recognise(article);
  return mentions.map(({ start, end, actor, metonymOf }) => ({ start, end, actor, metonymOf }));
}

/** Puts another character of the same length in some places of a text. */
function rewritten(
  article: ReadableArticle,
  sign: RegExp,
  other: (sign: string) => string,
  chosen: readonly boolean[],
): ReadableArticle {
  let at = 0;
  const text = article.text.replace(sign, (found) => (chosen[at++ % chosen.length] ? other(found) : found));
  return { ...article, text };
}

test('with spaces that do not break', () => {
  fc.assert(
    fc.property(story, where, fc.constantFrom('\u00a0', '\u202f', '\u2009'), (article, chosen, space) => {
      expect(places(rewritten(article, / /g, () => space, chosen))).toEqual(places(article));
    }),
  );
});

test('with straight instead of curly quotes', () => {
  const straight = (sign: string) => (/[“”]/.test(sign) ? '"' : "'");
  fc.assert(
    fc.property(story, (article) => {
      expect(places(rewritten(article, /[‘’“”]/g, straight, [true]))).toEqual(places(article));
    }),
  );
});

test('without diacritics', () => {
  const bare = (letter: string) => letter.normalize('NFD').slice(0, 1);
  fc.assert(
    fc.property(story, where, (article, chosen) => {
      expect(places(rewritten(article, /[ãáàâäéèêëíïóôöúüçñ]/gi, bare, chosen))).toEqual(places(article));
    }),
  );
});

test.each(stories)('with diacritics apart from their letters: %s', (...paragraphs) => {
  const named = (form: 'NFC' | 'NFD') =>
    recogniser
      .recognise(articleOf(paragraphs.map((paragraph) => paragraph.normalize(form))))
      .mentions.map(({ surface, actor }) => [surface.normalize('NFC'), actor]);
  expect(named('NFD')).toEqual(named('NFC'));
});
