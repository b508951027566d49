import type { Command } from './command-line.ts';
import type { InputProblems } from './input-files.ts';

/** The lines that a call prints, in order. What could not be read goes to `problems`. */
export async function* runVerb(command: Command, problems: InputProblems): AsyncGenerator<object> {
  const lines = await linesOf(command.verb);
  yield* lines(command, problems);
}

type Lines = (command: Command, problems: InputProblems) => AsyncIterable<object>;

/** Loads no more than the verb needs, so that a short call is a quick one. */
async function linesOf(verb: Command['verb']): Promise<Lines> {
  switch (verb) {
    case 'segment':
      return (await import('./verbs/segment.ts')).segmentLines;
    case 'actors':
      return (await import('./verbs/actors.ts')).actorLines;
    case 'coverage':
      return (await import('./verbs/coverage.ts')).coverageLines;
    case 'checkworthy':
      return (await import('./verbs/checkworthy.ts')).checkworthyLines;
    case 'quotations':
      return (await import('./verbs/quotations.ts')).quotationLines;
    case 'claims':
      return (await import('./verbs/claims.ts')).claimLines;
    case 'compare':
      return (await import('./verbs/compare.ts')).compareLines;
    case 'tag':
      return (await import('./verbs/tag.ts')).tagLines;
    case 'group':
      return (await import('./verbs/group.ts')).groupLines;
    case 'pack':
      return (await import('./verbs/pack.ts')).packLines;
  }
}
