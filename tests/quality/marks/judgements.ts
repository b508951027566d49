import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Mark } from './page-marks.ts';

const judgementSchema = v.strictObject({
  page: v.string(),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  surface: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  type: v.picklist(['person', 'organisation', 'state', 'place', 'group']),
  /** Names an actor, with exactly this span and type. */
  right: v.boolean(),
  /** The actor's name to which the mark must not lead: another one that shares the form. */
  wrongActor: v.optional(v.string()),
  note: v.optional(v.string()),
});

/** What a reader says of one mark, having seen it in its place. */
export type Judgement = v.InferOutput<typeof judgementSchema>;

export interface JudgedMarks {
  readonly right: readonly Mark[];
  readonly wrong: readonly Mark[];
  readonly unjudged: readonly Mark[];
  /** Right ones among those that were judged. */
  readonly precision: number;
  /** Judged ones among all. */
  readonly judged: number;
}

/** The judgements beside this file, one a line. Throws where one has another shape or a mark is judged twice. */
export function readJudgements(): Judgement[] {
  const content = readFileSync(new URL('judgements.jsonl', import.meta.url), 'utf8');
  const rows = content.split('\n').filter((row) => row !== '');
  const judgements = rows.map((row) => v.parse(judgementSchema, JSON.parse(row)));
  const keys = new Set(judgements.map(keyOf));
  if (keys.size < judgements.length) throw new Error('judgements.jsonl judges some mark twice.');
  return judgements;
}

/** Holds marks against judgements. A mark at another place or of another type has not been judged. */
export function judgeMarks(marks: readonly Mark[], judgements: readonly Judgement[]): JudgedMarks {
  const rightByKey = new Map(judgements.map((judgement) => [keyOf(judgement), judgement.right]));
  const said = (answer: boolean | undefined) =>
    marks.filter((mark) => rightByKey.get(keyOf(mark)) === answer);
  const [right, wrong, unjudged] = [said(true), said(false), said(undefined)];
  const judged = right.length + wrong.length;
  return {
    right,
    wrong,
    unjudged,
    precision: judged === 0 ? 0 : right.length / judged,
    judged: marks.length === 0 ? 0 : judged / marks.length,
  };
}

function keyOf({ page, start, surface, type }: Pick<Mark, 'page' | 'start' | 'surface' | 'type'>): string {
  return JSON.stringify([page, start, surface, type]);
}
