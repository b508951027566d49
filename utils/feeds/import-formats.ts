import type { TextFormat } from '../files/file-reader.ts';
import { TEXT_FORMATS } from '../files/formats/text-formats.ts';
import { FEED_FILE, OPML_FILE } from './feed-file.ts';

/** All formats of text that an import looks for, in order; feeds first, since some are JSON and would pass for such. */
export const IMPORT_FORMATS: readonly TextFormat[] = [FEED_FILE, OPML_FILE, ...TEXT_FORMATS];
