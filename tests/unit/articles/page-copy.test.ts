import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../utils/articles/page-copy.ts';
import { parsePage } from './parse-page.ts';

const PAGE = `<html lang="en"><head><title>News</title><script>run()</script></head>
<body onload="run()" class="page"><p ONCLICK="run()" id="first">One <b>two</b></p><style>p{}</style>
<svg><text>drawn</text></svg><p data-on="kept">three</p></body></html>`;

describe('copyPage', () => {
  it('copies words and attributes, and no script, style or event handler', () => {
    const { document } = copyPage(parsePage(PAGE));
    const html = document.documentElement.outerHTML;
    expect(html).toContain('id="first"');
    expect(html).toContain('data-on="kept"');
    expect(html).not.toMatch(/run\(\)|onload|onclick|drawn|p\{\}/i);
    expect(document.documentElement.getAttribute('lang')).toBe('en');
  });

  it('knows the live text of each copied one', () => {
    const live = parsePage(PAGE);
    const { document, liveTexts } = copyPage(live);
    const bold = document.querySelector('b')?.firstChild;
    const source = [...liveTexts].find(([copied]) => copied === bold)?.[1];
    expect(source).toBe(live.querySelector('b')?.firstChild);
  });

  it('copies a page that is nested deeper than the stack', () => {
    const depth = 20_000;
    const live = parsePage(`<body>${'<div>'.repeat(depth)}deep`);
    expect([...copyPage(live).liveTexts.values()].map(({ data }) => data)).toContain('deep');
  });
});
