/**
 * What a number counts in. `name` is an ISO 4217 code for money (the word itself where
 * several states call theirs so), the base unit for a measure or duration, and the best
 * mark there is for a rating ("10").
 */
export interface Unit {
  readonly kind:
    | 'count'
    | 'percent'
    | 'percentage-points'
    | 'money'
    | 'measure'
    | 'duration'
    | 'rating'
    | 'rank'
    | 'multiple'
    | 'score';
  readonly name: string;
}

export const COUNT: Unit = { kind: 'count', name: 'count' };
export const PERCENT: Unit = { kind: 'percent', name: 'percent' };
export const POINTS: Unit = { kind: 'percentage-points', name: 'percentage points' };
/** A place in an order: "third", "No. 2". */
export const RANK: Unit = { kind: 'rank', name: 'rank' };
/** How many times as much: "doubled", "threefold". */
export const MULTIPLE: Unit = { kind: 'multiple', name: 'times' };
/** How a match or a vote stood: "3-1". */
export const SCORE: Unit = { kind: 'score', name: 'score' };

/** A unit and the factor that turns the written number into it. */
export interface ReadUnit {
  readonly unit: Unit;
  readonly factor: number;
}

const money = (name: string): ReadUnit => ({ unit: { kind: 'money', name }, factor: 1 });
const measure = (name: string, factor: number): ReadUnit => ({ unit: { kind: 'measure', name }, factor });
const duration = (days: number): ReadUnit => ({ unit: { kind: 'duration', name: 'day' }, factor: days });

const CURRENCY_PREFIXES: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  aud: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  cad: 'CAD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  nt$: 'TWD',
  r$: 'BRL',
  '€': 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  rs: 'INR',
  inr: 'INR',
  '₽': 'RUB',
  '₴': 'UAH',
  '₪': 'ILS',
  '₺': 'TRY',
  '₩': 'KRW',
  '₦': 'NGN',
  chf: 'CHF',
  sfr: 'CHF',
};

/** The ISO 4217 code that a sign before a number stands for ("US$", "€", "EUR"), or null. */
export function currencyFromSign(sign: string): string | null {
  return (
    CURRENCY_PREFIXES[
      sign
        .toLowerCase()
        .replace(/[.\s]/g, '')
        .replace(/\${2,}/, '$')
    ] ?? null
  );
}

/** Source of a pattern for a currency sign at the end of the text before a number; case-insensitive. */
export const CURRENCY_SIGN_BEFORE =
  '(?:(?:(?<![a-z])us\\s?|(?<![a-z])(?:au?|ca?|nz|hk|s|nt|r))?[$]{1,2}|[€£¥₹₽₴₪₺₩₦]|(?<![a-z])(?:usd|eur|gbp|aud|cad|inr|chf|sfr|rs\\.?))\\s{0,2}$';

const PLURAL_FOLDED: Readonly<Record<string, ReadUnit>> = {
  dollar: money('USD'),
  euro: money('EUR'),
  cent: money('USD'),
  yen: money('JPY'),
  yuan: money('CNY'),
  renminbi: money('CNY'),
  ruble: money('RUB'),
  rouble: money('RUB'),
  rupee: money('INR'),
  hryvnia: money('UAH'),
  shekel: money('ILS'),
  franc: money('CHF'),
  usd: money('USD'),
  eur: money('EUR'),
  gbp: money('GBP'),
  lira: money('TRY'),
  won: money('KRW'),
  rand: money('ZAR'),
  naira: money('NGN'),
  zloty: money('PLN'),
  forint: money('HUF'),
  baht: money('THB'),
  krona: money('SEK'),
  kronor: money('SEK'),
  krone: money('krone'),
  kroner: money('krone'),
  mm: measure('metre', 0.001),
  millimetre: measure('metre', 0.001),
  millimeter: measure('metre', 0.001),
  centimetre: measure('metre', 0.01),
  centimeter: measure('metre', 0.01),
  yard: measure('metre', 0.9144),
  cm: measure('metre', 0.01),
  metre: measure('metre', 1),
  meter: measure('metre', 1),
  km: measure('metre', 1000),
  kilometre: measure('metre', 1000),
  kilometer: measure('metre', 1000),
  mile: measure('metre', 1609.344),
  foot: measure('metre', 0.3048),
  feet: measure('metre', 0.3048),
  inch: measure('metre', 0.0254),
  inche: measure('metre', 0.0254),
  kg: measure('kilogram', 1),
  kilogram: measure('kilogram', 1),
  kilo: measure('kilogram', 1),
  gram: measure('kilogram', 0.001),
  lb: measure('kilogram', 0.45359237),
  ounce: measure('kilogram', 0.028349523125),
  tonne: measure('kilogram', 1000),
  ton: measure('kilogram', 1000),
  hectare: measure('square metre', 10_000),
  acre: measure('square metre', 4046.8564224),
  litre: measure('litre', 1),
  liter: measure('litre', 1),
  barrel: measure('barrel', 1),
  degree: measure('degree', 1),
  mw: measure('watt', 1e6),
  megawatt: measure('watt', 1e6),
  gw: measure('watt', 1e9),
  gigawatt: measure('watt', 1e9),
  second: duration(1 / 86_400),
  minute: duration(1 / 1440),
  hour: duration(1 / 24),
  day: duration(1),
  week: duration(7),
  month: duration(30.436875),
  year: duration(365.2425),
  decade: duration(3652.425),
  century: duration(36_524.25),
  centurie: duration(36_524.25),
};

/** The unit that a word after a number names ("euros", "km", "years"), or null. "cents" are a hundredth of a dollar. */
export function unitFromWord(word: string): ReadUnit | null {
  const folded = word.toLowerCase();
  const unit =
    PLURAL_FOLDED[folded] ?? (folded.endsWith('s') ? PLURAL_FOLDED[folded.slice(0, -1)] : undefined);
  if (!unit) return null;
  return /^cents?$/.test(folded) ? { ...unit, factor: 0.01 } : unit;
}

const DOLLARS: Readonly<Record<string, string>> = {
  us: 'USD',
  american: 'USD',
  australian: 'AUD',
  canadian: 'CAD',
  british: 'GBP',
  sterling: 'GBP',
  swiss: 'CHF',
};

/** The money that two words name ("Australian dollars", "British pounds"), or null. */
export function moneyFromWords(adjective: string, noun: string): ReadUnit | null {
  const code = DOLLARS[adjective.toLowerCase().replace(/\./g, '')];
  return code && /^(?:dollars?|pounds?|francs?)$/i.test(noun) ? money(code) : null;
}

/** "m" after a number, where it is not read as a million. */
export const METRES: ReadUnit = measure('metre', 1);

/** "pounds" is money where nothing else says weight; kept apart because it is both. */
export const POUNDS: ReadUnit = money('GBP');

/** "pounds" of something that is weighed (international pound of 1959). */
export const POUNDS_OF_WEIGHT: ReadUnit = measure('kilogram', 0.45359237);
