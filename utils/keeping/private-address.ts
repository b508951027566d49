/** Names of networks that are nobody else's: RFC 6761, RFC 6762, RFC 8375 and what routers call them. */
const OWN_NETWORK = /(?:^|\.)(?:localhost|local|internal|intranet|intra|lan|home|corp|private|home\.arpa)$/;
/** What opens a page for one reader. */
const KEY_PARAMETER =
  /^(?:access_?token|auth(?:_?token|key)?|token|jwt|session(?:_?id)?|sid|phpsessid|jsessionid|magic|gift(?:_?code|token)?|unlocked_article_code|share_?token)$/i;

/**
 * Whether an address leads to a page that is not everybody's: a machine of the own network, or one that a name, a
 * password or a key in the address opens. Also where that cannot be told.
 */
export function isPrivateAddress(url: string): boolean {
  if (!URL.canParse(url)) return true;
  const { protocol, hostname, username, password, searchParams } = new URL(url);
  if ((protocol !== 'https:' && protocol !== 'http:') || username !== '' || password !== '') return true;
  const host = hostname.replace(/\.$/, '');
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) return isOwnMachine(host);
  if (!host.includes('.') || OWN_NETWORK.test(host)) return true;
  // In Firefox's content scripts the parameters themselves can be gone through, their `keys()` cannot.
  for (const [name] of searchParams) if (KEY_PARAMETER.test(name)) return true;
  return false;
}

/** Addresses of RFC 1918, RFC 6598, RFC 3927, RFC 4193 and the loopback. Of IPv6 only 2000::/3 is everybody's. */
function isOwnMachine(host: string): boolean {
  if (host.startsWith('[')) return !/^\[[23]/.test(host);
  const [first = 0, second = 0] = host.split('.').map(Number);
  return (
    first === 0 ||
    first === 10 ||
    first === 127 ||
    first >= 224 ||
    (first === 100 && second >= 64 && second < 128) ||
    (first === 169 && second === 254) ||
    (first === 172 && second >= 16 && second < 32) ||
    (first === 192 && second === 168)
  );
}
