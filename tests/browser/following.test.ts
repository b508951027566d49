import { expect, it } from 'vitest';
import { describeInBrowsers } from './browsers.ts';
import { PageProbe, pause } from './page-probe.ts';
import type { NamedActors } from './stand-in-worker.ts';

const ACTORS: NamedActors = {
  Estonia: 'state',
  'Hanno Pevkur': 'person',
  'Donald Trump': 'person',
  'World Health Organization': 'organisation',
  'Sergey Lavrov': 'person',
};

describeInBrowsers('following a page', (stage) => {
  const open = async (file: string) => new PageProbe(await stage().open(file));
  const readings = async (probe: PageProbe) =>
    (await probe.requests()).filter(({ type }) => type === 'page/read').length;

  it('marks text that comes late, and asks again only because the text is another', async () => {
    const probe = await open('late-article.html');
    await probe.start({ actors: ACTORS });
    await probe.until(
      () => probe.marks(),
      ({ person }) => person?.includes('Sergey Lavrov') ?? false,
    );
    const asked = await readings(probe);
    await probe.page.evaluate(() => {
      const article = document.querySelector('article');
      article?.append(document.createElement('div'));
      article?.setAttribute('data-anything', 'else');
      document.body.append(document.createElement('footer'));
    });
    await pause(1_500);
    expect(await readings(probe)).toBe(asked);
  });

  it('drops marks whose text is replaced in place, and marks the new text', async () => {
    const probe = await open('spa-article.html');
    await probe.start({ actors: ACTORS });
    expect((await probe.marks()).person).toEqual(['Hanno Pevkur']);
    // As a rendering library does: the node stays, its data changes.
    await probe.page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.nodeValue?.includes('Hanno Pevkur'))
          node.nodeValue = '“We shall see,” said Donald Trump in reply.';
      }
    });
    expect((await probe.marks()).person).toBeUndefined();
    const marks = await probe.until(
      () => probe.marks(),
      ({ person }) => person !== undefined,
    );
    expect(marks.person).toEqual(['Donald Trump']);
    const empty = await probe.page.evaluate(() =>
      [...CSS.highlights.values()].some((highlight) => [...highlight].some((range) => range.collapsed)),
    );
    expect(empty).toBe(false);
  });

  it('marks the same words again when they come back in new nodes, without asking', async () => {
    const probe = await open('spa-article.html');
    await probe.start({ actors: ACTORS });
    const before = await probe.marks();
    await probe.page.evaluate(() => {
      const view = document.querySelector('#view');
      const copy = view?.cloneNode(true);
      if (view && copy) view.replaceWith(copy);
    });
    expect(await probe.marks()).not.toEqual(before);
    await probe.until(
      () => probe.marks(),
      ({ person }) => person !== undefined,
    );
    expect(await probe.marks()).toEqual(before);
    expect(await readings(probe)).toBe(1);
  });

  it('goes with a single-page application: the old marks go at once and never come back', async () => {
    const probe = await open('spa-article.html?story=cables');
    await probe.start({ actors: ACTORS });
    expect((await probe.marks()).person).toEqual(['Hanno Pevkur']);
    const seen = probe.page.evaluate(async () => {
      const old = document.querySelector('#view')?.innerHTML ?? '';
      history.pushState({}, '', '?story=health');
      // The old article stays for a while, and something else on the page changes meanwhile.
      const painted: string[] = [];
      for (let turn = 0; turn < 20; turn++) {
        await new Promise((resolve) => setTimeout(resolve, 60));
        const note = document.createElement('p');
        note.textContent = 'Loading the story that you have chosen, please wait a moment. '.repeat(4);
        document.querySelector('footer')?.replaceChildren(note);
        for (const highlight of CSS.highlights.values()) painted.push(...Array.from(highlight, String));
      }
      return { painted, unchanged: document.querySelector('#view')?.innerHTML === old };
    });
    expect(await seen).toEqual({ painted: [], unchanged: true });
    await probe.page.evaluate(() => document.querySelector<HTMLElement>('[data-page="health"]')?.click());
    const marks = await probe.until(
      () => probe.marks(),
      ({ person }) => person !== undefined,
    );
    expect(marks.person).toEqual(['Donald Trump']);
    expect(marks.organisation).toEqual(['World Health Organization']);
  });

  it('clears the marks on the way to a page that is no article, and finds them on the way back', async () => {
    const probe = await open('spa-article.html?story=cables');
    await probe.start({ actors: ACTORS });
    const before = await probe.marks();
    await probe.page.evaluate(() => document.querySelector<HTMLElement>('[data-page="front"]')?.click());
    await probe.until(
      () => probe.requests(),
      (requests) => requests.at(-1)?.type === 'page/no-article',
    );
    expect(await probe.marks()).toEqual({});
    await probe.page.evaluate(() => history.back());
    await probe.until(
      () => probe.marks(),
      ({ person }) => person !== undefined,
    );
    expect(await probe.marks()).toEqual(before);
  });

  it('notices that the article is gone although the address stays', async () => {
    const probe = await open('spa-article.html');
    await probe.start({ actors: ACTORS });
    await probe.page.evaluate(() => {
      for (const gone of document.querySelectorAll('#view, meta[property], script[type]')) gone.remove();
    });
    await probe.until(
      () => probe.requests(),
      (requests) => requests.at(-1)?.type === 'page/no-article',
    );
    expect(await probe.page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('keeps the marks when the page only gives itself another address', async () => {
    const probe = await open('spa-article.html?from=mail');
    await probe.start({ actors: ACTORS });
    const before = await probe.marks();
    await probe.page.evaluate(() => history.replaceState({}, '', 'spa-article.html'));
    expect(await probe.marks()).toEqual(before);
    await pause(1_000);
    expect(await probe.marks()).toEqual(before);
    expect(await readings(probe)).toBe(1);
  });

  it('drops an answer that comes after the page has moved on', async () => {
    const probe = await open('spa-article.html');
    const started = probe.start({ actors: ACTORS, delay: 800 });
    await pause(200);
    await probe.page.evaluate(() => document.querySelector<HTMLElement>('[data-page="front"]')?.click());
    await started;
    await pause(800);
    expect(await probe.marks()).toEqual({});
  });
});
