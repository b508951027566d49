import { analyseArticle } from '../../../utils/reading/analyse-article.ts';
import { readArticles } from '../analysed-inputs.ts';
import type { Command } from '../command-line.ts';
import type { InputProblems } from '../input-files.ts';

/** One line for each sentence that an article says itself. */
export async function* checkworthyLines(command: Command, problems: InputProblems): AsyncGenerator<object> {
  for await (const { input, analysed } of readArticles(command.files, problems, analyseArticle)) {
    const offset = input.article.sourceStart;
    for (const { start, end, score, type } of analysed.claims) {
      yield { file: input.file, article: input.index, start: offset + start, end: offset + end, score, type };
    }
  }
}
