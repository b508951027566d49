import { namesInByline } from '../../articles/text-byline.ts';

/** The writers' names of a byline ("By Name and Name"); the byline itself where it holds more than names. */
export function writersOf(byline: string | null): string | null {
  if (byline === null) return null;
  return namesInByline(byline, null).join(', ') || byline;
}
