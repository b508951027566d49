import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TEXT_FORMATS } from '../../../../utils/files/formats/text-formats.ts';
import { blocksOf, readSample, SAMPLES, sample } from './read-format.ts';

const NO_TEXT = 'it has only an address, neither a title nor a text';

// Each sample: its format, the titles of its articles, and what is left out with the reason.
const EXPECTED: readonly (readonly [file: string, format: string, titles: string[], refused: string[]])[] = [
  [
    'articles.json',
    'JSON with articles',
    ['Ferry to Orrin Island starts again', 'Second ferry ordered'],
    ['entry 3: it has neither a text nor a title'],
  ],
  [
    'csl.json',
    'CSL-JSON',
    ['North basin closed for dredging', 'What dredging costs'],
    [`entry 3: ${NO_TEXT}`],
  ],
  [
    'wallabag.json',
    'Wallabag export',
    ['North basin closed for dredging', 'A page behind a wall'],
    [`entry 3: ${NO_TEXT}`],
  ],
  [
    'hypothesis-api.json',
    'Hypothesis export',
    ['North basin closed for dredging', 'Dredging report'],
    ['entry 4: it names no document'],
  ],
  ['hypothesis-export.json', 'Hypothesis export', ['Anglers want their quay back'], []],
  [
    'readwise-highlights.csv',
    'Readwise highlights',
    ['North basin closed for dredging', 'The Book of Piers'],
    [],
  ],
  [
    'readwise-reader.csv',
    'Readwise Reader export',
    ['Anglers want their quay back'],
    [`https://quay.example/untitled: ${NO_TEXT}`],
  ],
  [
    'pocket.csv',
    'Pocket export',
    ['North basin closed, for dredging', 'Anglers want their quay back'],
    [`https://quay.example/untitled: ${NO_TEXT}`],
  ],
  [
    'pocket-highlights.json',
    'Pocket highlights',
    ['Anglers want their quay back'],
    [`https://quay.example/untitled: ${NO_TEXT}`],
  ],
  [
    'ril_export.html',
    'Pocket export (HTML)',
    ['North basin closed & dredged', 'Anglers want their quay back'],
    [`https://quay.example/untitled: ${NO_TEXT}`],
  ],
  [
    'instapaper.csv',
    'Instapaper export',
    ['North basin closed for dredging', 'Anglers want their quay back'],
    [`https://quay.example/untitled: ${NO_TEXT}`],
  ],
  [
    'instapaper-export.html',
    'Instapaper export (HTML)',
    ['North basin closed for dredging', 'Anglers want their quay back'],
    [`https://quay.example/untitled: ${NO_TEXT}`],
  ],
  [
    'zotero.rdf',
    'Zotero RDF',
    ['North basin closed & dredged', 'Silt and its movements'],
    ['A thought of its own.: it is a note of its own, on no article'],
  ],
  ['ninjs-1.json', 'IPTC ninjs', ['North basin closed for dredging'], []],
  [
    'ninjs-2.json',
    'IPTC ninjs',
    ['Anglers want their quay back'],
    ['Basin open again: its publisher has cancelled it', 'An angler: it is of type picture, no text'],
  ],
  ['ninjs-3.json', 'IPTC ninjs', ['Harbour fees rise'], []],
  [
    'newsml-message.xml',
    'IPTC NewsML-G2',
    ['North basin closed & dredged', 'Anglers want their quay back'],
    [
      'An angler: it is of the class picture, no text',
      'Basin open again: its publisher has cancelled it',
      'The day’s top stories: it is a package: it names 2 other items and holds no text of its own',
    ],
  ],
  ['newsml-item.xml', 'IPTC NewsML-G2', ['Harbour fees rise'], []],
  [
    'table.csv',
    'CSV table',
    ['Hafenbecken; gesperrt', 'Gebühren steigen'],
    ['row 5: it has neither a title nor a text'],
  ],
];

