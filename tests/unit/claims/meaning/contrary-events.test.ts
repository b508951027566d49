import { describe, expect, it } from 'vitest';
import { contraryEvents, eventFrames } from '../../../../utils/claims/meaning/contrary-events.ts';

describe('eventFrames', () => {
  it('gives each frame where it stands first', () => {
    const text = 'The coup failed; after the coup he fled.';
    expect(eventFrames(text).get('coup')).toEqual({ start: 4, end: 8 });
    expect(eventFrames(text).has('flee')).toBe(true);
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
    expect(contraryEvents('They banned cars, then allowed them again.', 'They ban cars.')).toBeNull();
  });

  it.each(['', 'Rain fell on the isle.'])('finds nothing between a text and %j', (text) => {
    expect(contraryEvents('The choir sang.', text)).toBeNull();
  });
});
