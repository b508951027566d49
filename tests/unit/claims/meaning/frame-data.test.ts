import { describe, expect, it } from 'vitest';
import frameData from '../../../../assets/claims/frames.json' with { type: 'json' };
import type { WordingKind } from '../../../../utils/claims/meaning/event-frame.ts';
import { findFrames } from '../../../../utils/claims/meaning/find-frames.ts';
import { allFrames } from '../../../../utils/claims/meaning/frame-lexicon.ts';

interface Wording {
  readonly frame: string;
  readonly kind: WordingKind;
  readonly words: string;
}

const wordings: readonly Wording[] = frameData.flatMap(
  ({ frame, verbs = [], nouns = [], adjectives = [], phrases = [] }) => {
    const of = (kind: WordingKind, list: readonly string[]) => list.map((words) => ({ frame, kind, words }));
    return [
      ...of('verb', verbs),
      ...of('noun', nouns),
      ...of('adjective', adjectives),
      ...of('phrase', phrases),
    ];
  },
);

/** A sentence in which the wording stands as the kind of word that it is. */
function sentenceWith({ kind, words }: Wording): string {
  const written = words.replaceAll('*', 'one more');
  switch (kind) {
    case 'verb':
      return `They will ${written} it.`;
    case 'noun':
      return `That ${written} was of note.`;
    case 'adjective':
      return `It seemed ${written}.`;
    case 'phrase':
      return `There, ${written}.`;
  }
}

describe('the data of the frames', () => {
  it('names several hundred frames, each once, in the order of the alphabet', () => {
    const names = frameData.map(({ frame }) => frame);
    expect(names.length).toBeGreaterThanOrEqual(450);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)));
    for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('reads: roles and stances are known, opposites and kin are frames', () => {
    expect(allFrames().size).toBe(frameData.length);
  });

  it('makes no frame its own opposite or kin, and none both of another', () => {
    for (const { name, opposites, kin } of allFrames().values()) {
      expect(opposites.has(name) || kin.has(name), name).toBe(false);
      expect(
        [...kin].filter((other) => opposites.has(other)),
        name,
      ).toEqual([]);
    }
  });

  it('writes words plainly, none twice in a frame', () => {
    for (const { words } of wordings) expect(words).toMatch(/^[a-z]+(?:[ -](?:[a-z]+|\*))*$/);
    for (const { frame, verbs = [], nouns = [], adjectives = [], phrases = [] } of frameData) {
      for (const list of [verbs, nouns, adjectives, phrases])
        expect(new Set(list).size, frame).toBe(list.length);
      const single = new Set([...verbs, ...nouns, ...adjectives]);
      expect(
        phrases.filter((phrase) => single.has(phrase)),
        frame,
      ).toEqual([]);
      expect(single.size + phrases.length, frame).toBeGreaterThanOrEqual(2);
    }
  });

  it('opens and closes no phrase with a gap, and fills it with several words', () => {
    for (const { kind, words } of wordings) {
      expect(words).not.toMatch(/^\*|\*$/);
      if (kind === 'phrase') expect(words).toMatch(/[ -]/);
    }
  });

  it('is found by each of its wordings', () => {
    const lost = wordings.filter(
      (wording) => !findFrames(sentenceWith(wording)).some(({ frame }) => frame === wording.frame),
    );
    expect(lost).toEqual([]);
  });

  it('marks what is said with the stance of saying it', () => {
    for (const { frame, speech = false } of frameData)
      expect(allFrames().get(frame)?.stance !== null, frame).toBe(speech);
  });
});
