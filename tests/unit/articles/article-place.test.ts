import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articlePlace } from '../../../utils/articles/article-place.ts';

describe('the place of an article', () => {
  it.each([
    ['https://www.quay.example/news/strike/', 'quay.example/news/strike'],
    ['http://m.quay.example:80/news/strike?utm_source=x&fbclid=1', 'quay.example/news/strike'],
    ['https://amp.quay.example/news/strike/amp/', 'quay.example/news/strike'],
    ['https://quay.example/amp/news/strike', 'quay.example/news/strike'],
    ['https://quay.example/news/strike?amp', 'quay.example/news/strike'],
    ['https://quay.example/news/strike?outputType=amp&at_medium=RSS', 'quay.example/news/strike'],
    ['https://quay.example/news/strike/print', 'quay.example/news/strike'],
    ['https://QUAY.example/news/strike#comments', 'quay.example/news/strike'],
    ['https://quay.example/index.php?page=2&id=7', 'quay.example?id=7&page=2'],
    ['https://quay.example/?id=7&page=2', 'quay.example?id=7&page=2'],
    ['https://quay.example/#!/news/7', 'quay.example#!/news/7'],
    ['https://quay.example:8080/News', 'quay.example:8080/News'],
    ['https://m.example/a', 'm.example/a'],
    ['https://quay.example/search?mode=all', 'quay.example/search?mode=all'],
  ])('of %s is %s', (url, place) => expect(articlePlace(url)).toBe(place));

  it.each([
    ['no address', 'strike.html'],
    ['a file', 'file:///home/strike.html'],
    ['a mailbox', 'mailto:desk@quay.example'],
    ['nothing', ''],
    ['null', null],
    ['an endless one', `https://quay.example/${'a'.repeat(5_000)}`],
  ])('of %s is empty', (_, url) => expect(articlePlace(url)).toBe(''));

  const parts = fc.array(
    fc.constantFrom(
      '/',
      'amp',
      'print',
      'a',
      '?',
      '&',
      'utm_x=1',
      'id=2',
      '#',
      '!',
      '//',
      '%2e',
      'index.html',
      '.',
      'ß',
    ),
    { maxLength: 10 },
  );
  const hosts = fc.constantFrom(
    'quay.example',
    'www.m.quay.example',
    'amp.www2.quay.example.',
    'm.example:443',
  );

  it('is its own place, whatever the address', () => {
    const addresses = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.tuple(hosts, parts).map(([host, path]) => `http://${host}/${path.join('')}`),
      fc.string({ unit: 'binary' }).map((text) => `https://quay.example/${text}`),
    );
    fc.assert(
      fc.property(addresses, (url) => {
        const place = articlePlace(url);
        expect(articlePlace(`https://${place}`)).toBe(place);
        expect(articlePlace(`http://www.${place}`)).toBe(place);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void articlePlace(text)));
  });
});
