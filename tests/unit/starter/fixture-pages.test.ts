import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../fixtures/pages/', import.meta.url);
const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));

function read(name: string): Document {
  return parseHTML(readFileSync(new URL(name, FOLDER), 'utf8')).document;
}

describe('fixture pages', () => {
  it.each(PAGES)('%s loads nothing from elsewhere', (name) => {
    const document = read(name);
    const addresses = [...document.querySelectorAll('[src], link[href], [srcset], object[data]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? element.outerHTML,
    );
    expect(addresses.filter((address) => !address.startsWith('data:'))).toEqual([]);
    const styles = [...document.querySelectorAll('style')].map((style) => style.textContent).join('\n');
    expect(styles).not.toMatch(/@import|url\(/);
  });

  it('the demo article is of a usual length and says that it is invented', () => {
    const document = read('demo-article.html');
    const words = document.querySelector('article')?.textContent?.trim().split(/\s+/).length ?? 0;
    expect(words).toBeGreaterThanOrEqual(700);
    expect(words).toBeLessThanOrEqual(900);
    expect(document.querySelector('footer')?.textContent).toContain('does not exist');
  });
});
