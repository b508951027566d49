/** The key of a name in one writing: case, accents and signs count, the kind and number of white space does not. */
export function writingOf(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
