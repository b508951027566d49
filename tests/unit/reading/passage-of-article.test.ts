import { expect, it } from 'vitest';
import { passageOfArticle } from '../../../utils/reading/passage-of-article.ts';
import { analysed } from '../corpus/example-articles.ts';

it('a passage is an article of its own under the id of the whole', async () => {
  const page = await analysed({ title: 'Norway waits', body: 'Norway closed the port. Lindqvist slept.' });
  const start = page.article.text.indexOf('Norway closed');
  const end = page.article.text.indexOf(' Lindqvist');
  const passage = passageOfArticle(page, { start, end });
  expect(passage.id).toBe(page.id);
  expect(passage.article.title).toBeNull();
  expect(passage.article.text).toBe(page.article.text);
  expect(passage.article.blocks).toEqual([{ kind: 'body', start, end }]);
  expect(passage.mentions.map(({ actor, start: at }) => [actor, at])).toEqual([['norway', start]]);
});

it('leaves out a name that a selection cuts through', async () => {
  const page = await analysed({ body: 'Norway closed the port.' });
  const start = page.article.text.indexOf('Norway') + 2;
  expect(passageOfArticle(page, { start, end: page.article.text.length }).mentions).toEqual([]);
});
