import type { Page } from 'puppeteer-core';

/** What is painted on a page now: the words under each kind of mark ("person", "place", …), in page order. */
export type PaintedMarks = Readonly<Record<string, readonly string[]>>;

/** Reads the highlights that the content script set. Pages may have broken anything, so only plain loops are used. */
export function paintedMarks(page: Page): Promise<PaintedMarks> {
  return page.evaluate(() => {
    const marks: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      const kind = /^sidelight-([a-z]+)/.exec(name)?.[1];
      if (kind === undefined) continue;
      const words: string[] = [];
      for (const range of highlight) {
        const text = range instanceof Range ? range.toString() : '';
        if (text !== '') words[words.length] = text;
      }
      if (words.length > 0) marks[kind] = words;
    }
    return marks;
  });
}

/** Waits until `holds` is true of what is painted; throws with the last marks where it never is. */
export async function waitForMarks(
  page: Page,
  holds: (marks: PaintedMarks) => boolean,
  patience = 15_000,
): Promise<PaintedMarks> {
  const deadline = Date.now() + patience;
  for (;;) {
    const marks = await paintedMarks(page);
    if (holds(marks)) return marks;
    if (Date.now() > deadline) throw new Error(`The marks stay as they are: ${JSON.stringify(marks)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Whether any actor is marked. */
export function anyActor({ claim: _claim, ...actors }: PaintedMarks): boolean {
  return Object.keys(actors).length > 0;
}
