import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from './csl-item.ts';
import { escapeTex } from './escape-tex.ts';

// The library writes plain ASCII unless told otherwise, and drops every letter that it has no command for, which is all
// of Arabic or Chinese. Told so, it escapes nothing, so that its input has to be escaped before.
const config = plugins.config.get('@bibtex');
config.format.asciiOnly = false;
config.format.useIdAsLabel = true;

/** An entry for a BibTeX file in UTF-8. */
export function bibtexEntry(item: CslItem): string {
  const entry = plugins.output.format('bibtex', [escapedItem(item)]);
  return (
    entry
      // The address stands in `url` already, and here without the escapes that this field would need.
      .replace(/^\thowpublished = .*\n/m, '')
      // In braces of its own, so that no style writes its names in lower case.
      .replace(/^\ttitle = (\{.*\}),$/m, '\ttitle = {$1},')
      .trim()
  );
}

function escapedItem(item: CslItem): CslItem {
  const { title, 'container-title': outlet, author, URL: url, note, annote } = item;
  return {
    ...item,
    ...(title !== undefined && { title: escapeTex(title) }),
    ...(outlet !== undefined && { 'container-title': escapeTex(outlet) }),
    ...(author !== undefined && { author: author.map(({ literal }) => ({ literal: escapeTex(literal) })) }),
    ...(url !== undefined && { URL: url.replace(/[{}\\]/g, encodeURIComponent) }),
    ...(note !== undefined && { note: escapeTex(note) }),
    ...(annote !== undefined && { annote: escapeTex(annote) }),
  };
}
