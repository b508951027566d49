import * as v from 'valibot';
import type { Problem } from './problem.ts';

const id = v.pipe(v.string(), v.maxLength(64));
const address = v.pipe(v.string(), v.maxLength(2000));

/** What views ask about packs. */
export const packRequestSchema = v.variant('type', [
  /** The packs that are followed. */
  v.object({ type: v.literal('view/packs') }),
  /** What stands at an address, whose origin the reader has agreed to: its server is asked, nothing is kept. */
  v.object({ type: v.literal('view/pack-preview'), url: address }),
  /** Follow a pack. Answered when it is noted; it is installed in the background. */
  v.object({ type: v.literal('view/subscribe-pack'), url: address }),
  /**
   * Have it wait or go on, ask now whether there is a newer version, or let go of it with the articles that it alone
   * brought. Answered at once.
   */
  v.object({
    type: v.literal('view/pack'),
    id,
    action: v.picklist(['pause', 'resume', 'update', 'unsubscribe']),
  }),
]);

export type PackRequest = v.InferOutput<typeof packRequestSchema>;

/** What a pack says of itself. */
export interface PackAbout {
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  readonly licence: string;
  readonly version: string;
  readonly languages: readonly string[];
  readonly articles: number;
  /** To be fetched for all of it. */
  readonly bytes: number;
  /** About what all of it takes on the disk once it is there. */
  readonly onDisk: number;
}

/** A pack before it is installed. */
export interface PackPreview extends PackAbout {
  /** The address of its manifest. */
  readonly url: string;
  readonly followed: boolean;
  /** An older version of Sidelight read its articles, so that they are read again once they are there. */
  readonly older: boolean;
}

/** A pack that is followed. */
export interface PackView {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Null until its server has answered. */
  readonly about: PackAbout | null;
  readonly state: 'running' | 'waiting' | 'paused' | 'current' | 'leaving';
  /** Articles of this version that are there. */
  readonly installed: number;
  /** Why it does not go on; null where all is well. */
  readonly failing: Problem | null;
  /** When its server last answered, ISO 8601 in UTC; null for never. */
  readonly heardAt: string | null;
}

export interface PackAnswers {
  /** By title. */
  'view/packs': readonly PackView[];
  'view/pack-preview': PackPreview;
  'view/subscribe-pack': null;
  'view/pack': null;
}
