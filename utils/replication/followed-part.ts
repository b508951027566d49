import type { Article } from '../articles/article.ts';
import type { FollowedPart } from '../notebook/subscription.ts';
import { primaryLanguage } from '../text/primary-language.ts';
import { ARTICLE_TYPE, ENTRY_TYPE } from './document-types.ts';

/** Whether anything is left out. */
function followsAll({ outlets, languages, from }: FollowedPart): boolean {
  return outlets.length === 0 && languages.length === 0 && from === null;
}

/** One text for a part, whatever the order of its lists. */
export function partKey({ outlets, languages, from }: FollowedPart): string {
  return JSON.stringify([[...outlets].sort(), [...languages].sort(), from]);
}

/**
 * Whether an article belongs to the part. One without a date is in none that begins on a day; a date that is no more
 * exact than a month or a year counts as its first moment.
 */
export function isFollowed({ outlet, language, date }: Article, part: FollowedPart): boolean {
  if (part.outlets.length > 0 && (outlet === null || !part.outlets.includes(outlet))) return false;
  if (part.languages.length > 0) {
    if (language === null || !part.languages.includes(primaryLanguage(language))) return false;
  }
  return part.from === null || (date !== null && date >= part.from);
}

/**
 * The same as a Mango selector for a server that can filter its feed of changes, with what is deleted, so that we hear
 * of it, and with what others share of their notebooks; null where nothing is left out.
 * Source: https://docs.couchdb.org/en/stable/api/database/changes.html#selector
 */
export function partSelector(part: FollowedPart): object | null {
  if (followsAll(part)) return null;
  const article: Record<string, unknown> = { type: ARTICLE_TYPE };
  if (part.outlets.length > 0) article['article.outlet'] = { $in: [...part.outlets] };
  if (part.languages.length > 0) {
    const plain = part.languages.filter((language) => /^[a-z]{2,8}$/.test(language));
    article['article.language'] = { $regex: `^(?:${plain.join('|')})(?:-|$)` };
  }
  if (part.from !== null) article['article.date'] = { $gte: part.from };
  return { $or: [{ _deleted: true }, { type: ENTRY_TYPE }, article] };
}
