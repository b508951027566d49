import frameData from '../../../assets/claims/frames.json' with { type: 'json' };
import type { EventFrame, FrameRole, SpeechStance } from './event-frame.ts';

/** A frame as the data write it: the words that tell of it, and what it has to do with other frames. */
export interface FrameEntry {
  readonly frame: string;
  readonly roles: readonly string[];
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
  readonly adjectives?: readonly string[];
  readonly phrases?: readonly string[];
  readonly opposites?: readonly string[];
  readonly kin?: readonly string[];
  readonly speech?: boolean;
  readonly stance?: string;
}

export const FRAME_ENTRIES: readonly FrameEntry[] = frameData;

/**
 * The frames by name, their relations made symmetric. Throws where the data name a frame, a role or a stance that is
 * none.
 */
export function readFrames(entries: readonly FrameEntry[]): ReadonlyMap<string, EventFrame> {
  const opposites = new Map<string, Set<string>>();
  const kin = new Map<string, Set<string>>();
  for (const { frame } of entries) {
    opposites.set(frame, new Set());
    kin.set(frame, new Set());
  }
  const relate = (relation: Map<string, Set<string>>, frame: string, others: readonly string[] = []) => {
    for (const other of others) {
      const back = relation.get(other);
      if (back === undefined) throw new Error(`The frame "${frame}" names a frame that is none: ${other}`);
      back.add(frame);
      relation.get(frame)?.add(other);
    }
  };
  for (const entry of entries) {
    relate(opposites, entry.frame, entry.opposites);
    relate(kin, entry.frame, entry.kin);
  }
  return new Map(
    entries.map(({ frame, roles, stance }) => [
      frame,
      {
        name: frame,
        roles: roles.map(asRole),
        stance: stance === undefined ? null : asStance(stance),
        opposites: opposites.get(frame) ?? new Set(),
        kin: kin.get(frame) ?? new Set(),
      },
    ]),
  );
}

const ROLES: readonly FrameRole[] = [
  'who',
  'whom',
  'what',
  'rival',
  'post',
  'where',
  'from',
  'to',
  'amount',
  'why',
];
const STANCES: readonly SpeechStance[] = ['neutral', 'doubting', 'conceding', 'denying', 'endorsing'];

const asRole = (name: string) => known(ROLES, name, 'role');
const asStance = (name: string) => known(STANCES, name, 'stance');

function known<Name extends string>(names: readonly Name[], name: string, what: string): Name {
  const found = names.find((one) => one === name);
  if (found === undefined) throw new Error(`A frame has a ${what} that is none: ${name}`);
  return found;
}
