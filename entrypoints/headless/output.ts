import { once } from 'node:events';

/** Prints one JSON line on standard output, waiting while the reader of a pipe is slower than we are. */
export async function printLine(line: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
}

/** Ends quietly when the reader of a pipe has seen enough (`| head`), as other commands do. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
