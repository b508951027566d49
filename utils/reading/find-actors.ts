import type { Actor, ActorId } from '../actors/actor.ts';
import { type ActorDictionary, formKey } from '../actors/dictionary/actor-dictionary.ts';
import { actorOfEntry } from '../actors/dictionary/actor-entry.ts';
import { builtInActors } from '../actors/dictionary/built-in-actors.ts';
import { correctedActor, type EditRules, mergedActor } from '../actors/edits/edit-rules.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { FoundActor } from '../messages/actor-answers.ts';
import { searchNames } from './search-names.ts';

const RESULTS = 20;
/** Actors of the corpus that are compared by their names, those of most articles. The rest must be typed exactly. */
export const COMPARED_ACTORS = 3_000;

/** Whom a search looks through. */
export interface KnownActorSources {
  readonly corpus: Pick<Corpus, 'articleCounts'>;
  /** Of the corpus, those of most articles. */
  readonly frequent: readonly Actor[];
  /** The list and the corpus, by exact forms. */
  readonly dictionary: ActorDictionary;
  readonly rules: EditRules;
  /** Whom the page at hand names; they come first. */
  readonly page: readonly Actor[];
}

/** Actors whom the typed name may mean: those with exactly this form, then those with a name like it. */
export async function findActors(typed: string, sources: KnownActorSources): Promise<FoundActor[]> {
  const { corpus, frequent, dictionary, rules, page } = sources;
  const key = formKey(typed);
  const exact = [...dictionary.lookup(key).map(({ entry }) => entry), ...dictionary.bySurname(key)];
  const all = known(
    [...page, ...rules.actors.values(), ...frequent, ...builtInActors().map(actorOfEntry)],
    rules,
  );
  const alike = searchNames([...all.values()], ({ name }) => name, typed);
  const found = [...known([...exact.map(actorOfEntry), ...alike], rules).values()].slice(0, RESULTS);
  const articles = await corpus.articleCounts(found.map(({ id }) => id));
  return found.map((actor) => ({ actor, articles: articles.get(actor.id) ?? 0 }));
}

/** The actors as the reader has corrected them, each once, without those that were merged into others. */
function known(actors: readonly Actor[], rules: EditRules): Map<ActorId, Actor> {
  const byId = new Map<ActorId, Actor>();
  for (const actor of actors) {
    if (byId.has(actor.id) || mergedActor(actor.id, rules) !== actor.id) continue;
    byId.set(actor.id, correctedActor(actor, rules));
  }
  return byId;
}
