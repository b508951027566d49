import { recogniseArticle } from '../../../utils/reading/analyse-article.ts';
import { readArticles } from '../analysed-inputs.ts';
import type { Command } from '../command-line.ts';
import type { InputProblems } from '../input-files.ts';

/** One line for each mention. */
export async function* actorLines(command: Command, problems: InputProblems): AsyncGenerator<object> {
  for await (const { input, analysed } of readArticles(command.files, problems, recogniseArticle)) {
    const actors = new Map(analysed.actors.map((actor) => [actor.id, actor]));
    for (const mention of analysed.mentions) {
      const actor = actors.get(mention.actor);
      yield {
        file: input.file,
        article: input.index,
        ...(input.id !== null && { id: input.id }),
        start: input.article.sourceStart + mention.start,
        end: input.article.sourceStart + mention.end,
        surface: mention.surface,
        actor: mention.actor,
        name: actor?.name ?? mention.surface,
        type: actor?.type ?? 'group',
        metonymOf: mention.metonymOf,
        confidence: mention.confidence,
      };
    }
  }
}
