import { type Token, tokenise } from '../../text/tokens.ts';
import { type VerbForms, verbForms } from './verb-forms.ts';

/** What a word of a sentence may be. Words that no closed list has are `content`. */
export type WordClass =
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'to'
  | 'negation'
  | 'adverb'
  | 'determiner'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'that'
  | 'pronoun'
  | 'name'
  | 'number'
  | 'mark'
  | 'content';

/** A token of a sentence, read as far as it can be alone. Offsets are UTF-16 code units of the sentence. */
export interface ClauseWord extends Token {
  readonly lower: string;
  readonly class: WordClass;
  /** What form of which verb it may be; null for every closed class. */
  readonly verb: VerbForms | null;
}

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const CLOSED: readonly (readonly [WordClass, ReadonlySet<string>])[] = [
  ['be', set('is are was were be been being am isn aren wasn weren ain')],
  ['have', set('has have had having hasn haven hadn')],
  ['do', set('do does did don doesn didn')],
  [
    'modal',
    set(
      'will would shall should can could may might must won wouldn shouldn can couldn mustn shan ll cannot ought',
    ),
  ],
  ['to', set('to')],
  ['negation', set('not never n no neither nor none nobody nothing nowhere hardly barely scarcely')],
  ['coordinator', set('and or but yet')],
  [
    'subordinator',
    set(
      `because if although though unless while whereas when where after before since until as whether lest so
      how why what whenever wherever`,
    ),
  ],
  ['relative', set('which who whom whose')],
  ['that', set('that')],
  [
    'pronoun',
    set('he she it they we i you him us them everyone everybody somebody someone anyone anybody there'),
  ],
  [
    'determiner',
    set(
      `the a an his her its their our my your this these those every each any some all both several many most few
      another other such more less`,
    ),
  ],
  [
    'preposition',
    set(
      `of for in at from with on about against under over during between through into near outside inside via within
      toward towards among around like across along behind beyond off out up down onto upon per above below throughout
      amid amidst alongside beside besides except regarding concerning following including according versus plus
      till against past by without despite than amid`,
    ),
  ],
  [
    'adverb',
    set(
      `also later then once recently still just only even always often again already now soon ever here yesterday today
      tomorrow reportedly allegedly too instead however meanwhile further first finally perhaps maybe almost nearly
      about fully once twice together earlier thus therefore moreover monday tuesday wednesday thursday friday saturday
      sunday longer abroad home ago away back`,
    ),
  ],
];

const CLASS_OF = new Map<string, WordClass>();
for (const [name, members] of [...CLOSED].reverse()) for (const word of members) CLASS_OF.set(word, name);

const NOT_ADVERBS = set(
  'family ally reply italy july rally supply assembly apply monopoly fly early daily weekly monthly yearly only likely unlikely friendly deadly costly elderly bully belly rely multiply comply imply',
);

/** The words of a sentence with their classes, in order. Marks of quotation are left out: what they hold is read on. */
export function clauseWords(text: string): ClauseWord[] {
  const words: ClauseWord[] = [];
  for (const token of tokenise(text).flatMap(withoutEnding)) {
    if (token.kind === 'punctuation' && /^["“”„«»‘]$/.test(token.text)) continue;
    const before = words.at(-1);
    const glued = before?.end === token.start;
    const denied = /^[’']t/.test(text.slice(token.end, token.end + 2));
    const opens = words.length === 0 || /^[.!?:]$/.test(before?.text ?? '');
    words.push(readWord(token, before, words.at(-2), glued, opens, denied));
  }
  return words;
}

/** Parts "they’ll" and "we’re", which the tokeniser keeps whole, into both words and the mark between them. */
function withoutEnding(token: Token): Token[] {
  const cut = /[’'](?:ll|re|ve)$/i.exec(token.text)?.index;
  if (cut === undefined) return [token];
  const part = (from: number, to: number, kind: Token['kind']): Token => ({
    kind,
    text: token.text.slice(from, to),
    start: token.start + from,
    end: token.start + to,
  });
  return [part(0, cut, 'word'), part(cut, cut + 1, 'punctuation'), part(cut + 1, token.text.length, 'word')];
}

/** What a pronoun’s ending is ("she’s", "I’m", "they’d"). */
const AFTER_PRONOUN: ReadonlyMap<string, WordClass> = new Map([
  ['s', 'be'],
  ['m', 'be'],
  ['d', 'modal'],
]);

const CUT_SHORT = /^(?:won|don|ain)$/;
const PRONOUNS = /^(?:i|you|he|she|it|we|they|there|that|what|who)$/;

function readWord(
  token: Token,
  before: ClauseWord | undefined,
  owner: ClauseWord | undefined,
  glued: boolean,
  opens: boolean,
  denied: boolean,
): ClauseWord {
  const lower = token.text.toLowerCase();
  const word = (name: WordClass, verb: VerbForms | null = null): ClauseWord => ({
    ...token,
    lower,
    class: name,
    verb,
  });
  if (token.kind === 'punctuation') return word('mark');
  if (token.kind === 'number') return word('number');
  const apostrophe = glued && /^[’']$/.test(before?.text ?? '');
  // "n’t" stands as "n" + mark + "t" or "don" + mark + "t".
  if (apostrophe && lower === 't') return word('negation');
  if (apostrophe && lower === 've') return word('have');
  if (apostrophe && lower === 're') return word('be');
  if (apostrophe && lower === 'll') return word('modal');
  const ending = apostrophe && PRONOUNS.test(owner?.lower ?? '') ? AFTER_PRONOUN.get(lower) : undefined;
  if (ending) return word(ending);
  const hyphened = glued && /^[-‐‑]$/.test(before?.text ?? '');
  // "Won" and "don" are words of their own but before "’t".
  const closed = CUT_SHORT.test(lower) && !denied ? undefined : CLASS_OF.get(lower);
  const capital = /^\p{Lu}/u.test(token.text);
  // "US", "IT", "WHO" in capitals and "May" before a number are no function words.
  const shouted = capital && token.text.length > 1 && token.text === token.text.toUpperCase();
  if (closed !== undefined && !shouted && !(hyphened && !capital) && !(lower === 'may' && capital && !opens))
    return word(closed);
  if (capital && (shouted || !opens)) return word('name');
  if (/ly$/.test(lower) && lower.length > 4 && !NOT_ADVERBS.has(lower)) return word('adverb');
  if (hyphened || apostrophe) return word(capital ? 'name' : 'content');
  return word('content', verbForms(lower));
}
