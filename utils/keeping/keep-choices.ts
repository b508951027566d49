/** Where articles are kept while they are read: everywhere or nowhere, and the sites that differ from it. */
export interface KeepChoices {
  readonly everywhere: boolean;
  /** By host name, without port. */
  readonly sites: ReadonlyMap<string, boolean>;
}

/** For a new user: nothing is kept that was not asked for. */
export const NO_KEEPING: KeepChoices = { everywhere: false, sites: new Map() };

/** Whether articles of a site are kept while they are read. */
export function keepsSite({ everywhere, sites }: KeepChoices, host: string): boolean {
  return sites.get(host) ?? everywhere;
}

/** Choices with one site (or, for null, all others) set anew; a site that is like the others needs no entry. */
export function withChoice(
  { everywhere, sites }: KeepChoices,
  host: string | null,
  keeps: boolean,
): KeepChoices {
  if (host === null) {
    // What is now like all others goes on being so.
    const rest = [...sites].filter(([, own]) => own !== keeps);
    return { everywhere: keeps, sites: new Map(rest) };
  }
  const next = new Map(sites);
  if (keeps === everywhere) next.delete(host);
  else next.set(host, keeps);
  return { everywhere, sites: next };
}
