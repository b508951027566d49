import Mark from 'mark.js';
import { decideArticle } from '../../utils/articles/article-decision.ts';
import { readArticleText } from '../../utils/articles/article-text.ts';
import { readDeclarations } from '../../utils/articles/page-declarations.ts';
import { highlightNames, randomEnding } from '../../utils/highlights/mark-kinds.ts';
import { MarksOnPage } from '../../utils/highlights/marks-on-page.ts';
import { asPageArticle } from '../../utils/highlights/page-article.ts';
import { groundBehind } from '../../utils/highlights/page-ground.ts';
import { PageHighlights } from '../../utils/highlights/page-highlights.ts';
import { PageText } from '../../utils/highlights/page-text.ts';
import type { PaintedMention } from '../../utils/messages/actor-answers.ts';

// Runs inside a page of the bench: the ways of marking names, each on a page that is still untouched.

/** A way of marking names on a page. */
export type Method = 'sidelight' | 'mark.js, names' | 'mark.js, one expression' | 'TreeWalker, wrapping';

/** One marking of one page. Times in milliseconds of the main thread. */
export interface Marking {
  /** Telling that the page is an article; 0 for methods that do not. */
  readonly decide: number;
  /** Reading its text and metadata off the page; 0 for methods that do not. */
  readonly read: number;
  /** From the names or mentions to marks that are set. */
  readonly mark: number;
  /** From the same start to the frame after. */
  readonly toFrame: number;
  readonly marks: number;
  readonly mutations: number;
  readonly htmlSame: boolean;
}

export interface PageFigures {
  readonly words: number;
  /** The names that stand on the page most often. */
  readonly names: readonly string[];
}

export interface InPageBench {
  figures(names: number): PageFigures | null;
  /** How long it takes to tell whether this page is an article. */
  decide(): number;
  mark(method: Method, names: readonly string[]): Promise<Marking>;
}

const NAME = /(?<![.!?:“"] |^)\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*/gmu;

function read() {
  const begun = performance.now();
  const declared = readDeclarations(document);
  const { isArticle } = decideArticle(document, location.href, declared);
  const decided = performance.now();
  const live = isArticle ? readArticleText(document, location.href, declared) : null;
  const page =
    live?.kind === 'article' ? { article: asPageArticle(live.article), blocks: live.blocks } : null;
  return { page, decide: decided - begun, read: performance.now() - decided };
}

/** Marks by kind of nothing in particular: what kind a mark is makes no difference to the work. */
function mentionsOf(text: string, names: readonly string[]): PaintedMention[] {
  return Array.from(text.matchAll(expressionFor(names)), (found) => {
    const name = found[0];
    const type = name.length % 2 === 0 ? 'person' : 'state';
    return {
      start: found.index,
      end: found.index + name.length,
      actor: name,
      name,
      type,
      metonym: null,
      why: null,
      otherWords: [],
    };
  });
}

function expressionFor(names: readonly string[]): RegExp {
  const parts = names.toSorted((a, b) => b.length - a.length).map((name) => name.replace(/[-’]/g, '[-’]'));
  return new RegExp(`(?<!\\p{L})(?:${parts.join('|')})(?!\\p{L})`, 'gu');
}

function wrapAll(root: Element, expression: RegExp): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const unseen = node.parentElement?.closest('script,style,noscript,template') != null;
    if (node instanceof Text && !unseen) nodes.push(node);
  }
  let marks = 0;
  for (const node of nodes) {
    for (const found of [...node.data.matchAll(expression)].toReversed()) {
      const range = document.createRange();
      range.setStart(node, found.index);
      range.setEnd(node, found.index + found[0].length);
      range.surroundContents(document.createElement('span'));
      marks++;
    }
  }
  return marks;
}

function markWithLibrary(
  root: HTMLElement,
  names: readonly string[],
  expression: RegExp | null,
): Promise<number> {
  return new Promise((done) => {
    const mark = new Mark(root);
    if (expression) mark.markRegExp(expression, { done });
    else {
      mark.mark([...names], {
        accuracy: 'exactly',
        acrossElements: true,
        separateWordSearch: false,
        caseSensitive: true,
        done,
      });
    }
  });
}

async function run(
  method: Method,
  names: readonly string[],
  root: HTMLElement,
): Promise<Omit<Marking, 'toFrame' | 'mutations' | 'htmlSame'> & { readonly started: number }> {
  const begun = performance.now();
  if (method !== 'sidelight') {
    const marks =
      method === 'TreeWalker, wrapping'
        ? wrapAll(root, expressionFor(names))
        : await markWithLibrary(root, names, method === 'mark.js, names' ? null : expressionFor(names));
    return { decide: 0, read: 0, mark: performance.now() - begun, marks, started: begun };
  }
  const { page, ...took } = read();
  if (!page) throw new Error('The page is no article.');
  // In the extension the worker does this.
  const mentions = mentionsOf(page.article.text, names);
  const answered = performance.now();
  const highlights = new PageHighlights(document, highlightNames(randomEnding()));
  highlights.setGround(groundBehind(root));
  const marks = new MarksOnPage(highlights);
  marks.show({ mentions }, new PageText(page.article.text, page.blocks));
  const mark = performance.now() - answered;
  return { ...took, mark, marks: marks.actors.length, started: answered };
}

const bench: InPageBench = {
  figures(count) {
    const { page } = read();
    if (!page) return null;
    const counts = new Map<string, number>();
    for (const [name] of page.article.text.matchAll(NAME)) counts.set(name, (counts.get(name) ?? 0) + 1);
    const names = [...counts].sort(([, a], [, b]) => b - a).slice(0, count);
    return { words: page.article.text.split(/\s+/).length, names: names.map(([name]) => name) };
  },
  decide: () => read().decide,
  async mark(method, names) {
    const root = document.body;
    const before = root.innerHTML;
    let mutations = 0;
    const observer = new MutationObserver((records) => {
      mutations += records.length;
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const { started, ...figures } = await run(method, names, root);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    const toFrame = performance.now() - started;
    mutations += observer.takeRecords().length;
    observer.disconnect();
    return { ...figures, toFrame, mutations, htmlSame: root.innerHTML === before };
  },
};

declare global {
  interface Window {
    sidelightBench: InPageBench;
  }
}

Object.assign(window, { sidelightBench: bench });
