import { describe, expect, it } from 'vitest';
import { landOf } from '../../../../utils/claims/aligning/land-of.ts';

describe('landOf', () => {
  it.each([
    ['fiji', 'fiji'],
    ['suva', 'fiji'],
    ['ana-veld', null],
    ['', null],
  ])('of %s is %s', (actor, land) => {
    expect(landOf(actor)).toBe(land);
  });
});
