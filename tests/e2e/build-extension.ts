import { buildExtension } from '../../scripts/build-extension.ts';
import { foundBrowsers } from './browsers.ts';

/** Builds the extension for each browser that is here, once before all end-to-end tests. */
export default function buildForFoundBrowsers(): void {
  for (const { kind } of foundBrowsers) buildExtension(kind);
}
