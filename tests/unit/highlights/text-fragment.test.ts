import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textFragmentUrl } from '../../../utils/highlights/text-fragment.ts';
import { webAddress } from '../../../utils/text/web-address.ts';

const PAGE = 'https://quay.example/dredger';

/** The parts of a directive, decoded. */
function partsOf(url: string | null): string[] {
  const [, directive = ''] = (url ?? '').split(':~:text=');
  return directive.split(',').map((part) => decodeURIComponent(part));
}

describe('the address of a passage', () => {
  test('holds a short passage whole', () => {
    expect(textFragmentUrl(PAGE, { text: 'Two tugs, one crew' })).toBe(
      `${PAGE}#:~:text=Two%20tugs%2C%20one%20crew`,
    );
  });

  test('names a long passage by its first and last words', () => {
    const text = `The dredger that nobody ordered came ${'very slowly '.repeat(12)}up the river at noon.`;
    expect(partsOf(textFragmentUrl(PAGE, { text }))).toEqual([
      'The dredger that nobody ordered',
      'up the river at noon',
    ]);
  });

  test('tells a passage by what stands around it', () => {
    const sought = { text: 'It sank.', before: 'The old ferry left. ', after: ' Nobody was hurt at all.' };
    expect(textFragmentUrl(PAGE, sought)).toBe(
      `${PAGE}#:~:text=old%20ferry%20left-,It%20sank.,-Nobody%20was%20hurt`,
    );
  });

  test('hides what the directive itself is written with', () => {
    expect(textFragmentUrl(PAGE, { text: 'a ship-to-shore crane & one more, 50%' })).toBe(
      `${PAGE}#:~:text=a%20ship%2Dto%2Dshore%20crane%20%26%20one%20more%2C%2050%25`,
    );
  });

  test('keeps a fragment of the address, not its directives', () => {
    expect(textFragmentUrl(`${PAGE}#part-2:~:text=other`, { text: 'tug' })).toBe(`${PAGE}#part-2:~:text=tug`);
    expect(textFragmentUrl(`${PAGE}#:~:text=other`, { text: 'tug' })).toBe(`${PAGE}#:~:text=tug`);
  });

  test('is that of the page where there are no words to look for', () => {
    expect(textFragmentUrl(PAGE, { text: ' … ' })).toBe(PAGE);
  });

  test('cuts words where a script has no spaces', () => {
    const text = '港口工人在星期二宣布罢工并要求提高工资'.repeat(8);
    const [first = '', last = ''] = partsOf(textFragmentUrl(PAGE, { text }));
    expect(text.startsWith(first)).toBe(true);
    expect(text.endsWith(last)).toBe(true);
    expect(first.length).toBeLessThan(30);
  });

  test('is none for an address that is not of the web', () => {
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///a',
      '/dredger',
      '',
      'ftp://a.example',
    ])
      expect(textFragmentUrl(address, { text: 'tug' })).toBeNull();
    expect(webAddress('HTTPS://Quay.example')?.href).toBe('https://quay.example/');
  });
});

describe('of any passage', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 400 });

  test('the address stays one of the same page, and never fails', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (text, before, after) => {
        const url = textFragmentUrl(`${PAGE}?a=1`, { text, before, after });
        expect(url?.split('#')[0]).toBe(`${PAGE}?a=1`);
        expect(URL.canParse(url ?? '')).toBe(true);
        expect(url).not.toMatch(/[\s<>"]/);
        expect((url ?? '').length).toBeLessThan(3_000);
      }),
    );
  });

  test('each part stands in it, and only separators are bare', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('tug', 'ship-yard', 'naïve', '40%', '“no”', 'x,y'), {
          minLength: 1,
          maxLength: 60,
        }),
        (words) => {
          const text = words.join(' ');
          const url = textFragmentUrl(PAGE, { text }) ?? '';
          const parts = partsOf(url);
          expect(parts.length).toBeLessThanOrEqual(2);
          for (const part of parts) expect(text).toContain(part);
          expect(url.split(':~:text=')[1]).not.toContain('-');
        },
      ),
    );
  });
});
