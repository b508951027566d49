import { CARD_NAME } from './card-elements.ts';
import { type HighlightNames, MARK_KINDS, type MarkKind } from './mark-kinds.ts';
import { markStyles } from './mark-styles.ts';

/** Whether this browser can paint text without touching the page's nodes. Where it cannot, nothing is painted. */
export function canHighlight(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/**
 * The marks of one page in the browser's registry of highlights, and their style sheet. Page scripts share both and
 * may clear them; {@link keep} sets back what is gone. Nothing in the document's tree is read or written.
 *
 * The registry and its highlights are never iterated: Firefox does not allow it from a content script.
 */
export class PageHighlights {
  readonly #names: HighlightNames;
  readonly #document: Document;
  readonly #sheet = new CSSStyleSheet();
  readonly #highlights = new Map<MarkKind, Highlight>();
  #shown = false;

  constructor(document: Document, names: HighlightNames) {
    this.#document = document;
    this.#names = names;
    for (const kind of MARK_KINDS) {
      const highlight = new Highlight();
      // A name's line stays visible on a lit sentence.
      highlight.priority = kind === 'claim' ? 0 : 1;
      this.#highlights.set(kind, highlight);
    }
  }

  /** Sets the colours for the ground that the text stands on. */
  setGround(ground: 'light' | 'dark'): void {
    this.#sheet.replaceSync(markStyles(this.#names, ground));
  }

  /** Paints these ranges, and no others, as marks of one kind. */
  paint(kind: MarkKind, ranges: readonly Range[]): void {
    const highlight = this.#highlights.get(kind);
    highlight?.clear();
    for (const range of ranges) highlight?.add(range);
    this.#shown = true;
    this.keep();
  }

  /** Takes one range out, wherever it is painted. */
  remove(range: Range): void {
    for (const highlight of this.#highlights.values()) highlight.delete(range);
  }

  /** The kind whose highlight this is; null for a highlight of the page's own. */
  kindOf(highlight: Highlight): MarkKind | null {
    for (const [kind, ours] of this.#highlights) if (ours === highlight) return kind;
    return null;
  }

  /** Sets the marks again where a page script has cleared them. Cheap enough to be called on any occasion. */
  keep(): void {
    if (!this.#shown) return;
    for (const [kind, highlight] of this.#highlights) {
      if (CSS.highlights.get(this.#names[kind]) !== highlight)
        CSS.highlights.set(this.#names[kind], highlight);
    }
    const { adoptedStyleSheets } = this.#document;
    if (!adoptedStyleSheets.includes(this.#sheet)) adoptedStyleSheets.push(this.#sheet);
  }

  /** Takes every mark off the page; painting again brings them back. */
  clear(): void {
    this.#shown = false;
    for (const [kind, highlight] of this.#highlights) {
      highlight.clear();
      CSS.highlights.delete(this.#names[kind]);
    }
    const sheets = this.#document.adoptedStyleSheets;
    const at = sheets.indexOf(this.#sheet);
    if (at >= 0) sheets.splice(at, 1);
  }
}

/**
 * Removes what a content script of ours left behind when the browser ended it without notice, as Firefox does when
 * an extension is updated.
 */
export function removeLeftovers(document: Document): void {
  for (const element of [...document.documentElement.children]) {
    if (element.localName.startsWith(CARD_NAME)) element.remove();
  }
  if (!canHighlight()) return;
  const names: string[] = [];
  CSS.highlights.forEach((_highlight, name) => {
    if (name.startsWith('sidelight-')) names.push(name);
  });
  for (const name of names) CSS.highlights.delete(name);
}
