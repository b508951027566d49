import type { Article, Block } from '../article.ts';
import { finishArticle } from './draft.ts';
import { outletOfLinks } from './outlet-evidence.ts';
import { readParagraphs } from './paragraph-blocks.ts';
import { endsLikeSentence, type SourceLine } from './source-lines.ts';

const COUNT =
  /^(?:\d{1,5}|no|one)?\s*(?:comments?|replies|responses|kommentare?|antworten|commentaires?|réponses|comentarios?|respuestas|commenti|komentarz[ey]|reacties|kommentarer|comentários|комментари(?:й|я|ев))\s*(?:\(?\d{1,5}\)?)?\s*:?$/iu;
const REPLY_FORM =
  /^(?:leave a (?:reply|comment)|post a comment|add a comment|write a comment|schreibe? einen kommentar|kommentar schreiben|laisser un commentaire|deja un comentario|lascia un commento|log in to comment|comments are closed).{0,40}$/i;
const NUMBERED = /^(\d{1,4})[.)]\s+(?=\S)/;
const SIGNED =
  /^(?:@|u\/)?([\p{L}\p{N}][\p{L}\p{N} ._’'-]{0,39}?)(?: (?:on|says|said|wrote|writes|schreibt|schrieb|sagt|am|dit|a écrit|dice|escribió|commented)\b(?:\s+(?:on\s+)?.{0,40}?\d.{0,30})?\s*:?|\s*[·•|]\s*(?:\d{1,3}\s?\p{L}+|.{0,20}ago).{0,20})$/u;
const ARTICLE_LABEL =
  /^(?:full article|article(?: text)?|full text|text|excerpt|from the article|the article|paywall(?:ed)?|volltext|(?:ganzer )?artikel|texte intégral|artículo(?: completo)?)\s*[:–—-]\s*/i;

interface Item {
  readonly lines: readonly SourceLine[];
  /** Length of what stands before the item's words in its first line: number, label. */
  readonly lead: number;
  readonly user: string | null;
}

/**
 * Reads an article's excerpt with the comments below it, each comment an entry of kind `comment`. Comments are told
 * by their numbers or by lines that only name a user. Null where the lines are no such thread.
 */
export function readCommentThread(source: string, lines: readonly SourceLine[]): Article[] | null {
  const counted = lines.findIndex((line) => COUNT.test(line.text));
  const form = lines.findIndex((line) => REPLY_FORM.test(line.text));
  if (counted < 0 && form < 0) return null;
  const from = counted < 0 ? 0 : counted + 1;
  const thread = lines.slice(from, form > counted ? form : lines.length);
  const before = counted < 0 ? [] : lines.slice(0, counted);
  const items = numberedItems(thread) ?? signedItems(thread);
  if (!items) return null;
  const [first, ...others] = items;
  const firstIsArticle = first !== undefined && before.length === 0 && isArticleItem(first);
  const comments = firstIsArticle ? others : items;
  const articles = comments.map((item) => readComment(source, item));
  if (firstIsArticle) articles.unshift(readArticleItem(source, first));
  else if (before.length > 0) articles.unshift(readArticleAbove(source, before));
  return articles;
}

/** Items numbered 1, 2, 3 …; null where the lines are not so numbered. */
function numberedItems(lines: readonly SourceLine[]): Item[] | null {
  const starts: number[] = [];
  const shallowest = Math.min(...lines.filter((line) => NUMBERED.test(line.text)).map((line) => line.indent));
  lines.forEach((line, index) => {
    const number = Number(NUMBERED.exec(line.text)?.[1] ?? Number.NaN);
    if (number === starts.length + 1 && line.indent <= shallowest + 1) starts.push(index);
  });
  if (starts.length < 2 || starts[0] !== 0) return null;
  return starts.map((start, index) => {
    const own = lines.slice(start, starts[index + 1] ?? lines.length);
    const number = NUMBERED.exec(own[0]?.text ?? '')?.[0].length ?? 0;
    const user = SIGNED.exec((own[0]?.text ?? '').slice(number))?.[1]?.trim() ?? null;
    return { lines: own, lead: number, user: own.length > 1 ? user : null };
  });
}

/** Comments that each begin with a line that says who writes; null where fewer than two do. */
function signedItems(lines: readonly SourceLine[]): Item[] | null {
  const starts = lines.flatMap((line, index) =>
    line.text.length <= 80 &&
    !endsLikeSentence(line.text.replace(/:$/, '')) &&
    SIGNED.test(line.text) &&
    lines[index + 1]
      ? [index]
      : [],
  );
  if (starts.length < 2 || starts[0] !== 0) return null;
  return starts.map((start, index) => ({
    lines: lines.slice(start, starts[index + 1] ?? lines.length),
    lead: 0,
    user: SIGNED.exec(lines[start]?.text ?? '')?.[1]?.trim() ?? null,
  }));
}

/** Whether an item is the article itself, posted above the comments on it. */
function isArticleItem({ lines, lead }: Item): boolean {
  const text = (lines[0]?.text ?? '').slice(lead);
  const links = lines.reduce((sum, line) => sum + (line.text.match(/\]\(https?:/g)?.length ?? 0), 0);
  return ARTICLE_LABEL.test(text) || (lines.length >= 4 && links >= 3);
}

function readArticleItem(source: string, item: Item): Article {
  const [first, ...rest] = item.lines;
  if (!first) return finishArticle(source, { blocks: [] });
  const label = ARTICLE_LABEL.exec(first.text.slice(item.lead))?.[0].length ?? 0;
  const lead = item.lead + label;
  const opening: SourceLine[] =
    lead < first.text.length ? [{ ...first, start: first.start + lead, text: first.text.slice(lead) }] : [];
  const { blocks, via, author } = readParagraphs([...opening, ...rest]);
  const text = source.slice(first.start, item.lines.at(-1)?.end);
  return finishArticle(source, {
    outlet: outletOfLinks(text),
    via,
    author,
    blocks: [...leadBlock(first, lead), ...blocks],
  });
}

function readArticleAbove(source: string, lines: readonly SourceLine[]): Article {
  const [first, ...rest] = lines;
  const titled =
    first !== undefined && rest.length > 0 && first.text.length <= 220 && !/[.:;,]$/.test(first.text);
  const { blocks, via, author } = readParagraphs(titled ? rest : lines);
  return finishArticle(source, {
    title: titled ? first.text : null,
    outlet: outletOfLinks(source.slice(first?.start, lines.at(-1)?.end)),
    via,
    author,
    blocks: titled ? [{ kind: 'title', start: first.start, end: first.end }, ...blocks] : blocks,
  });
}

function readComment(source: string, item: Item): Article {
  const [first, ...rest] = item.lines;
  if (!first) return finishArticle(source, { kind: 'comment', blocks: [] });
  const words = (line: SourceLine): Block => ({ kind: 'body', start: line.start, end: line.end });
  const signed: Block[] =
    item.user !== null
      ? [{ kind: 'byline', start: first.start, end: first.end }]
      : [...leadBlock(first, item.lead), { kind: 'body', start: first.start + item.lead, end: first.end }];
  return finishArticle(source, {
    kind: 'comment',
    author: item.user,
    blocks: [...signed, ...rest.map(words)],
  });
}

/** The number and label before an item's words. */
function leadBlock(line: SourceLine, lead: number): Block[] {
  const text = line.text.slice(0, lead).trimEnd();
  return text ? [{ kind: 'boilerplate', start: line.start, end: line.start + text.length }] : [];
}
