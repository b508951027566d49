import type { Span } from '../../text/span.ts';

const WHOLE =
  /\b(?:all|every|each|entire|whole|everyone|everybody|everything|nationwide|countrywide|worldwide|global(?:ly)?|across the (?:country|nation|world|region|continent|board)|always|total(?:ly)?|overall|altogether|in all|complete(?:ly)?|full(?:y)?|universal|any|blanket|outright|both|everywhere|unanimous(?:ly)?|combined|including|together)\b/giu;
const PART =
  /\b(?:some|several|many|most|few|part(?:s|ly|ial|ially)?|half|portion|certain|selected|a number of|one of|among|only|mainly|mostly|largely|up to|sometimes|often|except|excluding|leaving aside|exempt(?:ed|s|ing|ion|ions)?|apart from|limited|a majority|two thirds|a third|a quarter|a fifth|aged|older|younger|under[- ]?\d+|over[- ]?\d+|non-\p{L}+|first-time|new(?:ly)?|alone|just|pilot|trial)\b/giu;
const PERIOD =
  /\b(?:(?:first|second|third|fourth|last|final|opening|previous|past|current|this|next) (?:\p{L}+ )?(?:quarter|half|month|year|week|decade|season|days?|weeks?|months?|years?|hours?)|q[1-4]|(?:full|fiscal|financial|calendar)[- ]year|year[- ](?:on|over)[- ]year|month[- ](?:on|over)[- ]month|quarter(?:ly)?|annual(?:ly)?|monthly|weekly|daily|yearly|an? (?:year|month|week|day)|per (?:year|month|week|day|hour)|since (?:the \p{L}+|\p{L}+|\d{4})|so far this year|over the (?:year|month|week|weekend|decade)|winter|summer|spring|autumn|january|february|march|april|june|july|august|september|october|november|december|(?:19|20)\d\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)[- ](?:year|month|week|day|hour)s?)\b/giu;
const RATE =
  /\b(?:per ?cent(?:age)?|percentage points?|rate|share|proportion|ratio|average|median|mean|per (?:capita|person|head|day|hour|week|month|year|household)|one in \p{L}+|out of)\b|%/giu;

/** Words that speak of a whole. Offsets are UTF-16 code units of the text, as of all functions here. */
export const wordsOfWhole = (text: string): Span[] => spansOf(text, WHOLE);

/** Words that speak of a part only. */
export const wordsOfPart = (text: string): Span[] => spansOf(text, PART);

/** Words that say for which period. */
export const wordsOfPeriod = (text: string): Span[] => spansOf(text, PERIOD);

/** Words that speak of a rate or share instead of a total. */
export const wordsOfRate = (text: string): Span[] => spansOf(text, RATE);

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: match }) => ({ start: index, end: index + match.length }));
