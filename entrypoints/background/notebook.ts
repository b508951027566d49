import { type Notebook, openNotebook } from '../../utils/notebook/notebook.ts';

let opened: Promise<Notebook> | null = null;

/** The notebook, opened once for the life of this worker; a failure to open is tried again. */
export function notebook(): Promise<Notebook> {
  opened ??= openNotebook().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}
