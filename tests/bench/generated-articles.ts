import type { Actor, Mention } from '../../utils/actors/actor.ts';
import type { Article } from '../../utils/articles/article.ts';
import type { ArticleId } from '../../utils/articles/article-id.ts';
import { sentences } from '../../utils/text/sentences.ts';
import { seededRandom } from './generated-actors.ts';
import { MadeWords } from './made-words.ts';
import { wordsOf } from './word-growth.ts';

/** A real text that made articles take their sentences from. */
export interface PoolText {
  readonly title: string;
  readonly text: string;
}

/** A made article with everything that a corpus stores of one. */
export interface GeneratedArticle {
  readonly id: ArticleId;
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
}

/** Articles that are asked about have numbers from here on; no corpus holds them. */
export const QUERY_NUMBERS = 1_000_000_000;

const FEWEST_WORDS = 400;
const MOST_WORDS = 500;
/** Sentences that are taken from one text at most, in their order. */
const PASSAGE_SENTENCES = 8;
/** Share of the passages that come from texts on the first one's matter, as an article has one matter. */
const SAME_MATTER = 0.8;
/** A word of titles is a matter where so many texts have it. */
const FEWEST_OF_A_MATTER = 8;
const MOST_OF_A_MATTER = 400;
/**
 * Share of the words that are replaced by made ones. With the made words' own distribution it is set so that the
 * vocabulary goes on growing as it does within the pool, where sentences of the pool alone would bring nothing new.
 */
const MADE_SHARE = 0.0042;
const OUTLETS = 150;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAYS = 730;

