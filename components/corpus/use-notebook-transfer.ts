import { useState } from 'preact/hooks';
import type { Answer, EditImport } from '../../utils/messages/answers.ts';
import type { ViewClient } from '../../utils/messages/view-client.ts';
import { useClient } from '../shared/client-context.ts';
import { saveFile } from '../shared/save-file.ts';
import type { Work } from './work-outcome.tsx';

const FILE_NAME = 'sidelight-notebook.json';
/** Larger files are not read at all, in bytes; a full notebook is smaller. */
const FILE_LIMIT = 64 * 1024 * 1024;

/** Takes the notebook out to a file and in from files; `imported` is called when it may hold more by then. */
export function useNotebookTransfer(imported: () => void) {
  const client = useClient();
  const [work, setWork] = useState<Work>({ state: 'idle' });

  const report = <Value>(answer: Answer<Value>, say: (value: Value) => string) =>
    setWork(
      answer.ok ? { state: 'done', said: say(answer.value) } : { state: 'failed', problem: answer.problem },
    );

  return {
    work,
    async save(): Promise<void> {
      const answer = await client.ask({ type: 'view/export-edits' });
      if (answer.ok) saveFile(FILE_NAME, 'application/json', answer.value);
      report(answer, () => `Saved as ${FILE_NAME}, where your browser keeps downloads.`);
    },
    async load(files: readonly File[]): Promise<void> {
      report(
        await importFiles(client, files),
        ({ added, known }) => `${added} added, ${known} already there.`,
      );
      imported();
    },
  };
}

/** Imports one file after another, up to the first that is refused. */
async function importFiles(client: ViewClient, files: readonly File[]): Promise<Answer<EditImport>> {
  const sum = { added: 0, known: 0 };
  for (const file of files) {
    const text = await textOf(file);
    if (!text.ok) return text;
    const answer = await client.ask({ type: 'view/import-edits', text: text.value });
    if (!answer.ok) return answer;
    sum.added += answer.value.added;
    sum.known += answer.value.known;
  }
  return { ok: true, value: sum };
}

async function textOf(file: File): Promise<Answer<string>> {
  const refused = (message: string): Answer<string> => ({
    ok: false,
    problem: { message, remedy: `Choose a file that was saved here, such as ${FILE_NAME}.` },
  });
  if (file.size > FILE_LIMIT) return refused(`“${file.name}” is too large for a notebook.`);
  try {
    return { ok: true, value: await file.text() };
  } catch {
    return refused(`“${file.name}” could not be read.`);
  }
}
