import { isHiddenElement } from './block-text.ts';

/** A copy of a page to take apart. */
export interface PageCopy {
  readonly document: Document;
  /** The texts with words in them, in the page's order, each with the live text that it was copied from. */
  readonly texts: readonly { readonly copy: Text; readonly live: Text }[];
}

// They hold no words of an article, or none that anybody takes for its text, and some are the larger part of a page.
const LEFT_OUT = new Set(
  'script style link noscript template iframe object embed canvas svg math audio video source track map nav aside footer dialog menu button input textarea select'.split(
    ' ',
  ),
);
const LEFT_OUT_ROLES = new Set([
  'navigation',
  'menu',
  'menubar',
  'dialog',
  'alert',
  'alertdialog',
  'banner',
  'contentinfo',
  'complementary',
]);
// What Readability looks at; copying all would take as long as its own work.
const KEPT_ATTRIBUTES = new Set(
  'class id rel itemprop property name content role summary datatable rowspan colspan dir lang'.split(' '),
);

/**
 * Copies of a page what can matter to its main text: no navigation, controls or hidden parts, and only such attributes
 * as tell something. `cloneNode` would compile the page's inline event handlers once more, on which a page with a
 * strict policy reports an error in our name. Without recursion, since pages can be nested deeper than the stack.
 */
export function copyPage(live: Document): PageCopy {
  const document = live.cloneNode(false) as Document;
  const root = document.createElement('html');
  document.appendChild(root);
  copyAttributes(live.documentElement, root);
  const texts: { copy: Text; live: Text }[] = [];
  const open: { next: Node | null; into: Element }[] = [
    { next: live.documentElement.firstChild, into: root },
  ];
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const { next, into } = last;
    if (next === null) {
      open.pop();
      continue;
    }
    last.next = next.nextSibling;
    if (isText(next)) {
      const copy = document.createTextNode(next.data);
      into.appendChild(copy);
      if (/\S/.test(next.data)) texts.push({ copy, live: next });
    } else if (isElement(next) && !isLeftOut(next)) {
      const copy = copyElement(next, document);
      if (copy === null) continue;
      into.appendChild(copy);
      open.push({ next: next.firstChild, into: copy });
    }
  }
  return { document, texts };
}

function isLeftOut(element: Element): boolean {
  if (LEFT_OUT.has(element.localName)) return true;
  const role = element.getAttribute('role');
  return (role !== null && LEFT_OUT_ROLES.has(role)) || isHiddenElement(element);
}

/** Parsers let names through that no script may create; such an element is left out. */
function copyElement(live: Element, owner: Document): Element | null {
  try {
    const copy = owner.createElement(live.localName);
    copyAttributes(live, copy);
    return copy;
  } catch {
    return null;
  }
}

function copyAttributes(from: Element, to: Element): void {
  for (const name of from.getAttributeNames())
    if (KEPT_ATTRIBUTES.has(name)) to.setAttribute(name, from.getAttribute(name) ?? '');
  // A link within the page counts for less than one that leads away; where it leads makes no other difference.
  const address = from.localName === 'a' ? from.getAttribute('href') : null;
  if (address?.startsWith('#')) to.setAttribute('href', address);
  // Images without any address count as placeholders.
  if (from.localName === 'img') to.setAttribute('srcset', '');
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
