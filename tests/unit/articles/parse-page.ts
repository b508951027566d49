import { DOMParser } from 'linkedom';

/** Parses a page without a browser. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}
