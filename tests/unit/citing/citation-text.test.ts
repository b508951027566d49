import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationOf } from '../../../utils/citing/citation.ts';
import { citationText } from '../../../utils/citing/citation-text.ts';
import type { ArticleHead } from '../../../utils/messages/coverage-answers.ts';
import { exampleHead } from '../components/examples.ts';

const QUOTE = 'Some 400 dockers “laid down” work.';
const FULL = exampleHead({
  author: 'Ada Morel',
  via: 'Example Agency',
  url: 'https://post.example/strike?week=3&part=one_two',
});
const NOTHING = exampleHead({ title: null, outlet: null, date: null });

const cite = (head: ArticleHead, format: Parameters<typeof citationText>[1], quote = QUOTE) =>
  citationText(citationOf(head, quote), format);

describe('a plain citation', () => {
  test('quotes the passage and names all that is known', async () => {
    expect(await cite(FULL, 'plain')).toBe(
      '“Some 400 dockers ‘laid down’ work.” — Ada Morel, “Harbour strike enters third week”, Northern Post, via Example Agency, 24 January 2025, https://post.example/strike?week=3&part=one_two',
    );
  });

  test('leaves out what is not known', async () => {
    expect(await cite(exampleHead({ title: null, date: '2025-01' }), 'plain', 'It sank.')).toBe(
      '“It sank.” — Northern Post, January 2025',
    );
    expect(await cite(NOTHING, 'plain', 'It sank.')).toBe('“It sank.” — source unknown');
  });

  test('stays on one line, whatever a title holds', async () => {
    const title = 'Gone\nwith\u2028the\u0000 tide \u202edneirf\u202c';
    const text = await cite(exampleHead({ title }), 'plain');
    expect(text).toContain('“Gone with the tide dneirf”');
    expect(text).not.toMatch(/[\n\u2028\u202e]/);
  });
});

describe('a Markdown citation', () => {
  test('quotes the passage as a block and links the title', async () => {
    expect(await cite(FULL, 'markdown')).toBe(
      [
        '> Some 400 dockers “laid down” work.',
        '>',
        '> — Ada Morel, [Harbour strike enters third week](<https://post.example/strike?week=3&part=one_two>), *Northern Post*, via Example Agency, 24 January 2025',
      ].join('\n'),
    );
  });

  test('has no link without an address of the web', async () => {
    const text = await cite(exampleHead({ url: 'javascript:alert(1)' }), 'markdown');
    expect(text).toContain('— “Harbour strike enters third week”, *Northern Post*');
    expect(text).not.toContain('javascript');
    expect(await cite(NOTHING, 'markdown', 'It sank.')).toBe('> It sank.\n>\n> — source unknown');
  });

  test('lets no title begin markup', async () => {
    const title = '](https://evil.example) ![x](y) <b>*loud*</b> `code`';
    const text = await cite(exampleHead({ title, url: FULL.url }), 'markdown', '1. # not a heading');
    expect(text).toContain(
      '[\\](https\\://evil.example) \\!\\[x\\](y) \\<b\\>\\*loud\\*\\</b\\> \\`code\\`](<',
    );
    expect(text.startsWith('> 1\\. \\# not a heading\n')).toBe(true);
  });
});

describe('CSL-JSON', () => {
  test('holds every field that is known', async () => {
    expect(JSON.parse(await cite(FULL, 'csl-json'))).toEqual([
      {
        id: 'northernpost2025harbour',
        type: 'article-newspaper',
        title: 'Harbour strike enters third week',
        'container-title': 'Northern Post',
        author: [{ literal: 'Ada Morel' }],
        issued: { 'date-parts': [[2025, 1, 24]] },
        URL: 'https://post.example/strike?week=3&part=one_two',
        note: 'via Example Agency',
        annote: QUOTE,
      },
    ]);
  });

  test('is valid with nothing known', async () => {
    expect(JSON.parse(await cite(NOTHING, 'csl-json'))).toEqual([
      { id: 'source', type: 'article-newspaper', annote: QUOTE },
    ]);
  });
});

describe('BibTeX', () => {
  test('holds every field that is known', async () => {
    expect((await cite(FULL, 'bibtex')).split('\n').sort()).toEqual(
      [
        '@article{northernpost2025harbour,',
        '\tannote = {Some 400 dockers “laid down” work.},',
        '\tauthor = {{Ada Morel}},',
        '\tjournal = {Northern Post},',
        '\tmonth = {jan 24},',
        '\tnote = {via Example Agency},',
        '\ttitle = {{Harbour strike enters third week}},',
        '\turl = {https://post.example/strike?week=3&part=one_two},',
        '\tyear = {2025},',
        '}',
      ].sort(),
    );
  });

  test('is an entry with nothing known', async () => {
    expect(await cite(NOTHING, 'bibtex')).toMatch(/^@article\{source,\s+annote = \{.+\},\s+\}$/);
  });

  test('keeps letters of every script', async () => {
    const title = 'Ümläute über اللغة العربية, 港口 и Київ';
    expect(await cite(exampleHead({ title }), 'bibtex')).toContain(`title = {{${title}}},`);
  });

  test('lets no title begin a command or end its field', async () => {
    const title = 'Rise of 5% }, evil = {\\input{/etc/passwd} $x_1$ #2 & ~tilde^ <b>bold</b>';
    const text = await cite(exampleHead({ title, url: 'https://a.example/?q={x}\\y' }), 'bibtex');
    expect(text).toContain(
      '5\\% \\textbraceright{}, evil = \\textbraceleft{}\\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{} \\$x\\_1\\$ \\#2 \\& \\textasciitilde{}tilde\\textasciicircum{} \\textless{}b\\textgreater{}bold',
    );
    expect(text).toContain('url = {https://a.example/?q=%7Bx%7D%5Cy},');
  });

  test('says after reading it back what it said, whatever the title', async () => {
    const sign = fc.constantFrom(...'ab Z9\\{}~^<>`$&%#_-\'".,:;!?@=|/()[]+*ü港ع“”–—');
    await fc.assert(
      fc.asyncProperty(fc.array(sign, { maxLength: 40 }), async (signs) => {
        const title = `T${signs.join('')}T`;
        const text = await cite(exampleHead({ title }), 'bibtex');
        expect(braceDepths(text)).toEqual({ lowest: 0, last: 0 });
        const [read] = new Cite(text).data;
        const said = String(read?.title)
          .replace(/<\/?span[^>]*>/g, '')
          .replace(/\s+/g, ' ');
        expect(said).toBe(title.replace(/\s+/g, ' '));
      }),
    );
  });
});

function braceDepths(text: string): { lowest: number; last: number } {
  let [depth, lowest] = [0, 0];
  for (const sign of text) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    lowest = Math.min(lowest, depth);
  }
  return { lowest, last: depth };
}

test('a whole article is cited without a passage', async () => {
  const whole = citationOf(FULL, '');
  for (const format of ['plain', 'markdown', 'bibtex', 'csl-json'] as const) {
    const text = await citationText(whole, format);
    expect(text).toContain('Ada Morel');
    expect(text).not.toMatch(/annote|“”|> —/);
  }
});
