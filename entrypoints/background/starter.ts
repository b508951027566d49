import starter from '../../assets/starter/starter-corpus.json';
import { installStarter, removeStarter } from '../../utils/corpus/starter-corpus.ts';
import { engine } from './engine.ts';

let installing: Promise<void> | null = null;

/** Installs or updates the starter corpus, unless the reader removed it. Safe to call again after a kill half way. */
export function ensureStarterCorpus(): Promise<void> {
  installing ??= install(false).catch((error: unknown) => {
    installing = null;
    throw error;
  });
  return installing;
}

/** Resolves once the starter corpus is there, so that a first page does not meet an empty corpus. */
export function starterReady(): Promise<void> {
  return ensureStarterCorpus().catch(() => undefined);
}

/** Brings a removed starter corpus back. */
export function reinstallStarterCorpus(): Promise<void> {
  installing = install(true);
  return installing;
}

/** Removes the starter corpus, for good until it is asked for again. */
export async function removeStarterCorpus(): Promise<void> {
  await starterReady();
  await removeStarter((await engine()).corpus);
}

async function install(evenIfRemoved: boolean): Promise<void> {
  const {
    corpus,
    engine: { analyser },
  } = await engine();
  await installStarter(corpus, starter, (article) => analyser.analyse(article), { evenIfRemoved });
}