describe('samples of exports', () => {
  it('has every sample in this list', () => {
    const samples = readdirSync(SAMPLES).filter((name) => !name.endsWith('.md'));
    expect(EXPECTED.map(([file]) => file).sort()).toEqual(samples.sort());
  });

  it.each(EXPECTED)('reads %s as %s', async (file, name, titles, refused) => {
    const reading = await readSample(file);
    expect(reading.format).toBe(name);
    expect(reading.articles.map(({ title }) => title)).toEqual(titles);
    expect(reading.refused).toEqual(refused);
  });

  it.each(EXPECTED)('lets no format but its own take %s', (file, name) => {
    const others = TEXT_FORMATS.filter(({ matches }) => matches(sample(file), file)).map((one) => one.name);
    expect(others[0]).toBe(name);
    // The last two take any JSON and any table, after all the others.
    expect(others.slice(1).filter((other) => !/^JSON with articles$|^CSV table$/.test(other))).toEqual([]);
  });

  it('places every block where it stands in the text', async () => {
    for (const [file] of EXPECTED) {
      for (const { text, blocks, title } of (await readSample(file)).articles) {
        let last = 0;
        for (const { start, end } of blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        expect(text.startsWith(title ?? '')).toBe(true);
      }
    }
  });
});

describe('what the exports say', () => {
  it('takes facts of Wallabag, and its HTML as paragraphs without scripts', async () => {
    const { articles, ids } = await readSample('wallabag.json');
    expect(ids).toEqual(['41', '42']);
    expect(articles[0]).toMatchObject({
      outlet: 'quay.example',
      date: '2025-03-09T06:00:00+00:00',
      author: 'Mara Lindt',
      url: 'https://quay.example/2025/basin',
      tags: ['harbour', 'dredging'],
      language: 'en-GB',
    });
    expect(articles.map(blocksOf)).toEqual([
      [
        'title: North basin closed for dredging',
        'body: Three months of work',
        'body: The harbour authority closed the north basin on Monday.',
        'body: Dredging takes three months, it said.',
        'body: No ships',
        'body: No anglers',
      ],
      ['title: A page behind a wall'],
    ]);
  });

  it('puts quotes in the order of the document, and notes where they do not speak for it', async () => {
    const hypothesis = await readSample('hypothesis-api.json');
    expect(hypothesis.articles.map(blocksOf)).toEqual([
      [
        'title: North basin closed for dredging',
        'body: The harbour authority closed the north basin on Monday.',
        'body: The work costs four million crowns.',
        'boilerplate: Ask the authority about this.',
      ],
      ['title: Dredging report', 'boilerplate: The whole report is worth reading.'],
    ]);
    expect(hypothesis.articles[1]?.url).toBe('https://quay.example/report.pdf');
    const readwise = await readSample('readwise-highlights.csv');
    expect(readwise.articles.map(blocksOf)[0]).toEqual([
      'title: North basin closed for dredging',
      'body: The harbour authority closed the north basin on Monday.',
      'body: Ships go to the south.',
      'body: The work costs four million crowns.',
      'boilerplate: Ask the authority, "soon".',
    ]);
    expect(readwise.articles.map(({ outlet, author }) => [outlet, author])).toEqual([
      ['quay.example', null],
      [null, 'Ove Brandt'],
    ]);
  });

  it('invents no date out of the time at which something was saved', async () => {
    const lists = [
      'pocket.csv',
      'ril_export.html',
      'instapaper.csv',
      'readwise-reader.csv',
      'hypothesis-api.json',
    ];
    for (const file of lists)
      for (const { date } of (await readSample(file)).articles) expect(date).toBeNull();
  });

  it('reads NITF and XHTML inside of NewsML-G2', async () => {
    const { articles } = await readSample('newsml-message.xml');
    expect(articles.map(blocksOf)).toEqual([
      [
        'title: North basin closed & dredged',
        'dek: Ships go to the south',
        'caption: The basin on Sunday.',
        'body: The harbour authority closed the north basin on Sunday.',
        'body: Three months',
        'body: Dredging takes three months. Anglers object.',
      ],
      [
        'title: Anglers want their quay back',
        'body: Anglers ask for their quay.',
        'body: No fees',
        'body: No fences',
      ],
    ]);
    expect(articles[0]).toMatchObject({
      outlet: 'Quay News Agency',
      author: 'Mara Lindt',
      date: '2025-03-09T06:00:00Z',
      url: null,
      tags: ['ports', 'dredging'],
      language: 'en-GB',
    });
  });

  it('reads all versions of ninjs alike', async () => {
    const facts = [];
    for (const file of ['ninjs-1.json', 'ninjs-2.json', 'ninjs-3.json'])
      facts.push(
        ...(await readSample(file)).articles.map(({ outlet, author, date, tags }) => [
          outlet,
          author,
          date,
          tags,
        ]),
      );
    expect(facts).toEqual([
      ['Quay News Agency', 'Mara Lindt', '2025-03-09T06:00:00Z', ['ports', 'dredging']],
      ['Quay News Agency', 'Piet de Haan', '2025-03-10T06:00:00+01:00', ['angling']],
      ['Quay News Agency', 'Mara Lindt, Piet de Haan', '2025-03-11T10:37:00Z', ['fees']],
    ]);
  });

  it('follows Zotero’s links to notes and containers', async () => {
    const { articles } = await readSample('zotero.rdf');
    expect(articles.map(blocksOf)[0]).toEqual([
      'title: North basin closed & dredged',
      'body: The harbour authority closed the north basin.',
      'body: Dredging takes three months.',
      'boilerplate: Ask the authority soon.',
    ]);
    expect(articles[0]).toMatchObject({ author: 'Mara Lindt, Harbour Watch', tags: ['harbour', 'dredging'] });
    expect(articles[1]).toMatchObject({ outlet: 'Annals of Silt', date: '2024-05', url: null });
  });
});
