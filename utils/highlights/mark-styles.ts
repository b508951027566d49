import { type HighlightNames, MARK_KINDS, type MarkKind } from './mark-kinds.ts';
import { type Palette, paletteFor } from './palette.ts';

/**
 * The style sheet of a page's marks. Each kind has its own line as well as its own colour, so that nobody needs the
 * colour to tell them apart. Highlights may change decoration and colours only, so nothing on the page can move.
 */
export function markStyles(names: HighlightNames, ground: 'light' | 'dark'): string {
  const palette = paletteFor(ground);
  const rules = MARK_KINDS.map((kind) => `::highlight(${names[kind]}){${declarations(kind, palette)}}`);
  return `@media screen{${rules.join('')}}`;
}

function declarations(kind: MarkKind, { kinds, claimGround }: Palette): string {
  switch (kind) {
    case 'person':
      return underline('solid', '1.5px', kinds.person);
    case 'organisation':
      return underline('dashed', '1.5px', kinds.organisation);
    case 'place':
      return underline('dotted', '2px', kinds.place);
    case 'group':
      return underline('double', '1px', kinds.group);
    case 'claim':
      return `background-color:${claimGround}`;
  }
}

function underline(style: string, thickness: string, colour: string): string {
  return `text-decoration:underline ${style} ${thickness} ${colour};text-underline-offset:.22em`;
}
