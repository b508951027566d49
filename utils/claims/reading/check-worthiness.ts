import type { DateMention } from '../../text/date-mention.ts';
import type { Figure } from '../../text/figures.ts';
import type { ClaimType } from '../claim.ts';
import type { Quotation } from '../quotation.ts';

/** What was read in a sentence before it is weighed. */
export interface SentenceReading {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly quotations: readonly Quotation[];
  /** How many mentions of actors it holds. */
  readonly mentions: number;
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
const EVENT_VERB =
  /\b(?:signed|launched|imposed|killed|arrested|attacked|invaded|seized|boarded|met|visited|elected|appointed|resigned|voted|approved|passed|banned|blocked|lifted|agreed|announced|withdrew|withdrawn|spoken|written|taken|given|driven|fallen|risen|broken|chosen|shown|grown|thrown|stolen|forbidden|followed|served|joined|left|sent|deployed|ordered|issued|published|released|struck|bombed|shot|fired|sold|bought|paid|raised|cut|won|lost|beat|opened|closed|founded|ratified|vetoed|designated|expelled|recalled|sentenced|charged|convicted|acquitted|detained|freed|ousted|overthrown|swept|annexed|captured|held|hosted|rejected|accepted|refused|suspended|resumed|ended|began|begun|started|died|injured|wounded|displaced|fled|crashed|collapsed|merged|acquired|reported|recorded|vowed|pledged|threatened|called|described|named|proposed|presented|delivered|provided|supplied|contributed|spent|invested|increased|decreased|reduced|expanded|doubled|tripled|halved|fell|rose|dropped|gained|appealed|granted|denied|admitted|confirmed|declared|promised|demanded|urged|warned|criticized|criticised|condemned|praised|backed|supported|opposed|tore|wrote|told|spoke|returned|arrived|moved|relocated|carried|conducted|tested|built|destroyed|damaged|forbids?|ends?|bans?|plans?|holds?|owns?|includes?|produces?|exports?|imports?|costs?|employs?)\b/u;
// Regular past tense; what stands after a form of "be" or "have" is as much of an event.
const PAST_TENSE = /(?<!\b(?:the|a|an|of|and|or|very|more|most|so|too|not)\s)\b\p{Ll}{2,}ed\b/u;
const ANY_VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|said|says)\b|[’'](?:s|re|ve|ll|d|m)\s(?!\p{Lu})|\b\p{Ll}{3,}(?:ed|ing|es)\b/u;
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
  const said = quotations.some(({ source, verb }) => source !== null && verb !== null);
  const names = Math.max(mentions, text.match(NAME)?.length ?? 0);
  const future = FUTURE.test(outside);

  weigh(
    'states an amount',
    figures.some(({ unit }) => unit.kind !== 'duration') ? 1.5 : figures.length > 0 ? 0.6 : 0,
  );
  weigh('states a date', dates.length > 0 ? 1.1 : 0);
  weigh('quotes somebody', direct && said ? 1.6 : 0);
  weigh('reports what somebody said', !direct && said ? 1.1 : 0);
  weigh('tells of an event', EVENT_VERB.test(outside) ? 1 : PAST_TENSE.test(outside) ? 0.8 : 0);
  weigh('names who it is about', Math.min(3, names) * 0.4);
  weigh('tells what will be', future ? -1.2 : 0);
  weigh('is put as a possibility', !said && DOUBT.test(outside) ? -1.1 : 0);
  weigh('judges', JUDGEMENT.test(outside) ? -0.9 : 0);
  weigh('speaks in general', !said && GENERAL.test(outside) ? -0.4 : 0);
  weigh('speaks as “we” or to “you”', FIRST_OR_SECOND_PERSON.test(outside) ? -1 : 0);
  weigh('asks', /\?["”’]?\s*$/.test(text) ? -2 : 0);
  const verb = EVENT_VERB.test(text) || ANY_VERB.test(text) || /\b\p{Ll}{3,}s\b/u.test(text);
  weigh('says nothing of anybody', verb ? 0 : -1.2);
  weigh('is very short', words < 5 && !EVENT_VERB.test(text) ? -1.2 : 0);

  const sum = reasons.reduce((total, { weight }) => total + weight, -1.2);
  return {
    score: Math.round((1 / (1 + Math.exp(-sum))) * 1000) / 1000,
    type: typeOf(reading, { said, direct, future, sum, words }),
    reasons: reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
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
