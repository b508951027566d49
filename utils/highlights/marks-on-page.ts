import type { PageMarks, PaintedMention } from '../messages/actor-answers.ts';
import { ACTOR_MARK_KINDS, markKindOf } from './mark-kinds.ts';
import type { PageHighlights } from './page-highlights.ts';
import type { PageText } from './page-text.ts';

/** A mention and the range of the live page where it stands. */
export interface ActorMark {
  readonly mention: PaintedMention;
  readonly range: Range;
}

/** The marks that stand on a page now, painted where the browser can. */
export class MarksOnPage {
  readonly #highlights: PageHighlights | null;
  #actors: readonly ActorMark[] = [];
  #text = '';

  /** `highlights` null where the browser cannot paint; mentions can be stepped through all the same. */
  constructor(highlights: PageHighlights | null) {
    this.#highlights = highlights;
  }

  /** The actors' marks in the order of the text. */
  get actors(): readonly ActorMark[] {
    return this.#actors;
  }

  /** The text in which the marks' mentions stand. */
  get text(): string {
    return this.#text;
  }

  /** Puts these marks in the place of all earlier ones. */
  show(marks: PageMarks, text: PageText): void {
    this.#text = text.text;
    this.#actors = marks.mentions.flatMap((mention) => {
      const range = text.rangeOf(mention);
      return range ? [{ mention, range }] : [];
    });
    for (const kind of ACTOR_MARK_KINDS) {
      const ranges = this.#actors.flatMap(({ mention, range }) =>
        markKindOf(mention.type) === kind ? [range] : [],
      );
      this.#highlights?.paint(kind, ranges);
    }
  }

  /** Takes out marks whose text was replaced or removed: their ranges have collapsed or left the document. */
  prune(): void {
    const kept = this.#actors.filter(({ range }) => isStanding(range));
    if (kept.length === this.#actors.length) return;
    for (const { range } of this.#actors) if (!isStanding(range)) this.#highlights?.remove(range);
    this.#actors = kept;
  }

  /** Takes every mark off the page. */
  clear(): void {
    this.#text = '';
    this.#actors = [];
    this.#highlights?.clear();
  }
}

function isStanding(range: Range): boolean {
  return !range.collapsed && range.startContainer.isConnected;
}
