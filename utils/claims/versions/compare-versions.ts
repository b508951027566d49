import type { Meaning } from '../meaning/meaning.ts';
import { alignPassages } from './align-passages.ts';
import { type ArticlePassage, articlePassages, type Headline } from './article-passages.ts';
import { type ArticleVersion, compareParagraphs } from './compare-paragraphs.ts';
import { differingWords } from './differing-words.ts';
import { evenBreaks } from './even-breaks.ts';
import { VERSION_CHANGES, type VersionChange, type VersionPassage } from './version-change.ts';

/** Paragraphs that are read for what was corrected in them at most; further ones are shown as they are. */
const READ_LIMIT = 200;

/**
 * What an outlet changed of an article: its headline and standfirst; figures, dates, quotations and sources that were
 * corrected; paragraphs that were reworded, added, dropped or moved. White space and typography make no difference: of
 * texts of the same words nothing is told. The most telling first, within each kind in the order of the text.
 */
export function compareVersions(
  earlier: ArticleVersion,
  later: ArticleVersion,
  meaning?: Meaning,
): VersionChange[] {
  const [before, after] = [articlePassages(earlier.article), articlePassages(later.article)];
  const changes = [
    ...headChange('headline', listOf(before.headline), listOf(after.headline)),
    ...headChange('standfirst', before.standfirst, after.standfirst),
    ...bodyChanges(earlier, before.paragraphs, later, after.paragraphs, meaning),
  ];
  const rank = ({ kind }: VersionChange) => VERSION_CHANGES.indexOf(kind);
  return changes.sort((a, b) => rank(a) - rank(b));
}

const listOf = (passage: Headline | null) => (passage === null ? [] : [passage]);

/** The headline or the standfirst as a whole, whatever of it differs. */
function headChange(
  kind: 'headline' | 'standfirst',
  earlier: readonly Headline[],
  later: readonly Headline[],
): VersionChange[] {
  const aligned = alignPassages(textsOf(earlier), textsOf(later));
  const before = aligned.flatMap((one) => ('earlier' in one && one.kind !== 'same' ? [one.earlier] : []));
  const after = aligned.flatMap((one) => ('later' in one && one.kind !== 'same' ? [one.later] : []));
  const pairs = Math.max(before.length, after.length);
  return Array.from({ length: pairs }, (_, at) => {
    const old = earlier[before[at] ?? -1] ?? null;
    const young = later[after[at] ?? -1] ?? null;
    const differing = differingWords(old?.text ?? '', young?.text ?? '');
    return {
      kind,
      earlier:
        old &&
        marked(
          old,
          differing.flatMap((words) => words.earlier),
        ),
      later:
        young &&
        marked(
          young,
          differing.flatMap((words) => words.later),
        ),
      why: `The ${kind} was ${old === null ? 'added' : young === null ? 'dropped' : 'changed'}.`,
    };
  });
}

function bodyChanges(
  earlier: ArticleVersion,
  before: readonly ArticlePassage[],
  later: ArticleVersion,
  after: readonly ArticlePassage[],
  meaning: Meaning | undefined,
): VersionChange[] {
  let read = 0;
  const changes: VersionChange[] = [];
  const [partedBefore, partedAfter] = [evenBreaks(before, after), evenBreaks(after, before)];
  for (const one of alignPassages(textsOf(partedBefore), textsOf(partedAfter))) {
    const old = 'earlier' in one ? partedBefore[one.earlier] : undefined;
    const young = 'later' in one ? partedAfter[one.later] : undefined;
    if (one.kind === 'same') continue;
    if (one.kind !== 'reworded' || old === undefined || young === undefined) {
      const why = MOVES[one.kind];
      const passage = (side: ArticlePassage | undefined) => (side === undefined ? null : marked(side, []));
      changes.push({ kind: one.kind, earlier: passage(old), later: passage(young), why });
      continue;
    }
    read += 1;
    changes.push(
      ...(read > READ_LIMIT
        ? [rewordedUnread(old, young)]
        : compareParagraphs({ version: earlier, passage: old }, { version: later, passage: young }, meaning)),
    );
  }
  return changes;
}

const MOVES = {
  moved: 'This paragraph stands in another place.',
  added: 'This paragraph was added.',
  dropped: 'This paragraph was dropped.',
  reworded: 'This paragraph was reworded.',
} as const;

function rewordedUnread(old: ArticlePassage, young: ArticlePassage): VersionChange {
  return {
    kind: 'reworded',
    earlier: marked(old, []),
    later: marked(young, []),
    why: MOVES.reworded,
  };
}

const textsOf = (passages: readonly Headline[]) => passages.map(({ text }) => text);

function marked(passage: Headline, words: VersionPassage['marks']): VersionPassage {
  return { ...passage, marks: words.map(({ start, end }) => ({ start, end })) };
}
