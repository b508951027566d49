import { copyFile, mkdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { waitForPopup } from '../../scripts/read-popup.ts';
import { describeInBrowsers } from './browsers.ts';
import { anyActor, waitForMarks } from './painted-marks.ts';

/** Where every run puts its pictures. */
const RESULTS = 'test-results/pictures';
/** The README's own; made anew with UPDATE_PICTURES=1, after a look at the results. */
const PICTURES = 'assets/pictures';

describeInBrowsers('the pictures of the README', (stage) => {
  it('show the demo article and its popup', async ({ skip }) => {
    skip(stage().kind !== 'chromium', 'one browser is enough for a picture');
    await mkdir(RESULTS, { recursive: true });
    const page = await stage().open('demo-article.html');
    await page.setViewport({ width: 760, height: 760, deviceScaleFactor: 1 });
    await waitForMarks(page, anyActor);
    const popup = await stage().launched.openPopupFor(page);
    const { comparisons } = await waitForPopup(popup, 20_000);
    expect(comparisons.length).toBeGreaterThan(0);
    await popup.setViewport({ width: 420, height: 760 });
    await popup.screenshot({ path: `${RESULTS}/popup.png` });
    await popup.close();

    await page.bringToFront();
    const spot = await page.evaluate(() => {
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('sidelight-organisation')) continue;
        for (const range of highlight) {
          if (!(range instanceof Range) || range.toString() !== 'Kremlin') continue;
          range.startContainer.parentElement?.scrollIntoView({ block: 'start' });
          scrollBy(0, -120);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
      }
      throw new Error('The Kremlin is not marked.');
    });
    await page.mouse.move(spot.x, spot.y);
    await expect
      .poll(
        () =>
          page.evaluate(() =>
            document.documentElement.lastElementChild?.localName.startsWith('sidelight-card'),
          ),
        { timeout: 8_000 },
      )
      .toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await page.screenshot({ path: `${RESULTS}/article.png` });
    await page.close();

    if (process.env.UPDATE_PICTURES !== '1') return;
    await mkdir(PICTURES, { recursive: true });
    for (const name of ['popup.png', 'article.png'])
      await copyFile(`${RESULTS}/${name}`, `${PICTURES}/${name}`);
  });
});
