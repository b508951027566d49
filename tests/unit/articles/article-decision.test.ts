import { describe, expect, it } from 'vitest';
import { decideArticle } from '../../../utils/articles/article-decision.ts';
import { BODY, jsonLd, NEWS_JSON, page } from '../../fixtures/pages.ts';
import { parsePage } from './parse-page.ts';

const URL = 'https://ledger.example/coast/velden-will-rebuild-its-northern-breakwater-8731002';
const decide = (html: string, url = URL) => decideArticle(parsePage(html), url);
const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;

describe('pages that are articles', () => {
  it.each<[string, string]>([
    ['by JSON-LD', page({ head: jsonLd(NEWS_JSON) })],
    ['by JSON-LD in a graph', page({ head: jsonLd({ '@graph': [{ '@type': 'WebSite' }, NEWS_JSON] }) })],
    [
      'by JSON-LD in an array with several types',
      page({ head: jsonLd([{ ...NEWS_JSON, '@type': ['WebPage', 'ReportageNewsArticle'] }]) }),
    ],
    [
      'by OpenGraph with a capital',
      page({ head: meta('og:type', 'Article') + meta('article:published_time', '2025-03-04') }),
    ],
    [
      'by microdata and a byline',
      page({
        head: meta('og:type', 'article'),
        around:
          '<p class="byline" itemprop="author" itemscope itemtype="https://schema.org/NewsArticle">By Ilse Brandt</p>',
      }),
    ],
    [
      'by their text, byline and date alone',
      page({ around: '<div class="byline">By Ilse Brandt</div><div class="date">4 March 2025</div>' }),
    ],
    [
      'with a login form aside',
      page({ head: jsonLd(NEWS_JSON), around: '<form><input type="password"></form>' }),
    ],
  ])('%s', (_, html) => {
    const decision = decide(html);
    expect(decision).toMatchObject({ isArticle: true });
    expect(decision.evidence.length).toBeGreaterThan(0);
  });

  it('are found in Japanese as well', () => {
    const sentence =
      '港湾評議会は火曜日、昨冬の嵐で二度決壊した北防波堤を再建することを決めた。工事には十四か月かかる見通しだ。';
    const body = Array.from({ length: 9 }, () => `<p>${sentence}</p>`).join('');
    const html = page({
      lang: 'ja',
      title: '北防波堤を再建へ、評議会が可決',
      body,
      around: '<time datetime="2025-03-04">3月4日</time><span class="author">山田花子</span>',
    });
    expect(decide(html, 'https://shimbun.example/articles/20250304/k00').isArticle).toBe(true);
  });
});

describe('pages that are none', () => {
  const teasers = Array.from(
    { length: 20 },
    (_, index) =>
      `<div class="card"><h2><a href="/a-${index}">A headline about the harbour number ${index}</a></h2><div><p>A short teaser that says what the linked article is about, in a line or two.</p></div></div>`,
  ).join('');
  const posts = Array.from(
    { length: 8 },
    (_, index) =>
      `<div class="post-wrap"><div class="message-user">user${index}</div><article id="post-${index}"><div><p>I have kept boats in Velden for twenty years and the wall has leaked for all of them, whatever the council says now.</p></div></article></div>`,
  ).join('');
  it.each<[string, string, string, RegExp]>([
    ['a home page', page({ head: jsonLd(NEWS_JSON) }), 'https://ledger.example/', /home page/],
    ['a home page in a language', page(), 'https://ledger.example/en-gb/', /home page/],
    [
      'a section front',
      page({ title: 'Coast', body: teasers, around: '<span class="date">4 March 2025</span>' }),
      'https://ledger.example/coast',
      /./,
    ],
    ['a search page', page(), 'https://ledger.example/search?q=velden', /search/],
    [
      'a shop',
      page({ head: jsonLd({ '@type': 'Product', name: 'Oilskin' }) + meta('og:type', 'article') }),
      'https://shop.example/oilskin',
      /sale/,
    ],
    [
      'a forum by its data',
      page({ head: jsonLd({ '@type': 'DiscussionForumPosting' }) + meta('og:type', 'article') }),
      URL,
      /forum/,
    ],
    [
      'a forum by its address',
      page({ head: meta('og:type', 'article') }),
      'https://sea.example/threads/breakwater.123/',
      /forum/,
    ],
    [
      'a forum by its posts',
      page({ title: 'Breakwater', body: posts }),
      'https://sea.example/b/12',
      /forum|article/,
    ],
    ['a question and its answers', page({ head: jsonLd({ '@type': 'QAPage' }) }), URL, /forum/],
    [
      'an encyclopedia',
      page({
        head: `<meta name="generator" content="MediaWiki 1.43">${jsonLd({ ...NEWS_JSON, '@type': 'Article' })}`,
      }),
      URL,
      /encyclopedia/,
    ],
    [
      'a manual',
      page({ head: meta('og:type', 'article') }),
      'https://docs.example.org/en/actions/understand-the-harbour-tool',
      /documentation/,
    ],
    [
      'a manual by its maker',
      page({ head: `<meta name="generator" content="Docusaurus v3">${meta('og:type', 'article')}` }),
      URL,
      /documentation/,
    ],
    ['an editor', page({ body: `<div contenteditable="true">${BODY}</div>` }), URL, /writing/],
    [
      'a bank’s login',
      page({
        title: 'Sign in',
        body: '<form><input type="password"></form><p>Enter your number and the code from the small machine that we sent you by post last year.</p>',
      }),
      'https://bank.example/login',
      /password/,
    ],
    [
      'a page about a company',
      page({ title: 'About us', around: '' }),
      'https://firm.example/about',
      /Too little/,
    ],
    [
      'a page with hardly any text',
      page({ head: jsonLd(NEWS_JSON), body: '<p>Watch the video.</p>' }),
      URL,
      /too little/i,
    ],
  ])('%s', (_, html, url, reason) => {
    const decision = decide(html, url);
    expect(decision.isArticle).toBe(false);
    expect(decision.reason).toMatch(reason);
  });
});
