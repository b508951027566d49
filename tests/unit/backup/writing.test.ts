import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { articleMarkdown } from '../../../utils/backup/writing/article-markdown.ts';
import { comparisonText } from '../../../utils/backup/writing/comparison-text.ts';
import { csvHeader, csvRows } from '../../../utils/backup/writing/csv-table.ts';
import { exampleComparison, exampleHead } from '../components/examples.ts';
import { exampleArticle } from '../corpus/example-articles.ts';

describe('articleMarkdown', () => {
  it('puts the particulars in front and the paragraphs below', () => {
    const article = exampleArticle({
      title: 'Quay closed',
      body: 'The quay was closed.\n\nIt opens in May.',
      outlet: 'Harbour Herald',
      date: '2026-01-31',
      url: 'https://herald.example/quay',
    });
    const lines = articleMarkdown(article).split('\n');
    expect(lines.slice(0, 2)).toEqual(['---', 'title: "Quay closed"']);
    expect(lines).toContain('outlet: "Harbour Herald"');
    expect(lines).toContain('url: "https://herald.example/quay"');
    expect(lines.slice(lines.lastIndexOf('---') + 1)).toEqual([
      '',
      '# Quay closed',
      '',
      'The quay was closed.',
      '',
      'It opens in May.',
      '',
    ]);
  });

  it('lets nothing of an article end its front matter or begin markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, outlet) => {
        const markdown = articleMarkdown(
          exampleArticle({ title: `---\n${title}`, outlet, body: '- <script>a</script>\u2028---' }),
        );
        const fences = markdown.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() === '---');
        expect(fences).toHaveLength(2);
        expect(markdown).not.toContain('<script>');
      }),
      { numRuns: 40 },
    );
  });
});

describe('comparisonText', () => {
  const comparison = exampleComparison('figure-differs');
  const head = exampleHead({ title: 'The page at hand' });

  it('shows both passages with their sources and the reason', async () => {
    const markdown = await comparisonText(comparison, head, 'markdown');
    expect(markdown.match(/^> /gm)).toHaveLength(4);
    expect(markdown).toContain('The page at hand');
    expect(await comparisonText(comparison, head, 'plain')).toContain(comparison.why);
  });

  it('cites both sources under names of their own', async () => {
    const same = { ...comparison, coverage: { ...comparison.coverage, head } };
    const items: { id: string; annote: string }[] = JSON.parse(await comparisonText(same, head, 'csl-json'));
    expect(items.map(({ annote }) => annote)).toEqual([comparison.page.quote, comparison.coverage.quote]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(2);
    expect((await comparisonText(same, head, 'bibtex')).match(/^@/gm)).toHaveLength(2);
  });
});

describe('a table as CSV', () => {
  it('is read back as it was written, and holds no formula', () => {
    const cell = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(fc.record({ title: cell, outlet: cell }), { minLength: 1 }), (rows) => {
        const columns = ['title', 'outlet'] as const;
        const text = `${csvHeader(columns)}${csvRows(columns, rows)}`;
        const { data } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: false });
        const read = data.slice(1, 1 + rows.length);
        expect(read).toEqual(
          rows.map(({ title, outlet }) =>
            [title, outlet].map((one) => (/^[=+\-@\t\r]/.test(one) ? `'${one}` : one)),
          ),
        );
      }),
    );
    expect(csvRows(['a'], [{ a: '=1+1' }, { a: null }])).toBe('"\'=1+1"\r\n\r\n');
    expect(csvHeader(['a', 'b'])).toBe('\uFEFFa,b\r\n');
  });
});
