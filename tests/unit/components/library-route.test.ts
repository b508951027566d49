import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LIBRARY_VIEWS,
  type LibraryRoute,
  routeAddress,
  routeIn,
  viewOf,
} from '../../../components/corpus/library-route.ts';

const routes: fc.Arbitrary<LibraryRoute> = fc.oneof(
  fc.constantFrom(...LIBRARY_VIEWS).map((at) => ({ at })),
  fc.record({
    at: fc.constantFrom('article', 'actor'),
    id: fc.string({ minLength: 1, maxLength: 64, unit: 'grapheme' }).filter((id) => id.length <= 64),
  }),
);

describe('a place in the library', () => {
  test('is found by its address', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(routeIn(routeAddress(route))).toEqual(route);
      }),
    );
  });

  test('is the list of articles where the address names none', () => {
    for (const fragment of ['', '#', '#nowhere', '#article=', '#actor=%zz', `#article=${'a'.repeat(65)}`]) {
      expect(routeIn(fragment)).toEqual({ at: 'articles' });
    }
    fc.assert(
      fc.property(fc.string(), (fragment) => {
        expect(() => routeIn(fragment)).not.toThrow();
      }),
    );
  });

  test('belongs to a view', () => {
    expect(viewOf({ at: 'actor', id: 'x' })).toBe('actors');
    expect(viewOf({ at: 'article', id: 'x' })).toBe('articles');
    expect(viewOf({ at: 'backup' })).toBe('backup');
  });
});
