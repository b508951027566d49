import { contentId } from '../text/content-id.ts';
import type { Subscription } from './subscription.ts';

/** The id of a subscription, by what it is and where it is asked for. An address that can be one is in its usual form. */
export function subscriptionId(kind: Subscription['kind'], url: string): Promise<string> {
  return contentId(`${kind}\u0000${URL.canParse(url) ? new URL(url).href : url}`);
}
