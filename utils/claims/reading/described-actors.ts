import type { ActorId } from '../../actors/actor.ts';
import { type ListedRoles, type RoleReading, resolveRole } from '../../actors/roles/resolve-role.ts';
import type { Article } from '../../articles/article.ts';
import { primaryLanguage } from '../../text/primary-language.ts';
import type { Span } from '../../text/span.ts';
import { type RolePhrase, rolePhrases } from './role-phrases.ts';

/** Where a text means an actor without his name: "the Turkish leader". Offsets are UTF-16 code units of the text. */
export interface DescribedActor extends Span {
  readonly actor: ActorId;
}

/** Code units to either side that are read for the year that is spoken of. */
const SURROUNDINGS = 150;

/**
 * Whom an English article means by an office where one reading is plain, in order of the text, without overlap: whom it
 * gives that office itself, else who has it by the list, which is asked for where a phrase needs it.
 */
export function describedActors(
  article: Pick<Article, 'text' | 'language' | 'date'>,
  reading: RoleReading,
  listed: () => ListedRoles,
): DescribedActor[] {
  if (primaryLanguage(article.language) !== 'en') return [];
  const { text, date } = article;
  const known = new Map<string, ActorId | null>();
  const resolve = (phrase: string, unique: boolean) => {
    const key = `${unique} ${phrase}`;
    let actor = known.get(key);
    if (actor === undefined) {
      actor = resolveRole(date, reading, phrase, unique ? listed() : []);
      known.set(key, actor);
    }
    return actor;
  };
  return rolePhrases(text, reading).flatMap((phrase) => {
    const { start, end, apposed } = phrase;
    const actor = resolve(phrase.phrase, phrase.unique && !tellsOfOtherYear(text, phrase, date));
    return actor === null || (apposed !== null && apposed !== actor) ? [] : [{ start, end, actor }];
  });
}

/** Whether the sentence around a phrase names a year that is not the article's or beside it: others were in office. */
function tellsOfOtherYear(text: string, { start, end }: RolePhrase, date: string | null): boolean {
  const before =
    text
      .slice(Math.max(0, start - SURROUNDINGS), start)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? '';
  const after = text.slice(end, end + SURROUNDINGS).split(/[.!?]\s|\n/)[0] ?? '';
  const written = Number(date?.slice(0, 4));
  return [...`${before} ${after}`.matchAll(/\b(?:1[5-9]|20)\d\d\b/g)].some(
    ([year]) => !(Math.abs(Number(year) - written) <= 1),
  );
}
