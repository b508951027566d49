import { useRef } from 'preact/hooks';
import type { Loaded } from './use-answer.ts';

/**
 * Keeps what was loaded last about a subject in its place while another question about it is answered, so that nothing
 * flickers. Another subject starts empty.
 */
export function useLasting<Value>(
  loaded: Loaded<Value>,
  subject: string,
): { readonly shown: Loaded<Value>; readonly busy: boolean } {
  const last = useRef<{ readonly subject: string; readonly loaded: Loaded<Value> } | null>(null);
  if (loaded.state === 'ready') last.current = { subject, loaded };
  if (loaded.state === 'failed') last.current = null;
  const kept = last.current?.subject === subject ? last.current.loaded : null;
  return { shown: kept ?? loaded, busy: loaded.state === 'loading' };
}
