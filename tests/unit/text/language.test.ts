import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../utils/text/language.ts';

const GERMAN =
  'Die Regierung hat am Mittwoch angekündigt, dass die Brücke über den Fluss im kommenden Jahr neu gebaut wird, weil ihre Pfeiler Risse haben. ';
const ENGLISH =
  'The government said on Wednesday that the bridge over the river would be rebuilt next year because its pillars had cracks. ';

describe('detectLanguage', () => {
  it('tells the language of a text that does not say', () => {
    expect(detectLanguage(GERMAN)).toBe('de');
    expect(detectLanguage(ENGLISH)).toBe('en');
    expect(detectLanguage('政府は水曜日、来年橋を架け替えると発表した。')).toBe('ja');
  });

  it('lets a long text outweigh a wrong statement', () => {
    expect(detectLanguage(GERMAN.repeat(4), 'en')).toBe('de');
    expect(detectLanguage('政府は水曜日、来年橋を架け替えると発表した。'.repeat(10), 'en')).toBe('ja');
  });

  it('believes a statement that the text does not refute', () => {
    expect(detectLanguage(ENGLISH.repeat(4), 'en-GB')).toBe('en-GB');
    expect(detectLanguage('Hello there', 'fr')).toBe('fr');
    expect(detectLanguage(GERMAN, 'en')).toBe('en');
    const norwegian =
      'Regjeringen sier at broen over elven skal bygges på nytt neste år fordi søylene har sprekker. ';
    expect(detectLanguage(norwegian.repeat(6), 'nb')).toBe('nb');
  });

  it('says nothing where nothing tells', () => {
    expect(detectLanguage('')).toBeNull();
    expect(detectLanguage('1 2 3', 'not a tag!')).toBeNull();
  });
});
