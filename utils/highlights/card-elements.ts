/** How the name of the card's element begins. */
export const CARD_NAME = 'sidelight-card';

/** A new element with a class, or none where it is empty. */
export function newElement(document: Document, tag: string, className: string): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  return element;
}

/**
 * A new element that says something. Texts of cards come in here only, so that they are never read as markup. The
 * style sheet prints them off an attribute: text in a document is found by `window.find` and read through the
 * selection by any script of the page, a closed shadow root or not, and generated content is not.
 */
export function newText(document: Document, tag: string, className: string, text: string): HTMLElement {
  const element = newElement(document, tag, className);
  element.dataset.text = text;
  return element;
}

/** A button; it hears a person only, not a script of the page. Not every reader of pages counts generated content. */
export function newButton(
  document: Document,
  className: string,
  text: string,
  pressed: () => void,
): HTMLElement {
  const button = newText(document, 'button', className, text);
  button.setAttribute('aria-label', text);
  button.addEventListener('click', (event) => {
    if (event.isTrusted) pressed();
  });
  return button;
}
