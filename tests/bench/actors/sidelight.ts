import { readFileSync } from 'node:fs';
import { buildActorDictionary } from '../../../utils/actors/dictionary/actor-dictionary.ts';
import { builtInActors } from '../../../utils/actors/dictionary/built-in-actors.ts';
import { createRecogniser } from '../../../utils/actors/recognise-actors.ts';
import { createTagger } from '../../../utils/actors/tagger/tagger.ts';
import { readTaggerModel } from '../../../utils/actors/tagger/tagger-model.ts';
import type { LoadFinder } from './finders.ts';

/** Our recogniser as a fresh worker has it. This is the one place of the bench that makes one. */
export const load: LoadFinder = async () => {
  const tagger = createTagger(readTaggerModel(readFileSync('assets/actors/tagger.model')));
  const recogniser = createRecogniser(buildActorDictionary(builtInActors()), tagger);
  return (article) => recogniser.recognise(article).mentions.length;
};
