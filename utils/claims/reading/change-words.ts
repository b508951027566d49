import type { Span } from '../../text/span.ts';

// Plans, expectations and what goes on.
const AHEAD =
  /\b(?:will|would|shall|may|might|could|if|next|tomorrow|later this|upcoming|likely|ahead of|pending|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|due|set to|is to|are to|to be|expect(?:s|ed|ing)?|schedul(?:e|es|ed|ing)|propos(?:e|es|ed|ing|al|als)|hop(?:e|es|ed|ing)|aim(?:s|ed|ing)?|prepar(?:e|es|ed|ing|ations)|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)|mull(?:s|ed|ing)?|pledg(?:e|es|ed)|promis(?:e|es|ed)|vow(?:s|ed)?|threaten(?:s|ed)?|await(?:s|ed|ing)?|bid|seek(?:s|ing)?|push(?:es|ing)? for|ready to|about to|going to|wants? to|draft|candidate|nominee|under construction|under ?way|ongoing|still|remain(?:s|ed)?|so far|yet to|not yet|missing|trapped|searching|talks)\b/giu;

// What has come about, and words for the end or turn of what was under way.
const TURN =
  /\b(?:ha(?:s|ve|d) (?:now |since |finally |been |already )*\p{L}+(?:ed|en|ne|wn|ut|ld|id|un)|now|since then|finally|at last|eventually|no longer|after (?:weeks|months|days|years|hours)|ended|completed?|final(?:ised|ized)?|concluded|reversed|overturned|rescinded|revoked|repealed|undone|collapsed|rejected|lifted|cancell?ed|postponed|put off|scrapped|halted|stopped|resumed?|reopened|withdrew|withdrawn|abandoned|dropped|broken? down|broke off|called off|walked (?:out|away)|took effect|came into force|took office|sworn in|confirmed|approved|passed|signed|rescued|recovered|freed|released|restored|won|elected|died|became|began|opened|launched|agreed|reached|delayed|pulled out|resigned|u-turn|backtrack(?:ed|s)?|climbdown)\b/giu;

// A count that goes on.
const COUNT =
  /\b(?:ris(?:e|en|es|ing)|rose|climb(?:ed|s|ing)?|grew|grown|jump(?:ed|s)|increased|swell(?:ed|s)|swollen|mount(?:ed|s)|reach(?:ed|es)|pass(?:ed|es)|revised|updated|updates?|now|so far|latest|new toll|confirmed|up from|down from|fallen|dropped|fell|lowered|raised|at least|by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b/giu;

/** Words that speak of what is still to come or goes on. Offsets are UTF-16 code units of the text. */
export const wordsAhead = (text: string): Span[] => spansOf(text, AHEAD);

/** Words that speak of what has come about or has turned. Offsets are UTF-16 code units of the text. */
export const wordsOfTurn = (text: string): Span[] => spansOf(text, TURN);

/** Words that speak of a count that goes on. Offsets are UTF-16 code units of the text. */
export const wordsOfCount = (text: string): Span[] => spansOf(text, COUNT);

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: match }) => ({ start: index, end: index + match.length }));
