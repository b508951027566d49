const LONGEST = 4_000;

/** A full address with http or https as the browser writes it; null for anything else. */
export function webAddress(text: string | null): string | null {
  const address = text?.trim() ?? '';
  if (address.length > LONGEST || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).href;
}

/** The site that an address is on, by its name; null without an address. */
export function hostOf(address: string | null): string | null {
  return address === null ? null : new URL(address).hostname.replace(/^www\./, '') || null;
}
