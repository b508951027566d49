import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorDictionary } from '../../../utils/actors/dictionary/actor-dictionary.ts';
import { createRecogniser, type ReadableArticle } from '../../../utils/actors/recognise-actors.ts';
import type { Block } from '../../../utils/articles/article.ts';
import { readDocument } from '../../../utils/articles/read-document.ts';
import { archiveOf, STORIES } from './example-stories.ts';
import { dictionary, recogniser } from './read.ts';

/** A recogniser that has read nothing yet. */
const freshRecogniser = () => createRecogniser(dictionary);

const piece = fc.oneof(
  fc.constantFrom(
    'President',
    'Donald',
    'Trump',
    'the',
    'of',
    'Ministry',
    'US',
    '-',
    'led',
    '’s',
    '.',
    ',',
    '(',
    ')',
    'NATO',
    'al',
    'Bank',
    'J.',
    'and',
    '\n',
    '“',
    'May',
    'in',
    'Kiev',
    'said',
    'HAGUE',
    '&',
    'Kim',
    'Jong',
    'un',
    'München',
    '\u00a0',
    '\u200d',
    'RT',
    '@',
    '$',
    'X',
    'Government',
    'Georgia',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  // Halves of surrogate pairs too.
  fc.array(fc.nat(0xffff), { maxLength: 4 }).map((units) => String.fromCharCode(...units)),
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '', ' ', '\n')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));

function articleOf(paragraphs: readonly string[]) {
  const blocks: Block[] = [];
  let all = '';
  for (const paragraph of paragraphs) {
    blocks.push({ kind: 'body', start: all.length, end: all.length + paragraph.length });
    all += `${paragraph}\n`;
  }
  return { text: all, blocks, outlet: null };
}

test('mentions are ordered, disjoint, within one block, and say what stands there', () => {
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 4 }),
      fc.constantFrom('en', 'fr', 'de', null, '', 'x-'),
      (paragraphs, language) => {
        const article = { ...articleOf(paragraphs), language };
        const { mentions, actors } = recogniser.recognise(article);
        const known = new Set(actors.map((actor) => actor.id));
        expect(known.size).toBe(actors.length);
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(article.text.slice(mention.start, mention.end)).toBe(mention.surface);
          expect(
            article.blocks.some((block) => block.start <= mention.start && mention.end <= block.end),
          ).toBe(true);
          expect(known.has(mention.actor)).toBe(true);
          expect(mention.confidence).toBeGreaterThan(0);
          expect(mention.confidence).toBeLessThanOrEqual(1);
          end = mention.end;
        }
        expect(new Set(mentions.map((mention) => mention.actor)).size).toBe(known.size);
      },
    ),
    { numRuns: 300 },
  );
});

test('the same article gives the same answer', () => {
  fc.assert(
    fc.property(text, (body) => {
      const article = { ...articleOf([body]), language: 'en' };
      expect(recogniser.recognise(article)).toEqual(recogniser.recognise(article));
    }),
    { numRuns: 50 },
  );
});

/** Where a text names whom. Names themselves may be written in another way. */
function places(article: ReadableArticle, reader = recogniser) {
  return reader
    .recognise(article)
    .mentions.map(({ start, end, actor, metonymOf }) => ({ start, end, actor, metonymOf }));
}

/** The articles of an archive, each read by one recogniser after the other, by their titles. */
function readArchive(stories: typeof STORIES) {
  const content = archiveOf(stories);
  return new Map(
    readDocument('archive.txt', content).entries.map(({ article }, at) => [
      stories[at]?.title,
      { ...article, language: 'en', content },
    ]),
  );
}

const archives = fc.shuffledSubarray([...STORIES], { minLength: 2 });

