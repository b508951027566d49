/** Longer addresses than any page needs, in UTF-16 code units. */
const LENGTH_LIMIT = 4_000;

/** Hosts of one outlet for other screens, which carry the same pages. */
const HOST_VARIANT = /^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.[^.])/;
/** Either scheme's own port; which scheme it is does not count. */
const USUAL_PORTS: ReadonlySet<string> = new Set(['', '80', '443']);
/** Parameters that tell where a reader came from, or how the page is shown, not which page it is. */
const VISIT_PARAMETER =
  /^(?:utm_.+|at_(?:medium|campaign|campaign_type|custom\d?|link_\w+|format|ptr_\w+|bbc_\w+)|mc_[ce]id|pk_\w+|mtm_\w+|ns_\w+|wt\.?_?mc\w*|itm_\w+|cmp(?:id)?|icid|ocid|ftag|smid|smtyp|sref|ref|ref_src|ref_url|referrer|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|igsh|xtor|_ga|_gl|amp|amp_\w+|print|printable|isprint)$/;
/** A parameter that may say anything, where it says how the page is shown. */
const VIEW_PARAMETER = /^(?:mode|output|outputtype|view|view_?as)=(?:amp|print|printable|mobile)$/;
/** Ends of paths that name another view of the page before them. */
const VIEW_SEGMENT = /\/(?:amp|print|printable|index\.(?:html?|php|aspx?))$/;
/** The same at the beginning. */
const VIEW_FOLDER = /^\/amp(?=\/)/;
/** A fragment that names a page of its own, as sites that are one program write it: "#!/news/1", "#/news/1". */
const ROUTE = /^#!?\/./;

/**
 * The address of a page without what does not tell pages apart: scheme, letters of the host, hosts and ends of paths
 * for phones and printers, parameters that count visits, fragments that only scroll. Versions of one article and ways
 * to it share it. Empty for no address of the web. Never throws. A place with a scheme before it has
 * itself for its place.
 */
export function articlePlace(url: string | null): string {
  if (url === null || url.length > LENGTH_LIMIT || !URL.canParse(url)) return '';
  const { protocol, hostname, port, pathname, searchParams, hash } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return '';
  const host = hostOf(hostname, port);
  if (host === '') return '';
  return `${host}${pathOf(pathname)}${queryOf(searchParams)}${ROUTE.test(hash) ? hash : ''}`;
}

function hostOf(hostname: string, port: string): string {
  let host = hostname.replace(/\.$/, '');
  while (HOST_VARIANT.test(host)) host = host.replace(HOST_VARIANT, '');
  return USUAL_PORTS.has(port) ? host : `${host}:${port}`;
}

function pathOf(pathname: string): string {
  let path = pathname;
  for (;;) {
    const shorter = withoutLastSlashes(path).replace(VIEW_SEGMENT, '').replace(VIEW_FOLDER, '');
    if (shorter === path) return path;
    path = shorter;
  }
}

function withoutLastSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

/** Parameters in order of their names, so that it does not matter in which order a link gives them. */
function queryOf(parameters: URLSearchParams): string {
  const telling = new URLSearchParams();
  for (const [name, value] of parameters) if (!countsVisits(name, value)) telling.append(name, value);
  telling.sort();
  const query = telling.toString();
  return query === '' ? '' : `?${query}`;
}

function countsVisits(name: string, value: string): boolean {
  const folded = name.toLowerCase();
  return VISIT_PARAMETER.test(folded) || VIEW_PARAMETER.test(`${folded}=${value.toLowerCase()}`);
}
