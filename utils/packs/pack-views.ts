import { READER_VERSION } from '../actors/reader-version.ts';
import type { PackAbout, PackPreview, PackView } from '../messages/pack-messages.ts';
import type { Problem } from '../messages/problem.ts';
import type { PackSubscription } from '../notebook/subscription.ts';
import type { PackManifest } from './manifest.ts';
import { isWhole, type PackState } from './pack-state.ts';

/** An article takes about so much on the disk for each byte of its line: its records, and its share in the indexes. */
const DISK_SHARE = 1.5;

export function packPreview(url: string, manifest: PackManifest, followed: boolean): PackPreview {
  return { ...aboutPack(manifest), url, followed, older: manifest.reader < READER_VERSION };
}

/** What is known of a followed pack. */
interface KnownPack {
  /** Null before its first round. */
  readonly state: PackState | null;
  /** How many articles the corpus has of it. */
  readonly articles: number;
  readonly isRunning: boolean;
  /** Why it cannot go on, where that could not be kept with its state. */
  readonly failing: Problem | null;
}

/** A followed pack as views show it. */
export function packView(
  { id, url, title }: PackSubscription,
  { state, articles, isRunning, failing }: KnownPack,
): PackView {
  const manifest = state?.manifest ?? null;
  const shards = manifest?.shards.slice(0, state?.done) ?? [];
  const isCurrent = state !== null && isWhole(state);
  return {
    id,
    url,
    title: manifest?.title ?? title,
    about: manifest && aboutPack(manifest),
    state: state?.held ?? (isRunning ? 'running' : isCurrent ? 'current' : 'waiting'),
    // The reader may have removed some of a pack that is whole.
    installed: isCurrent ? articles : shards.reduce((sum, shard) => sum + shard.articles, 0),
    failing: state?.failing ?? failing,
    heardAt: state?.heardAt ?? null,
  };
}

function aboutPack(manifest: PackManifest): PackAbout {
  const { title, description, publisher, licence, version, languages, counts } = manifest;
  const { articles, bytes, unpacked } = counts;
  const onDisk = unpacked * DISK_SHARE;
  return { title, description, publisher, licence, version, languages, articles, bytes, onDisk };
}
