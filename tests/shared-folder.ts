import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../shared/', import.meta.url));

/** The folder of gold labels, real pages and scorers beside the project, or null on a machine without it. */
export const sharedFolder: string | null = existsSync(`${folder}score/score.mjs`) ? folder : null;

/** Says in one line that something needs the shared folder and is left out. */
export function sayThatSharedIsMissing(what: string): void {
  console.log(`skipped: ${what} (needs the folder ../shared with gold labels and pages, which is not here)`);
}
