import * as v from 'valibot';
import type { InputProblems } from '../input-files.ts';

/** The values that have the wanted shape; each other one is told as a problem with what is wrong. */
export function checkLines<Schema extends v.GenericSchema>(
  schema: Schema,
  file: string,
  values: readonly unknown[],
  problems: InputProblems,
): v.InferOutput<Schema>[] {
  const lines: v.InferOutput<Schema>[] = [];
  values.forEach((value, at) => {
    const parsed = v.safeParse(schema, value);
    if (parsed.success) lines.push(parsed.output);
    else problems.add(file, `entry ${at + 1}: ${v.summarize(parsed.issues)}`);
  });
  return lines;
}
