import starter from '../../assets/starter/starter-corpus.json' with { type: 'json' };
import type { ActorRecogniser } from '../../utils/actors/recognise-actors.ts';
import type { Article } from '../../utils/articles/article.ts';
import type { ArticleId } from '../../utils/articles/article-id.ts';
import type { AnalysedArticle } from '../../utils/corpus/analysed-article.ts';
import { readStarterArticles } from '../../utils/corpus/starter-corpus.ts';
import { builtInRecogniser } from './built-in-recogniser.ts';
import type { Command } from './command-line.ts';
import { type InputArticle, type InputProblems, readInputs } from './input-files.ts';

/** An article of the call's files, read by the engine. Its id is unique within the call, copies included. */
export interface ReadInput<Result> {
  readonly input: InputArticle;
  readonly analysed: Result;
}

/** How much of an article is read: everything, or no more than a verb needs. */
type ReadArticle<Result> = (article: Article, recogniser: ActorRecogniser) => Promise<Result>;

export type AnalysedInput = ReadInput<AnalysedArticle>;

/** The articles of the given files, read one by one. */
export async function* readArticles<Result>(
  files: readonly string[],
  problems: InputProblems,
  read: ReadArticle<Result>,
  recogniser: ActorRecogniser = builtInRecogniser(),
): AsyncGenerator<ReadInput<Result>> {
  for await (const input of readInputs(files, problems)) {
    const analysed = await read(input.article, recogniser);
    yield { input, analysed: { ...analysed, id: `${input.file}#${input.index}` } };
  }
}

/** Everything a call compares: the queries, and the corpus with the queries in it. Comments are no coverage. */
export interface HeadlessCorpus<Result> {
  readonly queries: readonly ReadInput<Result>[];
  readonly all: readonly ReadInput<Result>[];
}

/** Reads the queries and the corpus of a call. */
export async function readCorpus<Result extends { readonly id: ArticleId }>(
  command: Command,
  problems: InputProblems,
  read: ReadArticle<Result>,
): Promise<HeadlessCorpus<Result>> {
  const recogniser = builtInRecogniser();
  const articlesOf = async (files: readonly string[]) => {
    const list: ReadInput<Result>[] = [];
    for await (const one of readArticles(files, problems, read, recogniser)) {
      if (one.input.article.kind === 'article') list.push(one);
    }
    return list;
  };
  const queries = await articlesOf(command.files);
  const all = [...queries, ...(await articlesOf(command.corpus))];
  if (command.starter) {
    for (const [index, article] of readStarterArticles(starter).entries()) {
      const analysed = await read(article, recogniser);
      all.push({ input: { file: 'starter', index, id: analysed.id, article, extracted: true }, analysed });
    }
  }
  return { queries, all };
}
