// Measures how well saved pages are read: is it an article, its title, author and date, and its body against truth.
// Prints one line a page and the means. Skips with a line where the pages are not at hand.
import { existsSync, readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { readLiveArticle } from '../../utils/articles/live-article.ts';
import { refineArticle } from '../../utils/articles/refine-article.ts';

const folder = new URL('../../../shared/pages/', import.meta.url);

interface Page {
  readonly id: string;
  readonly file: string;
  readonly url: string;
  readonly kind: string;
  readonly title: string | null;
  readonly byline: readonly string[] | null;
  readonly date: string | null;
  readonly lang: string;
  readonly body_truth: string | null;
}

export interface PagesResult {
  readonly pages: number;
  readonly decided: number;
  readonly title: number;
  readonly author: number;
  readonly date: number;
  readonly language: number;
  readonly articles: number;
  readonly bodyF1: number;
}

/** Reads every page and compares; null, with a line, where the pages are missing. */
export function measurePages(print: (line: string) => void = console.log): PagesResult | null {
  if (!existsSync(folder)) {
    print('pages: skipped, ../shared/pages is not here');
    return null;
  }
  const { pages } = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as { pages: Page[] };
  const sums = { decided: 0, title: 0, author: 0, date: 0, language: 0, articles: 0, bodyF1: 0 };
  for (const page of pages) {
    const html = readFileSync(new URL(page.file, folder), 'utf8');
    const document = new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
    const started = performance.now();
    const reading = readLiveArticle(document, page.url);
    const took = Math.round(performance.now() - started);
    const expected = page.kind === 'article';
    const decided = (reading.kind === 'article') === expected;
    if (decided) sums.decided += 1;
    if (!expected || reading.kind !== 'article') {
      if (expected) sums.articles += 1;
      const why = reading.kind === 'article' ? 'taken for an article' : reading.reason;
      print(`${decided ? 'ok ' : 'BAD'} ${page.id}: ${page.kind}; ${why} ${took} ms`);
      continue;
    }
    sums.articles += 1;
    const article = refineArticle(reading.article);
    const title = plain(article.title) === plain(page.title);
    const author = sameNames(article.author, page.byline ?? []);
    const date = sameDate(article.date, page.date);
    const language = article.language?.split('-')[0] === page.lang;
    const bodies = article.blocks.filter((block) => block.kind === 'body' || block.kind === 'dek');
    const body = bodies.map((block) => article.text.slice(block.start, block.end)).join('\n');
    const f1 = page.body_truth
      ? tokenF1(body, truthBody(page.body_truth))
      : { precision: 0, recall: 0, f1: 0 };
    sums.title += Number(title);
    sums.author += Number(author);
    sums.date += Number(date);
    sums.language += Number(language);
    sums.bodyF1 += f1.f1;
    const wrong = [
      title ? '' : `title ${JSON.stringify(article.title)}`,
      author ? '' : `author ${JSON.stringify(article.author)} for ${JSON.stringify(page.byline)}`,
      date ? '' : `date ${article.date} for ${page.date}`,
      language ? '' : `language ${article.language}`,
    ].filter((part) => part !== '');
    print(
      `ok  ${page.id}: body ${f1.f1.toFixed(3)} (p ${f1.precision.toFixed(2)} r ${f1.recall.toFixed(2)}) ${took} ms ${article.outlet} ${wrong.join(', ')}`,
    );
  }
  const mean = sums.articles === 0 ? 0 : sums.bodyF1 / sums.articles;
  const result: PagesResult = { pages: pages.length, ...sums, bodyF1: Math.round(mean * 1000) / 1000 };
  print(JSON.stringify(result));
  return result;
}

function truthBody(path: string): string {
  return (JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as { body: string }).body;
}

function plain(text: string | null): string {
  return (text ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function sameNames(author: string | null, byline: readonly string[]): boolean {
  const got = (author ?? '').split(', ').map(plain).sort();
  return JSON.stringify(got) === JSON.stringify(byline.map(plain).sort());
}

/** Within 24 hours. */
function sameDate(got: string | null, expected: string | null): boolean {
  if (!got || !expected) return got === expected;
  const difference = Date.parse(got) - Date.parse(expected.replace(' ', 'T'));
  return Math.abs(difference) <= 24 * 3600 * 1000;
}

/** F1 over runs of four words, as the article extraction benchmark of Scrapinghub counts it; single characters where words are not spaced. */
function tokenF1(got: string, expected: string): { precision: number; recall: number; f1: number } {
  const a = shingles(got);
  const b = shingles(expected);
  let shared = 0;
  for (const [shingle, count] of a) shared += Math.min(count, b.get(shingle) ?? 0);
  const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const precision = shared / Math.max(1, total(a));
  const recall = shared / Math.max(1, total(b));
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function shingles(text: string): Map<string, number> {
  const tokens =
    text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, tokens.length - 3); at++) {
    const shingle = tokens.slice(at, at + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

if (import.meta.main) measurePages();
