import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../utils/articles/page-copy.ts';
import { parsePage } from './parse-page.ts';

const PAGE = `<html lang="en"><head><title>News</title><script>run()</script></head>
<body onload="run()" class="page"><p ONCLICK="run()" id="first">One <b>two</b></p><style>p{}</style>
<svg><text>drawn</text></svg><p itemprop="kept" data-on="dropped">three</p><nav>menu</nav><p hidden>hidden</p><div role="dialog">asked</div></body></html>`;

describe('copyPage', () => {
  it('copies words and telling attributes, and no script, style, event handler or hidden part', () => {
    const { document } = copyPage(parsePage(PAGE));
    const html = document.documentElement.outerHTML;
    expect(html).toContain('id="first"');
    expect(html).toContain('itemprop="kept"');
    expect(html).not.toMatch(/run\(\)|onload|onclick|drawn|p\{\}|dropped|menu|hidden|asked/i);
    expect(document.documentElement.getAttribute('lang')).toBe('en');
  });

  it('knows the live text of each copied one', () => {
    const live = parsePage(PAGE);
    const { document, texts } = copyPage(live);
    const bold = document.querySelector('b')?.firstChild;
    expect(texts.find(({ copy }) => copy === bold)?.live).toBe(live.querySelector('b')?.firstChild);
    expect(texts.map(({ live: { data } }) => data.trim())).toEqual(['News', 'One', 'two', 'three']);
  });

  it('copies a page that is nested deeper than the stack', () => {
    const depth = 20_000;
    const live = parsePage(`<body>${'<div>'.repeat(depth)}deep`);
    expect(copyPage(live).texts.map(({ live: { data } }) => data)).toEqual(['deep']);
  });
});
