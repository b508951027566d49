import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stage } from './browsers.ts';
import { chooseFile, waitForWords } from './use-view.ts';

/** Earlier coverage of what `actors-article.html` tells, by two outlets that do not agree on who somebody is. */
const ARTICLES = [
  {
    id: 'quay-1',
    outlet: 'The Quay Observer',
    date: '2025-11-14',
    title: 'Lindesholm waits for a ship that digs',
    text: [
      'Ilse Varendonk, the director of the Ostmark Dredging Authority, said on Friday that the port of Lindesholm would stay closed over the winter. Varendonk had asked for a dredger in spring, and none has come.',
      'Norwegian foreign minister Dario Melkert promised to look for one. Melkert said that the coast had been forgotten for too long, and that a port without a channel was a car park.',
      'The authority has two ships of its own, both under repair. It said that the older of them could be ready by March if the parts arrive.',
    ],
  },
  {
    id: 'lantern-1',
    outlet: 'The Northern Lantern',
    date: '2026-01-20',
    title: 'A survey ship is sent, and nobody says who pays',
    text: [
      'Swedish foreign minister Dario Melkert said on Tuesday that a survey ship was on its way to the coast. Melkert did not say who would pay for it, and left before questions.',
      'Ostmark Dredging Authority director Ilse Varendonk welcomed the ship. She said that Lindesholm had waited for it longer than for any other, and that its crew would find the lights on.',
      'Desmond Okparanta, the captain of the survey ship, expects to measure for three weeks. He told the paper that old charts are the most dangerous cargo that he knows.',
    ],
  },
  {
    id: 'lantern-2',
    outlet: 'The Northern Lantern',
    date: '2026-02-09',
    title: 'The director takes her old name again',
    text: [
      'Ilse Brandvold, who runs the harbour at Lindesholm, has married again and changed the plate on her door. Brandvold said that the ships would not notice and that the council already had.',
      'She spoke at a dinner for the crews, who have worked through the coldest winter in a decade. The council thanked them with a bell from a ship that was broken up long ago.',
    ],
  },
];

/** Imports the archive in the library, as a reader would. */
export async function importHarbourArchive({ launched }: Stage): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-harbour-'));
  const file = join(folder, 'harbour.jsonl');
  const lines = ARTICLES.map((article) => JSON.stringify({ ...article, text: article.text.join('\n\n') }));
  await writeFile(file, lines.join('\n'));
  const library = await launched.openExtensionPage('/library.html#sources');
  await chooseFile(library, file, 'import-heading');
  await waitForWords(library, 'Import finished');
  await library.close();
  await rm(folder, { recursive: true });
}
