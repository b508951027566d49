import type { ActorType } from '../actor.ts';
import type { ActorEntry } from './actor-entry.ts';

// An entry is packed as a JSON array without names: id, name, number of its type, aliases, ambiguous forms, actor it
// stands for, description, date. What an entry lacks is null, or left out at the end. How a place stands for somebody
// stays out: only the built-in list says it, and that is not packed.

const TYPE_NUMBERS: Readonly<Record<ActorType, number>> = {
  person: 0,
  organisation: 1,
  state: 2,
  place: 3,
  group: 4,
};

/** An entry as text, for {@link unpackEntry}. */
export function packEntry(entry: ActorEntry): string {
  const { id, name, type, aliases, ambiguous, standsFor, description, asOf } = entry;
  const fields = [id, name, TYPE_NUMBERS[type], aliases, ambiguous, standsFor, description, asOf];
  while (fields.at(-1) === undefined) fields.pop();
  return JSON.stringify(fields);
}

/** Reads an entry back; null where the text is none. */
export function unpackEntry(text: string): ActorEntry | null {
  const fields = parse(text);
  if (!Array.isArray(fields)) return null;
  const [id, name, typeNumber, aliases, ambiguous, standsFor, description, asOf]: readonly unknown[] = fields;
  const type = typeOf(typeNumber);
  if (typeof id !== 'string' || typeof name !== 'string' || type === null || !isTexts(aliases)) return null;
  return {
    id,
    name,
    type,
    aliases,
    ...(isTexts(ambiguous) && { ambiguous }),
    ...(typeof standsFor === 'string' && { standsFor }),
    ...(typeof description === 'string' && { description }),
    ...(typeof asOf === 'string' && { asOf }),
  };
}

function typeOf(number: unknown): ActorType | null {
  switch (number) {
    case 0:
      return 'person';
    case 1:
      return 'organisation';
    case 2:
      return 'state';
    case 3:
      return 'place';
    case 4:
      return 'group';
    default:
      return null;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
