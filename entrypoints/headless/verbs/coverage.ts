import { MemoryIndex } from '../../../utils/coverage/memory-index.ts';
import { rankCoverage } from '../../../utils/coverage/ranking/rank-coverage.ts';
import { recogniseArticle } from '../../../utils/reading/analyse-article.ts';
import { readCorpus } from '../analysed-inputs.ts';
import type { Command } from '../command-line.ts';
import type { InputProblems } from '../input-files.ts';

/** One line for each article of the call's files: the related articles, best first. */
export async function* coverageLines(command: Command, problems: InputProblems): AsyncGenerator<object> {
  const { queries, all } = await readCorpus(command, problems, recogniseArticle);
  const index = new MemoryIndex(all.map(({ analysed }) => analysed));
  const inputs = new Map(all.map(({ input, analysed }) => [analysed.id, input]));
  for (const { input, analysed } of queries) {
    const related = await rankCoverage(analysed, index);
    yield {
      file: input.file,
      article: input.index,
      ...(input.id !== null && { id: input.id }),
      start: input.article.sourceStart,
      related: related.flatMap(({ article, score, actors, terms }) => {
        const found = inputs.get(article);
        if (found === undefined) return [];
        const { file, index: at, id } = found;
        return [
          {
            file,
            article: at,
            ...(id !== null && { id }),
            start: found.article.sourceStart,
            score: Math.round(score * 1e4) / 1e4,
            actors,
            terms,
          },
        ];
      }),
    };
  }
}
