import type { TextFormat } from '../file-reader.ts';
import { CSL_JSON } from './csl-json.ts';
import { CSV_ARTICLES } from './csv-articles.ts';
import { HYPOTHESIS } from './hypothesis.ts';
import { INSTAPAPER, INSTAPAPER_HTML } from './instapaper.ts';
import { JSON_ARTICLES } from './json-articles.ts';
import { NEWSML_G2 } from './newsml-g2.ts';
import { NINJS } from './ninjs.ts';
import { POCKET, POCKET_HIGHLIGHTS, POCKET_HTML } from './pocket.ts';
import { READWISE_HIGHLIGHTS, READWISE_READER } from './readwise.ts';
import { WALLABAG } from './wallabag.ts';
import { ZOTERO_RDF } from './zotero-rdf.ts';

/** What other programs export as text, in order of how sure their marks are; the first that matches reads a file. */
export const TEXT_FORMATS: readonly TextFormat[] = [
  NEWSML_G2,
  ZOTERO_RDF,
  POCKET_HTML,
  INSTAPAPER_HTML,
  HYPOTHESIS,
  WALLABAG,
  POCKET_HIGHLIGHTS,
  NINJS,
  CSL_JSON,
  POCKET,
  INSTAPAPER,
  READWISE_HIGHLIGHTS,
  READWISE_READER,
  JSON_ARTICLES,
  CSV_ARTICLES,
];
