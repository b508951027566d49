import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

const PATIENCE = 20_000;

/** Gives a file to the first picker of a page, or to that of the section with a heading's id. */
export async function chooseFile(page: Page, path: string, section = ''): Promise<void> {
  const within = section === '' ? '' : `[aria-labelledby="${section}"] `;
  const picker = await page.waitForSelector(`${within}input[type="file"]`, { timeout: PATIENCE });
  await (await picker?.toElement('input'))?.uploadFile(path);
}

/** Presses the first button that is called so, by its text or its label, as soon as it is there. */
export async function pressButton(page: Page, name: string): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate((wanted) => {
          for (const button of document.querySelectorAll('button')) {
            if (button.textContent?.trim() !== wanted && button.ariaLabel !== wanted) continue;
            if (!button.checkVisibility()) continue;
            button.click();
            return true;
          }
          return false;
        }, name),
      { timeout: PATIENCE, message: `the button “${name}”` },
    )
    .toBe(true);
}

/**
 * Clicks the first button that is called so with the mouse, as soon as it is there: some questions a browser takes from a
 * person's hand alone.
 */
export async function clickButton(page: Page, name: string): Promise<void> {
  const handle = await page.waitForFunction(
    (wanted) => {
      for (const button of document.querySelectorAll('button'))
        if (button.textContent?.trim() === wanted && button.checkVisibility()) return button;
      return null;
    },
    { timeout: PATIENCE },
    name,
  );
  const button = await handle.asElement()?.toElement('button');
  if (button === undefined) throw new Error(`There is no button “${name}”.`);
  await button.click();
}

/** Writes into the field that a label names, in place of what is there. */
export async function fillField(page: Page, label: string, text: string): Promise<void> {
  const handle = await page.waitForFunction(
    (wanted) => {
      for (const one of document.querySelectorAll('label')) {
        if (one.textContent?.trim() === wanted && one.checkVisibility()) return one.control;
      }
      return null;
    },
    { timeout: PATIENCE },
    label,
  );
  const field = handle.asElement();
  if (field === null) throw new Error(`There is no field “${label}”.`);
  await field.focus();
  await field.evaluate((element) => element instanceof HTMLInputElement && element.select());
  await page.keyboard.type(text);
}

/** Goes to a view of the library by its address. */
export async function showView(library: Page, view: string): Promise<void> {
  await library.evaluate((name) => {
    location.hash = name;
  }, view);
}

/** Waits until a page says something. */
export async function waitForWords(page: Page, words: string | RegExp): Promise<void> {
  const said = () => page.evaluate(() => document.body.innerText);
  const wanted = expect.poll(said, { timeout: PATIENCE });
  await (typeof words === 'string' ? wanted.toContain(words) : wanted.toMatch(words));
}
