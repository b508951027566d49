import { mkdir, readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findBrowser, NO_BROWSER, thisMachine } from './find-browser.ts';

// Draws the toolbar icons out of their SVG source: node scripts/draw-icons.ts

const SOURCE = new URL('../assets/icons/sidelight.svg', import.meta.url);
const FOLDER = new URL('../public/icon/', import.meta.url);

/** Edge lengths in pixels that browsers ask for. */
const SIZES = [16, 32, 48, 128];

const found = findBrowser(thisMachine(), 'chromium');
if (found === null) throw new Error(NO_BROWSER);
const browser = await puppeteer.launch({
  executablePath: found.path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const svg = (await readFile(SOURCE)).toString('base64');
  const page = await browser.newPage();
  await mkdir(FOLDER, { recursive: true });
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } img { display: block; width: ${size}px; height: ${size}px }</style>
      <img alt="" src="data:image/svg+xml;base64,${svg}">`,
      { waitUntil: 'load' },
    );
    await writeFile(new URL(`${size}.png`, FOLDER), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
