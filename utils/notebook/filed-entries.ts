import * as v from 'valibot';
import type { StoredActorEdit } from '../actors/edits/actor-edit.ts';
import { editId } from '../actors/edits/stored-edit.ts';
import { filedEditSchema } from '../actors/edits/stored-edit-schema.ts';
import { articleId } from '../articles/article-id.ts';
import { articlePlace } from '../articles/article-place.ts';
import { articleSchema } from '../articles/article-schema.ts';
import type { StoredJudgement } from '../claims/judgements/judged-pair.ts';
import { judgedPairSchema } from '../claims/judgements/judged-pair-schema.ts';
import { storedWording } from '../claims/meaning/stored-wording.ts';
import type { StoredWording } from '../claims/meaning/wording-entry.ts';
import { wordingEntrySchema } from '../claims/meaning/wording-entry-schema.ts';
import { pairKey } from '../claims/pair-key.ts';
import { momentSchema } from '../text/moment-schema.ts';
import type { KeptArticle } from './kept-article.ts';
import { NotebookError } from './notebook-error.ts';
import { NOTEBOOK_LIMITS } from './notebook-limits.ts';
import type { Subscription } from './subscription.ts';
import { subscriptionId } from './subscription-id.ts';
import { filedSubscriptionSchema } from './subscription-schema.ts';

// The lists of a notebook's file, read entry by entry. All throw a NotebookError that says which entry is wrong and why.

/** How far ahead of ours the clock of another computer may be, in milliseconds. */
const CLOCK_PATIENCE = 24 * 60 * 60 * 1_000;

const filedJudgementSchema = v.object({
  ...v.omit(judgedPairSchema, ['pair']).entries,
  madeAt: momentSchema,
});
const filedWordingSchema = v.object({ ...wordingEntrySchema.entries, madeAt: momentSchema });
const filedArticleSchema = v.object({
  by: v.picklist(['kept', 'read'], 'is neither “kept” nor “read”'),
  madeAt: momentSchema,
  article: articleSchema,
});

/** Corrections of actors. `now`: milliseconds since 1970. */
export function filedActorEdits(entries: readonly unknown[], now: number): Promise<StoredActorEdit[]> {
  const kind = { name: 'correction', limit: NOTEBOOK_LIMITS.actorEdits, schema: filedEditSchema };
  return checked(entries, now, kind, async ({ edit, madeAt, actors }) => {
    const id = await editId(edit);
    return [id, { id, edit, madeAt, actors }];
  });
}

/** Judgements of comparisons. `now`: milliseconds since 1970. */
export function filedJudgements(entries: readonly unknown[], now: number): Promise<StoredJudgement[]> {
  const kind = { name: 'judgement', limit: NOTEBOOK_LIMITS.judgements, schema: filedJudgementSchema };
  return checked(entries, now, kind, async (filed) => {
    const pair = pairKey(filed.page.quote, filed.coverage.quote);
    return [pair, { pair, ...filed }];
  });
}

/** Entries of words that tell sides apart. `now`: milliseconds since 1970. */
export function filedWordings(entries: readonly unknown[], now: number): Promise<StoredWording[]> {
  const kind = { name: 'entry of words', limit: NOTEBOOK_LIMITS.wordings, schema: filedWordingSchema };
  return checked(entries, now, kind, async ({ madeAt, ...entry }) => {
    const stored = await storedWording(entry, madeAt);
    return [stored.id, stored];
  });
}

/** Articles that the reader kept. `now`: milliseconds since 1970. */
export function filedKeptArticles(entries: readonly unknown[], now: number): Promise<KeptArticle[]> {
  const kind = { name: 'kept article', limit: NOTEBOOK_LIMITS.keptArticles, schema: filedArticleSchema };
  return checked(entries, now, kind, async ({ article, by, madeAt }) => {
    const id = await articleId(article);
    return [id, { id, article, place: articlePlace(article.url), by, madeAt }];
  });
}

/** What the reader follows. `now`: milliseconds since 1970. */
export function filedSubscriptions(entries: readonly unknown[], now: number): Promise<Subscription[]> {
  const kind = {
    name: 'subscription',
    limit: NOTEBOOK_LIMITS.subscriptions,
    schema: filedSubscriptionSchema,
  };
  return checked(entries, now, kind, async (filed) => {
    const id = await subscriptionId(filed.kind, filed.url);
    return [id, { id, ...filed }];
  });
}

/** A refusal of a whole file, with why. */
export function refusedFile(why: string): NotebookError {
  return new NotebookError({
    message: `This file was not read: ${why}.`,
    remedy: 'Nothing was added. Choose a file that Sidelight exported.',
  });
}

interface FiledKind<Filed> {
  /** What a person calls one of them. */
  readonly name: string;
  readonly limit: number;
  readonly schema: v.GenericSchema<unknown, Filed>;
}

async function checked<Filed extends { readonly madeAt: string }, Entry>(
  entries: readonly unknown[],
  now: number,
  { name, limit, schema }: FiledKind<Filed>,
  keyed: (filed: Filed) => Promise<readonly [key: string, entry: Entry]>,
): Promise<Entry[]> {
  if (entries.length > limit) throw refusedFile(`of the kind “${name}” it has more than ${limit}`);
  const found = new Map<string, Entry>();
  for (const [at, one] of entries.entries()) {
    const place = `${name} ${at + 1}`;
    const parsed = v.safeParse(schema, one);
    if (!parsed.success) throw refusedFile(`${place}: ${fault(parsed.issues[0])}`);
    const { madeAt } = parsed.output;
    if (Date.parse(madeAt) > now + CLOCK_PATIENCE) {
      throw refusedFile(`${place}: its date, ${madeAt}, is still to come`);
    }
    const [key, entry] = await keyed(parsed.output);
    if (found.has(key)) throw refusedFile(`${place}: it is there twice`);
    found.set(key, entry);
  }
  return [...found.values()];
}

/** "`edit.form` is empty": where the entry is wrong and why. */
function fault(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue);
  const subject = place === null ? 'it' : `“${place}”`;
  if (issue.received === 'undefined') return `${subject} is missing`;
  return `${subject} ${issue.type === 'object' ? 'is no record' : issue.message}`;
}
