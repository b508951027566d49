import type { EntityTable } from 'dexie';

/** A text that is stored whole. As a blob, since browsers read and write large ones faster so. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Blob;
}

export async function saveText(
  files: EntityTable<SavedFile, 'name'>,
  name: string,
  text: string,
): Promise<void> {
  await files.put({ name, bytes: new Blob([text]) });
}

/** Null where nothing was saved. */
export async function savedText(files: EntityTable<SavedFile, 'name'>, name: string): Promise<string | null> {
  const file = await files.get(name);
  return file === undefined ? null : file.bytes.text();
}
