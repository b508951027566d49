import { expect, it } from 'vitest';
import { askWorker } from './ask-worker.ts';
import { describeInBrowsers, type Stage } from './browsers.ts';
import { anyActor, type PaintedMarks, waitForMarks } from './painted-marks.ts';

describeInBrowsers('actors on an English page', (stage) => {
  it('are marked by kind, in a headline in Title Case, hyphenated, possessive or in brackets', async () => {
    const { marks } = await read(stage(), 'actors-article.html');
    expect(counted(marks.person)).toMatchObject({
      'Volodymyr Zelenskyy': 1,
      Zelensky: 2,
      Zelenskiy: 1,
      'Dmitry Peskov': 1,
    });
    expect(counted(marks.organisation)).toMatchObject({
      'World Health Organization': 1,
      WHO: 2,
      'European Union': 1,
      Kremlin: 1,
    });
    expect(counted(marks.place)).toMatchObject({
      US: 2,
      Ukraine: 1,
      Norway: 2,
      Kyiv: 1,
      Kiev: 1,
      Moscow: 2,
      Brussels: 1,
    });
  });

  it('are marked though no list knows them', async () => {
    const { marks } = await read(stage(), 'actors-article.html');
    expect(counted(marks.person)).toMatchObject({
      'Ilse Varendonk': 1,
      Varendonk: 3,
      'Desmond Okparanta': 1,
      Okparanta: 1,
      'Dario Melkert': 1,
    });
    expect(marks.organisation).toContain('Ostmark Dredging Authority');
    expect(marks.place).toContain('Lindesholm');
  });

  it('are not what is only written in capitals, nor who wrote the page', async () => {
    const { marks } = await read(stage(), 'actors-article.html');
    const words = Object.values(marks).flat();
    for (const word of ['Survey Mission Waits', 'Harbour Deal', 'Tuesday', 'Its', 'Families', 'President'])
      expect(words).not.toContain(word);
    expect(words).not.toContain('Tove Aldersen');
  });

  it('are one actor however they are spelled', async () => {
    const { actors } = await read(stage(), 'actors-article.html');
    const mentions = Object.fromEntries(actors.map((one) => [one.actor.id, one.mentions]));
    expect(mentions).toMatchObject({
      'volodymyr-zelensky': 4,
      'world-health-organization': 3,
      'united-states': 2,
      kyiv: 2,
      'ilse-varendonk': 4,
      'desmond-okparanta': 2,
    });
    expect(actors.filter(({ actor }) => /zelensk|varendonk|okparanta|health/i.test(actor.name))).toHaveLength(
      4,
    );
  });
});

describeInBrowsers('actors on a page in another language', (stage) => {
  it.each([
    {
      file: 'article-fr.html',
      marks: {
        organisation: ['Union européenne'],
        place: ['Allemagne', 'Norvège', 'États-Unis', 'Ukraine'],
      },
      actors: ['european-union', 'germany', 'norway', 'ukraine', 'united-states'],
    },
    {
      file: 'article-de.html',
      marks: {
        organisation: ['Europäische Union'],
        place: ['Deutschland', 'Norwegen', 'Russlands', 'Vereinigten Staaten', 'Ukraine'],
      },
      actors: ['european-union', 'germany', 'norway', 'russia', 'ukraine', 'united-states'],
    },
    {
      file: 'article-uk.html',
      marks: { organisation: ['Європейський Союз'], place: ['України', 'Норвегії', 'Німеччина'] },
      actors: ['european-union', 'germany', 'norway', 'ukraine'],
    },
  ])('are the states and institutions that it names, and nobody else: $file', async ({ file, ...wanted }) => {
    const { marks, actors } = await read(stage(), file);
    expect(marks).toEqual(wanted.marks);
    expect(actors.map(({ actor }) => actor.id).sort()).toEqual(wanted.actors);
  });
});

/** What is painted on a page, and whom the worker found there. */
async function read(stage: Stage, file: string) {
  const page = await stage.open(file);
  const marks = await waitForMarks(page, anyActor);
  const view = await stage.launched.openExtensionPage('/popup.html');
  const answer = await askWorker(view, { type: 'view/tab', tab: await stage.launched.tabOf(page) });
  await view.close();
  await page.close();
  if (!answer.ok || answer.value.page.state !== 'article') throw new Error(JSON.stringify(answer));
  return { marks, actors: answer.value.page.reading.actors };
}

function counted(words: PaintedMarks[string] = []): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
