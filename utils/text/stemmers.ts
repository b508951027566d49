import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { polishStem } from './polish-stem.ts';
import { ukrainianStem } from './ukrainian-stem.ts';

/** Takes the endings off a word in small letters (NFC) that still has its accents; what is left is no word. */
export type Stemmer = (word: string) => string;

// Snowball's stemmers (Porter 2001), with what they leave apart in everyday words joined.
const STEMMERS: ReadonlyMap<string, Stemmer> = new Map([
  ['de', german],
  // Snowball takes "gobiernos" for a verb with a pronoun.
  ['es', (word) => spanish(word.replace(/ernos$/, 'erno'))],
  ['fr', french],
  ['it', italian],
  ['nl', dutchStem],
  ['pl', polishStem],
  ['pt', (word) => portuguese(portugueseSingular(word))],
  ['ru', russianStem],
  ['uk', ukrainianStem],
]);

/** The stemmer of a language ("de"); undefined for English, which has its own, and for one that we have none for. */
export function stemmerFor(language: string): Stemmer | undefined {
  return STEMMERS.get(language);
}

/** Snowball leaves most doubled consonants, and does not lead "brieven" back to "brief", "huizen" to "huis". */
function dutchStem(word: string): string {
  const stem = dutch(word).replace(/([bfglmnprs])\1$/, '$1');
  return word === `${stem}en` || word === `${stem}e` ? stem.replace(/v$/, 'f').replace(/z$/, 's') : stem;
}

/** Plurals that Snowball does not lead back to their singulars; rules of Orengo and Huyck (2001). */
function portugueseSingular(word: string): string {
  return word
    .replace(/(?:ões|ães)$/, 'ão')
    .replace(/(?<=...)ais$/, 'al')
    .replace(/(?<=..)éis$/, 'el')
    .replace(/(?<=..)óis$/, 'ol');
}

/** Snowball drops the end of "Киев" as a case, but not that of "Киев-а". */
function russianStem(word: string): string {
  return russian(word.replaceAll('ё', 'е')).replace(/(?<=..)[ео]в$/, '');
}
