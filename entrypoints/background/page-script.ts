import * as v from 'valibot';
import type { Answer, ContentDescription } from '../../utils/messages/answers.ts';
import { browser } from '../../utils/messages/browser.ts';
import type { ContentRequest } from '../../utils/messages/protocol.ts';
import { type PageArticle, pageArticleSchema } from '../../utils/messages/protocol.ts';
import type { Span } from '../../utils/text/span.ts';

const descriptionSchema = v.variant('kind', [
  v.object({ kind: v.literal('article'), article: pageArticleSchema }),
  v.object({ kind: v.literal('not-article'), reason: v.pipe(v.string(), v.maxLength(300)) }),
]);

/** What the content script of a tab sees, or null where none answers. What it says is checked: pages are hostile. */
export async function describePage(tab: number): Promise<ContentDescription | null> {
  const answer = await ask(tab, { type: 'content/describe' });
  const parsed = v.safeParse(v.object({ ok: v.literal(true), value: descriptionSchema }), answer);
  return parsed.success ? parsed.output.value : null;
}

/** Asks the content script of a tab to scroll to a passage and light it. False where it is gone. */
export async function showOnPage(tab: number, span: Span): Promise<boolean> {
  const answer = await ask(tab, { type: 'content/show', span });
  return v.safeParse(v.object({ ok: v.literal(true) }), answer).success;
}

/** Lets the content scripts of all tabs ask again what to mark. Nothing happens where none runs. */
export async function rereadPages(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(({ id }) => (id === undefined ? undefined : ask(id, { type: 'content/reread' }))),
  );
}

async function ask(tab: number, request: ContentRequest): Promise<Answer<unknown> | undefined> {
  try {
    return await browser.tabs.sendMessage(tab, request, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/** The article in a tab, or null where there is none. */
export async function articleOf(tab: number | undefined): Promise<PageArticle | null> {
  const page = tab === undefined ? null : await describePage(tab);
  return page?.kind === 'article' ? page.article : null;
}
