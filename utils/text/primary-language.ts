/** The language of a tag such as "fr-CA"; English where it is not stated. */
export function primaryLanguage(tag: string | null): string {
  const language = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return language === undefined || language === '' ? 'en' : language;
}
