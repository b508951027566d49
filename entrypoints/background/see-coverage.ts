import { openPopupAt } from './open-popup.ts';

/** Opens the popup of a tab at an actor, ready to `correct` it or not. */
export async function openActorView(tab: number, actor: string, correct: boolean): Promise<void> {
  await openPopupAt(tab, `actor=${encodeURIComponent(actor)}${correct ? '&correct=1' : ''}`);
}
