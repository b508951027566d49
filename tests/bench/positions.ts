import { parseArgs } from 'node:util';
import type { DocumentNumber } from '../../utils/coverage/coverage-index.ts';
import { weightedTerms } from '../../utils/coverage/document-terms.ts';
import { parseSearch } from '../../utils/coverage/full-text/parse-search.ts';
import { searchArticles } from '../../utils/coverage/full-text/search-articles.ts';
import { MemoryIndex } from '../../utils/coverage/memory-index.ts';
import { sayThatSharedIsMissing } from '../shared-folder.ts';
import { quantile } from './coverage/figures.ts';
import { seededRandom } from './generated-actors.ts';
import { ArticleMaker, type GeneratedArticle, QUERY_NUMBERS } from './generated-articles.ts';
import { poolFile, readPool } from './pool.ts';

// node tests/bench/positions.ts [--articles 10000]
// Whether positions are worth their size: what they would add to the index, and what a search for a phrase costs
// without them, when the articles that have both of its words are looked at instead.

const PHRASES = 200;
const QUERY_ARTICLES = 2_000;

const { values: options } = parseArgs({ options: { articles: { type: 'string', default: '10000' } } });

/** Bytes of an integer where each byte holds seven bits of it. */
function variableLength(integer: number): number {
  return integer < 1 << 7 ? 1 : integer < 1 << 14 ? 2 : integer < 1 << 21 ? 3 : 4;
}

/**
 * Bytes that positions would take: for each term of an article how often it stands there, and the gaps between its
 * places, counted in words that carry content.
 */
function positionBytes({ article }: GeneratedArticle): number {
  const last = new Map<string, number>();
  const counts = new Map<string, number>();
  let bytes = 0;
  for (const [place, { term }] of weightedTerms(article).entries()) {
    bytes += variableLength(place - (last.get(term) ?? 0));
    last.set(term, place);
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  for (const count of counts.values()) bytes += variableLength(count);
  return bytes;
}

/** Two words side by side in articles that the corpus does not hold: some stand there often, most hardly ever. */
function somePhrases(maker: ArticleMaker): string[] {
  const random = seededRandom(1);
  const phrases: string[] = [];
  while (phrases.length < PHRASES) {
    const { article } = maker.article(QUERY_NUMBERS + Math.floor(random() * QUERY_ARTICLES));
    const terms = weightedTerms(article);
    const first = Math.floor(random() * (terms.length - 1));
    const [one, next] = terms.slice(first, first + 2);
    if (one !== undefined && next !== undefined && next.start === one.end + 1) {
      phrases.push(`"${one.surface} ${next.surface}"`);
    }
  }
  return phrases;
}

async function measure(file: string): Promise<void> {
  const maker = new ArticleMaker(readPool(file));
  const count = Number(options.articles);
  const articles = Array.from({ length: count }, (_, number) => maker.article(number));
  const bytes = articles.reduce((sum, article) => sum + positionBytes(article), 0);
  console.log(`positions: ${(bytes / count).toFixed(0)} bytes an article (${count} articles)`);

  const index = new MemoryIndex(articles);
  const times: number[] = [];
  const reads: number[] = [];
  let found = 0;
  for (const phrase of somePhrases(maker)) {
    let read = 0;
    const begun = performance.now();
    const page = await searchArticles<GeneratedArticle>(parseSearch(phrase), index, {
      read: async (documents) => {
        read += documents.length;
        return new Map(
          documents.flatMap((document): [DocumentNumber, GeneratedArticle][] => {
            const article = articles[document];
            return article === undefined ? [] : [[document, article]];
          }),
        );
      },
    });
    times.push(performance.now() - begun);
    reads.push(read);
    if (page.hits.length > 0) found += 1;
  }
  console.log(
    `${PHRASES} phrases of two words, ${found} of them found, texts in memory: ` +
      `${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms; ` +
      `articles looked at: ${quantile(reads, 0.5)}, p95 ${quantile(reads, 0.95)}`,
  );
}

if (poolFile === null) sayThatSharedIsMissing('the cost of positions');
else await measure(poolFile);
