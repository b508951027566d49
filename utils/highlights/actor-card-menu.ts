import type { Correction, CorrectionGroup } from './actor-card-corrections.ts';
import { newButton, newElement, newText } from './card-elements.ts';

interface MenuListener {
  chose(correction: Correction): void;
  /** What the card has no room for, such as looking for somebody else. */
  more(): void;
}

/** The part of a card which asks what is wrong: a group of buttons by sort, to go through with Tab or arrow keys. */
export function correctionMenu(
  document: Document,
  groups: readonly CorrectionGroup[],
  listener: MenuListener,
): HTMLElement {
  const menu = newElement(document, 'div', 'menu');
  menu.setAttribute('role', 'group');
  menu.setAttribute('aria-label', 'What is wrong?');
  for (const group of groups) {
    const row = newElement(document, 'div', 'choices');
    row.setAttribute('role', 'group');
    row.setAttribute('aria-label', group.label);
    row.append(
      ...group.corrections.map((correction) =>
        newButton(document, 'choice', correction.label, () => listener.chose(correction)),
      ),
    );
    menu.append(newText(document, 'div', 'who', group.label), row);
  }
  menu.append(newButton(document, 'more', 'Somebody else, or more…', listener.more));
  menu.addEventListener('keydown', (event) => {
    const to = neighbour(menu, event);
    if (to === null) return;
    event.preventDefault();
    to.focus();
  });
  return menu;
}

/** The button that a key leads to from the one with the focus, round the ends; null for any other key. */
function neighbour(menu: HTMLElement, event: KeyboardEvent): HTMLElement | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const buttons = [...menu.querySelectorAll('button')];
  const { target } = event;
  const at = target instanceof HTMLButtonElement ? buttons.indexOf(target) : -1;
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return buttons[(at + 1) % buttons.length] ?? null;
    case 'ArrowUp':
    case 'ArrowLeft':
      return buttons.at(at - 1) ?? null;
    case 'Home':
      return buttons[0] ?? null;
    case 'End':
      return buttons.at(-1) ?? null;
    default:
      return null;
  }
}
