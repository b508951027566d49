// Endings of nouns and adjectives behind three letters or more; the longest that fits is found first.
const CASE_ENDING =
  /(?<=...)(?:ього|ьому|ого|ому|[еоє]ві|[аия]ми|їми|ьми|ьої|[оеє]ю|[оеє]м|[ая]м|[ая]х|[іїє]в|[еиіїє]й|[иії]м|[иії]х|[оє]ї|[аяуюоеєиіїьй])$/;

/**
 * Takes the endings of cases off a Ukrainian noun or adjective and lets the vowels meet that its forms exchange
 * ("рік", "року"). Verbs keep theirs. After the manner of the light stemmer of Dolamic and Savoy (2009) for Russian;
 * the rules are our own.
 * @param word in small letters (NFC)
 */
export function ukrainianStem(word: string): string {
  return (
    word
      .replace(/['’ʼ]/g, '')
      .replace(CASE_ENDING, '')
      // "Харків" and "Харкова": the same letters end a name and a plural.
      .replace(/(?<=...)[іїоеє]в$/, '')
      // "санкці-ї", "санкц-ій"
      .replace(/(?<=...)[іьй]$/, '')
      .replace(/ец$/, 'ц')
      .replace(/ц$/, 'к')
      .replace(/[оеє](?=[^аеєиіїоуюя]+$)/, (vowel) => (vowel === 'є' ? 'ї' : 'і'))
  );
}
