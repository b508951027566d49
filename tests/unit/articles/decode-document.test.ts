import { describe, expect, it } from 'vitest';
import { decodeDocument, LARGEST_DOCUMENT } from '../../../utils/articles/decode-document.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeDocument', () => {
  it('decodes UTF-8 and keeps a byte order mark out of the text', () => {
    expect(decodeDocument(utf8('\ufeffDvořák said “no”'))).toEqual({ ok: true, content: 'Dvořák said “no”' });
  });

  it('decodes UTF-16 where a mark says so', () => {
    expect(decodeDocument(new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0xac, 0x20]))).toEqual({
      ok: true,
      content: 'A€',
    });
    expect(decodeDocument(new Uint8Array([0xfe, 0xff, 0x00, 0x41, 0x20, 0xac]))).toEqual({
      ok: true,
      content: 'A€',
    });
  });

  it('refuses what is no text, in words', () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    expect(decodeDocument(png)).toEqual({ ok: false, message: 'the file is binary data, not text' });
    expect(decodeDocument(new Uint8Array())).toEqual({ ok: false, message: 'the file is empty' });
    expect(decodeDocument(utf8(' \n\t'))).toEqual({ ok: false, message: 'the file holds no text' });
    const latin = Uint8Array.from({ length: 200 }, (_, index) => (index % 3 === 0 ? 0xe9 : 0x61));
    expect(decodeDocument(latin)).toEqual({ ok: false, message: 'the file is not UTF-8 text' });
  });

  it('forgives a single broken byte', () => {
    const bytes = utf8('a long sentence with one broken byte at its very end ');
    bytes[bytes.length - 1] = 0xe9;
    expect(decodeDocument(bytes)).toMatchObject({ ok: true });
  });

  it('refuses what is too large', () => {
    const reading = decodeDocument(new Uint8Array(LARGEST_DOCUMENT + 1));
    expect(reading).toMatchObject({ ok: false });
    expect(reading.ok ? '' : reading.message).toMatch(/too large: 65 MB/);
  });
});
