import { useState } from 'preact/hooks';
import type { Answer, EditImport, EditView, Problem } from '../../utils/messages/answers.ts';
import type { ViewClient } from '../../utils/messages/view-client.ts';
import { useClient } from '../shared/client-context.ts';
import { saveFile } from '../shared/save-file.ts';

const FILE_NAME = 'sidelight-corrections.json';
/** Larger files are not read at all, in bytes; a hundred thousand corrections are smaller. */
const FILE_LIMIT = 32 * 1024 * 1024;

/** How the newest work on the list of corrections went. */
type Work =
  | { readonly state: 'idle' }
  | { readonly state: 'done'; readonly said: string }
  | { readonly state: 'failed'; readonly problem: Problem };

/** What can be done with the list of corrections; `changed` is called when it is another by then. */
export function useCorrectionsWork(changed: () => Promise<void>) {
  const client = useClient();
  const [work, setWork] = useState<Work>({ state: 'idle' });

  /** Says how it went, and resolves with whether it worked. */
  const report = <Value>(answer: Answer<Value>, say: (value: Value) => string): boolean => {
    setWork(
      answer.ok ? { state: 'done', said: say(answer.value) } : { state: 'failed', problem: answer.problem },
    );
    return answer.ok;
  };

  return {
    work,
    async undo({ id, sentence }: EditView): Promise<boolean> {
      const undone = report(await client.ask({ type: 'view/undo-edit', id }), () => `Undone: ${sentence}`);
      if (undone) await changed();
      return undone;
    },
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
      await changed();
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
  if (file.size > FILE_LIMIT) return refused(`“${file.name}” is too large for a file of corrections.`);
  try {
    return { ok: true, value: await file.text() };
  } catch {
    return refused(`“${file.name}” could not be read.`);
  }
}
