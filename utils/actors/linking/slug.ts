import { foldText } from '../../text/normalise.ts';
import type { ActorId } from '../actor.ts';

/** The id of a name: its folded words joined by hyphens; never empty. Names without a letter keep their code points. */
export function slugOf(name: string): ActorId {
  const slug = foldText(name)
    .replace(/['.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug || `sign-${Array.from(name, (char) => (char.codePointAt(0) ?? 0).toString(16)).join('-')}`;
}
