import { DOMParser } from 'linkedom';

export type ParsedHtml =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly message: string };

// Pages are far smaller; parsing more than this would take minutes.
const LARGEST_PAGE = 12 * 1024 * 1024;

// Opening and closing tags together; large pages have a tenth of this.
const MOST_TAGS = 200_000;
// Browsers stop at 512.
const DEEPEST = 2000;

/**
 * Parses a page or a part of one. Nothing in it is run or loaded. The parser keeps what it can of a text that is cut
 * off; what is too large or nested too deeply is refused, in words for a person.
 */
export function parseHtml(content: string): ParsedHtml {
  if (content.length > LARGEST_PAGE)
    return refuse('the page is too large to be read: over 12 million characters');
  if (hasTooManyTags(content)) return refuse('the page has too many elements to be read');
  const document = parse(content);
  if (!document) return refuse('the page holds no text');
  return isTooDeep(document)
    ? refuse('the page’s elements are nested too deeply to be read')
    : { ok: true, document };
}

function refuse(message: string): ParsedHtml {
  return { ok: false, message };
}

function hasTooManyTags(content: string): boolean {
  let tags = 0;
  for (let at = content.indexOf('<'); at >= 0; at = content.indexOf('<', at + 1)) tags += 1;
  return tags > MOST_TAGS;
}

function parse(content: string): Document | null {
  try {
    const parsed: unknown = new DOMParser().parseFromString(withRoot(content), 'text/html');
    const document = parsed as Document;
    return document.documentElement ? document : null;
  } catch {
    return null;
  }
}

function isTooDeep(document: Document): boolean {
  let level: Element[] = [document.documentElement];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((element) => [...element.children]);
  }
  return false;
}

/** Browsers add a root and a body where a page lacks them; this parser does not. */
function withRoot(content: string): string {
  if (/<html[\s>]/i.test(content.slice(0, 4096))) return content;
  return /<body[\s>]/i.test(content) ? `<html>${content}</html>` : `<html><body>${content}</body></html>`;
}
