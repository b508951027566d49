import { describe, expect, it } from 'vitest';
import { contraryEvents, EVENT_FRAMES, eventFrames } from '../../../utils/claims/event-frames.ts';
import opposites from '../../../utils/claims/meaning/opposites.json' with { type: 'json' };

describe('EVENT_FRAMES', () => {
  it('names each frame once, and no contrary that is missing', () => {
    const names = EVENT_FRAMES.map(({ frame }) => frame);
    expect(new Set(names).size).toBe(names.length);
    for (const { frame, opposite } of EVENT_FRAMES) {
      expect(frame).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      if (opposite !== undefined) expect(names.filter((name) => name !== frame)).toContain(opposite);
    }
  });

  it('lists each word of a frame once, without stray space', () => {
    for (const { words } of EVENT_FRAMES) {
      const list = words.split(', ');
      expect(new Set(list).size).toBe(list.length);
      for (const word of list) expect(word).toMatch(/^[A-Za-z]+(?:[- ][A-Za-z]+)*$/);
    }
  });
});

describe('opposites', () => {
  it('sets words against words, none against itself', () => {
    for (const sides of opposites) {
      expect(sides).toHaveLength(2);
      const [left, right] = sides.map((words) => new Set(words));
      expect(left?.size && right?.size).toBeTruthy();
      expect([...(left ?? [])].filter((word) => right?.has(word))).toEqual([]);
    }
  });
});

describe('eventFrames', () => {
  it('finds verb, noun and set phrase alike, each where it stands first', () => {
    const [verb, noun, phrase] = [
      'Norland annexes the isle',
      'the annexation',
      'Norland will pull out of it',
    ];
    expect(eventFrames(verb).get('take-land')).toEqual({ start: 8, end: 15 });
    expect(eventFrames(noun).has('take-land')).toBe(true);
    expect(eventFrames(phrase).get('withdraw')).toEqual({ start: 13, end: 21 });
  });

  it.each(['', '…', 'the of and'])('finds none in %j', (text) => {
    expect(eventFrames(text).size).toBe(0);
  });
});

describe('contraryEvents', () => {
  it('gives the words of either side', () => {
    const [a, b] = ['The dam was deliberately opened.', 'The flood was an accident.'];
    const found = contraryEvents(a, b);
    expect(found && [a.slice(found.a.start, found.a.end), b.slice(found.b.start, found.b.end)]).toEqual([
      'deliberately',
      'accident',
    ]);
  });

  it('holds its tongue where a side tells of both', () => {
    expect(contraryEvents('The ban was lifted, trade allowed again.', 'They ban trade.')).toBeNull();
  });
});
