const names = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' });

/** What a language is called: "Portuguese" for "pt"; empty is a language that nobody knows. */
export function languageName(language: string): string {
  if (language === '') return 'Unknown language';
  try {
    return names.of(language) ?? language;
  } catch {
    // A page may call its language anything.
    return language;
  }
}
