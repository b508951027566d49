import type { Mention } from '../actors/actor.ts';
import { type BlockKind, speaksForArticle } from '../articles/article.ts';
import type { AnalysedArticle } from '../corpus/analysed-article.ts';

/**
 * A page's analysis with the mentions that its own words and captions make. Who wrote the page, what it advertises and
 * other articles' headlines are no actors of its story.
 */
export function withOwnMentions(analysed: AnalysedArticle): AnalysedArticle {
  const { blocks } = analysed.article;
  const isOwn = ({ start }: Mention) => {
    const block = blocks.find((one) => start >= one.start && start < one.end);
    return block !== undefined && namesActors(block.kind);
  };
  const mentions = analysed.mentions.filter(isOwn);
  const named = new Set(mentions.map(({ actor }) => actor));
  return {
    ...analysed,
    mentions,
    actors: analysed.actors.filter(({ id }) => named.has(id)),
    roles: analysed.roles.filter(({ actor }) => named.has(actor)),
  };
}

function namesActors(kind: BlockKind): boolean {
  return kind === 'caption' || speaksForArticle(kind);
}
