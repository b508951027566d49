/** What was typed as the address of a page; null where it can be none. "harbour.example" means https. */
export function typedAddress(typed: string): string | null {
  const text = typed.trim().replace(/^feed:(?:\/\/)?/i, '');
  if (text === '' || /\s/.test(text)) return null;
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, username, password, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  if (username !== '' || password !== '') return null;
  return hostname.includes('.') || hostname === 'localhost' || hostname.startsWith('[') ? href : null;
}
