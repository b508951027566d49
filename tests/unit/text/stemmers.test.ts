import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemmerFor } from '../../../utils/text/stemmers.ts';
import { contentTerms } from '../../../utils/text/terms.ts';

/** The terms of words, each read by itself. */
function termsOf(words: string, language: string): string[] {
  return words.split(' ').map((word) => {
    const [first, ...others] = contentTerms(word, language);
    expect(others).toEqual([]);
    return first?.term ?? '';
  });
}

const LANGUAGES = ['de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ru', 'uk'];

// Each line holds forms of one word.
const MEETING: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Putin Putins',
    'Krieg Krieges Kriege',
    'Haus Häuser Häusern',
    'Verhandlung Verhandlungen',
    'Präsident Präsidenten PRÄSIDENT',
    'ukrainische ukrainischen ukrainischer',
    'Strasse Straße Straßen',
    'Wahl Wahlen',
    'Russland Russlands',
  ],
  es: [
    'gobierno gobiernos Gobierno',
    'elección elecciones',
    'ministro ministra ministros',
    'negociación negociaciones',
    'país países',
    'ataque ataques',
    'nacional nacionales',
  ],
  fr: [
    'élection élections Élections',
    'gouvernement gouvernements',
    'national nationale nationaux',
    'négociation négociations',
    'président présidente présidents',
    'attaque attaques attaqué',
    "Ukraine l’Ukraine d'Ukraine",
    'union l’Union',
  ],
  it: [
    'governo governi',
    'elezione elezioni',
    'attacco attacchi attaccato',
    'nazionale nazionali',
    "Unione l’Unione dell’Unione nell'Unione",
    'sanzione sanzioni',
    'partito partiti',
  ],
  nl: [
    'regering regeringen',
    'aanval aanvallen',
    'soldaat soldaten',
    'brief brieven',
    'huis huizen',
    'verkiezing verkiezingen',
    'man mannen',
    'minister ministers',
  ],
  pl: [
    'Moskwa Moskwy Moskwie Moskwę Moskwą',
    'Polska Polski Polsce Polskę Polską',
    'Rosja Rosji Rosję Rosją',
    'Kijów Kijowa Kijowie Kijowem',
    'Lwów Lwowa Lwowie',
    'Putin Putina Putinowi Putinem',
    'Tusk Tuska Tuskowi Tuskiem',
    'Duda Dudy Dudzie Dudę',
    'Zełenski Zełenskiego Zełenskiemu Zełenskim',
    'prezydent prezydenta prezydencie prezydenci prezydentów',
    'premier premiera premierze premierzy',
    'minister ministra ministrze ministrowie ministrów',
    'wybory wyborów wyborach wyborami wyborze',
    'rząd rządu rządzie rządem rządowy',
    'wojna wojny wojnie wojnę wojną',
    'rosyjski rosyjska rosyjskiego rosyjskiej rosyjskich rosyjskimi rosyjską',
    'Niemiec Niemcy Niemców Niemcami',
    'miejscowość miejscowości miejscowością',
    'spotkanie spotkania spotkaniu spotkaniem spotkań',
    'sankcja sankcje sankcji sankcjami',
    'granica granicy granicach granic',
  ],
  pt: [
    'eleição eleições',
    'negociação negociações',
    'nacional nacionais',
    'papel papéis',
    'alemão alemães',
    'governo governos',
    'ministro ministra ministros',
  ],
  ru: [
    'Москва Москвы Москве Москву Москвой',
    'Путин Путина Путину Путиным Путине',
    'Киев Киева Киеве Киевом',
    'Россия России Россией',
    'переговоры переговоров переговорах',
    'президент президента президентом',
    'войско войска войск войсками',
    'самолёт самолет самолёта',
  ],
  uk: [
    'Москва Москви Москві Москву Москвою',
    'Україна України Україні Україну Україною',
    'Київ Києва Києві Києвом',
    'Харків Харкова Харкові Харковом',
    'Львів Львова Львові',
    'Росія Росії Росію Росією',
    'Путін Путіна Путіну Путіним',
    'Зеленський Зеленського Зеленському Зеленським',
    'президент президента президенту президентом президенти президентів',
    'область області областю областей',
    'санкції санкцій санкціями санкціям',
    'вибори виборів виборах виборами',
    'війна війни війні війну війною',
    'українець українці українців',
    'рік року роки років роках',
    "об’єднання обʼєднання об'єднанням",
    'люди людей людям людьми',
    'Америка Америки Америці Америку',
    'Ізраїль Ізраїлю Ізраїлем Ізраїля',
    'ракета ракети ракет ракетами',
  ],
};

// Each line holds different words.
const PARTED: Readonly<Record<string, readonly string[]>> = {
  de: ['Regen Regierung Region', 'Wahl Wahrheit Währung', 'Krieg Krise Kreis'],
  es: ['gobierno gobernador goma', 'país paz paso', 'ataque atlas actor'],
  fr: ['élection élite élève', 'nation naissance nature', 'guerre guérison guide'],
  it: ['governo giorno guerra', 'partito paese parlamento', 'nazione nascita natura'],
  nl: ['regering regen regel', 'brief breed brug', 'man maand macht'],
  pl: [
    'rząd rzeka rzecz',
    'wojna wojsko wola',
    'premier premia prezydent',
    'Polska pole policja',
    'most miasto',
  ],
  pt: ['governo guerra gasto', 'eleição elite elevador', 'papel papa país'],
  ru: ['война войско вода', 'Москва мост мастер', 'президент премьер президиум'],
  uk: ['війна військо вода', 'область облік обличчя', 'президент прем’єр президія', 'ракета рак рада'],
};

describe.each(LANGUAGES)('the stemmer of %s', (language) => {
  it.each(MEETING[language] ?? [])('lets meet %s', (words) => {
    const terms = termsOf(words, language);
    expect(terms[0]).not.toBe('');
    expect(new Set(terms).size).toBe(1);
  });

  it.each(PARTED[language] ?? [])('tells apart %s', (words) => {
    const terms = termsOf(words, language);
    expect(terms).not.toContain('');
    expect(new Set(terms).size).toBe(terms.length);
  });

  it('takes any string, always for the same stem', () => {
    const stemmer = stemmerFor(language);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (word) => {
        expect(stemmer?.(word)).toBe(stemmer?.(word));
      }),
    );
    expect(stemmer).toBeDefined();
  });
});

it('has no stemmer for other languages', () => {
  expect(stemmerFor('sv')).toBeUndefined();
  expect(stemmerFor('constructor')).toBeUndefined();
});
