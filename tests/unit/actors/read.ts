import { readFileSync } from 'node:fs';
import type { Mention, Recognition } from '../../../utils/actors/actor.ts';
import { buildActorDictionary } from '../../../utils/actors/dictionary/actor-dictionary.ts';
import { builtInActors } from '../../../utils/actors/dictionary/built-in-actors.ts';
import { createRecogniser } from '../../../utils/actors/recognise-actors.ts';
import { createTagger } from '../../../utils/actors/tagger/tagger.ts';
import { readTaggerModel } from '../../../utils/actors/tagger/tagger-model.ts';
import type { Block } from '../../../utils/articles/article.ts';

const shippedTagger = createTagger(readTaggerModel(readFileSync('assets/actors/tagger.model')));
export const dictionary = buildActorDictionary(builtInActors());
export const recogniser = createRecogniser(dictionary, shippedTagger);

/** Recognises paragraphs as the body of one article. */
export function read(paragraphs: string | readonly string[], language: string | null = 'en'): Recognition {
  const list = typeof paragraphs === 'string' ? [paragraphs] : paragraphs;
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of list) {
    blocks.push({ kind: 'body', start: text.length, end: text.length + paragraph.length });
    text += `${paragraph}\n\n`;
  }
  return recogniser.recognise({ text, blocks, outlet: null, language });
}

/** "surface=actor" of each mention, in order. */
export function named(paragraphs: string | readonly string[], language: string | null = 'en'): string[] {
  return read(paragraphs, language).mentions.map((mention) => `${mention.surface}=${mention.actor}`);
}

export function surfaces(paragraphs: string | readonly string[]): string[] {
  return read(paragraphs).mentions.map((mention) => mention.surface);
}

export function mention(text: string, surface: string): Mention {
  const found = read(text).mentions.find((one) => one.surface === surface);
  if (!found) throw new Error(`"${surface}" was not found in "${text}"`);
  return found;
}

export function typeOf(text: string | readonly string[], actor: string): string | undefined {
  return read(text).actors.find((one) => one.id === actor)?.type;
}
