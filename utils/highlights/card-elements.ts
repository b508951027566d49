/** A new element with a class, or none where it is empty. */
export function newElement(document: Document, tag: string, className: string): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  return element;
}

/** A new element that says something. Texts of cards come in here only, so that they are never read as markup. */
export function newText(document: Document, tag: string, className: string, text: string): HTMLElement {
  const element = newElement(document, tag, className);
  element.textContent = text;
  return element;
}

/** A button; it hears a person only, not a script of the page. */
export function newButton(
  document: Document,
  className: string,
  text: string,
  pressed: () => void,
): HTMLElement {
  const button = newText(document, 'button', className, text);
  button.addEventListener('click', (event) => {
    if (event.isTrusted) pressed();
  });
  return button;
}
