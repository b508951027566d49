import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkXml } from '../../../utils/files/xml-guard.ts';

describe('what may be parsed', () => {
  it.each([
    [
      'a plain document',
      '<?xml version="1.0"?><rss version="2.0"><channel><title>Quay</title></channel></rss>',
    ],
    ['a type by name', '<!DOCTYPE rss PUBLIC "-//X//DTD RSS 0.91//EN" "https://x.example/a[b].dtd"><rss/>'],
    ['markup that is only text', '<a><!-- <!DOCTYPE x [ <b> --><![CDATA[<!ENTITY <c><d>]]></a>'],
    ['signs in attributes', `<a href="x>y<z" title='"&lt;'/>`],
    ['a less-than sign in text', '<a>1 < 2 and <3</a>'],
    ['no markup', 'only words'],
    ['nothing', ''],
  ])('passes %s', (_, text) => {
    expect(checkXml(text)).toBeNull();
  });
});

describe('what is refused', () => {
  it.each([
    ['<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>', 'defines entities'],
    ['<!doctype a SYSTEM "x.dtd" [\n<!ELEMENT a ANY>]><a/>', 'defines entities'],
    ['<a><!DOCTYPE b [<!ENTITY c "d">]></a>', 'defines entities'],
    ['<a><b', 'cut off'],
    ['<a title="x></a>', 'cut off'],
    ['<a><!-- x', 'cut off'],
    ['<a><![CDATA[ x', 'cut off'],
    ['<?xml version="1.0"', 'cut off'],
    [`<${'n'.repeat(300)}/>`, 'names longer'],
  ])('says of %j that it is refused', (text, reason) => {
    expect(checkXml(text)).toContain(reason);
  });

  it('counts depth, elements and length', () => {
    const nested = (levels: number) => '<a>'.repeat(levels) + '</a>'.repeat(levels);
    expect(checkXml(nested(128))).toBeNull();
    expect(checkXml(nested(129))).toBe('Its elements are nested more than 128 deep.');
    expect(checkXml('<a><b/><b/><b/></a>', { elements: 4 })).toBeNull();
    expect(checkXml('<a><b/><b/><b/></a>', { elements: 3 })).toBe('It has more than 3 elements.');
    expect(checkXml('<a>long</a>', { length: 10 })).toBe(
      'It is longer than the 10 characters that are read.',
    );
    expect(checkXml('<a/>'.repeat(1_000_001))).toBe('It has more than 1 million elements.');
  });

  it('counts attributes, and no signs within them', () => {
    const attributes = (count: number) =>
      Array.from({ length: count }, (_, n) => `a${n} = "x=''y"`).join(' ');
    expect(checkXml(`<a ${attributes(512)}/>`)).toBeNull();
    expect(checkXml(`<a ${attributes(513)}/>`)).toBe('It has an element with more than 512 attributes.');
    expect(checkXml(`<a src="${"='".repeat(5000)}"/>`)).toBeNull();
  });

  it('does not let closing tags that open nothing buy depth', () => {
    expect(checkXml('</a>'.repeat(500) + '<a>'.repeat(129))).toContain('nested');
  });
});

it('takes time in proportion to the length, whatever the text', () => {
  const pieces = ['<', '>', '"', "'", '</', '<!--', '<![CDATA[', '<?', '<!DOCTYPE ', '[', 'a ', '/>'];
  for (const piece of pieces) {
    const start = performance.now();
    checkXml(`<a>${piece.repeat(Math.ceil(4_000_000 / piece.length))}`);
    expect(performance.now() - start).toBeLessThan(2_000);
  }
});

it('answers for any text', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    'a',
    '"',
    "'",
    '/',
    '!',
    '--',
    '[CDATA[',
    ']]>',
    '<!DOCTYPE a',
    '[',
    '?',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
      const reason = checkXml(parts.join(''));
      expect(reason === null || reason.endsWith('.')).toBe(true);
    }),
  );
});
