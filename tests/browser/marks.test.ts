import { expect, it } from 'vitest';
import type { Answer } from '../../utils/messages/answers.ts';
import { describeInBrowsers } from './browsers.ts';
import { PageProbe } from './page-probe.ts';
import type { NamedActors } from './stand-in-worker.ts';

const DEMO = 'demo-article.html';
const ACTORS: NamedActors = {
  'Donald Trump': 'person',
  NATO: 'organisation',
  Russia: 'state',
  Brussels: 'place',
  Europeans: 'group',
};

describeInBrowsers('marks on a page', (stage) => {
  const open = async (file = DEMO) => new PageProbe(await stage().open(file));

  it('stand on the very words, by kind', async () => {
    const probe = await open();
    await probe.start({ actors: ACTORS });
    const marks = await probe.marks();
    expect(new Set(marks.person)).toEqual(new Set(['Donald Trump']));
    expect(new Set(marks.organisation)).toEqual(new Set(['NATO']));
    expect(new Set(marks.place)).toEqual(new Set(['Russia', 'Brussels']));
    const [request] = await probe.requests();
    expect(request?.type).toBe('page/read');
  });

  it('change no node of the page and no selection, on or off', async () => {
    const probe = await open();
    const { page } = probe;
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('article > p');
      if (first && second) getSelection()?.setBaseAndExtent(first, 0, second, 1);
      const mutations: string[] = [];
      const observer = new MutationObserver((records) => {
        for (const { type, target } of records) mutations.push(`${type} in ${target.nodeName}`);
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      Object.assign(window, { mutations });
    });
    const look = () =>
      page.evaluate(() => ({
        html: document.documentElement.outerHTML,
        selected: getSelection()?.toString(),
        mutations: Reflect.get(window, 'mutations'),
      }));
    const before = await look();
    expect(before.selected?.length).toBeGreaterThan(100);
    await probe.start({ actors: ACTORS });
    expect(Object.keys(await probe.marks()).length).toBeGreaterThan(2);
    expect(await look()).toEqual(before);
    await probe.stop();
    expect(await look()).toEqual(before);
  });

  it('leave nothing behind when they are switched off', async () => {
    const probe = await open();
    await probe.start({ actors: ACTORS });
    await probe.pressWithAltShift('ArrowRight');
    await probe.until(
      () => probe.card(),
      (card) => card !== null,
    );
    await probe.stop();
    const left = await probe.page.evaluate(() => ({
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length,
      cards: [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('sidelight'))
        .length,
    }));
    expect(left).toEqual({ highlights: 0, sheets: 0, cards: 0 });
  });

  it('come back when a page script clears the registry and the style sheets', async () => {
    const probe = await open();
    await probe.start({ actors: ACTORS });
    const before = await probe.marks();
    await probe.page.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
    });
    expect(await probe.marks()).toEqual({});
    expect(
      await probe.until(
        () => probe.marks(),
        (marks) => 'person' in marks,
      ),
    ).toEqual(before);
    expect(await probe.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  });

  it('take over from marks that an ended script left behind', async () => {
    const probe = await open();
    await probe.page.evaluate(() => {
      CSS.highlights.set('sidelight-person-x0', new Highlight());
      CSS.highlights.set('of-the-page', new Highlight());
      document.documentElement.append(document.createElement('sidelight-card-x0'));
    });
    await probe.start({ actors: ACTORS });
    const names = await probe.page.evaluate(() => [...CSS.highlights.keys()]);
    expect(names).not.toContain('sidelight-person-x0');
    expect(names).toContain('of-the-page');
    expect(await probe.page.evaluate(() => document.querySelectorAll('sidelight-card-x0').length)).toBe(0);
  });

  it('light a sentence, bring it into the window, and say so', async () => {
    const probe = await open();
    await probe.start({ actors: ACTORS });
    const words = 'Spain, the ally that spends least, spent 1.5 percent of its GDP on defence in 2024.';
    expect(await probe.show(words)).toEqual({ ok: true, value: null });
    expect((await probe.marks()).claim).toEqual([words]);
    await probe.until(
      () => probe.middleOf(words),
      ({ y }) => y > 0 && y < 700,
    );
    expect(await probe.announced()).toContain(words);
    await probe.show('Nothing replaces it.');
    expect((await probe.marks()).claim).toEqual(['Nothing replaces it.']);
  });

  it('say what to do when the sentence is gone', async () => {
    const probe = await open();
    await probe.start({ actors: ACTORS });
    const answer: Answer<null> = await probe.page.evaluate(() => {
      const gone = [...document.querySelectorAll('p')].find((p) =>
        p.textContent?.includes('Nothing replaces it.'),
      );
      gone?.remove();
      return window.sidelightTest.show('Nothing replaces it.');
    });
    expect(answer.ok).toBe(false);
  });

  it('stay away from pages that are no articles', async () => {
    for (const file of ['home.html', 'shop.html', 'forum.html', 'editor.html']) {
      const probe = await open(file);
      await probe.start({ actors: ACTORS });
      expect(await probe.marks()).toEqual({});
      expect((await probe.requests()).map(({ type }) => type)).toEqual(['page/no-article']);
      await probe.page.close();
    }
  });
});
