import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWordRelations } from '../../../../scripts/pack-word-vectors/word-net.ts';

// A dictionary of our own in the database's format.
const FILES: Readonly<Record<string, string>> = {
  'index.noun': `  1 A licence stands first.
voyage n 1 1 + 1 0 00000010
trip n 3 1 + 3 0 00000010 00000020 00000030
fall n 1 0 1 0 00000020
reverie n 1 0 1 0 00000030
oslo n 1 0 1 0 00000040
`,
  'data.noun': `  1 A licence stands first.
00000010 04 n 02 voyage 0 trip 0 001 + 00000050 v 0101 | going far
00000020 04 n 02 trip 0 fall 0 000 | coming down
00000030 04 n 02 trip 0 reverie 0 000 | a dream
00000040 04 n 01 Oslo 0 001 @i 00000010 n 0000 | a town
`,
  'index.verb': `travel v 1 1 @ 1 0 00000050
move v 1 0 1 0 00000060
stay v 1 0 1 0 00000070
`,
  'data.verb': `00000050 30 v 01 travel 0 002 @ 00000060 v 0000 + 00000010 n 0101 01 + 02 00 | going
00000060 30 v 01 move 0 001 ! 00000070 v 0101 01 + 02 00 | changing place
00000070 30 v 01 stay 0 000 01 + 02 00 | not going
`,
  'index.adj': 'far a 1 0 1 0 00000080\ndistant a 1 0 1 0 00000090\n',
  'data.adj': `00000080 00 a 01 far(a) 0 001 & 00000090 a 0000 | a long way off
00000090 00 s 01 distant 0 000 | a long way off
`,
  'index.adv': '',
  'data.adv': '',
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'word-net-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('readWordRelations', () => {
  test('reads what main senses say', () => {
    const { same, derived, wider, opposite } = readWordRelations(folder);
    expect(same).toEqual([
      ['voyage', 'trip'],
      ['trip', 'voyage'],
      ['trip', 'fall'],
      ['fall', 'trip'],
    ]);
    expect(derived).toEqual([
      ['voyage', 'travel'],
      ['travel', 'voyage'],
    ]);
    expect(wider).toEqual([
      ['travel', 'move'],
      ['far', 'distant'],
    ]);
    expect(opposite).toEqual([['move', 'stay']]);
  });
});
