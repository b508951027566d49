import { primaryLanguage } from '../../text/primary-language.ts';
import type { Span } from '../../text/span.ts';
import type { Actor } from '../actor.ts';
import type { SeatKind } from '../dictionary/actor-entry.ts';
import type { Word } from '../document/document.ts';
import { readForeignMetonym } from '../languages/foreign-metonyms.ts';
import { firstMentionEndingAfter } from '../mentions-in-order.ts';
import { type MetonymReading, readMetonym } from '../metonyms/metonym-pass.ts';
import { builtInMetonym } from '../metonyms/metonym-table.ts';
import type { ReadableArticle } from '../recognise-actors.ts';

/**
 * Reads in an article whether a name acts for whom its actor stands for, as recognising does, whatever was recognised.
 * @param words those of the article
 * @param name UTF-16 code units of the article's text
 */
export function readUse(
  { text, language }: Pick<ReadableArticle, 'text' | 'language'>,
  words: readonly Word[],
  name: Span,
  actor: Pick<Actor, 'id' | 'type' | 'standsFor'>,
): MetonymReading {
  if (actor.standsFor === null) return { metonymOf: null, metonymConfidence: null };
  const candidate = {
    from: firstMentionEndingAfter(words, name.start),
    to: firstMentionEndingAfter(words, name.end - 1) + 1,
  };
  const entry = { standsFor: actor.standsFor, seat: seatOf(actor) };
  const primary = primaryLanguage(language);
  return primary === 'en'
    ? readMetonym({ text, words }, candidate, entry)
    : readForeignMetonym({ text, words }, candidate, entry, primary);
}

/** What the list says, else what is likely: a place has many other uses, an organisation mostly acts. */
function seatOf({ id, type }: Pick<Actor, 'id' | 'type'>): SeatKind {
  return builtInMetonym(id)?.seat ?? (type === 'organisation' ? 'seat of power' : 'capital');
}
