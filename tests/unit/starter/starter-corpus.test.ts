import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import starter from '../../../assets/starter/starter-corpus.json' with { type: 'json' };

const SEEDS = new URL('../../../../shared/seeds/', import.meta.url);
const LONGEST_SHARED_RUN = 8;

const filled = v.pipe(v.string(), v.trim(), v.minLength(1));
const briefSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  outlet: filled,
  via: v.nullable(filled),
  date: v.pipe(v.string(), v.isoDate()),
  title: filled,
  author: v.nullable(filled),
  url: v.nullable(v.pipe(v.string(), v.url())),
  tags: v.pipe(v.array(filled), v.minLength(1)),
  paragraphs: v.pipe(v.array(v.pipe(filled, v.maxLength(800))), v.minLength(1)),
});
const starterSchema = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^\d{4}\.\d{1,2}\.\d+$/)),
  note: filled,
  articles: v.array(briefSchema),
});

/** The words of a text without case and punctuation; "600,000" counts as two. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Every run of `length` neighbouring words, joined by spaces. */
function wordRuns(words: readonly string[], length: number): string[] {
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length).join(' '));
}

describe('starter corpus', () => {
  it('has the agreed shape', () => {
    expect(v.safeParse(starterSchema, starter).issues).toBeUndefined();
  });

  it('holds at least 60 briefs of at least 6 outlets, each under an id of its own', () => {
    const ids = starter.articles.map((brief) => brief.id);
    expect(ids.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(starter.articles.map((brief) => brief.outlet)).size).toBeGreaterThanOrEqual(6);
  });

  it('keeps every brief short and names its outlet in the text', () => {
    for (const brief of starter.articles) {
      const text = brief.paragraphs.join(' ');
      const count = text.split(/\s+/).length;
      expect(count, brief.id).toBeGreaterThanOrEqual(50);
      expect(count, brief.id).toBeLessThanOrEqual(160);
      expect(text, brief.id).toContain(
        brief.via === 'The Telegraph' ? 'The Telegraph' : brief.outlet.replace(/^The /, ''),
      );
    }
  });

  it('dates no brief in the future of its version', () => {
    const [year = 0, month = 0] = starter.version.split('.').map(Number);
    const end = Date.UTC(year, month, 0);
    for (const brief of starter.articles) expect(Date.parse(brief.date), brief.id).toBeLessThanOrEqual(end);
  });

  it.skipIf(!existsSync(SEEDS))(
    'is in our own words: no long run of words is a source’s, quotations aside [needs ../shared/seeds]',
    () => {
      const sourceRuns = new Set(
        readdirSync(SEEDS).flatMap((name) =>
          wordRuns(wordsOf(readFileSync(new URL(name, SEEDS), 'utf8')), LONGEST_SHARED_RUN + 1),
        ),
      );
      const copied = starter.articles.flatMap((brief) =>
        [brief.title, ...brief.paragraphs].flatMap((paragraph) =>
          // A quotation is replaced by a word that no source has, so that no run reaches across it.
          wordRuns(wordsOf(paragraph.replace(/“[^”]*”/g, ' zzquotation ')), LONGEST_SHARED_RUN + 1)
            .filter((run) => sourceRuns.has(run))
            .map((run) => `${brief.id}: ${run}`),
        ),
      );
      expect(sourceRuns.size).toBeGreaterThan(1_000);
      expect(copied).toEqual([]);
    },
  );
});
