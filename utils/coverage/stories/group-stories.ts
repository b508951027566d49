import { type DocumentTerms, isWordTerm } from '../document-terms.ts';
import type { RelatedArticle } from '../related-article.ts';

/** A find with what is needed to tell its story from others. */
export interface StoryMember {
  readonly related: RelatedArticle;
  readonly terms: DocumentTerms;
  /** ISO 8601, as exact as it is known. */
  readonly date: string | null;
}

/** Two groups whose articles are on average so alike report one story. */
const SAME_STORY_FROM = 0.06;
/** Articles further apart in time report different stories, however alike they are. */
const LONGEST_STORY = 45 * 24 * 60 * 60 * 1000;

interface Group {
  /** Places in the list, ascending. */
  readonly members: readonly number[];
  readonly from: number;
  readonly to: number;
}

/**
 * Parts a list of coverage into stories. The page's own story is the first group, as the ranking tells it; the
 * background is grouped by average linkage (Sokal and Michener 1958) over the cosine of words, weighed by how few of the
 * list's articles have them, so that the words of the common matter do not tie all together. Groups and their articles
 * stand in the order of the list.
 */
export function groupStories(results: readonly StoryMember[]): readonly (readonly RelatedArticle[])[] {
  const own = results.filter(({ related }) => related.list === 'story');
  const background = results.filter(({ related }) => related.list === 'background');
  const likeness = likenessTable(background.map(({ terms }) => terms));
  let groups = background.map(({ date }, i): Group => {
    const time = date === null ? Number.NaN : Date.parse(date);
    return Number.isNaN(time)
      ? { members: [i], from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY }
      : { members: [i], from: time, to: time };
  });
  for (let pair = mostAlike(groups, likeness); pair !== null; pair = mostAlike(groups, likeness)) {
    const [a, b] = pair;
    const rest = groups.filter((group) => group !== a && group !== b);
    groups = [...rest, joined(a, b)];
  }
  const stories = groups
    .sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0))
    .map(({ members }) => background.filter((_, i) => members.includes(i)));
  return (own.length === 0 ? stories : [own, ...stories]).map((group) => group.map(({ related }) => related));
}

function joined(a: Group, b: Group): Group {
  return {
    members: [...a.members, ...b.members].sort((x, y) => x - y),
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
  };
}

/** The two groups that are most alike and may be joined; null where none may. */
function mostAlike(
  groups: readonly Group[],
  likeness: readonly (readonly number[])[],
): readonly [Group, Group] | null {
  let best: readonly [Group, Group] | null = null;
  let most = SAME_STORY_FROM;
  for (const [i, a] of groups.entries()) {
    for (const b of groups.slice(i + 1)) {
      const both = joined(a, b);
      if (both.to - both.from > LONGEST_STORY) continue;
      let sum = 0;
      for (const x of a.members) for (const y of b.members) sum += likeness[x]?.[y] ?? 0;
      const mean = sum / (a.members.length * b.members.length);
      if (mean < most) continue;
      most = mean;
      best = [a, b];
    }
  }
  return best;
}

function likenessTable(articles: readonly DocumentTerms[]): number[][] {
  const frequencies = new Map<string, number>();
  for (const { weights } of articles) {
    for (const term of weights.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  const vectors = articles.map(({ weights }) => {
    const vector = new Map<string, number>();
    let squares = 0;
    for (const [term, weight] of weights) {
      const rarity = Math.log((articles.length + 1) / (frequencies.get(term) ?? 1));
      const value = isWordTerm(term) ? Math.log2(1 + weight) * rarity : 0;
      if (value > 0) vector.set(term, value);
      squares += value * value;
    }
    return { vector, norm: Math.sqrt(squares) || 1 };
  });
  return vectors.map((a) =>
    vectors.map((b) => {
      let sum = 0;
      for (const [term, value] of a.vector) sum += value * (b.vector.get(term) ?? 0);
      return sum / (a.norm * b.norm);
    }),
  );
}
