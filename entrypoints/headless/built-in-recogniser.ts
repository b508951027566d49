import { readFileSync } from 'node:fs';
import { buildActorDictionary } from '../../utils/actors/dictionary/actor-dictionary.ts';
import { builtInActors } from '../../utils/actors/dictionary/built-in-actors.ts';
import { type ActorRecogniser, createRecogniser } from '../../utils/actors/recognise-actors.ts';
import { createTagger } from '../../utils/actors/tagger/tagger.ts';
import { readTaggerModel } from '../../utils/actors/tagger/tagger-model.ts';

const MODEL = new URL('../../assets/actors/tagger.model', import.meta.url);

/** A recogniser that knows the built-in actors, with the tagger that ships. */
export function builtInRecogniser(): ActorRecogniser {
  const tagger = createTagger(readTaggerModel(readFileSync(MODEL)));
  return createRecogniser(buildActorDictionary(builtInActors()), tagger);
}
