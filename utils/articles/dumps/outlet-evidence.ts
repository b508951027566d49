/**
 * Who published a dump that nowhere says so: by the links in it, by whom people speak to ("told X"), and by the
 * credits and notes in which a newsroom names itself.
 */

const LINK = /\]\(https?:\/\/(?:www\.|m\.|amp\.|edition\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi;

/** Sites that people share or embed, whatever they read. */
const SHARED_HOSTS =
  /(?:^|\.)(?:twitter|x|facebook|instagram|youtube|youtu|t|reddit|tiktok|linkedin|wikipedia|wikimedia|google|archive|imgur|telegram|bsky|substackcdn)\.(?:com|be|me|co|org|is|ph|today|app)$/;

// Under these, the name stands one label further left: example.co.uk.
const SECOND_LEVEL = new Set(['co', 'com', 'org', 'net', 'gov', 'ac', 'edu', 'or', 'ne']);

/** The site to which most markdown links of a text lead, named by its domain ("inews.co.uk" gives "inews"), or null. */
export function outletOfLinks(text: string): string | null {
  const counts = new Map<string, number>();
  let links = 0;
  for (const match of text.matchAll(LINK)) {
    const host = (match[1] ?? '').toLowerCase();
    if (SHARED_HOSTS.test(host)) continue;
    const site = siteOf(host);
    links += 1;
    counts.set(site, (counts.get(site) ?? 0) + 1);
  }
  const [site, count] = mostFrequent(counts);
  return site !== null && count >= 2 && count > links / 2 ? site : null;
}

function siteOf(host: string): string {
  const labels = host.split('.');
  const suffix = labels.length > 2 && SECOND_LEVEL.has(labels.at(-2) ?? '') ? 2 : 1;
  return labels.at(-1 - suffix) ?? host;
}

// A name, not going past the end of a sentence: "POLITICO", "The Daily Example", "ZDF".
// The look-behind keeps a long run of capitals from being tried anew at each of them.
const NAME = '(?<![\\p{L}\\p{N}])((?:The )?\\p{Lu}[\\p{L}\\p{N}&-]*(?: \\p{Lu}[\\p{L}\\p{N}&-]*){0,2})';
const EVIDENCE: readonly { readonly pattern: RegExp; readonly weight: number; readonly type: string }[] = [
  { type: 'told', weight: 1, pattern: new RegExp(`\\b(?:told|tells) (?:the )?${NAME}`, 'gu') },
  {
    type: 'seen',
    weight: 2,
    pattern: new RegExp(`\\b(?:seen|obtained|reviewed|viewed|verified) by (?:the )?${NAME}`, 'gu'),
  },
  {
    type: 'speaking',
    weight: 1,
    pattern: new RegExp(
      `\\b(?:an interview with|speaking to|spoke to|shared with|a statement to|in comments to) (?:the )?${NAME}`,
      'gu',
    ),
  },
  {
    type: 'asked',
    weight: 3,
    pattern: new RegExp(
      `${NAME} (?:has |have )?(?:reached out|approached|contacted|asked) (?:to )?[^.]{0,80} for (?:a )?comment`,
      'gu',
    ),
  },
  {
    type: 'learned',
    weight: 3,
    pattern: new RegExp(`${NAME} (?:has learn(?:ed|t)|can reveal|understands that|has been told)`, 'gu'),
  },
  {
    type: 'team',
    weight: 4,
    pattern: new RegExp(`\\b(?:by|from|of) the ${NAME} (?:team|staff|newsroom|editorial team|desk)\\b`, 'gu'),
  },
  {
    type: 'credit',
    weight: 2,
    pattern: new RegExp(
      `(?:(?:Photo|Illustration|Graphic|Image)s? by [^./|]{3,40}|\\b(?:composite|collage)[^./|]{0,40})\\s?(?:/|for)\\s?${NAME}`,
      'gu',
    ),
  },
  {
    type: 'copyright',
    weight: 4,
    pattern: new RegExp(`(?:©|\\(c\\)|Copyright) ?(?:\\d{4} )?(?:by )?${NAME}`, 'gu'),
  },
  {
    type: 'offer',
    weight: 3,
    pattern: new RegExp(`\\b(?:[Ss]ubscribe to|[Tt]ry|[Ss]ign up for) ${NAME}(?=[’'. ])`, 'gu'),
  },
];
// A card's photo is credited to the house that made it: "RT", "RT composite."
const CARD_CREDIT =
  /^(\p{Lu}[\p{L}\p{N}&-]*(?: \p{Lu}[\p{L}\p{N}&-]*){0,2})(?: (?:composite|collage|illustration|photo|graphics?|TV))?\.?$/u;

/**
 * Infers the outlet of a whole dump. A name counts when it comes up in two articles or in two ways, and clearly more
 * than any other; wire services that everyone quotes seldom do.
 * @param texts the articles' texts
 * @param cardCredits first lines of cards, where credits of their photos stand
 */
export function inferOutlet(texts: readonly string[], cardCredits: readonly string[] = []): string | null {
  const weights = new Map<string, number>();
  const sources = new Map<string, Set<string>>();
  const add = (name: string, weight: number, source: string) => {
    weights.set(name, (weights.get(name) ?? 0) + weight);
    sources.set(name, (sources.get(name) ?? new Set()).add(source));
  };
  texts.forEach((text, index) => {
    for (const { pattern, weight, type } of EVIDENCE)
      for (const match of text.matchAll(pattern))
        if (match[1]) add(match[1], weight, type === 'told' ? `told ${index}` : type);
  });
  cardCredits.forEach((line, index) => {
    const name = CARD_CREDIT.exec(line)?.[1];
    if (name && line.length <= 40) add(name, 1, `card ${Math.floor(index / 2)}`);
  });
  const supported = new Map([...weights].filter(([name]) => (sources.get(name)?.size ?? 0) >= 2));
  const [best, weight] = mostFrequent(supported);
  if (best === null || weight < 3) return null;
  const others = [...weights].filter(([name]) => name !== best).map(([, other]) => other);
  return weight >= 1.5 * Math.max(0, ...others) ? best : null;
}

function mostFrequent(counts: ReadonlyMap<string, number>): [string | null, number] {
  let best: [string | null, number] = [null, 0];
  for (const [key, count] of counts) if (count > best[1]) best = [key, count];
  return best;
}
