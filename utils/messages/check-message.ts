import * as v from 'valibot';
import { type PageRequest, pageRequestSchema, type ViewRequest, viewRequestSchema } from './protocol.ts';

/** Who sent a message, as the browser says (a page cannot forge it). */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** A message that passed the checks, with where it came from. */
export type CheckedMessage =
  | { readonly from: 'page'; readonly tab: number; readonly request: PageRequest }
  | { readonly from: 'view'; readonly request: ViewRequest };

/**
 * Checks a message that reached the worker: our own extension sent it, it has the shape of a request, and that kind
 * of sender may ask it. Content scripts run beside hostile pages, so they may ask only what a page needs.
 * Returns null for anything else.
 */
export function checkWorkerMessage(
  message: unknown,
  sender: Sender,
  extension: { readonly id: string; readonly origin: string },
): CheckedMessage | null {
  if (sender.id !== extension.id) return null;
  if (sender.url?.startsWith(extension.origin)) {
    const parsed = v.safeParse(viewRequestSchema, message);
    return parsed.success ? { from: 'view', request: parsed.output } : null;
  }
  const tab = sender.tab?.id;
  if (tab === undefined || sender.frameId !== 0) return null;
  const parsed = v.safeParse(pageRequestSchema, message);
  return parsed.success ? { from: 'page', tab, request: parsed.output } : null;
}
