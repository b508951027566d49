/** What JSON calls an object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object with members. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member by its name; undefined where the object has none of its own, whatever objects inherit. */
export function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A text with something in it, else null. */
export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** The elements of a list; none of anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The texts with something in them of a list. */
export function textsOf(value: unknown): string[] {
  return listOf(value)
    .map(textOrNull)
    .filter((text) => text !== null);
}

/** A number or text as the text that stands for an entry; null for anything else. */
export function idOf(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : textOrNull(value);
}

/** A text on one line; null where nothing is left. */
export function lineOfText(text: string): string | null {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line === '' ? null : line;
}

/** The paragraphs of plain text: what empty lines part, or else its lines. */
export function paragraphsOf(text: string): string[] {
  const lines = text.replace(/\r\n?/g, '\n');
  const parted = lines.split(/\n[^\S\n]*\n/);
  const paragraphs = parted.length > 1 ? parted : lines.split('\n');
  return paragraphs.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
}
