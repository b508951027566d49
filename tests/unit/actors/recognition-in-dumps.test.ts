import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Mention } from '../../../utils/actors/actor.ts';
import { readDocument } from '../../../utils/articles/read-document.ts';
import { articleOf } from './article-of.ts';
import { archiveOf, STORIES, type Story } from './example-stories.ts';
import { recogniser } from './read.ts';

const paragraphsOf = ({ title, paragraphs }: Story) => [title, ...paragraphs];

/** The mentions of each of a story's paragraphs, with places that count from the paragraph's beginning. */
function byParagraph(story: Story, text: string, mentions: readonly Mention[]): Mention[][] {
  return paragraphsOf(story).map((paragraph) => {
    const from = text.indexOf(paragraph);
    return mentions
      .filter(({ start, end }) => start >= from && end <= from + paragraph.length)
      .map((mention) => ({ ...mention, start: mention.start - from, end: mention.end - from }));
  });
}

/** Each story read by code that has been loaded anew, so that nothing can have stayed in its memory. */
async function readAlone(): Promise<Map<Story, Mention[][]>> {
  const read = new Map<Story, Mention[][]>();
  for (const story of STORIES) {
    vi.resetModules();
    const fresh = await import('./read.ts');
    const article = articleOf(paragraphsOf(story));
    read.set(story, byParagraph(story, article.text, fresh.recogniser.recognise(article).mentions));
  }
  return read;
}

const alone = await readAlone();

test('stories name somebody', () => {
  expect([...alone.values()].filter((paragraphs) => paragraphs.flat().length > 3).length).toBeGreaterThan(5);
});

test('in a dump, whatever its order, every article names the same actors at the same places as alone', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...STORIES], { minLength: 2 }), (stories) => {
      const content = archiveOf(stories);
      const { entries } = readDocument('archive.txt', content);
      expect(entries.length).toBe(stories.length);
      entries.forEach(({ article }, at) => {
        const story = stories[at];
        if (story === undefined) throw new Error('the dump has more articles than stories');
        const { mentions } = recogniser.recognise({ ...article, language: 'en' });
        const inDump = mentions.map((mention) => ({
          ...mention,
          start: article.sourceStart + mention.start,
          end: article.sourceStart + mention.end,
        }));
        for (const { start, end, surface } of inDump) expect(content.slice(start, end)).toBe(surface);
        expect(byParagraph(story, content, inDump)).toEqual(alone.get(story));
      });
    }),
    { numRuns: 40 },
  );
});
