import type { DateMention } from './date-mention.ts';

/** Code units before a date within which its bound stands. */
const REACH = 90;

// From the most to the least telling; the first that fits wins. Each ends where the date begins.
const BOUNDS: readonly (readonly [RegExp, DateMention['bound']])[] = [
  [
    /(?:\b(?:not|never)|n['’]t)\s[^.,;:]{0,40}\b(?:before|until|till)\s+(?:the\s+)?(?:(?:start|beginning|end)\s+of\s+)?$/iu,
    'since',
  ],
  [/\b(?:before|ahead of)\s+(?:the\s+)?(?:end|close)\s+of\s+$/i, 'by'],
  [/\b(?:before|prior to|earlier than|ahead of)\s+(?:the\s+)?(?:(?:start|beginning)\s+of\s+)?$/i, 'before'],
  [/\b(?:by|no later than)\s+(?:the\s+)?(?:end of\s+)?$/i, 'by'],
  [/\b(?:until|till|up to|through)\s+(?:the\s+)?(?:end of\s+)?$/i, 'until'],
  [/\b(?:after|later than|(?<!\bthe\s)following)\s+(?:the\s+(?:end|close)\s+of\s+)?$/i, 'after'],
  [/\b(?:as of|as at|as on)\s+$/i, 'as-of'],
  // "since 2014", "since the invasion began on February 24"
  [/\b(?:since|from|starting(?:\s+(?:in|on))?)\s+$|\bsince\s[^.,;:]*\b(?:on|in)\s+$/i, 'since'],
];

/** What the words before a date that begins at `start` make of it. */
export function boundBefore(text: string, start: number): DateMention['bound'] {
  const before = text.slice(Math.max(0, start - REACH), start);
  return BOUNDS.find(([pattern]) => pattern.test(before))?.[1] ?? 'on';
}
