import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CSV_ARTICLES } from '../../../../utils/files/formats/csv-articles.ts';
import { guessCsvColumns } from '../../../../utils/files/formats/csv-columns.ts';
import { csvOpening, csvRows } from '../../../../utils/files/formats/csv-rows.ts';
import { formatOf, readText, sorted } from './read-format.ts';

const NONE = { title: null, text: null, date: null, outlet: null, author: null, url: null, tags: null };

describe('guessing columns', () => {
  it.each([
    ['Title,Text,Date,Outlet,Author,URL,Tags', [0, 1, 2, 3, 4, 5, 6]],
    ['id,Headline,Publication Date,Body,Newspaper,Byline,Link', [1, 3, 2, 4, 5, 6, null]],
    ['Datum;Titel;Inhalt;Zeitung', [1, 2, 0, 3, null, null, null]],
    ['Titre;Contenu;Date de publication;Source;Auteur;Lien;Mots-clés', [0, 1, 2, 3, 4, 5, 6]],
    ['Título;Texto;Fecha;Medio;Autor;Enlace;Etiquetas', [0, 1, 2, 3, 4, 5, 6]],
    ['Заголовок;Текст;Дата;Джерело;Автор;Посилання;Теги', [0, 1, 2, 3, 4, 5, 6]],
    ['标题,正文,日期,来源,作者,链接,标签', [0, 1, 2, 3, 4, 5, 6]],
    ['العنوان,النص,التاريخ,المصدر,الكاتب,الرابط', [0, 1, 2, 3, 4, 5, null]],
    ['article_title,article_text,published_at,media_outlet', [0, 1, 2, 3, null, null, null]],
    ['a,b,c', [null, null, null, null, null, null, null]],
  ])('reads the header %s', (line, [title, text, date, outlet, author, url, tags]) => {
    const header = line.split(/[,;]/);
    expect(guessCsvColumns(header, [])).toEqual({ title, text, date, outlet, author, url, tags });
  });

  it('knows dates and addresses by how they look', () => {
    const rows = [
      ['A fine day', '2025-03-09', 'https://quay.example/1'],
      ['A dull day', '10 March 2025', 'https://quay.example/2'],
    ];
    expect(guessCsvColumns(['x', 'y', 'z'], rows)).toEqual({ ...NONE, date: 1, url: 2 });
  });
});

describe('tables', () => {
  it('asks where the columns have no names that are known, and reads as it is told', async () => {
    const table = 'c1,c2,c3\nBasin closed,The basin is closed.,2025-03-09\n,Second.,2025-03-10\n';
    expect(formatOf('table.csv', table)).toBe(CSV_ARTICLES);
    expect(await readText(CSV_ARTICLES, 'table.csv', table)).toEqual([
      {
        kind: 'columns-unknown',
        header: ['c1', 'c2', 'c3'],
        rows: [
          ['Basin closed', 'The basin is closed.', '2025-03-09'],
          ['', 'Second.', '2025-03-10'],
        ],
        guess: { ...NONE, date: 2 },
      },
    ]);
    const csvColumns = { ...NONE, title: 0, text: 1, date: 2 };
    const { articles } = sorted(await readText(CSV_ARTICLES, 'table.csv', table, { csvColumns }));
    expect(articles.map(({ title, text, date }) => [title, text, date])).toEqual([
      ['Basin closed', 'Basin closed\n\nThe basin is closed.', '2025-03-09'],
      [null, 'Second.', '2025-03-10'],
    ]);
  });

  it('keeps the first row where it is no header', async () => {
    const table =
      '2025-03-09,Basin closed,https://quay.example/1\n2025-03-10,Basin open,https://quay.example/2\n';
    const csvColumns = { ...NONE, date: 0, title: 1, url: 2 };
    const { articles } = sorted(await readText(CSV_ARTICLES, 'table.csv', table, { csvColumns }));
    expect(articles.map(({ title }) => title)).toEqual(['Basin closed', 'Basin open']);
  });

  it('takes choices that no column answers', async () => {
    const csvColumns = { ...NONE, title: 99, text: -1 };
    const { articles, refused } = sorted(await readText(CSV_ARTICLES, 'x.csv', 'a,b\n1,2\n', { csvColumns }));
    expect(articles).toEqual([]);
    expect(refused).toHaveLength(1);
  });

  it('reads seconds since 1970, tabs, and lines that end as on old systems', async () => {
    const table =
      'title\ttext\tdate\rBasin closed\tThe basin.\t1741500000\rBasin open\tThe basin.\t1741500000123\r';
    const { articles } = sorted(await readText(CSV_ARTICLES, 'x.tsv', table));
    expect(articles.map(({ title, date }) => [title, date])).toEqual([
      ['Basin closed', '2025-03-09T06:00:00Z'],
      ['Basin open', '2025-03-09T06:00:00.123Z'],
    ]);
  });

  it('gives the rows that went in, whatever is in their cells', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r\n', ' ', 'ż', "'") });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(',', ';'),
        fc.constantFrom('\n', '\r\n'),
        async (cells, delimiter, newline) => {
          const content = Papa.unparse(cells, { delimiter, newline, quotes: true });
          const found: (readonly string[])[] = [];
          const file = { name: 'x', blob: new Blob([content]), depth: 0 };
          for await (const row of csvRows(file, delimiter)) found.push(row.cells);
          expect(found).toEqual(cells.filter((row) => row.some((one) => one.trim() !== '')));
          csvOpening(content);
        },
      ),
    );
  });

  it('reads rows across the borders of pieces', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => [
      `Title ${at}`,
      `"Quoted"\nline, ${'x'.repeat(at % 1500)}`,
    ]);
    const content = Papa.unparse([['title', 'text'], ...rows], { newline: '\n' });
    expect(content.length).toBeGreaterThan(2_000_000);
    const { articles } = sorted(await readText(CSV_ARTICLES, 'x.csv', content));
    expect(articles).toHaveLength(3000);
    expect(articles.at(-1)?.title).toBe('Title 2999');
  });
});

describe('tables of programs', () => {
  it('are read with other signs between the cells, and other columns besides', async () => {
    const list =
      'url;title;extra;time_added;tags;status\nhttps://quay.example/1;"Basin; closed";x;1;a|b;unread\n';
    const format = formatOf('part_000000.csv', list);
    expect(format?.name).toBe('Pocket export');
    const { articles } = format === undefined ? { articles: [] } : sorted(await readText(format, 'x', list));
    expect(articles.map(({ title, url, tags }) => [title, url, tags])).toEqual([
      ['Basin; closed', 'https://quay.example/1', ['a', 'b']],
    ]);
  });
});
