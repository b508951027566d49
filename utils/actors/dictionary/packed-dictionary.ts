import { textHash } from '../../text/text-hash.ts';
import {
  type ActorDictionary,
  addReading,
  type DictionaryForm,
  formKey,
  formsOf,
  surnameOf,
} from './actor-dictionary.ts';
import type { ActorEntry } from './actor-entry.ts';
import { type HashTable, valuesOf } from './hash-table.ts';
import { unpackEntry } from './packed-entry.ts';
import { PackedDictionaryError, type PackedParts, readParts } from './packed-format.ts';

/** Entries that are kept as objects: the actors of an article are asked for many times. */
const KEPT_ENTRIES = 1024;

const decoder = new TextDecoder();

/**
 * A dictionary over packed bytes, which must not change any more. Opening reads them once through; an entry is
 * decoded when it is asked for. Hashes only propose: every answer was compared with the entry's own words.
 *
 * @throws PackedDictionaryError for bytes that were cut, changed, or written by another version or program
 */
export function openPackedDictionary(bytes: Uint8Array): ActorDictionary {
  const parts = readParts(bytes);
  const entries = new PackedEntries(parts);
  const proposed = (table: HashTable, text: string) =>
    valuesOf(table, textHash(text)).map((number) => entries.at(number));
  return {
    entry: (id) => proposed(parts.ids, id).find((entry) => entry.id === id),
    lookup: (key) => {
      const readings: DictionaryForm[] = [];
      for (const entry of proposed(parts.keys, key)) {
        for (const form of formsOf(entry)) if (formKey(form.form) === key) addReading(readings, form);
      }
      return readings;
    },
    longest: (firstToken) => valuesOf(parts.tokens, textHash(firstToken)).at(-1) ?? 0,
    bySurname: (surname) => proposed(parts.surnames, surname).filter((entry) => surnameOf(entry) === surname),
  };
}

class PackedEntries {
  readonly #parts: Pick<PackedParts, 'ends' | 'text'>;
  readonly #kept = new Map<number, ActorEntry>();

  constructor(parts: PackedParts) {
    this.#parts = parts;
  }

  at(number: number): ActorEntry {
    const kept = this.#kept.get(number);
    if (kept !== undefined) return kept;
    const { ends, text } = this.#parts;
    const packed = text.subarray(number === 0 ? 0 : ends[number - 1], ends[number]);
    const entry = unpackEntry(decoder.decode(packed));
    if (entry === null)
      throw new PackedDictionaryError(`Entry ${number} of the packed dictionary is damaged.`);
    if (this.#kept.size >= KEPT_ENTRIES) this.#kept.clear();
    this.#kept.set(number, entry);
    return entry;
  }
}
