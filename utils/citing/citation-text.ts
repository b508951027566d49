import type { Citation } from './citation.ts';
import { cslItems } from './csl-item.ts';
import { markdownCitation } from './markdown-citation.ts';
import { plainCitation } from './plain-citation.ts';

export const CITATION_FORMATS = ['plain', 'markdown', 'bibtex', 'csl-json'] as const;

export type CitationFormat = (typeof CITATION_FORMATS)[number];

export const FORMAT_NAMES: Readonly<Record<CitationFormat, string>> = {
  plain: 'Plain text',
  markdown: 'Markdown',
  bibtex: 'BibTeX',
  'csl-json': 'CSL-JSON',
};

/** A citation in a format. What BibTeX needs is large, and is loaded when it is asked for. */
export function citationText(citation: Citation, format: CitationFormat): Promise<string> {
  return citationsText([citation], format);
}

/** Several citations in one format, in their order. */
export async function citationsText(citations: readonly Citation[], format: CitationFormat): Promise<string> {
  switch (format) {
    case 'plain':
      return citations.map(plainCitation).join('\n');
    case 'markdown':
      return citations.map(markdownCitation).join('\n\n');
    case 'bibtex': {
      const { bibtexEntry } = await import('./bibtex-citation.ts');
      return cslItems(citations).map(bibtexEntry).join('\n\n');
    }
    case 'csl-json':
      return JSON.stringify(cslItems(citations), null, 2);
  }
}
