import * as v from 'valibot';
import { offeredFeeds, type PageLink } from '../../utils/feeds/feed-links.ts';
import type { FoundFeed } from '../../utils/feeds/find-feeds.ts';
import { browser } from '../../utils/messages/browser.ts';
import { originOf } from '../../utils/network/network.ts';

const LONGEST = 2000;
const MOST = 40;

const foundSchema = v.object({
  page: v.pipe(v.string(), v.maxLength(LONGEST)),
  base: v.pipe(v.string(), v.maxLength(LONGEST)),
  links: v.array(v.unknown()),
});

/** The feeds that the page of a tab offers; none where it may not be asked. No server is asked. */
export async function feedsOfTab(tab: number): Promise<FoundFeed[]> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      func: pageLinks,
      args: [MOST, LONGEST],
    });
    const parsed = v.safeParse(foundSchema, answer?.result);
    if (!parsed.success) return [];
    const { page, base, links } = parsed.output;
    return offeredFeeds(links, base).map((feed) => ({ ...feed, articles: originOf(page) }));
  } catch {
    return [];
  }
}

/** Runs in the page's tab, so that it can use nothing from here. */
function pageLinks(most: number, longest: number): { page: string; base: string; links: PageLink[] } {
  const links = [...document.querySelectorAll('link[rel~="alternate" i][href][type]')].slice(0, most);
  const read = (link: Element, name: string) => (link.getAttribute(name) ?? '').slice(0, longest);
  return {
    page: location.href.slice(0, longest),
    base: document.baseURI.slice(0, longest),
    links: links.map((link) => ({
      href: read(link, 'href'),
      type: read(link, 'type'),
      title: read(link, 'title'),
    })),
  };
}
