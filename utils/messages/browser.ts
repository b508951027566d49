/**
 * The one way to the browser's extension API, with promises in Chromium and Firefox alike. Nothing else imports the
 * polyfill or touches `chrome`, so that everything else can be tested without a browser.
 *
 * Importing it outside an extension throws; modules that tests load must take what they need as a parameter.
 */

export type { Runtime, Scripting, Storage, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
