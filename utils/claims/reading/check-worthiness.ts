import type { DateMention } from '../../text/date-mention.ts';
import { stem } from '../../text/english-stem.ts';
import type { Figure } from '../../text/figures.ts';
import { contains } from '../../text/span.ts';
import type { ClaimType } from '../claim.ts';
import type { Quotation } from '../quotation.ts';
import type { Clause } from './clause.ts';

/** What was read in a sentence before it is weighed. */
export interface SentenceReading {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly quotations: readonly Quotation[];
  /** How many mentions of actors it holds. */
  readonly mentions: number;
  readonly clauses: readonly Clause[];
}

export interface CheckWorthiness {
  /** 0 to 1; 0.5 and above: worth checking. */
  readonly score: number;
  readonly type: ClaimType;
  /** Why, the strongest first: positive weights speak for checking. */
  readonly reasons: readonly { readonly reason: string; readonly weight: number }[];
}

const FIRST_OR_SECOND_PERSON = /\b(?:I|we|our|us|my|me|you|your|let[’']s)\b/;
const FUTURE =
  /\b(?:will|won[’']t|shall|is going to|are going to|is likely to|are likely to|is unlikely|are unlikely|is expected to|are expected to|is bound to|is set to)\b/iu;
const DOUBT =
  /\b(?:may|might|could|would|should|must|ought|perhaps|possibly|probably|presumably|arguably|likely|unlikely|seems?|seemed|appears?|appeared|suggests?|whether|risks?|potentially|apparently|evidently)\b/iu;
const JUDGEMENT =
  /\b(?:ridiculous|remarkable|amazing|astonishing|important|importantly|significant|clear|clearly|obvious|obviously|unfortunate(?:ly)?|sadly|hopefully|merely|simply|truly|indeed|absurd|foolish|wise|dangerous|disastrous|great|greater|better|best|worse|worst|difficult|easy|impossible|inevitable|unthinkable|ironic(?:ally)?|true|truth|meaningful|hardly|fundamental(?:ly)?|deeply?|profound|crucial|vital|key|essential|genuine|serious|strange|crisis|legacy|logic|reality|question|challenge|lesson|symbol|moral|courage|arrogan\w+|naive|hypocri\w+|illusion|temptation|opportunit\w+|so-called)\b/iu;
const GENERAL =
  /\b(?:always|never|every|everyone|nobody|nothing|all|many|most|often|usually|generally|increasingly|ever|rarely|people|countries|nations|history|world|era|age)\b/iu;
// What holds for a while and cannot be seen to happen; "it lacks", "she believes".
const STATES: ReadonlySet<string> = new Set(
  `be have seem appear remain stay mean matter want need wish like love hate know believe think feel hope deserve belong
  depend rely consist contain represent reflect embody symbolise symbolize illustrate demonstrate require entail involve
  lack resemble constitute exist live stand lie serve tend suit deal understand see look sound regard consider suppose
  define exemplify say tell add note state write ask make give take come go get do let put keep find enjoy face`
    .split(/\s+/)
    .map((verb) => stem(verb)),
);
const NAME = /(?<=[^.!?“"]\s)\p{Lu}\p{Ll}+|\b\p{Lu}{2,}\b/gu;

/** Weighs how far a sentence says something that could be looked up, by plain additive rules with their reasons. */
export function checkWorthiness(reading: SentenceReading): CheckWorthiness {
  const { text, figures, dates, quotations, mentions } = reading;
  const reasons: { reason: string; weight: number }[] = [];
  const weigh = (reason: string, weight: number) => {
    if (weight !== 0) reasons.push({ reason, weight });
  };
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
  const outside = withoutQuotations(text, quotations);
  const direct = quotations.some((quotation) => quotation.direct && quotation.end - quotation.start > 20);
  // The rest of what somebody says keeps his actor where his name stands in another sentence.
  const said = quotations.some(({ source, actor, verb }) => (source ?? actor) !== null && verb !== null);
  const names = Math.max(mentions, text.match(NAME)?.length ?? 0);
  const future = FUTURE.test(outside);
  const told = happenings(reading);

  weigh('states an amount', figures.some(isTelling) ? 1.5 : figures.length > 0 ? 0.6 : 0);
  weigh('states a date', dates.length > 0 ? 1.1 : 0);
  weigh('quotes somebody', direct && said ? 1.6 : 0);
  weigh('reports what somebody said', !direct && said ? 1.1 : 0);
  weigh('tells of an event', EVENT[told]);
  weigh('says how things are', told === 'none' && !said && !figures.some(isTelling) ? -0.8 : 0);
  weigh('names who it is about', Math.min(3, names) * 0.4);
  weigh('tells what will be', future ? -1.2 : 0);
  weigh('is put as a possibility', !said && DOUBT.test(outside) ? -1.1 : 0);
  weigh('judges', JUDGEMENT.test(outside) ? -0.9 : 0);
  weigh('speaks in general', !said && GENERAL.test(outside) ? -0.4 : 0);
  weigh('speaks as “we” or to “you”', FIRST_OR_SECOND_PERSON.test(outside) ? -1 : 0);
  weigh('asks', /\?["”’]?\s*$/.test(text) ? -2 : 0);
  weigh('says nothing of anybody', reading.clauses.some(({ predicate }) => predicate !== null) ? 0 : -1.2);
  weigh('is very short', words < 5 && told === 'none' ? -1.2 : 0);

  const sum = reasons.reduce((total, { weight }) => total + weight, -1.2);
  return {
    score: Math.round((1 / (1 + Math.exp(-sum))) * 1000) / 1000,
    type: typeOf(reading, { said, direct, future, sum, words }),
    reasons: reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
}

/** "Three reasons" says less than "40 ships", and a duration less than both. */
const isTelling = ({ unit, surface, value }: Figure): boolean =>
  unit.kind !== 'duration' && !(unit.kind === 'count' && value <= 12 && /^\p{L}+$/u.test(surface));

const EVENT = { past: 1, 'past in passing': 0.6, present: 0.4, none: 0 } as const;

/** Clauses that a sentence tells in passing. */
const ASIDE: ReadonlySet<string> = new Set(['relative', 'adverbial', 'participle', 'infinitive']);

/** What the article itself tells, in words that are neither quoted nor of saying: what happened, happens, or neither. */
function happenings({
  clauses,
  quotations,
}: SentenceReading): 'past' | 'past in passing' | 'present' | 'none' {
  const own = clauses.filter(({ predicate, copula, modality }) => {
    if (predicate === null || copula || STATES.has(predicate.stem)) return false;
    if (modality === 'possible' || modality === 'planned') return false;
    return !quotations.some((quotation) => quotation.direct && contains(quotation, predicate));
  });
  const past = own.filter(({ tense }) => tense === 'past');
  if (past.some(({ link }) => !ASIDE.has(link))) return 'past';
  if (past.length > 0) return 'past in passing';
  return own.some(({ tense, link }) => tense !== null && !ASIDE.has(link)) ? 'present' : 'none';
}

function typeOf(
  { text, figures }: SentenceReading,
  {
    said,
    direct,
    future,
    sum,
    words,
  }: { said: boolean; direct: boolean; future: boolean; sum: number; words: number },
): ClaimType {
  if (words < 4 || /\?["”’]?\s*$/.test(text)) return 'other';
  if (direct && said) return 'quote';
  if (figures.some(({ unit }) => unit.kind !== 'duration')) return 'figure';
  if (future && !said) return 'prediction';
  return sum >= 0 ? 'event' : 'opinion';
}

function withoutQuotations(text: string, quotations: readonly Quotation[]): string {
  let outside = '';
  let from = 0;
  for (const { start, end, direct } of quotations) {
    if (!direct || start < from) continue;
    outside += text.slice(from, start);
    from = end;
  }
  return outside + text.slice(from);
}
