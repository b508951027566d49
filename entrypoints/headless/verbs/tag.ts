import * as v from 'valibot';
import { tagTokens } from '../../../utils/actors/tag-tokens.ts';
import { builtInRecogniser } from '../built-in-recogniser.ts';
import type { Command } from '../command-line.ts';
import { type InputProblems, readJsonLines } from '../input-files.ts';
import { checkLines } from './check-lines.ts';

const lineSchema = v.object({
  tokens: v.array(v.string()),
  doc: v.optional(v.pipe(v.union([v.string(), v.number()]), v.transform(String))),
});

/** One line for each line of tokens: BIO tags over PER, ORG and LOC. */
export async function* tagLines(command: Command, problems: InputProblems): AsyncGenerator<object> {
  const recogniser = builtInRecogniser();
  for (const file of command.files) {
    const lines = checkLines(lineSchema, file, await readJsonLines(file, problems), problems);
    const plain = lines.map(({ tokens, doc }) => (doc === undefined ? { tokens } : { tokens, doc }));
    for (const tags of tagTokens(plain, recogniser)) yield { tags };
  }
}
