import { basename } from 'node:path';
import * as v from 'valibot';
import type { ActorRecogniser } from '../../../utils/actors/recognise-actors.ts';
import type { ClaimVerdict } from '../../../utils/claims/claim-in-context.ts';
import {
  barePassage,
  comparePassages,
  type Passage,
  passageInArticle,
} from '../../../utils/claims/compare-passages.ts';
import { analyseArticle, describedIn } from '../../../utils/reading/analyse-article.ts';
import type { Span } from '../../../utils/text/span.ts';
import { type AnalysedInput, readArticles } from '../analysed-inputs.ts';
import { builtInRecogniser } from '../built-in-recogniser.ts';
import { builtInWordVectors } from '../built-in-word-vectors.ts';
import type { Command } from '../command-line.ts';
import { type InputProblems, readJsonLines } from '../input-files.ts';
import { checkLines } from './check-lines.ts';

const passageSchema = v.object({
  quote: v.string(),
  file: v.optional(v.string()),
  start: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  outlet: v.nullish(v.string()),
  date: v.nullish(v.string()),
});
const lineSchema = v.object({ id: v.union([v.string(), v.number()]), a: passageSchema, b: passageSchema });

type GivenPassage = v.InferOutput<typeof passageSchema>;

/** One line for each pair of passages: how they stand to each other. */
export async function* compareLines(command: Command, problems: InputProblems): AsyncGenerator<object> {
  const recogniser = builtInRecogniser();
  const meaning = { vectors: builtInWordVectors() };
  const context = new Map<string, AnalysedInput[]>();
  for await (const one of readArticles(command.corpus, problems, analyseArticle, recogniser)) {
    const name = basename(one.input.file);
    context.set(name, [...(context.get(name) ?? []), one]);
  }
  for (const file of command.files) {
    const pairs = checkLines(lineSchema, file, await readJsonLines(file, problems), problems);
    for (const { id, a, b } of pairs) {
      const [first, second] = [passage(a, context, recogniser), passage(b, context, recogniser)];
      const verdict = comparePassages(first, second, meaning);
      yield { id, ...answer(verdict, a.quote, b.quote) };
    }
  }
}

function passage(
  given: GivenPassage,
  context: ReadonlyMap<string, readonly AnalysedInput[]>,
  recogniser: ActorRecogniser,
): Passage {
  const start = given.start;
  if (given.file !== undefined && start !== undefined) {
    const within = context.get(basename(given.file))?.find(({ input }) => {
      const offset = start - input.article.sourceStart;
      return offset >= 0 && offset + given.quote.length <= input.article.text.length;
    });
    if (within !== undefined) {
      const offset = start - within.input.article.sourceStart;
      const span = { start: offset, end: offset + given.quote.length };
      return passageInArticle(within.analysed, span, describedIn(within.analysed));
    }
  }
  const blocks = [{ kind: 'body' as const, start: 0, end: given.quote.length }];
  const recognition = recogniser.recognise({ text: given.quote, blocks, outlet: null, language: 'en' });
  return barePassage(given.quote, recognition, { outlet: given.outlet ?? null, date: given.date ?? null });
}

function answer(verdict: ClaimVerdict, a: string, b: string): object {
  if (verdict.relation === 'unrelated') return { relation: 'unrelated', differing: [[], []], why: null };
  const words = (quote: string, marks: readonly Span[]) =>
    marks.map(({ start, end }) => quote.slice(start, end));
  const differing = [words(a, verdict.marksA), words(b, verdict.marksB)];
  return { relation: verdict.relation, differing, why: verdict.why };
}
