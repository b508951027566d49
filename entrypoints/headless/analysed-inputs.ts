import starter from '../../assets/starter/starter-corpus.json' with { type: 'json' };
import { buildActorDictionary } from '../../utils/actors/actor-dictionary.ts';
import { builtInActors } from '../../utils/actors/built-in-actors.ts';
import { type ActorRecogniser, createRecogniser } from '../../utils/actors/recognise-actors.ts';
import type { AnalysedArticle } from '../../utils/corpus/analysed-article.ts';
import { readStarterArticles } from '../../utils/corpus/starter-corpus.ts';
import { analyseArticle } from '../../utils/reading/analyse-article.ts';
import type { Command } from './command-line.ts';
import { type InputArticle, type InputProblems, readInputs } from './input-files.ts';

/** An article of the call's files, read by the engine. Its id is unique within the call, copies included. */
export interface AnalysedInput {
  readonly input: InputArticle;
  readonly analysed: AnalysedArticle;
}

/** A recogniser that knows the built-in actors. */
export function builtInRecogniser(): ActorRecogniser {
  return createRecogniser(buildActorDictionary(builtInActors()));
}

/** The articles of the given files, analysed one by one. */
export async function* analysedInputs(
  files: readonly string[],
  problems: InputProblems,
  recogniser: ActorRecogniser = builtInRecogniser(),
): AsyncGenerator<AnalysedInput> {
  for (const input of await readInputs(files, problems)) {
    const analysed = await analyseArticle(input.article, recogniser);
    yield { input, analysed: { ...analysed, id: `${input.file}#${input.index}` } };
  }
}

/** Everything a call compares: the queries, and the corpus with the queries in it. Comments are no coverage. */
export interface HeadlessCorpus {
  readonly queries: readonly AnalysedInput[];
  readonly all: readonly AnalysedInput[];
}

/** Reads the queries and the corpus of a call. */
export async function readCorpus(command: Command, problems: InputProblems): Promise<HeadlessCorpus> {
  const recogniser = builtInRecogniser();
  const read = async (files: readonly string[]) => {
    const list: AnalysedInput[] = [];
    for await (const one of analysedInputs(files, problems, recogniser)) {
      if (one.input.article.kind === 'article') list.push(one);
    }
    return list;
  };
  const queries = await read(command.files);
  const others = await read(command.corpus);
  const all = [...queries, ...others];
  if (command.starter) {
    const articles = readStarterArticles(starter);
    for (const [index, article] of articles.entries()) {
      const analysed = await analyseArticle(article, recogniser);
      const input = { file: 'starter', index, id: analysed.id, article, extracted: true };
      all.push({ input, analysed });
    }
  }
  return { queries, all };
}
