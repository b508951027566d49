import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { PageActor } from '../messages/actor-answers.ts';

/** Who is named on a page, most often named first, and in how many articles of the corpus. */
export async function pageActors(page: AnalysedArticle, corpus: Corpus): Promise<PageActor[]> {
  const known = await corpus.articleCounts(page.actors.map(({ id }) => id));
  return page.actors
    .flatMap((actor) => {
      const mentions = page.mentions.filter((mention) => mention.actor === actor.id);
      const first = mentions[0];
      if (first === undefined) return [];
      const articles = known.get(actor.id) ?? 0;
      return [{ actor, mentions: mentions.length, first: { start: first.start, end: first.end }, articles }];
    })
    .sort((a, b) => b.mentions - a.mentions || a.first.start - b.first.start);
}
