import { describe, expect, it } from 'vitest';
import { allFrames } from '../../../../utils/claims/meaning/frame-lexicon.ts';
import {
  areKin,
  areOpposite,
  frameOf,
  tellOpposites,
} from '../../../../utils/claims/meaning/frame-relations.ts';

describe('the relations of frames', () => {
  it('are symmetric', () => {
    for (const { name, opposites, kin } of allFrames().values()) {
      for (const other of opposites) expect(areOpposite(other, name)).toBe(true);
      for (const other of kin) expect(areKin(other, name)).toBe(true);
    }
  });

  it('know opposites and kin by name, and nothing of names that are none', () => {
    expect(areOpposite('win', 'lose')).toBe(true);
    expect(areOpposite('win', 'win')).toBe(false);
    expect(areKin('sign', 'agree')).toBe(true);
    expect(areKin('sign', 'sign')).toBe(false);
    expect(areOpposite('win', 'no such frame')).toBe(false);
    expect(areKin('no such frame', 'win')).toBe(false);
    expect(frameOf('no such frame')).toBeNull();
  });

  it('tell the stance of saying', () => {
    expect(frameOf('admit')?.stance).toBe('conceding');
    expect(frameOf('claim')?.stance).toBe('doubting');
    expect(frameOf('flood')?.stance).toBeNull();
  });
});

describe('tellOpposites', () => {
  it('judges words by the frames that they alone stand for', () => {
    expect(tellOpposites('acquitted', 'convicts')).toBe(true);
    expect(tellOpposites('acquitted', 'arrived')).toBe(false);
    expect(tellOpposites('', 'arrived')).toBe(false);
  });
});
