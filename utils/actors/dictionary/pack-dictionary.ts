import { textHash } from '../../text/text-hash.ts';
import type { ActorId } from '../actor.ts';
import { firstOfKey, formKey, formsOf, surnameOf } from './actor-dictionary.ts';
import type { ActorEntry } from './actor-entry.ts';
import { HashTableBuilder, VALUE_LIMIT } from './hash-table.ts';
import { packEntry } from './packed-entry.ts';
import { writeParts } from './packed-format.ts';

const encoder = new TextEncoder();

/**
 * Packs entries into bytes that {@link openPackedDictionary} reads at once.
 *
 * @param entries each actor once
 */
export function packDictionary(entries: Iterable<ActorEntry>): Uint8Array<ArrayBuffer> {
  const packer = new DictionaryPacker();
  for (const entry of entries) packer.add(entry);
  return packer.pack();
}

/** Packs entries that come bit by bit. */
export class DictionaryPacker {
  readonly #known = new Set<ActorId>();
  readonly #texts: Uint8Array[] = [];
  readonly #ends: number[] = [];
  readonly #ids = new HashTableBuilder();
  readonly #keys = new HashTableBuilder();
  readonly #surnames = new HashTableBuilder();
  readonly #longest = new Map<string, number>();

  /**
   * @throws TypeError for an actor that was added before
   * @throws RangeError for more actors than the format can number
   */
  add(entry: ActorEntry): void {
    if (this.#known.has(entry.id)) throw new TypeError(`Two entries for ${entry.id}`);
    const number = this.#ends.length;
    if (number >= VALUE_LIMIT) throw new RangeError(`More than ${VALUE_LIMIT} actors`);
    this.#known.add(entry.id);
    const text = encoder.encode(packEntry(entry));
    this.#texts.push(text);
    this.#ends.push((this.#ends.at(-1) ?? 0) + text.length);
    this.#ids.add(textHash(entry.id), number);
    const surname = surnameOf(entry);
    if (surname !== null) this.#surnames.add(textHash(surname), number);
    for (const key of new Set(formsOf(entry).map(({ form }) => formKey(form)))) {
      if (key === '') continue;
      this.#keys.add(textHash(key), number);
      const { token, length } = firstOfKey(key);
      if (length > (this.#longest.get(token) ?? 0)) this.#longest.set(token, length);
    }
  }

  pack(): Uint8Array<ArrayBuffer> {
    const tokens = new HashTableBuilder();
    for (const [token, length] of this.#longest) tokens.add(textHash(token), length);
    const text = new Uint8Array(this.#ends.at(-1) ?? 0);
    let at = 0;
    for (const part of this.#texts) {
      text.set(part, at);
      at += part.length;
    }
    return writeParts({
      ends: Uint32Array.from(this.#ends),
      ids: this.#ids.build(),
      keys: this.#keys.build(),
      surnames: this.#surnames.build(),
      tokens: tokens.build(),
      text,
    });
  }
}
