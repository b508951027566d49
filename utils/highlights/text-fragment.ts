import { webAddress } from '../text/web-address.ts';

/** The words of a page to go to, with what stands around them where that is known. */
export interface SoughtPassage {
  readonly text: string;
  /** What stands right before it in the same paragraph; "" where that is unknown. */
  readonly before?: string;
  readonly after?: string;
}

/** A longer passage is named by its first and last words alone, so that the address stays short. */
const WHOLE_LIMIT = 100;
/** Words at either end of a longer passage. */
const END_WORDS = 5;
/** Words around a passage, which tell it from the same words elsewhere. */
const CONTEXT_WORDS = 3;
/** Code units of one end at most, where words are very long. */
const END_LIMIT = 120;

/** A fragment may hold directives to the browser behind this mark. */
const DIRECTIVE = ':~:';

/**
 * The address of a page at a passage: a browser that knows text fragments scrolls there and lights it, any other opens
 * the page. Written as `#:~:text=prefix-,start,end,-suffix` by the WICG draft "Scroll to Text Fragment".
 * A fragment of the address stays, directives of its own go. Null where the address is not of http or https.
 */
export function textFragmentUrl(address: string, passage: SoughtPassage): string | null {
  const url = webAddress(address);
  if (url === null) return null;
  const [plain = ''] = url.href.split(DIRECTIVE, 1);
  const directive = textDirective(passage);
  if (directive === null) return plain.replace(/#$/, '');
  return `${plain}${plain.includes('#') ? '' : '#'}${DIRECTIVE}${directive}`;
}

/** Null where the passage has no words to look for. */
function textDirective({ text, before = '', after = '' }: SoughtPassage): string | null {
  const line = onOneLine(text);
  if (!/[\p{L}\p{N}]/u.test(line)) return null;
  const sought = line.length <= WHOLE_LIMIT ? [line] : ends(line);
  const prefix = lastWords(onOneLine(before), CONTEXT_WORDS);
  const suffix = firstWords(onOneLine(after), CONTEXT_WORDS);
  const parts = [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    ...sought.map(encode),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ];
  return `text=${parts.join(',')}`;
}

/** First and last words of a long passage; the first alone where both would be the same. */
function ends(line: string): readonly string[] {
  const first = firstWords(line, END_WORDS);
  const last = lastWords(line.slice(first.length), END_WORDS);
  return last === '' ? [first] : [first, last];
}

function firstWords(line: string, count: number): string {
  const words = wordsOf(line);
  const last = words.slice(0, count).findLast(({ end }) => end <= END_LIMIT) ?? words[0];
  return last === undefined ? '' : line.slice(words[0]?.start ?? 0, last.end);
}

function lastWords(line: string, count: number): string {
  const words = wordsOf(line);
  const end = words.at(-1)?.end ?? 0;
  const first = words.slice(-count).find(({ start }) => end - start <= END_LIMIT) ?? words.at(-1);
  return first === undefined ? '' : line.slice(first.start, end);
}

/** Browsers match whole words, and cut them as this segmenter does, also where a script has no spaces. */
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

function wordsOf(line: string): { start: number; end: number }[] {
  return [...segmenter.segment(line)]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

function onOneLine(text: string): string {
  return text.toWellFormed().replace(/\s+/gu, ' ').trim();
}

/** Besides what an address cannot hold, a hyphen has to be hidden: it would mark what stands around a passage. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
