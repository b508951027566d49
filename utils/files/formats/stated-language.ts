/** A language tag as BCP 47 writes it ("en_GB" and "deu" become "en-GB" and "de"); null where it is none. */
export function statedLanguage(tag: string | null): string | null {
  try {
    return Intl.getCanonicalLocales(tag?.trim().replaceAll('_', '-') ?? [])[0] ?? null;
  } catch {
    return null;
  }
}
