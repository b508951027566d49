/** A copy of a page to take apart, and the live text that each of its texts was copied from. */
export interface PageCopy {
  readonly document: Document;
  readonly liveTexts: ReadonlyMap<Text, Text>;
}

// They hold no words of the article, and some are the larger part of a page.
const LEFT_OUT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'canvas',
  'svg',
  'math',
  'audio',
  'video',
]);

/**
 * Copies a page node by node. `cloneNode` would compile the page's inline event handlers once more, on which a page
 * with a strict policy reports an error in our name; they are left out here. Without recursion, since pages can be
 * nested deeper than the stack.
 */
export function copyPage(live: Document): PageCopy {
  const copy = live.cloneNode(false) as Document;
  const root = copy.createElement('html');
  copy.appendChild(root);
  copyAttributes(live.documentElement, root);
  const liveTexts = new Map<Text, Text>();
  const waiting: [from: Element, to: Element][] = [[live.documentElement, root]];
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
    const [from, to] = pair;
    for (let child = from.firstChild; child !== null; child = child.nextSibling) {
      if (isText(child)) {
        const text = copy.createTextNode(child.data);
        to.appendChild(text);
        liveTexts.set(text, child);
      } else if (isElement(child) && !LEFT_OUT.has(child.localName)) {
        const element = copyElement(child, copy);
        if (element === null) continue;
        to.appendChild(element);
        waiting.push([child, element]);
      }
    }
  }
  return { document: copy, liveTexts };
}

/** Parsers let names through that no script may create; such an element is left out. */
function copyElement(live: Element, owner: Document): Element | null {
  try {
    const element = owner.createElement(live.localName);
    copyAttributes(live, element);
    return element;
  } catch {
    return null;
  }
}

function copyAttributes(from: Element, to: Element): void {
  for (const { name, value } of from.attributes) {
    if (/^on/i.test(name)) continue;
    try {
      to.setAttribute(name, value);
    } catch {
      // A name that only a parser lets through, such as `"` in broken HTML, says nothing about the text.
    }
  }
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
