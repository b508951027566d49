import { useState } from 'preact/hooks';
import { citationOf } from '../../utils/citing/citation.ts';
import { type CitationFormat, citationText } from '../../utils/citing/citation-text.ts';
import type { Answer, Problem } from '../../utils/messages/answers.ts';
import type { ArticleHead } from '../../utils/messages/coverage-answers.ts';
import type { ViewClient } from '../../utils/messages/view-client.ts';
import { useClient } from '../shared/client-context.ts';
import { saveFile } from '../shared/save-file.ts';
import { type ExportKind, exportFileName } from './export-file-name.ts';

const KINDS: readonly (readonly [kind: ExportKind, label: string, type: string])[] = [
  ['markdown', 'Markdown', 'text/markdown'],
  ['bibtex', 'BibTeX', 'application/x-bibtex'],
  ['csl-json', 'CSL-JSON', 'application/vnd.citationstyles.csl+json'],
  ['evidence', 'Evidence file', 'text/html'],
];

type Exporting =
  | { readonly state: 'idle' }
  | { readonly state: 'busy'; readonly kind: ExportKind }
  | { readonly state: 'saved'; readonly name: string }
  | { readonly state: 'failed'; readonly problem: Problem };

/** Saves one article as a file: its text, its citation, or with all its comparisons and their sources to hand on. */
export function ArticleExports({ head }: { readonly head: ArticleHead }) {
  const client = useClient();
  const [exporting, setExporting] = useState<Exporting>({ state: 'idle' });
  const save = async (kind: ExportKind, type: string) => {
    setExporting({ state: 'busy', kind });
    const text = await exportedText(client, head, kind);
    if (!text.ok) {
      setExporting({ state: 'failed', problem: text.problem });
      return;
    }
    const name = exportFileName(head, kind);
    saveFile(name, type, text.value);
    setExporting({ state: 'saved', name });
  };
  return (
    <div class="article-exports">
      <p class="cite-formats">
        <span class="cite-label">Save as</span>
        {KINDS.map(([kind, label, type]) => (
          <button
            type="button"
            class="choice"
            key={kind}
            disabled={exporting.state === 'busy'}
            onClick={() => void save(kind, type)}
          >
            {label}
          </button>
        ))}
      </p>
      <div role="status">
        {exporting.state === 'busy' && exporting.kind === 'evidence' && (
          <p>Comparing it with earlier coverage…</p>
        )}
        {exporting.state === 'saved' && (
          <p>
            Saved as <span dir="auto">{exporting.name}</span>, where your browser keeps downloads.
          </p>
        )}
        {exporting.state === 'failed' && (
          <p class="problem-line">
            <strong>{exporting.problem.message}</strong> {exporting.problem.remedy}
          </p>
        )}
      </div>
    </div>
  );
}

async function exportedText(
  client: ViewClient,
  head: ArticleHead,
  kind: ExportKind,
): Promise<Answer<string>> {
  switch (kind) {
    case 'markdown':
      return client.ask({ type: 'view/article-markdown', article: head.id });
    case 'bibtex':
    case 'csl-json':
      return cited(head, kind);
    case 'evidence': {
      const evidence = await client.ask({ type: 'view/evidence', article: head.id });
      if (!evidence.ok) return evidence;
      // What writes HTML is loaded when it is asked for.
      const { evidenceFile } = await import('./evidence-file.ts');
      return { ok: true, value: evidenceFile(evidence.value) };
    }
  }
}

async function cited(head: ArticleHead, format: CitationFormat): Promise<Answer<string>> {
  try {
    return { ok: true, value: `${await citationText(citationOf(head, ''), format)}\n` };
  } catch {
    return {
      ok: false,
      problem: { message: 'The citation could not be written.', remedy: 'Try another format.' },
    };
  }
}
