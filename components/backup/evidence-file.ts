import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Evidence } from '../../utils/messages/export-messages.ts';
import { EvidenceDocument } from './evidence-document.tsx';

/** An evidence file: one HTML document that needs nothing beside itself. */
export function evidenceFile(evidence: Evidence): string {
  return `<!doctype html>\n${renderToString(h(EvidenceDocument, { evidence }))}\n`;
}
