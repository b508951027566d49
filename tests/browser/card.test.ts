import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { describeInBrowsers } from './browsers.ts';
import { PageProbe, pause } from './page-probe.ts';
import type { NamedActors } from './stand-in-worker.ts';

const ACTORS: NamedActors = { 'Donald Trump': 'person', NATO: 'organisation', Russia: 'state' };
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describeInBrowsers('the card of a mention', (stage) => {
  const start = async (actors: NamedActors = ACTORS) => {
    const probe = new PageProbe(await stage().open('demo-article.html'));
    await probe.start({ actors });
    return probe;
  };
  const opened = (probe: PageProbe) =>
    probe.until(
      () => probe.card(),
      (card) => card?.text.includes('14') ?? false,
    );
  const closed = (probe: PageProbe) =>
    probe.until(
      () => probe.card(),
      (card) => card === null,
    );

  it('opens where the pointer rests and closes where it leaves', async () => {
    const probe = await start();
    const { x, y } = await probe.middleOf('Donald Trump');
    await probe.page.mouse.move(x, y);
    const card = await opened(probe);
    expect(card?.text).toContain('known as Donald Trump');
    expect(card?.text).toContain('5 articles');
    expect(card?.text).toContain('Jan 2025 – Apr 2025');
    expect(card?.inWindow).toBe(true);
    expect(card?.focused).toBe(false);
    await probe.page.mouse.move(5, 5);
    await closed(probe);
  });

  it('opens on a fine screen, and on a page that is zoomed', async () => {
    const probe = await start();
    await probe.page.setViewport({ width: 500, height: 450, deviceScaleFactor: 2 });
    await pause(300);
    const { x, y } = await probe.middleOf('Donald Trump');
    await probe.page.mouse.move(x, y);
    await opened(probe);
  });

  it('does not open where the pointer only passes, nor beside the words', async () => {
    const probe = await start();
    const { x, y } = await probe.middleOf('Donald Trump');
    await probe.page.mouse.move(x, y);
    await probe.page.mouse.move(5, 5);
    await pause(600);
    expect(await probe.card()).toBeNull();
  });

  it('stays while the pointer is on it, and shows the coverage', async () => {
    const probe = await start();
    const { x, y } = await probe.middleOf('Donald Trump');
    await probe.page.mouse.move(x, y);
    await opened(probe);
    const button = await probe.middleOfButton('See coverage');
    await probe.page.mouse.move(button.x, button.y, { steps: 8 });
    await pause(500);
    expect(await probe.card()).not.toBeNull();
    await probe.page.mouse.click(button.x, button.y);
    await closed(probe);
    expect((await probe.requests()).at(-1)).toEqual({ type: 'page/see-coverage', actor: 'Donald Trump' });
  });

  it('opens step by step from the keyboard, takes the focus, and gives it back', async () => {
    const probe = await start();
    await probe.page.focus('nav a');
    await probe.pressWithAltShift('ArrowRight');
    const first = await opened(probe);
    expect(first).toMatchObject({ focused: true, inWindow: true });
    expect(first?.announced).toContain('14 earlier mentions');
    await probe.pressWithAltShift('ArrowRight');
    await probe.until(
      () => probe.card(),
      (card) => card?.text !== first?.text && (card?.text.includes('14') ?? false),
    );
    await probe.pressWithAltShift('ArrowLeft');
    await probe.until(
      () => probe.card(),
      (card) => card?.text === first?.text,
    );
    await probe.page.keyboard.press('Escape');
    await closed(probe);
    expect(await probe.page.evaluate(() => document.activeElement?.textContent)).toBe('World');
  });

  it('shows the coverage on Enter', async () => {
    const probe = await start();
    await probe.pressWithAltShift('ArrowRight');
    await opened(probe);
    await probe.page.keyboard.press('Enter');
    await closed(probe);
    expect((await probe.requests()).at(-1)?.type).toBe('page/see-coverage');
  });

  it('leaves the keys to whoever types', async () => {
    const probe = await start();
    await probe.page.evaluate(() => {
      const field = document.createElement('input');
      document.body.prepend(field);
      field.focus();
    });
    await probe.pressWithAltShift('ArrowRight');
    await pause(400);
    expect(await probe.card()).toBeNull();
  });

  it('does not listen to keys that a page script makes up', async () => {
    const probe = await start();
    await probe.page.evaluate(() => {
      document.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowRight', altKey: true, shiftKey: true }),
      );
    });
    await pause(400);
    expect(await probe.card()).toBeNull();
  });

  it('closes when its words scroll away', async () => {
    const probe = await start();
    const { x, y } = await probe.middleOf('Donald Trump');
    await probe.page.mouse.move(x, y);
    await opened(probe);
    await probe.page.evaluate(() => window.scrollBy({ top: 120, behavior: 'instant' }));
    await closed(probe);
  });

  it('stays inside a narrow window', async () => {
    const probe = await start();
    await probe.page.setViewport({ width: 320, height: 480 });
    // A card closes when its window changes; the page hears of that a frame or two later.
    const widthAfterFrames = () =>
      probe.page.evaluate(
        () =>
          new Promise<number>((seen) => {
            requestAnimationFrame(() => requestAnimationFrame(() => seen(innerWidth)));
          }),
      );
    await probe.until(widthAfterFrames, (width) => width === 320);
    await probe.pressWithAltShift('ArrowRight');
    expect((await opened(probe))?.inWindow).toBe(true);
  });

  it('takes a name off the page in two clicks, says so, and takes that back', async () => {
    const probe = await start();
    const { x, y } = await probe.middleOf('NATO');
    await probe.page.mouse.move(x, y);
    await opened(probe);
    await probe.press('Wrong?');
    await probe.press('Stop marking “NATO”');
    const said = await cardSaying(probe, '“NATO” is no longer marked.');
    expect(said?.announced).toBe('“NATO” is no longer marked.');
    expect(await probe.requests()).toContainEqual({
      type: 'page/edit-actor',
      edit: { kind: 'never-mark', form: 'NATO' },
    });
    expect((await probe.marks()).organisation).toBeUndefined();
    await probe.page.mouse.move(5, 5);
    await pause(600);
    await probe.press('Undo');
    await cardSaying(probe, 'Undone.');
    expect((await probe.marks()).organisation).toContain('NATO');
    await probe.page.mouse.click(5, 5);
    await closed(probe);
  });

  it('marks other words in two clicks', async () => {
    const probe = await start({ Trump: 'person' });
    const { x, y } = await probe.middleOf('Trump');
    await probe.page.mouse.move(x, y);
    await opened(probe);
    await probe.press('Wrong?');
    await probe.press('Donald Trump');
    await cardSaying(probe, '“Donald Trump” is marked instead of “Trump”.');
    expect(await probe.requests()).toContainEqual({
      type: 'page/edit-actor',
      edit: { kind: 'respan', wrong: 'Trump', right: 'Donald Trump', actor: 'Trump' },
    });
  });

  it('stays while somebody corrects, whatever the pointer passes, until it is pressed elsewhere', async () => {
    const probe = await start();
    const { x, y } = await probe.middleOf('NATO');
    await probe.page.mouse.move(x, y);
    await opened(probe);
    await probe.press('Wrong?');
    await probe.page.mouse.move(5, 5);
    await pause(600);
    expect((await probe.card())?.text).toContain('Stop marking “NATO”');
    await probe.page.mouse.click(5, 5);
    await closed(probe);
  });

  it('goes on in the popup for what it has no room for', async () => {
    const probe = await start();
    const { x, y } = await probe.middleOf('NATO');
    await probe.page.mouse.move(x, y);
    await opened(probe);
    await probe.press('Wrong?');
    await probe.press('Somebody else');
    await closed(probe);
    const last = (await probe.requests()).at(-1);
    expect(last).toEqual({ type: 'page/see-coverage', actor: 'NATO', correct: true });
  });

  it('is corrected with the keyboard alone', async () => {
    const probe = await start();
    const { keyboard } = probe.page;
    const focus = (words: string) =>
      probe.until(
        () => probe.focusedInCard(),
        (focused) => focused?.startsWith(words) ?? false,
      );
    await probe.page.focus('nav a');
    await probe.pressWithAltShift('ArrowRight');
    await opened(probe);
    await keyboard.press('Tab');
    await focus('Wrong?');
    await keyboard.press('Enter');
    await focus('Stop marking');
    await keyboard.press('Escape');
    await focus('Wrong?');
    await keyboard.press('Enter');
    await keyboard.press('ArrowUp');
    await focus('Somebody else');
    await keyboard.press('ArrowDown');
    await focus('Stop marking');
    await keyboard.press('Enter');
    await focus('Undo');
    await keyboard.press('Escape');
    await closed(probe);
    expect(await probe.page.evaluate(() => document.activeElement?.textContent)).toBe('World');
  });

  it('does not listen to clicks that a page script makes up', async () => {
    const probe = await start();
    const { x, y } = await probe.middleOf('NATO');
    await probe.page.mouse.move(x, y);
    await opened(probe);
    const clickAll = () =>
      probe.page.evaluate(() => {
        for (const button of window.sidelightTest.cardRoot()?.querySelectorAll('button') ?? [])
          button.click();
      });
    await clickAll();
    expect((await probe.card())?.text).not.toContain('Stop marking');
    await probe.press('Wrong?');
    const before = (await probe.requests()).length;
    await clickAll();
    expect((await probe.requests()).length).toBe(before);
  });

  it('stays inside a narrow window with all corrections open', async () => {
    const probe = await start();
    await probe.page.setViewport({ width: 320, height: 480 });
    await pause(300);
    await probe.pressWithAltShift('ArrowRight');
    await opened(probe);
    await probe.press('Wrong?');
    expect((await probe.card())?.inWindow).toBe(true);
  });

  it('brings what can be corrected into a low window', async () => {
    const probe = await start();
    await probe.page.setViewport({ width: 500, height: 400 });
    await pause(300);
    const { x, y } = await probe.middleOf('Donald Trump');
    await probe.page.mouse.move(x, y);
    await opened(probe);
    await probe.press('Wrong?');
    const card = await probe.card();
    expect(card?.inWindow).toBe(true);
    const inView = await probe.page.evaluate(() => {
      const root = window.sidelightTest.cardRoot();
      const box = root?.querySelector('[role="dialog"]')?.getBoundingClientRect();
      const menu = root?.querySelector('.menu')?.getBoundingClientRect();
      if (!box || !menu) return false;
      return menu.top >= box.top - 1 && (menu.bottom <= box.bottom || menu.top <= box.top + 12);
    });
    expect(inView, 'whether as many corrections as fit are in view').toBe(true);
  });

  it('has no accessibility faults', async () => {
    const probe = await start();
    await probe.page.evaluate(await readFile(AXE, 'utf8'));
    await probe.pressWithAltShift('ArrowRight');
    await opened(probe);
    expect(await faults(probe)).toEqual([]);
    await probe.press('Wrong?');
    expect(await faults(probe)).toEqual([]);
  });

  const cardSaying = (probe: PageProbe, words: string) =>
    probe.until(
      () => probe.card(),
      (card) => card?.text.includes(words) ?? false,
    );
  const faults = (probe: PageProbe) =>
    probe.page.evaluate(async () => {
      const { axe } = window as typeof window & {
        axe: { run(node: Element): Promise<{ violations: { id: string }[] }> };
      };
      const card = window.sidelightTest.cardRoot()?.host;
      if (!card) throw new Error('There is no card.');
      return (await axe.run(card)).violations.map(({ id }) => id);
    });
});
