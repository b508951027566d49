import type { Command } from '../command-line.ts';
import { type InputProblems, readInputs } from '../input-files.ts';

/** One line for each article or comment, with its place in the file. */
export async function* segmentLines(command: Command, problems: InputProblems): AsyncGenerator<object> {
  for await (const { file, index, id, article, extracted } of readInputs(command.files, problems)) {
    const { sourceStart, text, body } = article;
    yield {
      file,
      article: index,
      ...(id !== null && { id }),
      kind: article.kind,
      title: article.title,
      outlet: article.outlet,
      via: article.via,
      date: article.date,
      author: article.author,
      url: article.url,
      tags: article.tags,
      start: sourceStart,
      end: sourceStart + text.length,
      bodyStart: sourceStart + body.start,
      bodyEnd: sourceStart + body.end,
      ...(extracted && { text }),
    };
  }
}
