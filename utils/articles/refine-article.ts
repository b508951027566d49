import { detectLanguage } from '../text/language.ts';
import type { Article, Block, BlockKind } from './article.ts';
import { bioName, cardHeadline, isBoilerplate, isCaption, isContributionNote } from './block-cues.ts';
import { bodySpan } from './block-spans.ts';
import { readFactChecks } from './claim-review.ts';
import { readRepublication } from './dumps/republication.ts';

// Notes about writers, helpers and rights stand among this many last blocks.
const LATE = 6;

/**
 * What reading a page leaves to the words, done where there is time and room for it and not in the page: the language
 * by the text itself, captions, cards, notes and promotion by their wording, the origin that a note names, and the
 * fact-checks that it declares. Blocks keep their places; only kinds change, and only from body to something less.
 */
export function refineArticle({ reviews = [], ...article }: Article): Article {
  const { text, blocks } = article;
  const factChecks = readFactChecks(reviews, article.url);
  const refined = blocks.map((block, index): Block => {
    if (block.kind !== 'body') return block;
    const kind = kindByWords(text.slice(block.start, block.end), index >= blocks.length - LATE);
    return kind === 'body' ? block : { ...block, kind };
  });
  const notes = refined.filter(({ kind }) => kind === 'boilerplate');
  const origin = notes
    .map(({ start, end }) => readRepublication(text.slice(start, end)).via)
    .find((via) => via !== null);
  const body = bodySpan(refined);
  const via = article.via ?? origin ?? null;
  return {
    ...article,
    blocks: refined,
    body,
    via: via === article.outlet ? null : via,
    language: detectLanguage(text.slice(body.start, body.end), article.language),
    ...(factChecks.length > 0 && { factChecks }),
  };
}

function kindByWords(text: string, isLate: boolean): BlockKind {
  if (cardHeadline(text) !== null) return 'card';
  if (isCaption(text)) return 'caption';
  if (isBoilerplate(text)) return 'boilerplate';
  if (isLate && isContributionNote(text)) return 'byline';
  return isLate && bioName(text) !== null ? 'bio' : 'body';
}
