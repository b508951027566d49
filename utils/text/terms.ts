import { stemmer } from 'stemmer';
import { foldText } from './normalise.ts';
import type { Span } from './span.ts';
import { tokenise } from './tokens.ts';

/** A word that carries content, with the key under which its other forms meet. */
export interface ContentTerm extends Span {
  /** Folded stem, or the number without its thousands separators. */
  readonly term: string;
  /** The word as it stands in the text. */
  readonly surface: string;
}

// Words that say nothing about the matter: function words, what the tokeniser leaves of contracted forms, and names of
// character references, which dumps of pages leave in their text.
const STOP_WORDS = new Set(
  `a about above across after again against ago all almost along already also although always am among an and another
  any anyone anything are aren around as at away back be became because become been before began being below between
  both but by came can cannot could couldn did didn do does doesn doing don done down during each either else even
  ever every few for from further get gets getting give given go goes going gone got had hadn has hasn have haven
  having he hence her here hers herself him himself his how however if in including indeed instead into is isn it its
  itself just least less let like likely ll made make makes making many may maybe me might mine more most much must my
  myself near nearly neither never next no nobody none nor not nothing now of off often on once one ones only onto or
  other others otherwise our ours ourselves out over own per perhaps put quite rather re really said same saw say says
  saying see seem seemed seems seen several shall she should shouldn since so some someone something sometimes soon
  still such take taken takes than that the their theirs them themselves then there therefore these they thing things
  this those though through thus to together too took toward towards two under unless until up upon us use used using
  ve very via was wasn we well went were weren what whatever when where whether which while who whole whom whose why
  will with within without won would wouldn yes yet you your yours yourself they're we're you're they've we've you've
  i've he'll she'll they'll we'll you'll i'll it'll that'll there'll who're who've
  nbsp amp quot apos lt gt mdash ndash lsquo rsquo ldquo rdquo hellip`.split(/\s+/),
);

// Written so, they are names and no pronouns.
const NAMES_LIKE_STOP_WORDS = new Set(['US', 'WHO', 'U.S.']);

// Scripts that put no spaces between words; a run of them has to be parted by dictionary.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

// Folding and stemming cost more than all else here, and a text repeats its words.
const MEMO_LIMIT = 50_000;
const memo = new Map<string, string>();

/**
 * The key under which forms of one word meet: case and accents folded, full stops of acronyms dropped, English
 * inflection removed (Porter 1980).
 */
export function stem(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const stemmed = stemmer(foldText(word).replaceAll('.', ''));
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(word, stemmed);
  return stemmed;
}

/**
 * The words and numbers of a text that carry content, in order. Stop words, single letters and punctuation are left
 * out. Offsets are UTF-16 code units of `text`.
 */
export function contentTerms(text: string): ContentTerm[] {
  const terms: ContentTerm[] = [];
  for (const token of tokenise(text)) {
    if (token.kind === 'number') {
      const { start, end } = token;
      terms.push({ term: numberTerm(token.text), surface: token.text, start, end });
    } else if (token.kind === 'word') {
      if (UNSPACED.test(token.text)) terms.push(...unspacedTerms(token.text, token.start));
      else if (carriesContent(token.text))
        terms.push({ term: stem(token.text), surface: token.text, start: token.start, end: token.end });
    }
  }
  return terms;
}

function carriesContent(word: string): boolean {
  if (word.length < 2) return false;
  return NAMES_LIKE_STOP_WORDS.has(word) || !STOP_WORDS.has(word.replaceAll('’', "'").toLowerCase());
}

function numberTerm(number: string): string {
  return number.normalize('NFKC').replace(/,(?=\d{3})/g, '');
}

function unspacedTerms(run: string, offset: number): ContentTerm[] {
  const terms: ContentTerm[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(run)) {
    if (!isWordLike) continue;
    const start = offset + index;
    terms.push({ term: stem(segment), surface: segment, start, end: start + segment.length });
  }
  return terms;
}
