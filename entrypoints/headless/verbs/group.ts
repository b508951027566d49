import * as v from 'valibot';
import { buildActorDictionary } from '../../../utils/actors/dictionary/actor-dictionary.ts';
import { builtInActors } from '../../../utils/actors/dictionary/built-in-actors.ts';
import { groupMentions } from '../../../utils/actors/linking/group-mentions.ts';
import type { Command } from '../command-line.ts';
import { type InputProblems, readJsonLines } from '../input-files.ts';
import { checkLines } from './check-lines.ts';

const lineSchema = v.object({
  doc: v.union([v.string(), v.number()]),
  mentions: v.array(v.object({ text: v.string(), type: v.string() })),
});

/** One line for each document: the number of each mention's actor. */
export async function* groupLines(command: Command, problems: InputProblems): AsyncGenerator<object> {
  const dictionary = buildActorDictionary(builtInActors());
  for (const file of command.files) {
    for (const { doc, mentions } of checkLines(
      lineSchema,
      file,
      await readJsonLines(file, problems),
      problems,
    )) {
      yield { doc, clusters: groupMentions(mentions, dictionary) };
    }
  }
}
