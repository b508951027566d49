import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { askWorker } from './ask-worker.ts';
import { describeInBrowsers, type Stage } from './browsers.ts';
import { cardOnPage, openCard, stepOnPage, waitForCard } from './card-on-page.ts';
import { importHarbourArchive } from './harbour-archive.ts';
import { anyActor, waitForMarks } from './painted-marks.ts';

const ARTICLE = 'actors-article.html';
/** The two outlets put it differently. */
const ROLE =
  /(?:Ostmark Dredging Authority director|director of the Ostmark Dredging Authority) \(The (?:Quay Observer|Northern Lantern) \+1, Jan 2026\)/;

describeInBrowsers('the card of an actor', (stage) => {
  const open = async (file = ARTICLE) => {
    await importHarbourArchive(stage());
    const page = await stage().open(file);
    await waitForMarks(page, anyActor);
    return page;
  };

  it('says by pointer who somebody is, in which outlet’s words and of when', async () => {
    const page = await open();
    const { text } = await openCard(stage(), page, 'Ilse Varendonk');
    expect(text).toContain('Ilse Varendonk');
    expect(text).toMatch(ROLE);
    expect(text).toContain('2 articles');
    expect(text).toContain('Nov 2025 – Jan 2026');
    await page.mouse.move(2, 2);
    await expect.poll(() => cardOnPage(stage(), page)).toBeNull();
    await page.close();
  });

  it('says by keyboard what it says by pointer, to a screen reader too', async () => {
    const page = await open();
    await page.bringToFront();
    // The headline begins with "US-Led" and goes on to "Varendonk".
    await stepOnPage(page);
    await waitForCard(stage(), page, ({ text }) => text.includes('United States'));
    await stepOnPage(page);
    const card = await waitForCard(stage(), page, ({ text }) => ROLE.test(text));
    expect(card.focused).toBe(card.text);
    expect(card.announced).toMatch(/^Ilse Varendonk, .*Ostmark Dredging Authority.*, 2 articles, /);
    await page.keyboard.press('Escape');
    await expect.poll(() => cardOnPage(stage(), page)).toBeNull();
    await page.close();
  });

  it('says where sources differ', async () => {
    const page = await open();
    const { text } = await openCard(stage(), page, 'Dario Melkert');
    expect(text).toContain('sources differ: ');
    expect(text).toContain('Swedish foreign minister (The Northern Lantern, Jan 2026)');
    expect(text).toContain('Norwegian foreign minister (The Quay Observer, Nov 2025)');
    await page.close();
  });

  it('says what a place stands for where it acts, and not where people live in it', async () => {
    const page = await open();
    const kremlin = await openCard(stage(), page, 'Kremlin');
    expect(kremlin.text).toContain('stands for the government of Russia');
    const acting = await openCard(stage(), page, 'Moscow', 0);
    expect(acting.text).toContain('stands for the government of Russia');
    const home = await openCard(stage(), page, 'Moscow', 1);
    expect(home.text).not.toMatch(/(?<!may )stands for/);
    await page.close();
  });
});

describeInBrowsers('a page that pries', (stage) => {
  const SECRETS = ['earlier mention', 'Wrong?', 'See coverage', 'Stop marking'];

  it('reads nothing of the card', async () => {
    const page = await stage().open('prying-article.html');
    await waitForMarks(page, anyActor);
    const { text } = await openCard(stage(), page, 'Norway');
    for (const secret of SECRETS.slice(0, 3)) expect(text).toContain(secret);
    const seen = await page.evaluate(() => {
      const { pry } = window as typeof window & {
        pry: () => { roots: number; hosts: number; texts: string[]; messages: unknown[] };
      };
      return pry();
    });
    expect(seen.hosts, 'elements of ours that the page found').toBeGreaterThan(0);
    expect(seen.roots, 'shadow roots that the page reached').toBe(0);
    expect(seen.messages).toEqual([]);
    for (const secret of SECRETS) expect(seen.texts.join('\n')).not.toContain(secret);
    await page.close();
  });

  it('finds no word of it by searching the window', async () => {
    const page = await stage().open('prying-article.html');
    await waitForMarks(page, anyActor);
    await openCard(stage(), page, 'Norway');
    const found = await page.evaluate(
      (words) => {
        const { find } = window as typeof window & { find: (words: string, ...how: boolean[]) => boolean };
        return words.map((word) => find(word, false, false, true));
      },
      ['twelve pumps', ...SECRETS],
    );
    expect(found).toEqual([true, ...SECRETS.map(() => false)]);
    await page.close();
  });

  it('can neither press its buttons nor send corrections', async () => {
    const page = await stage().open('prying-article.html');
    const before = await waitForMarks(page, anyActor);
    const { buttons } = await openCard(stage(), page, 'Norway');
    const wrong = buttons.find(({ label }) => label === 'Wrong?');
    if (wrong === undefined) throw new Error('The card cannot be corrected.');
    await page.mouse.click(wrong.at.x, wrong.at.y);
    const menu = await waitForCard(stage(), page, ({ text }) => text.includes('Stop marking'));
    const pressed = await pressAll(page, menu.buttons);
    expect(pressed.every((name) => name.startsWith('sidelight-card'))).toBe(true);
    await page.evaluate(forgeCorrections, stage().launched.extensionId);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await cardOnPage(stage(), page)).not.toBeNull();
    expect(await waitForMarks(page, anyActor)).toEqual(before);
    expect(await correctionsOf(stage())).toEqual([]);
    await page.close();
  });
});

/** Lets the page's own script press every button; answers with what it thinks that it pressed. */
function pressAll(page: Page, buttons: readonly { at: { x: number; y: number } }[]): Promise<string[]> {
  return page.evaluate(
    (points) => {
      const { pressAt } = window as typeof window & { pressAt: (x: number, y: number) => string };
      return points.map(({ x, y }) => pressAt(x, y));
    },
    buttons.map(({ at }) => at),
  );
}

/** Sends corrections in every way in which a page can send anything. */
async function forgeCorrections(id: string): Promise<void> {
  const edit = { kind: 'never-mark', form: 'Norway' };
  const request = { type: 'page/edit-actor', edit };
  for (const message of [request, { type: 'view/edit-actor', edit }, { type: 'content/reread' }]) {
    postMessage(message, '*');
    document.dispatchEvent(new CustomEvent('message', { detail: message }));
    new BroadcastChannel('sidelight').postMessage(message);
    for (const name of ['chrome', 'browser']) {
      const api = Reflect.get(globalThis, name) as { runtime?: { sendMessage?: unknown } } | undefined;
      const send = api?.runtime?.sendMessage;
      if (typeof send !== 'function') continue;
      try {
        await send.call(api?.runtime, id, message);
      } catch {
        // Refused, as it should be.
      }
    }
  }
}

async function correctionsOf(stage: Stage) {
  const view = await stage.launched.openExtensionPage('/popup.html');
  const answer = await askWorker(view, { type: 'view/edits' });
  await view.close();
  return answer.ok ? answer.value : answer.problem;
}
