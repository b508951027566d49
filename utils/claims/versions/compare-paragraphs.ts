import type { Recognition } from '../../actors/actor.ts';
import type { Article } from '../../articles/article.ts';
import type { ArticleId } from '../../articles/article-id.ts';
import { sentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { align } from '../aligning/align-claims.ts';
import { passageInArticle } from '../compare-passages.ts';
import { type Meaning, WORDS_ALONE } from '../meaning/meaning.ts';
import { alignPassages } from './align-passages.ts';
import type { ArticlePassage } from './article-passages.ts';
import { differingWords } from './differing-words.ts';
import { findCorrections } from './find-corrections.ts';
import type { VersionChange, VersionPassage } from './version-change.ts';

/** A version of an article with whom it names. */
export interface ArticleVersion extends Recognition {
  readonly id: ArticleId;
  readonly article: Article;
}

/** A passage of a version that the other tells in other words. */
export interface PassageOfVersion {
  readonly version: ArticleVersion;
  readonly passage: ArticlePassage;
}

/** Sentences that are read word by word for one pair of paragraphs at most. */
const SENTENCES_LIMIT = 100;

/**
 * What differs between a paragraph and its later wording: each thing that was corrected in a sentence, with that sentence
 * as it was and is; then the paragraph, where its words differ in more than that.
 */
export function compareParagraphs(
  earlier: PassageOfVersion,
  later: PassageOfVersion,
  meaning: Meaning = WORDS_ALONE,
): VersionChange[] {
  const [before, after] = [sentencesOf(earlier.passage.text), sentencesOf(later.passage.text)];
  const aligned = alignPassages(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  );
  const corrected: VersionChange[] = [];
  const marks: { earlier: Span[]; later: Span[] } = { earlier: [], later: [] };
  const counts = { reworded: 0, added: 0, dropped: 0, moved: 0 };
  let read = 0;
  for (const one of aligned) {
    const old = 'earlier' in one ? before[one.earlier] : undefined;
    const young = 'later' in one ? after[one.later] : undefined;
    if (one.kind === 'same') continue;
    if (old === undefined || young === undefined || one.kind !== 'reworded') {
      counts[one.kind] += 1;
      if (old !== undefined) marks.earlier.push(old.span);
      if (young !== undefined) marks.later.push(young.span);
      continue;
    }
    const differing = differingWords(old.text, young.text);
    read += 1;
    const { corrections, rest } =
      read <= SENTENCES_LIMIT
        ? findCorrections(alignedSentences(earlier, old.span, later, young.span, meaning), differing)
        : { corrections: [], rest: differing };
    for (const { kind, earlier: marksBefore, later: marksAfter, why } of corrections)
      corrected.push({
        kind,
        earlier: { ...passageAt(earlier.passage, old.span), marks: marksBefore },
        later: { ...passageAt(later.passage, young.span), marks: marksAfter },
        why,
      });
    if (rest.length > 0) counts.reworded += 1;
    marks.earlier.push(...rest.flatMap((words) => words.earlier.map((word) => moved(word, old.span.start))));
    marks.later.push(...rest.flatMap((words) => words.later.map((word) => moved(word, young.span.start))));
  }
  const why = whyReworded(counts);
  if (why === null) return corrected;
  return [
    ...corrected,
    {
      kind: 'reworded',
      earlier: { ...earlier.passage, marks: marks.earlier },
      later: { ...later.passage, marks: marks.later },
      why,
    },
  ];
}

function alignedSentences(
  earlier: PassageOfVersion,
  before: Span,
  later: PassageOfVersion,
  after: Span,
  meaning: Meaning,
) {
  return align(claimAt(earlier, before), claimAt(later, after), true, meaning);
}

function claimAt({ version, passage }: PassageOfVersion, span: Span) {
  return passageInArticle(version, moved(span, passage.start));
}

function sentencesOf(text: string): { readonly text: string; readonly span: Span }[] {
  return sentences(text).map((span) => ({ text: text.slice(span.start, span.end), span }));
}

function passageAt({ text, start }: ArticlePassage, span: Span): Omit<VersionPassage, 'marks'> {
  return { text: text.slice(span.start, span.end), start: start + span.start };
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

type Counts = Readonly<Record<'reworded' | 'added' | 'dropped' | 'moved', number>>;

/** "One sentence was reworded, 2 were added."; null where nothing was. */
function whyReworded(counts: Counts): string | null {
  const parts = (['reworded', 'added', 'dropped', 'moved'] as const).filter((kind) => counts[kind] > 0);
  if (parts.length === 0) return null;
  const told = parts.map((kind, at) => {
    const count = counts[kind];
    const what = at > 0 ? '' : count === 1 ? ' sentence' : ' sentences';
    return `${count === 1 ? 'one' : count}${what} ${count === 1 ? 'was' : 'were'} ${kind}`;
  });
  const sentence = told.join(', ');
  return `In this paragraph ${sentence}.`;
}
