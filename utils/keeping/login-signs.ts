import { readMetas } from '../articles/page-meta.ts';
import { readStructuredData } from '../articles/structured-data.ts';
import { foldText } from '../text/normalise.ts';
import { isPrivateAddress } from './private-address.ts';

/** Controls of a page that are looked at; a page with more is no article that anybody reads. */
const CONTROLS_LIMIT = 5_000;
/** A longer label is no button's. */
const LABEL_LIMIT = 40;

/** How pages of the languages that Sidelight reads call the way out, accents folded (й to и). Short words only by themselves. */
const WAY_OUT =
  /^(?:log ?(?:me )?(?:out|off)|sign ?(?:me )?out|abmelden|ausloggen|(?:se |me )?deconnecter|deconnexion|cerrar (?:la |tu )?sesion|desconectar(?:se|me)?|disconnett(?:i|iti|ersi)|esci|(?:terminar|encerrar|fechar) (?:a )?sess(?:ao)|sair|uitloggen|afmelden|wyloguj(?: sie)?|виити|вихід|выити|выход)$/u;
/** The same as the last part of an address or the name of a form: "/user/logout", "?action=logout". */
const WAY_OUT_ADDRESS =
  /(?:^|[/?&=_.-])(?:log-?_?(?:out|off)|sign-?_?(?:out|off)|abmelden|ausloggen|deconnexion|cerrar-?_?sesion|uitloggen|afmelden|wyloguj)(?:$|[/?&=_.#-])/i;

/** What tells machines to keep no copy, or to leave the page out altogether. */
const NO_COPY = /\b(?:noarchive|nocache|noindex|none)\b/i;

/**
 * What shows that a page is not open to everybody, in words; null where nothing does. Only what is open is kept without
 * being asked, so that a doubtful sign counts. Publishers declare paid articles by `isAccessibleForFree` (schema.org) or
 * `article:content_tier`; who can log out has logged in.
 */
export function loginSign(document: Document, url: string): string | null {
  if (isPrivateAddress(url)) return 'Its address is not open to everybody.';
  const metas = readMetas(document);
  if (['robots', 'googlebot', 'bingbot'].some((name) => NO_COPY.test(metas.get(name) ?? '')))
    return 'It asks not to be copied.';
  if (/^(?:locked|metered)$/i.test(metas.get('article:content_tier') ?? '') || saysItIsPaid(document))
    return 'It says that it is not free to read.';
  return offersWayOut(document) ? 'It is read by somebody who has logged in.' : null;
}

function saysItIsPaid(document: Document): boolean {
  const isPaid = (value: unknown) =>
    value === false || (typeof value === 'string' && /false$/i.test(value.trim()));
  const paidPart = document.querySelector(
    '[itemprop~="isAccessibleForFree" i][content="false" i], [itemprop~="isAccessibleForFree" i][href$="false" i]',
  );
  return (
    paidPart !== null || readStructuredData(document).some(({ value }) => isPaid(value.isAccessibleForFree))
  );
}

function offersWayOut(document: Document): boolean {
  const controls = document.querySelectorAll(
    'a, button, form[action], input[type="submit" i], input[type="button" i], [role="button" i], [role="menuitem" i], [role="link" i]',
  );
  if (controls.length > CONTROLS_LIMIT) return true;
  return [...controls].some(
    (control) =>
      labelsOf(control).some((label) => WAY_OUT.test(label)) || addressesOf(control).some(leadsOut),
  );
}

function labelsOf(control: Element): string[] {
  const labels = [
    control.localName === 'form' ? '' : (control.textContent ?? ''),
    ...['aria-label', 'title', 'value'].map((name) => control.getAttribute(name) ?? ''),
  ];
  return labels.filter((label) => label.length <= 4 * LABEL_LIMIT).map(labelText);
}

/** Without marks around it: "Log out →". */
function labelText(label: string): string {
  return foldText(label)
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/-/g, ' ')
    .slice(0, LABEL_LIMIT);
}

function addressesOf(control: Element): string[] {
  return ['href', 'action', 'formaction', 'data-href', 'id', 'name', 'class'].flatMap((name) =>
    (control.getAttribute(name) ?? '').split(/\s+/),
  );
}

const leadsOut = (address: string) => address.length < 2_000 && WAY_OUT_ADDRESS.test(address);
