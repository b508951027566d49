import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';

const run = promisify(execFile);
const FOLDER = 'test-results/quality/shown';
const ROOM = 512 * 1024 * 1024;

const passageSchema = v.object({
  file: v.string(),
  article: v.number(),
  start: v.number(),
  end: v.number(),
  quote: v.string(),
});
const lineSchema = v.object({
  relation: v.string(),
  tier: v.picklist(['shown', 'hint']),
  score: v.number(),
  what: v.string(),
  a: passageSchema,
  b: passageSchema,
  why: v.string(),
  rule: v.string(),
});

/** A comparison that stands before the reader unasked, as the headless command prints it. */
export type ShownComparison = v.InferOutput<typeof lineSchema>;

export interface ShownComparisons {
  readonly comparisons: readonly ShownComparison[];
  /** Articles that were compared with all others. */
  readonly articles: number;
}

/** How many of the comparisons that are shown unasked are right, by the judgements beside this file. */
export async function measureShown(shared: string): Promise<Readonly<Record<string, number>>> {
  const { comparisons, articles } = await readShown(shared);
  const { right, wrong, unjudged, precision } = judgeShown(comparisons, readShownJudgements());
  return { articles, right: right.length, wrong: wrong.length, unjudged: unjudged.length, precision };
}

/** Compares the seeds, the saved pages and the starter corpus with each other and gives what is shown unasked. */
export async function readShown(shared: string): Promise<ShownComparisons> {
  await mkdir(FOLDER, { recursive: true });
  const files = [
    ...inFolder(join(shared, 'seeds')),
    ...inFolder(join(shared, 'pages/html')),
    await starterFile(),
  ];
  const [claims, articles] = [await headless('claims', files), await headless('segment', files)];
  await writeFile(join(FOLDER, 'claims.jsonl'), claims.map((row) => `${row}\n`).join(''));
  return {
    comparisons: claims
      .map((row) => v.parse(lineSchema, JSON.parse(row)))
      .filter(({ tier }) => tier === 'shown')
      .map((line) => ({ ...line, a: named(line.a), b: named(line.b) })),
    articles: articles.length,
  };
}

const inFolder = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
const named = (passage: ShownComparison['a']) => ({ ...passage, file: basename(passage.file) });

/** What can be read is printed even where a file cannot be (exit status 1), as among pages that are no article. */
async function headless(verb: string, files: readonly string[]): Promise<string[]> {
  const words = ['entrypoints/headless/index.ts', verb, ...files];
  const { stdout } = await run(process.execPath, words, { maxBuffer: ROOM }).catch(
    (failure: { code?: unknown; stdout?: unknown }) => {
      if (failure.code === 1 && typeof failure.stdout === 'string') return { stdout: failure.stdout };
      throw failure;
    },
  );
  return stdout.split('\n').filter((row) => row !== '');
}

const starterSchema = v.object({
  articles: v.array(v.looseObject({ id: v.string(), title: v.string(), paragraphs: v.array(v.string()) })),
});

async function starterFile(): Promise<string> {
  const content = await readFile('assets/starter/starter-corpus.json', 'utf8');
  const { articles } = v.parse(starterSchema, JSON.parse(content));
  const file = join(FOLDER, 'starter.jsonl');
  const rows = articles.map(({ paragraphs, ...head }) => ({ ...head, text: paragraphs.join('\n\n') }));
  await writeFile(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return file;
}

const judgementSchema = v.strictObject({
  a: v.tuple([v.string(), v.number(), v.number(), v.number()]),
  b: v.tuple([v.string(), v.number(), v.number(), v.number()]),
  relation: v.string(),
  /** Both passages read in their articles: the relation holds and the reason given is right. */
  right: v.boolean(),
  note: v.optional(v.string()),
});

/** What a reader says of one comparison; passages as `[file, article, start, end]`, offsets in the article's file. */
export type ShownJudgement = v.InferOutput<typeof judgementSchema>;

/** The judgements beside this file, one a line. Throws where one has another shape. */
export function readShownJudgements(): ShownJudgement[] {
  const content = readFileSync(new URL('judgements.jsonl', import.meta.url), 'utf8');
  return content
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => v.parse(judgementSchema, JSON.parse(row)));
}

/** The line that a judgement of a comparison begins with. */
export function judgementOf({ a, b, relation }: ShownComparison): Omit<ShownJudgement, 'right' | 'note'> {
  const place = ({ file, article, start, end }: ShownComparison['a']): ShownJudgement['a'] => [
    file,
    article,
    start,
    end,
  ];
  return { a: place(a), b: place(b), relation };
}

/** Holds comparisons against judgements; one at another place or of another relation has not been judged. */
export function judgeShown(shown: readonly ShownComparison[], judgements: readonly ShownJudgement[]) {
  const keyOf = ({ a, b, relation }: Pick<ShownJudgement, 'a' | 'b' | 'relation'>) =>
    JSON.stringify([a, b, relation]);
  const answers = new Map(judgements.map((judgement) => [keyOf(judgement), judgement.right]));
  const said = (answer: boolean | undefined) =>
    shown.filter((comparison) => answers.get(keyOf(judgementOf(comparison))) === answer);
  const [right, wrong, unjudged] = [said(true), said(false), said(undefined)];
  const judged = right.length + wrong.length;
  return { right, wrong, unjudged, precision: judged === 0 ? 0 : right.length / judged };
}