/** Long enough that a function word is never replaced. */
const REPLACEABLE = /(?<![\p{L}\p{N}’'])\p{L}{5,}(?![\p{L}\p{N}’'])/gu;
/** Words in capitals that do not begin a sentence. */
const NAME = /(?<![.!?:“"]\s|\n|^)\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){0,3}/gu;

interface Sentence {
  readonly text: string;
  readonly words: number;
}

interface Source {
  readonly title: string;
  readonly sentences: readonly Sentence[];
  readonly matter: string | null;
}

/**
 * Makes articles of 400 to 500 words out of the sentences of real texts. An article depends on its number alone, so
 * that any of them can be made in any order.
 */
export class ArticleMaker {
  readonly #sources: readonly Source[];
  readonly #byMatter: ReadonlyMap<string, readonly Source[]>;
  readonly #words: MadeWords;

  constructor(pool: readonly PoolText[]) {
    const common = titleWordCounts(pool);
    this.#sources = pool
      .map((text) => asSource(text, common))
      .filter((source) => source.sentences.length > 0);
    this.#byMatter = Map.groupBy(
      this.#sources.filter(({ matter }) => matter !== null),
      ({ matter }) => matter ?? '',
    );
    this.#words = new MadeWords(pool.map(({ title }) => title));
  }

  article(number: number): GeneratedArticle {
    const random = seededRandom(Math.imul(number + 1, 0x9e3779b1));
    const first = pick(this.#sources, random);
    const title = this.#withMadeWords(first?.title ?? '', random);
    const paragraphs: string[] = [];
    const wanted = FEWEST_WORDS + Math.floor(random() * (MOST_WORDS - FEWEST_WORDS - 20));
    let source = first;
    for (let words = countWords(title); words < wanted; ) {
      const passage: string[] = [];
      for (const sentence of passageOf(source, random)) {
        if (words >= wanted || words + sentence.words > MOST_WORDS) break;
        passage.push(this.#withMadeWords(sentence.text, random));
        words += sentence.words;
      }
      if (passage.length > 0) paragraphs.push(passage.join(' '));
      source = this.#next(first, random);
    }
    return asArticle(number, title, paragraphs, random);
  }

  #next(first: Source | undefined, random: () => number): Source | undefined {
    const same = this.#byMatter.get(first?.matter ?? '');
    return pick(same !== undefined && random() < SAME_MATTER ? same : this.#sources, random);
  }

  #withMadeWords(text: string, random: () => number): string {
    // One draw a sentence: that it holds two made words is too rare to matter.
    if (random() >= countWords(text) * MADE_SHARE) return text;
    const places = [...text.matchAll(REPLACEABLE)];
    const place = pick(places, random);
    if (place === undefined) return text;
    const word = this.#words.draw(random);
    const made = /^\p{Lu}/u.test(place[0]) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    return text.slice(0, place.index) + made + text.slice(place.index + place[0].length);
  }
}

function countWords(text: string): number {
  let count = 0;
  for (let inWord = false, at = 0; at < text.length; at += 1) {
    const isSpace = text.charCodeAt(at) <= 32;
    if (!isSpace && !inWord) count += 1;
    inWord = !isSpace;
  }
  return count;
}

function pick<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

function titleWordCounts(pool: readonly PoolText[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { title } of pool) {
    for (const word of new Set(wordsOf(title))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function asSource({ title, text }: PoolText, common: ReadonlyMap<string, number>): Source {
  const plain = text.replace(/\s+/g, ' ').trim();
  let matter: string | null = null;
  let rarest = MOST_OF_A_MATTER;
  for (const word of wordsOf(title)) {
    const count = common.get(word) ?? 0;
    if (word.length > 3 && count >= FEWEST_OF_A_MATTER && count < rarest) {
      matter = word;
      rarest = count;
    }
  }
  return {
    title,
    matter,
    sentences: sentences(plain)
      .map(({ start, end }) => plain.slice(start, end))
      .map((sentence) => ({ text: sentence, words: countWords(sentence) }))
      .filter(({ words }) => words <= 80),
  };
}

function passageOf(source: Source | undefined, random: () => number): readonly Sentence[] {
  if (source === undefined) return [];
  const last = Math.max(0, source.sentences.length - PASSAGE_SENTENCES);
  const from = Math.floor(random() * (last + 1));
  return source.sentences.slice(from, from + PASSAGE_SENTENCES);
}

function asArticle(
  number: number,
  title: string,
  paragraphs: readonly string[],
  random: () => number,
): GeneratedArticle {
  const blocks: Article['blocks'][number][] = [];
  let text = '';
  for (const [i, paragraph] of [title, ...paragraphs].entries()) {
    if (i > 0) text += '\n\n';
    const start = text.length;
    text += paragraph;
    blocks.push({ kind: i === 0 ? 'title' : 'body', start, end: text.length });
  }
  // A few outlets publish most, as in life.
  const outlet = `Outlet ${Math.floor(random() ** 2 * OUTLETS)}`;
  const day = new Date(FIRST_DAY + Math.floor(random() * DAYS) * 86_400_000);
  const mentions = mentionsIn(text);
  return {
    id: number.toString(16).padStart(32, '0'),
    article: {
      kind: 'article',
      title,
      outlet,
      via: null,
      date: day.toISOString().slice(0, 10),
      author: null,
      url: `https://outlet.example/${number}`,
      tags: [],
      language: 'en',
      text,
      sourceStart: 0,
      body: { start: blocks[1]?.start ?? text.length, end: text.length },
      blocks,
    },
    mentions,
    actors: actorsOf(mentions),
  };
}

/** Runs of capitalised words, each an actor of its own: cheap, and about as many as a recogniser finds. */
function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(NAME)].map(({ 0: surface, index }) => ({
    surface,
    start: index,
    end: index + surface.length,
    actor: surface.toLowerCase().replaceAll(' ', '-'),
    metonymOf: null,
    metonymConfidence: null,
    confidence: 0.9,
    because: { kind: 'new-name' },
  }));
}

function actorsOf(mentions: readonly Mention[]): Actor[] {
  const actors = new Map<string, Actor>();
  for (const { actor, surface } of mentions) {
    if (actors.has(actor)) continue;
    actors.set(actor, { id: actor, name: surface, type: 'person', standsFor: null, description: null });
  }
  return [...actors.values()];
}
