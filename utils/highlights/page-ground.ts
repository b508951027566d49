/** Red, green and blue from 0 to 255, opacity from 0 to 1. */
interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Below this opacity a background lets too much through to be the ground. */
const OPAQUE_ENOUGH = 0.5;

/**
 * Whether the ground behind an element is light or dark, as it is painted and not as the system prefers: the
 * nearest background that is opaque enough decides. Where there is none (pictures, plain canvas) the colour of the
 * element's text does: who writes in light letters writes on a dark ground.
 */
export function groundBehind(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = parentAcrossShadow(at)) {
    const background = parseColour(getComputedStyle(at).backgroundColor);
    if (background && background.alpha >= OPAQUE_ENOUGH)
      return luminance(background) < 0.4 ? 'dark' : 'light';
  }
  const text = parseColour(getComputedStyle(element).color);
  return text && luminance(text) > 0.5 ? 'dark' : 'light';
}

/** Reads a computed colour in the `rgb()` or `rgba()` form; null for any other form. */
export function parseColour(css: string): Colour | null {
  const numbers = /^rgba?\(([^)]*)\)$/.exec(css)?.[1]?.match(/[\d.]+/g);
  if (!numbers || numbers.length < 3) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.map(Number);
  return { red, green, blue, alpha };
}

/** Relative luminance, 0 (black) to 1 (white), after WCAG 2.2. */
export function luminance({ red, green, blue }: Colour): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function parentAcrossShadow(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
