import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAll, told } from './read-all.ts';

const CLIPPED = `---
title: "Basin to be dredged"
source: "https://quay.example/basin"
author:
  - "[[Ada Nkemelu]]"
  - Per Holm
published: 2026-03-14
site: The Quay
tags: [harbour, 'dredging']
---
# Basin to be dredged

The board of **Skagen** met on [Friday](https://quay.example/friday "Notes") and _agreed_.
It was short.

![A crane](crane.png)

> The basin is silting up.

## What comes next

- Tenders in [[2026|spring]]
- [ ] Work in \`summer\`

| Year | Depth |
| --- | ---: |
| 2025 | 7 m |

\`\`\`js
const secret = 1;
\`\`\`
<!-- a note -->
Five \\* stars, snake_case_name.[^1]
`;

async function article(name: string, text: string) {
  const [item, ...more] = await readAll(name, text);
  expect(more).toEqual([]);
  if (item?.kind !== 'article') throw new Error(`There is no article: ${JSON.stringify(item)}`);
  return item.article;
}

describe('a Markdown text', () => {
  it('is read with its front matter', async () => {
    const read = await article('basin.md', CLIPPED);
    expect(read).toMatchObject({
      title: 'Basin to be dredged',
      url: 'https://quay.example/basin',
      author: 'Ada Nkemelu, Per Holm',
      date: '2026-03-14',
      outlet: 'The Quay',
      tags: ['harbour', 'dredging'],
    });
    expect(read.blocks.map(({ start, end }) => read.text.slice(start, end))).toEqual([
      'Basin to be dredged',
      'The board of Skagen met on Friday and agreed. It was short.',
      'The basin is silting up.',
      'What comes next',
      'Tenders in spring',
      'Work in summer',
      'Year',
      'Depth',
      '2025',
      '7 m',
      'Five * stars, snake_case_name.',
    ]);
  });

  it('has its first heading as its title', async () => {
    expect((await article('a.md', 'Grain ship\n==========\n\nIt came in.')).title).toBe('Grain ship');
    expect((await article('a.md', '## Grain ship ##\nIt came in.')).title).toBe('Grain ship');
  });

  it('is refused where it holds no words', async () => {
    expect(told(await readAll('a.md', '---\ndate: 2026\n---\n![](x.png)'))).toEqual([
      'a.md: the file holds no text',
    ]);
  });

  it('takes little time over endless marks', async () => {
    for (const marks of ['*a ', '![', '[[', '<!--', '_a ', '| ', '`', '# ', '> ', ' ', '[a](', '- ['])
      await readAll('a.md', marks.repeat(300_000 / marks.length));
  }, 15_000);

  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('---\n', '# ', 'a', '*', '[', '](', '\n', '|', '`', ': ')),
        async (parts) => {
          await readAll('a.md', `x${parts.join('')}`);
        },
      ),
      { numRuns: 100 },
    );
  });
});
