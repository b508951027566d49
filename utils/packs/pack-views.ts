import { READER_VERSION } from '../actors/reader-version.ts';
import type { PackAbout, PackPreview, PackView } from '../messages/pack-messages.ts';
import type { PackSubscription } from '../notebook/subscription.ts';
import type { PackManifest } from './manifest.ts';
import { isWhole, type PackState } from './pack-state.ts';

export function packPreview(url: string, manifest: PackManifest, followed: boolean): PackPreview {
  return { ...aboutPack(manifest), url, followed, older: manifest.reader < READER_VERSION };
}

/** A followed pack as views show it; `state` is null before its first round. */
export function packView(
  { id, url, title }: PackSubscription,
  state: PackState | null,
  isRunning: boolean,
): PackView {
  const manifest = state?.manifest ?? null;
  const shards = manifest?.shards.slice(0, state?.done) ?? [];
  return {
    id,
    url,
    title: manifest?.title ?? title,
    about: manifest && aboutPack(manifest),
    state: state?.held ?? (isRunning ? 'running' : state !== null && isWhole(state) ? 'current' : 'waiting'),
    installed: shards.reduce((sum, { articles }) => sum + articles, 0),
    failing: state?.failing ?? null,
    heardAt: state?.heardAt ?? null,
  };
}

function aboutPack(manifest: PackManifest): PackAbout {
  const { title, description, publisher, licence, version, languages, counts } = manifest;
  const { articles, bytes } = counts;
  return { title, description, publisher, licence, version, languages, articles, bytes };
}
