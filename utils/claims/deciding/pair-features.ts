import type { Alignment } from '../aligning/align-claims.ts';
import { amountFeatures } from './features/amount-features.ts';
import { clauseFeatures } from './features/clause-features.ts';
import { contentFeatures } from './features/content-features.ts';
import { denialFeatures } from './features/denial-features.ts';
import { eventFeatures } from './features/event-features.ts';
import type { PairFeatures } from './features/features.ts';
import { measureFeatures } from './features/measure-features.ts';
import { meetingFeatures } from './features/meeting-features.ts';
import { moodFeatures } from './features/mood-features.ts';
import { nameFeatures } from './features/name-features.ts';
import { scopeFeatures } from './features/scope-features.ts';
import { smallWordFeatures } from './features/small-word-features.ts';
import { sourceFeatures } from './features/source-features.ts';
import { timeFeatures } from './features/time-features.ts';

/** All that is read off two claims to tell how they stand to each other. */
export function pairFeatures(alignment: Alignment): PairFeatures {
  return withTies({
    ...contentFeatures(alignment),
    ...eventFeatures(alignment),
    ...nameFeatures(alignment),
    ...amountFeatures(alignment),
    ...timeFeatures(alignment),
    ...scopeFeatures(alignment),
    ...denialFeatures(alignment),
    ...sourceFeatures(alignment),
    ...measureFeatures(alignment),
    ...meetingFeatures(alignment),
    ...clauseFeatures(alignment),
    ...moodFeatures(alignment),
    ...smallWordFeatures(alignment),
  });
}

/** What only tells something together: an equal amount in sentences that share nothing else is another amount. */
function withTies(features: PairFeatures): PairFeatures {
  const of = (name: string) => features[name] ?? 0;
  const alike = of('softMax');
  return {
    ...features,
    figureAgreeApart: of('figureAgree') * (1 - alike),
    figureConflictAlike: of('figureConflict') * alike,
    figureConflictPart: of('figureConflict') * of('partOneSided'),
    figureConflictPeriod: of('figureConflict') * Math.max(of('periodWordsDiffer'), of('periodOneSided')),
    figureConflictFar: of('figureConflict') * (1 - of('figureConflictNear')),
    dateConflictAlike: of('dateConflict') * alike,
    sourcesDifferAlike: of('sourcesDiffer') * alike,
    quotesApart: of('quotesBoth') * (1 - of('quoteLikeness')),
    namesApart: of('namesShared') * (1 - alike),
    laterApart: of('later') * (1 - alike),
  };
}
