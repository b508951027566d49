import { readMetas } from './page-meta.ts';
import { readStructuredData, type StructuredNode } from './structured-data.ts';

/** What a page says about itself to machines: read once, it helps to decide, and then to tell title, writer and date. */
export interface PageDeclarations {
  /** As {@link readMetas} gives them. */
  readonly metas: ReadonlyMap<string, string>;
  /** As {@link readStructuredData} gives them. */
  readonly nodes: readonly StructuredNode[];
}

export function readDeclarations(document: Document): PageDeclarations {
  return { metas: readMetas(document), nodes: readStructuredData(document) };
}
