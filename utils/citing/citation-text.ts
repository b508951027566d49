import type { Citation } from './citation.ts';
import { cslItem } from './csl-item.ts';
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
export async function citationText(citation: Citation, format: CitationFormat): Promise<string> {
  switch (format) {
    case 'plain':
      return plainCitation(citation);
    case 'markdown':
      return markdownCitation(citation);
    case 'bibtex':
      return (await import('./bibtex-citation.ts')).bibtexCitation(citation);
    case 'csl-json':
      return JSON.stringify([cslItem(citation)], null, 2);
  }
}
