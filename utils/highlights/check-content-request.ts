import type { ContentRequest } from '../messages/protocol.ts';
import type { Span } from '../text/span.ts';

/** Who sent a message, as the browser says. */
interface Sender {
  readonly id?: string | undefined;
  readonly tab?: unknown;
}

/**
 * Checks a message that reached the content script: only our own worker may ask, and only in these shapes. Null for
 * anything else. Written by hand, since a library for it would be injected into every page.
 */
export function checkContentRequest(
  message: unknown,
  sender: Sender,
  extensionId: string,
): ContentRequest | null {
  // The worker has no tab; another content script would have one.
  if (sender.id !== extensionId || sender.tab !== undefined) return null;
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  switch (message.type) {
    case 'content/describe':
    case 'content/reread':
    case 'content/stop':
      return { type: message.type };
    case 'content/show':
      return 'span' in message && isSpan(message.span) ? { type: message.type, span: message.span } : null;
    default:
      return null;
  }
}

function isSpan(value: unknown): value is Span {
  if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) return false;
  return isOffset(value.start) && isOffset(value.end);
}

function isOffset(value: unknown): boolean {
  return Number.isInteger(value) && typeof value === 'number' && value >= 0;
}
