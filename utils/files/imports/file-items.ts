import type { FileItem, Meter, TextFormat } from '../file-reader.ts';
import { readFile } from '../read-file.ts';
import { answerFor } from './answer-columns.ts';
import type { ImportFile } from './import-job.ts';
import type { ImportJob } from './job-progress.ts';

/** Beyond this nobody answers any more; the tables are refused. */
const MOST_QUESTIONS = 100;

export interface FileItems {
  /** What is left of the file. */
  readonly items: AsyncGenerator<FileItem>;
  /** How many of its bytes are read. */
  readonly meter: Meter;
}

/** The items of a file that an import did not deal with yet. Tables are read as a person chose. */
export function fileItems(
  job: ImportJob,
  { name, file }: ImportFile,
  formats: readonly TextFormat[] = [],
): FileItems {
  const meter: Meter = { bytes: 0 };
  const source = { name, blob: file, depth: 0, meter };
  const skip = job.article;
  async function* items(): AsyncGenerator<FileItem> {
    for await (const item of readFile(source, { formats, skip })) {
      if (item.kind !== 'columns-unknown') {
        yield item;
        continue;
      }
      const answer = answerFor(job, item.header);
      if (answer?.columns) {
        meter.bytes = 0;
        yield* readFile(source, { formats, skip, csvColumns: answer.columns });
      } else if (answer === undefined && job.questions.length < MOST_QUESTIONS) yield item;
      else if (skip === 0) yield refusal(name, answer === undefined);
    }
  }
  return { items: items(), meter };
}

function refusal(name: string, unasked: boolean): FileItem {
  const reason = unasked
    ? 'it is a table whose columns could not be told; import it on its own'
    : 'it is a table that was left out: nobody chose its columns';
  return { kind: 'refused', name, reason };
}
