import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stage } from './browsers.ts';
import { chooseFile, waitForWords } from './use-view.ts';

/** An article as a line of JSON Lines. */
export type ArticleLine = Readonly<Record<string, string>>;

/** Differs from the demo article in a figure, and has an address on the web. */
export const EARLIER: ArticleLine = {
  id: 'lantern-heat',
  outlet: 'The Northern Lantern',
  date: '2026-01-30',
  title: 'A cold month in Kyiv',
  author: 'Ilse Brandt',
  url: 'https://lantern.example/cold-month?page=1',
  text: 'Heating failed in 5,600 apartment buildings in Kyiv in January, according to Mayor Vitali Klitschko. Repair crews came from four cities, and slept in their vans.\n\nThe mayor asked for generators. None had come when this was written.',
};

/** Imports an article in the library, as a reader would. */
export async function importArticle(stage: Stage, article: ArticleLine): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-article-'));
  const file = join(folder, 'article.jsonl');
  await writeFile(file, JSON.stringify(article));
  await importFile(stage, file);
  await rm(folder, { recursive: true });
}

/** Imports a file with one article in the library, as a reader would. */
export async function importFile({ launched }: Stage, file: string): Promise<void> {
  const library = await launched.openExtensionPage('/library.html#sources');
  await chooseFile(library, file, 'import-heading');
  await waitForWords(library, /1 article (?:added|already there)|1 articles? already/);
  await library.close();
}
