import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { evidenceFile } from '../../../components/backup/evidence-file.ts';
import { collectEvidence } from '../../../utils/backup/evidence.ts';
import type { Evidence } from '../../../utils/messages/export-messages.ts';
import { exampleArticle } from '../corpus/example-articles.ts';
import { exampleComparison, exampleHead } from './examples.ts';

const MADE = { program: 'Sidelight 1.2.3', made: '2026-01-31T12:00:00.000Z' };
const PAGE_BODY = 'Some 400 dockers walked out.\n\nThey came back.';

async function evidence(title = 'The page'): Promise<Evidence> {
  const comparison = exampleComparison('figure-differs');
  const source = { head: comparison.coverage.head, article: exampleArticle({ body: 'Earlier words.' }) };
  return collectEvidence(
    { head: exampleHead({ title }), article: exampleArticle({ title, body: PAGE_BODY }) },
    { comparisons: [comparison], factChecks: [], sources: new Map([[source.head.id, source]]) },
    MADE,
  );
}

describe('evidenceFile', () => {
  it('holds the text, the comparison with both passages, the source and the digests', async () => {
    const made = await evidence();
    const { document } = parseHTML(evidenceFile(made));
    expect(document.querySelector('h1')?.textContent).toBe('The page');
    expect(document.querySelectorAll('blockquote')).toHaveLength(2);
    expect(document.querySelector('blockquote mark')).not.toBeNull();
    expect(document.querySelector('#source-1 .text')?.textContent).toContain('Earlier words.');
    expect(document.body.textContent).toContain(made.article.sha256);
    expect(document.body.textContent).toContain(MADE.program);
  });

  it('gives the digest that anybody computes of the paragraphs', async () => {
    const { article } = await evidence();
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(PAGE_BODY));
    expect(article.sha256).toBe(Buffer.from(bytes).toString('hex'));
  });

  it('holds the same for programs', async () => {
    const made = await evidence('A < B & "C"');
    const { document } = parseHTML(evidenceFile(made));
    expect(JSON.parse(document.querySelector('#evidence-json')?.textContent ?? '')).toEqual(
      JSON.parse(JSON.stringify(made)),
    );
  });

  it('leaves out what compares with an article that is gone', async () => {
    const found = { comparisons: [exampleComparison('agree')], factChecks: [], sources: new Map() };
    const page = { head: exampleHead(), article: exampleArticle({ body: PAGE_BODY }) };
    expect((await collectEvidence(page, found, MADE)).comparisons).toEqual([]);
  });

  it('turns no text into markup', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const html = evidenceFile(await evidence(`<script>alert(1)</script>${text}"><img src=x onerror=a>`));
        const { document } = parseHTML(html);
        expect(document.querySelectorAll('script, img, iframe, link')).toHaveLength(0);
        expect(document.querySelectorAll('meta[http-equiv="Content-Security-Policy"]')).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});
