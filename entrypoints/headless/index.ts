import { parseCommandLine, USAGE, UsageError } from './command-line.ts';
import { InputProblems } from './input-files.ts';
import { endWithReader, printLine } from './output.ts';
import { runVerb } from './run-verb.ts';

/** Runs the headless command and gives its exit status. */
async function main(words: readonly string[]): Promise<number> {
  const problems = new InputProblems();
  try {
    for await (const line of runVerb(parseCommandLine(words), problems)) await printLine(line);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`sidelight: ${error.message}\n\n${USAGE}\n`);
    return 2;
  }
  return problems.count === 0 ? 0 : 1;
}

endWithReader();
process.exitCode = await main(process.argv.slice(2));
