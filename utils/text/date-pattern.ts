/** Names of months and their short forms, for a pattern. */
export const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';
// The point after "May" ends the sentence.
const MONTH = `(?:${MONTHS})(?:(?<=\\b\\p{L}{3,4})(?<!may|june|july)\\.)?`;
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const YEAR = '(?:1[4-9]\\d\\d|20\\d\\d|21[0-4]\\d)';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const FEAST =
  "new\\s+year['’]s\\s+(?:day|eve)|christmas\\s+(?:day|eve)|boxing\\s+day|valentine['’]s\\s+day|st\\.?\\s+patrick['’]s\\s+day|may\\s+day|halloween";
const DAY_OF_MONTH = `(?:${MONTH}\\s+${DAY}|${DAY}\\s+(?:of\\s+)?${MONTH}(?![\\p{L}]))`;
const NUMBER = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)';

/** What may be a date; each alternative is a named group. */
// Alternatives from the most telling to the least; the first that fits at a place wins. "may" and "march" alone are
// verbs more often than months, so a month alone needs a word before it or a capital and a year.
export const MAYBE_DATE = new RegExp(
  [
    `(?<years>(?<=\\b(?:between|from)\\s)${YEAR}\\s+(?:and|to|until)\\s+${YEAR}\\b)`,
    `(?<days>(?<=\\b(?:between|from|since)\\s)(?:${DAY_OF_MONTH}|${DAY})(?:,?\\s+${YEAR})?\\s+(?:and|to|until|through)\\s+${DAY_OF_MONTH}(?:,?\\s+${YEAR}\\b)?)`,
    `(?<dashed>(?<![\\d.,])\\b${DAY}\\s?[-–—]\\s?${DAY}\\s+${MONTH}(?![\\p{L}])(?:,?\\s+${YEAR}\\b)?|\\b${MONTH}\\s+${DAY}\\s?[-–—]\\s?${DAY}\\b(?:,?\\s+${YEAR}\\b)?)`,
    `(?<nth>\\b(?:(?:first|second|last|final)\\s+day|(?:first|second|third|fourth|last)\\s+${WEEKDAY})\\s+(?:of|in)\\s+(?:${MONTHS})(?![\\p{L}])(?:,?\\s+(?:of\\s+)?${YEAR}\\b)?)`,
    `(?<partYear>\\b(?:first|last|final)\\s+(?:two|three|four|six|nine)\\s+months\\s+of\\s+(?:${YEAR}|(?:the|this|last|next)\\s+year)\\b)`,
    `(?<range>\\b${YEAR}\\s?[-–—/]\\s?(?:${YEAR}|\\d{2})\\b(?![-–—]\\d))`,
    '(?<iso>\\b\\d{4}-\\d{2}-\\d{2}\\b)',
    `(?<full>\\b(?:${WEEKDAY},?\\s+)?(?:${MONTH}\\s+${DAY}\\b(?:,?\\s+${YEAR}\\b)?|${DAY}\\s+(?:of\\s+)?${MONTH}(?![\\p{L}])(?:,?\\s+${YEAR}\\b)?)(?:\\s+(?:next|last|this)\\s+year\\b)?)`,
    `(?<monthOf>\\b(?:first|last|final)\\s+month\\s+of\\s+(?:${YEAR}|(?:this|last|next)\\s+year)\\b)`,
    `(?<monthNext>\\b(?:${MONTHS})\\s+(?:next|last|this)\\s+year\\b)`,
    `(?<months>(?<=\\b(?:between|from)\\s)(?:${MONTHS})\\s+(?:and|to|through|until)\\s+(?:${MONTHS})\\b(?:,?\\s+(?:of\\s+)?${YEAR}\\b)?)`,
    `(?<half>\\b(?:first|second)\\s+half\\s+of\\s+(?:${YEAR}|(?:the|this|last|next)\\s+year)\\b)`,
    `(?<monthYear>\\b${MONTH},?\\s+(?:of\\s+)?${YEAR}\\b)`,
    `(?<season>\\b(?:(?:last|this|next|past)\\s+(?:spring|summer|autumn|fall|winter)|(?:spring|summer|autumn|fall|winter)\\s+(?:(?:of\\s+)?${YEAR}|of\\s+(?:last|this|next)\\s+year))\\b)`,
    '(?<bareSeason>(?<=\\b(?:in|until|till|by|since|before|after|during|from|of)\\s(?:the\\s)?(?:early\\s|late\\s)?)(?:spring|summer|autumn|winter)(?![\\p{L}]|\\s+(?:of|\\d|\\p{L}+s\\b)))',
    `(?<quarter>\\b(?:the\\s+)?(?:(?:first|second|third|fourth|final|last)[\\s-]quarter|Q[1-4])(?:\\s+(?:of\\s+)?(?:${YEAR}|last year|this year|next year))?\\b)`,
    `(?<ago>\\b${NUMBER}\\s+(?:day|week|fortnight|month|year|decade)s?\\s+ago\\b)`,
    `(?<elapsed>(?<=\\bit\\s(?:is|has\\sbeen|was)\\s(?:now\\s|just\\s|already\\s)?)${NUMBER}\\s+(?:day|week|fortnight|month|year|decade)s?(?=\\s+since\\b))`,
    `(?<weekdayOf>\\b${WEEKDAY}\\s+of\\s+(?:this|last|next)\\s+week\\b)`,
    '(?<night>\\b(?:last\\s+night|overnight)\\b)',
    '(?<near>\\b(?:(?:the\\s+)?day\\s+(?:after\\s+tomorrow|before\\s+yesterday)|yesterday|tomorrow|today|tonight|this\\s+(?:morning|afternoon|evening))\\b)',
    `(?<feast>\\b(?:${FEAST})\\b(?:,?\\s+${YEAR}\\b)?)`,
    `(?<unit>\\b(?:(?:earlier|later)\\s+)?(?:this|last|next|past|previous)\\s+(?:week|weekend|month|year|${WEEKDAY}|(?:${MONTHS})(?![\\p{L}]))\\b)`,
    `(?<nightOf>\\bnight\\s+(?:to|into)\\s+${WEEKDAY}\\b)`,
    `(?<weekday>\\b${WEEKDAY}\\b(?:\\s+night\\b)?)`,
    `(?<month>(?<=\\b(?:in|since|until|till|by|from|of|during|before|after|early|late|mid|this|and)[\\s-])(?:${MONTHS})(?![\\p{L}]))`,
    '(?<decade>\\b(?:1[4-9]|20)\\d0s\\b)',
    `(?<year>(?<![\\p{L}\\d$€£¥.,#/-])${YEAR}\\b(?![,.]\\d|\\s?%|[-–]\\p{L}))`,
  ].join('|'),
  'giu',
);
