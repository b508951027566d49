import { pollDue } from './feeds.ts';
import { restoreKeptSoon } from './keep-restore.ts';
import { runPacks } from './packs.ts';
import { followDue } from './shared-corpora.ts';

/**
 * Goes on with what a notebook's file or a backup brought: articles that were kept, and what is followed. No server is
 * asked before the reader agreed to it here; each subscription then says so.
 */
export function followImported(): void {
  restoreKeptSoon();
  void pollDue();
  void runPacks();
  void followDue();
}
