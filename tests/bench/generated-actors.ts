import type { ActorType } from '../../utils/actors/actor.ts';
import type { ActorEntry } from '../../utils/actors/dictionary/actor-entry.ts';

// Names that nobody bears, put together from syllables; a seed gives the same ones every time.

const OPENINGS =
  'Ar Bel Cor Dra El Fen Gal Har Il Jor Kel Lun Mar Nor Or Pel Quin Ros Sel Tor Ul Ven Wil Yar Zan'.split(
    ' ',
  );
const MIDDLES = 'a e i o u ana eri ilo ora umi adi eba iga oli una'.split(' ');
const ENDINGS = 'ba den dor fel gan har ka len mir nes rin ros sa ster tan va vik wen xi zar'.split(' ');
const HEADS = ['Council', 'Institute', 'Party', 'Bank', 'Union', 'Agency', 'Line', 'Works'];

/** Mulberry32: numbers from 0 to below 1 that look random and are the same for one seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Actors with two forms each: three in five are persons, the others organisations and places. */
export function generatedActors(count: number, seed: number): ActorEntry[] {
  const random = seededRandom(seed);
  const one = (parts: readonly string[]) => parts[Math.floor(random() * parts.length)] ?? '';
  const word = () => one(OPENINGS) + one(MIDDLES) + one(ENDINGS);
  const actors = new Map<string, ActorEntry>();
  while (actors.size < count) {
    const type: ActorType = random() < 0.6 ? 'person' : random() < 0.7 ? 'organisation' : 'place';
    const [first, last] = [word(), type === 'organisation' ? one(HEADS) : word()];
    const name = `${first} ${type === 'organisation' ? `${word()} ` : ''}${last}`;
    const alias = type === 'person' ? `${first} ${one(OPENINGS)}. ${last}` : `${name} of ${word()}`;
    const id = name.toLowerCase().replaceAll(' ', '-');
    actors.set(id, { id, name, type, aliases: [alias] });
  }
  return [...actors.values()];
}