describe('articles of one dump', () => {
  test('name the same as each of them does alone, shifted', () => {
    fc.assert(
      fc.property(archives, (stories) => {
        const archive = readArchive(stories);
        const reader = freshRecogniser();
        for (const { title, paragraphs } of stories) {
          const article = archive.get(title);
          if (article === undefined) throw new Error(`"${title}" was lost`);
          const inDump = places(article, reader).map(({ start, end, ...who }) => ({
            start: article.sourceStart + start,
            end: article.sourceStart + end,
            ...who,
          }));
          const alone = articleOf([title, ...paragraphs]);
          const inStory = places({ ...alone, language: 'en' }, freshRecogniser());
          alone.blocks.forEach((block) => {
            const words = alone.text.slice(block.start, block.end);
            const shift = article.content.indexOf(words) - block.start;
            const within = (start: number, end: number) => (one: { start: number; end: number }) =>
              one.start >= start && one.end <= end;
            expect(inDump.filter(within(block.start + shift, block.end + shift))).toEqual(
              inStory
                .filter(within(block.start, block.end))
                .map((one) => ({ ...one, start: one.start + shift, end: one.end + shift })),
            );
          });
        }
      }),
      { numRuns: 30 },
    );
  });

  test('keep their actors in whatever order they come', () => {
    const inOrder = readArchive(STORIES);
    fc.assert(
      fc.property(archives, (stories) => {
        const reader = freshRecogniser();
        for (const [title, article] of readArchive(stories)) {
          const expected = inOrder.get(title);
          expect(article.text).toBe(expected?.text);
          expect(reader.recognise(article)).toEqual(expected && freshRecogniser().recognise(expected));
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('another writing of the same story', () => {
  const articles = STORIES.map(({ title, paragraphs }) => ({
    ...articleOf([title, ...paragraphs]),
    language: 'en',
  }));
  const story = fc.constantFrom(...articles);
  /** Puts another character of the same length in some places of a text. */
  const written = (
    article: ReadableArticle,
    sign: RegExp,
    other: (sign: string) => string,
    where: boolean[],
  ) => {
    let at = 0;
    const text = article.text.replace(sign, (found) => (where[at++ % where.length] ? other(found) : found));
    return { ...article, text };
  };
  const where = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });

  test('with spaces that do not break names the same', () => {
    fc.assert(
      fc.property(story, where, fc.constantFrom('\u00a0', '\u202f', '\u2009'), (article, at, space) => {
        expect(places(written(article, / /g, () => space, at))).toEqual(places(article));
      }),
    );
  });

  test('with straight instead of curly quotes names the same', () => {
    const straight = (sign: string) => (/[“”]/.test(sign) ? '"' : "'");
    fc.assert(
      fc.property(story, (article) => {
        expect(places(written(article, /[‘’“”]/g, straight, [true]))).toEqual(places(article));
      }),
    );
  });

  test('without diacritics names the same', () => {
    const bare = (letter: string) => letter.normalize('NFD').slice(0, 1);
    fc.assert(
      fc.property(story, where, (article, at) => {
        expect(places(written(article, /[ãáàâäéèêëíïóôöúüçñ]/gi, bare, at))).toEqual(places(article));
      }),
    );
  });

  test('with diacritics of their own names the same actors', () => {
    for (const { title, paragraphs } of STORIES) {
      const apart = articleOf([title, ...paragraphs].map((words) => words.normalize('NFD')));
      const together = articleOf([title, ...paragraphs]);
      const named = (article: ReturnType<typeof articleOf>) =>
        recogniser
          .recognise({ ...article, language: 'en' })
          .mentions.map(({ surface, actor }) => [surface.normalize('NFC'), actor]);
      expect(named(apart)).toEqual(named(together));
    }
  });
});

describe('text without end', () => {
  /** Reads a text and counts how often the dictionary was asked. */
  function questions(text: string): number {
    let asked = 0;
    const counting: ActorDictionary = {
      ...dictionary,
      lookup: (key) => {
        asked += 1 + key.length / 100;
        return dictionary.lookup(key);
      },
      longest: (token) => {
        asked += 1;
        return dictionary.longest(token);
      },
      bySurname: (surname) => {
        asked += 1;
        return dictionary.bySurname(surname);
      },
    };
    const article = { ...articleOf([text]), language: 'en' };
    const { mentions, actors } = createRecogniser(counting).recognise(article);
    expect(mentions.length).toBeLessThanOrEqual(text.length / 2 + 1);
    expect(actors.length).toBeLessThanOrEqual(mentions.length);
    return asked;
  }

  test.each([
    ['capitals', 'A'],
    ['capitals with spaces', 'A '],
    ['names', 'Brenk Tarn '],
    ['known names', 'US Russia '],
    ['beginnings of known names', 'United States of '],
    ['lines', 'Ivo Brenk\n'],
    ['sentences', 'Ivo Brenk met Ana Tarn of the EU. '],
    ['halves of surrogate pairs', '\ud83d Brenk '],
    ['marks without a letter', '\u0301'],
  ])('of %s asks the dictionary no more often for each character', (_, piece) => {
    const size = 100_000;
    const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
    expect(questions(text)).toBeLessThanOrEqual(2.1 * questions(text.slice(0, size / 2)) + 10);
  });
});
