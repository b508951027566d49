import * as v from 'valibot';
import type { Corpus } from '../corpus/corpus.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { type FollowedPart, type SharedSubscription, sourceOf } from '../notebook/subscription.ts';
import { subscriptionId } from '../notebook/subscription-id.ts';
import { type Credentials, credentialsSchema } from './credentials.ts';
import { databaseAddress } from './database-address.ts';
import { partKey } from './followed-part.ts';
import { ReplicationError } from './replication-error.ts';
import { changeState, type ReplicationState, replicationState } from './replication-state.ts';

/** Where shared corpora are kept: who is followed in the notebook, what came of it in the corpus, log-ins apart. */
export interface SharedStores {
  readonly corpus: Corpus;
  readonly notebook: Notebook;
  readonly logins: LoginStore;
}

/** Log-ins by the id of their subscription. They are in no database, so that no export can hold them. */
export interface LoginStore {
  find(id: string): Promise<Credentials | null>;
  /** Null forgets it. */
  keep(id: string, credentials: Credentials | null): Promise<void>;
}

/** A shared corpus that is followed, and how far that has come. */
export interface SharedCorpus {
  readonly subscription: SharedSubscription;
  readonly state: ReplicationState;
}

/** All shared corpora that are followed, by title. */
export async function sharedCorpora({ corpus, notebook }: SharedStores): Promise<SharedCorpus[]> {
  const subscriptions = (await notebook.subscriptions.all()).filter((one) => one.kind === 'shared');
  const found = await Promise.all(
    subscriptions.map(async (subscription) => ({
      subscription,
      state: await replicationState(corpus, subscription),
    })),
  );
  return found.sort((a, b) => a.subscription.title.localeCompare(b.subscription.title, 'en'));
}

/** @throws ReplicationError where it is not followed */
async function sharedCorpus({ notebook }: SharedStores, id: string): Promise<SharedSubscription> {
  const found = await notebook.subscriptions.find(id);
  if (found?.kind === 'shared') return found;
  throw new ReplicationError({
    message: 'This shared corpus is no longer followed.',
    remedy: 'Reload the page to see which are.',
  });
}

export interface FollowSharedWish {
  readonly url: string;
  readonly title: string;
  readonly follows: FollowedPart;
  readonly sends: boolean;
  /** As it was typed; null keeps the one that is there. */
  readonly login: unknown;
}

/**
 * Notes that a corpus is followed; nothing is asked of its server here. Another part of one that is followed is begun
 * anew.
 * @param now milliseconds since 1970
 * @throws ReplicationError where the address or the log-in is none
 */
export async function followShared(stores: SharedStores, wish: FollowSharedWish, now: number): Promise<void> {
  const { corpus, notebook, logins } = stores;
  const address = databaseAddress(wish.url);
  if ('message' in address) throw new ReplicationError(address);
  const { url, origin } = address;
  const login = wish.login === null ? null : checkedLogin(wish.login);
  const id = await subscriptionId('shared', url);
  const subscription: SharedSubscription = {
    kind: 'shared',
    id,
    url,
    title:
      wish.title.trim() === '' ? decodeURIComponent(url.slice(url.lastIndexOf('/') + 1)) : wish.title.trim(),
    origins: [origin],
    madeAt: new Date(now).toISOString(),
    follows: wish.follows,
    sends: wish.sends,
  };
  const known = await notebook.subscriptions.find(id);
  if (login !== null) await logins.keep(id, login);
  await notebook.subscriptions.keep(subscription);
  // What an earlier one left behind says nothing of this one.
  if (known === null) await corpus.change(() => corpus.keepSourceState(sourceOf(subscription), null));
  await changeState(corpus, subscription, (state) => {
    const other = state.part !== '' && state.part !== partKey(wish.follows);
    // One that was to be removed is followed again, from its beginning.
    const anew = other || state.removing !== null;
    return { ...askedNow(state, now), paused: false, removing: anew ? 'articles' : null };
  });
}

/** Changes the log-in of a corpus, and has it asked with that at once. @throws ReplicationError where it is none */
export async function logInShared(
  stores: SharedStores,
  id: string,
  login: unknown,
  now: number,
): Promise<void> {
  const subscription = await sharedCorpus(stores, id);
  await stores.logins.keep(id, login === null ? null : checkedLogin(login));
  await changeState(stores.corpus, subscription, (state) => ({ ...askedNow(state, now), trouble: null }));
}

/** Stops following for a while, goes on, or has the corpus asked now. */
export async function changeFollowing(
  stores: SharedStores,
  id: string,
  action: 'ask-now' | 'pause' | 'go-on' | 'remove',
  now: number,
): Promise<void> {
  const subscription = await sharedCorpus(stores, id);
  await changeState(stores.corpus, subscription, (state) => {
    switch (action) {
      case 'ask-now':
        return askedNow(state, now);
      case 'go-on':
        return { ...askedNow(state, now), paused: false };
      case 'pause':
        return { ...state, paused: true };
      case 'remove':
        return { ...state, removing: 'subscription' };
    }
  });
}

/** Has those corpora asked now that the reader's entries are sent to. */
export async function askSendersNow(stores: SharedStores, now: number): Promise<void> {
  for (const { subscription, state } of await sharedCorpora(stores))
    if (subscription.sends && state.nextAt !== null)
      await changeState(stores.corpus, subscription, (current) => askedNow(current, now));
}

/** Due at once, and not kept from trying by what went wrong before. */
function askedNow(state: ReplicationState, now: number): ReplicationState {
  return { ...state, failures: 0, nextAt: new Date(now).toISOString() };
}

function checkedLogin(login: unknown): Credentials {
  const parsed = v.safeParse(credentialsSchema, login);
  if (parsed.success) return parsed.output;
  throw new ReplicationError({
    message: 'This is no log-in that can be sent.',
    remedy:
      'A name has no colon in it, and neither has signs that cannot be seen; a token has letters, digits and -._~+/ alone.',
  });
}
