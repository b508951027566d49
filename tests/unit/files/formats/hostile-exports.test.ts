import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileItem, TextFormat } from '../../../../utils/files/file-reader.ts';
import { UnreadableFile } from '../../../../utils/files/file-reader.ts';
import { TEXT_FORMATS } from '../../../../utils/files/formats/text-formats.ts';
import { blocksOf, formatOf, made, readText, sample, sorted } from './read-format.ts';

function format(name: string): TextFormat {
  const found = TEXT_FORMATS.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

/** What a format makes of a text; that it cannot be read is an answer too, in words. */
async function attempt(one: TextFormat, content: string): Promise<FileItem[] | string> {
  try {
    return await readText(one, 'hostile', content);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message;
    throw error;
  }
}

const MEGABYTES_10 = 'x'.repeat(10_000_000);

// Everything is of another type than its specification says, and names are such that objects inherit.
const WRONG_TYPES: readonly (readonly [format: string, content: string, refused: number])[] = [
  ['JSON with articles', '[{"title":1,"text":{}},{"__proto__":{"title":9}},null,"text",[],7]', 6],
  ['CSL-JSON', '[{"type":"webpage","title":[],"author":"x","issued":[[]],"abstract":4,"URL":{}},3,null]', 3],
  [
    'Wallabag export',
    '[{"url":{},"is_archived":[],"title":1,"content":[],"tags":{"constructor":1},"published_by":3},[],1]',
    3,
  ],
  [
    'IPTC ninjs',
    '[{"uri":1,"type":[],"headline":{},"bodies":{"0":1},"subjects":"x","pubstatus":9},{"hasOwnProperty":1}]',
    2,
  ],
  [
    'Hypothesis export',
    '{"total":"x","rows":[{"uri":1},{"uri":"u","target":{},"document":[],"tags":7,"text":{}},{"uri":"__proto__","target":[null,{"selector":[1,null,{"type":"TextQuoteSelector","exact":3}]}]},2]}',
    4,
  ],
];

describe('hostile JSON', () => {
  it.each(WRONG_TYPES)('refuses all of a %s of wrong types, each in words', async (name, content, count) => {
    const { articles, refused } = sorted(await readText(format(name), 'x.json', content));
    expect(articles).toEqual([]);
    expect(refused).toHaveLength(count);
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  it('is not brought down by a million lists in each other', async () => {
    const bomb = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
    for (const content of [
      bomb,
      '['.repeat(1_000_000),
      `{"articles":[{"title":"a","x":${bomb}},{"title":"Next"}]}`,
      `{"title":"a","text":${bomb}}`,
    ]) {
      for (const one of TEXT_FORMATS) {
        one.matches(content.slice(0, 65_536), 'bomb.json');
        const answer = await attempt(one, content);
        if (typeof answer === 'string') expect(answer).toMatch(/\w+ \w+/);
      }
    }
    const { articles, refused } = sorted(
      await readText(format('JSON with articles'), 'x.json', `[{"title":"a","x":${bomb}},{"title":"Next"}]`),
    );
    expect(articles.map(({ title }) => title)).toEqual(['Next']);
    expect(refused).toEqual(['entry 1: it is nested more than 200 deep']);
  });

  it('refuses what one field can fill, and goes on', async () => {
    const content = `[{"is_archived":0,"url":"https://a.example/","title":"Long","content":"${MEGABYTES_10}"},{"url":"https://b.example/","title":"Short","content":"<p>Text.</p>"}]`;
    const { articles, refused } = sorted(await readText(format('Wallabag export'), 'x.json', content));
    expect(articles.map(({ title }) => title)).toEqual(['Short']);
    expect(refused).toEqual([
      'Long: its text is too long: 10 million characters, at most 2 million are kept',
    ]);
    const whole = `{"uri":"u","type":"text","versioncreated":"2025","body_text":"${MEGABYTES_10}${MEGABYTES_10}"}`;
    expect(sorted(await readText(format('IPTC ninjs'), 'x.json', whole)).refused).toEqual([
      'the file: of its “body_text”: it is longer than 16 million characters',
    ]);
  });

  it('keeps scripts, NUL and halves of characters out of the text', async () => {
    const content = JSON.stringify([
      {
        is_archived: 0,
        url: 'javascript:alert(1)',
        title: '<script>alert(1)</script>\u0000 \ud800 T',
        content:
          '<p onclick="x()">One\u0000.<script>alert(2)</script></p><img src=x onerror=alert(3)><p>Two.</p>',
      },
    ]);
    const { articles } = sorted(await readText(format('Wallabag export'), 'x.json', content));
    expect(articles[0]?.url).toBeNull();
    expect(articles[0] && blocksOf(articles[0])).toEqual([
      'title: <script>alert(1)</script> � T',
      'body: One.',
      'body: Two.',
    ]);
  });

  it('says that a list is cut off, after what stands before', async () => {
    const items: FileItem[] = [];
    const content = '[{"title":"A","text":"a"},{"title":"B","te';
    const file = { name: 'x', blob: new Blob([content]), depth: 0 };
    await expect(async () => {
      for await (const item of format('JSON with articles').read(file, {})) items.push(made(item));
    }).rejects.toThrow('the file is cut off: the end of its JSON is missing');
    expect(items).toHaveLength(1);
  });
});

describe('hostile XML', () => {
  const entities =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>';

  it.each(['Zotero RDF', 'IPTC NewsML-G2'])('refuses %s with bombs, in words', async (name) => {
    const root = name === 'Zotero RDF' ? 'RDF' : 'newsItem';
    expect(await attempt(format(name), `${entities}<${root}>&c;</${root}>`)).toMatch(/defines entities/);
    expect(await attempt(format(name), `<${root}>`.repeat(1_000_000))).toMatch(/nested more than/);
    expect(await attempt(format(name), `<${root}><constructor/></${root}>`)).toMatch(/broken/);
    expect(await attempt(format(name), 'no markup')).toMatch(/no XML element/);
    expect(typeof (await attempt(format(name), `<${root}><a></b></${root}>`))).not.toBe('undefined');
  });

  it('reads nothing out of references to files and other parts', async () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE newsItem SYSTEM "file:///etc/passwd"><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="g"><contentMeta><headline>A &xxe; &#0; &#x110000; &#65;</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html><body><p>x</p><script>alert(1)</script><p><![CDATA[<b>&amp;</b>]]></p></body></html></inlineXML></contentSet></newsItem>`;
    const { articles } = sorted(await readText(format('IPTC NewsML-G2'), 'x.xml', xml));
    expect(articles[0] && blocksOf(articles[0])).toEqual([
      'title: A &xxe; &#0; &#x110000; A',
      'body: x',
      'body: <b>&amp;</b>',
    ]);
  });

  it('follows no circle of references', async () => {
    const xml = `<rdf:RDF xmlns:rdf="r" xmlns:z="http://www.zotero.org/namespaces/export#"><x rdf:about="a"><title>T</title><isPartOf rdf:resource="a"/><isReferencedBy rdf:resource="a"/></x></rdf:RDF>`;
    const { articles } = sorted(await readText(format('Zotero RDF'), 'x.rdf', xml));
    expect(articles.map(({ title, outlet }) => [title, outlet])).toEqual([['T', 'T']]);
  });
});

describe('hostile tables and lists', () => {
  it('names the row whose quotation mark is never closed', async () => {
    const content = `title,url,time_added,tags,status\nA,https://a.example/,1,,unread\n"${MEGABYTES_10}${MEGABYTES_10}`;
    expect(await attempt(format('Pocket export'), content)).toBe(
      'row 3 is longer than 8 million characters: perhaps a quotation mark in it is never closed',
    );
  });

  it('takes rows with too few and too many cells, formulas and names that objects inherit', async () => {
    const content =
      'title,url,time_added,tags,status,__proto__\n=HYPERLINK("x"),https://a.example/\n,,,,,,,,,z\nconstructor,javascript:alert(1),x,toString|__proto__,,,,\n';
    const { articles, refused } = sorted(await readText(format('Pocket export'), 'x.csv', content));
    expect(articles.map(({ title, url, tags }) => [title, url, tags])).toEqual([
      ['=HYPERLINK("x")', 'https://a.example/', []],
      ['constructor', null, ['toString', '__proto__']],
    ]);
    expect(refused).toEqual(['row 3: it has neither a title nor a text']);
  });

  it.each(['pocket.csv', 'instapaper.csv', 'readwise-highlights.csv', 'readwise-reader.csv', 'table.csv'])(
    'bounds and cleans every cell of %s',
    async (file) => {
      const [header = ''] = sample(file).split(/\r?\n/);
      const one = formatOf(file, sample(file));
      if (one === undefined) throw new Error(file);
      const sign = header.includes(';') ? ';' : ',';
      const width = header.split(sign).length;
      const row = (cell: string) => Array.from({ length: width }, () => cell).join(sign);
      const long = `"${'word '.repeat(500_000)}"`;
      const nested = '['.repeat(100_000);
      const rows = [row(long), row('javascript:alert(1)'), row(nested), row('\u0000\u0007'), row('<b>x</b>')];
      const { articles, refused } = sorted(await readText(one, file, [header, ...rows].join('\n')));
      expect(articles.length + refused.length).toBeGreaterThanOrEqual(4);
      for (const { title, text, url, tags, author, outlet } of articles) {
        expect(url).toBeNull();
        expect(text.length).toBeLessThan(2_100_000);
        expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
        for (const line of [title, author, outlet, ...tags]) expect(line?.length ?? 0).toBeLessThan(1_001);
      }
    },
  );

  it('refuses a list of more links than are read', async () => {
    const html = `<title>Pocket Export</title>${'<a href="https://a.example/">A</a>'.repeat(150_000)}`;
    expect(await attempt(format('Pocket export (HTML)'), html)).toMatch(/too many elements/);
  });

  it('says that a list is empty', async () => {
    expect(await attempt(format('Pocket export'), 'title,url,time_added,tags,status\n')).toMatch(
      /no entries/,
    );
    expect(await attempt(format('Instapaper export (HTML)'), '<title>Instapaper: Export</title>')).toMatch(
      /no entries/,
    );
    expect(await attempt(format('CSV table'), 'title,text\n')).toMatch(/no rows/);
    expect(await attempt(format('JSON with articles'), '{}')).toMatch(/no entries/);
  });
});

describe('arbitrary texts', () => {
  const parts = [
    ...['wallabag.json', 'zotero.rdf', 'newsml-message.xml', 'pocket.csv', 'ril_export.html'].map(sample),
    ...['hypothesis-api.json', 'ninjs-2.json', 'csl.json', 'table.csv', 'articles.json'].map(sample),
  ];

  it('never throws but for what cannot be read', async () => {
    const json = fc.json({ maxDepth: 4 });
    const cut = fc
      .tuple(fc.constantFrom(...parts), fc.nat(3000), fc.nat(300), fc.string())
      .map(([text, at, length, extra]) => text.slice(0, at) + extra + text.slice(at + length));
    await fc.assert(
      fc.asyncProperty(fc.oneof(json, cut, fc.string()), async (text) => {
        for (const one of TEXT_FORMATS) {
          one.matches(text, 'any.csv');
          if (text.trim() !== '') await attempt(one, text);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('takes no prose, page, Markdown or JSON Lines for an export', () => {
    const texts = [
      'A headline, with a comma\n\nBy Mara Lindt\n\nThe basin, it said, is closed.\n',
      '<!doctype html><html><head><title>Basin</title></head><body><p>Closed, it said.</p></body></html>',
      '---\ntitle: Basin\n---\n\n# Basin\n\nClosed, it said.\n',
      '{"title":"A","text":"b"}\n{"title":"C","text":"d"}\n',
      '{"title":"A","text":"b"}',
      'Basin\nClosed\n',
    ];
    for (const text of texts) expect(formatOf('x.txt', text)?.name).toBeUndefined();
  });
});
