/** What the word before says of the next: that a noun follows, that a verb follows, or nothing. */
export type Announced = 'noun' | 'verb' | null;

const NOUN_FOLLOWS = new Set(
  `a an the this these those his its their our my your whose some any no every each another several many few s
  in on by for from with at after before during amid against over under into about between without of despite through
  since until following upon within`.split(/\s+/),
);
// Where no verb can follow at once, not even one that is no noun ("the back"). A preposition may end a verb ("carry on").
const ARTICLES = new Set('a an the his its their our my your whose s'.split(' '));
const VERB_FOLLOWS = new Set(
  `to will would can could may might must shall should cannot not never t i we he she they who which also did does do
  let please`.split(/\s+/),
);

/** @param previous the word before, lower case; undefined at the start of a sentence */
export function announcedBy(previous: string | undefined): Announced {
  if (previous === undefined) return null;
  if (NOUN_FOLLOWS.has(previous)) return 'noun';
  return VERB_FOLLOWS.has(previous) ? 'verb' : null;
}

/** Whether a word is an article or stands for one ("his", "its"). */
export function isArticle(word: string): boolean {
  return ARTICLES.has(word);
}
