import { describe, expect, it } from 'vitest';
import { keepsSite, NO_KEEPING, withChoice } from '../../../utils/keeping/keep-choices.ts';
import { mayKeepByItself } from '../../../utils/keeping/may-keep.ts';
import { DEFAULT_SITE_MODES, withMode } from '../../../utils/settings/site-modes.ts';

const HOST = 'ledger.example';
const EVERYWHERE = withChoice(NO_KEEPING, null, true);
const HERE = withChoice(NO_KEEPING, HOST, true);
const tab = { url: `https://${HOST}/a-story`, incognito: false };

describe('choosing where articles are kept while they are read', () => {
  it('is nowhere at first', () => {
    expect(keepsSite(NO_KEEPING, HOST)).toBe(false);
  });

  it('makes exceptions both ways', () => {
    expect([keepsSite(HERE, HOST), keepsSite(HERE, 'other.example')]).toEqual([true, false]);
    const allButOne = withChoice(EVERYWHERE, HOST, false);
    expect([keepsSite(allButOne, HOST), keepsSite(allButOne, 'other.example')]).toEqual([false, true]);
  });

  it('forgets an exception that is none any more', () => {
    expect(withChoice(HERE, HOST, false).sites.size).toBe(0);
    expect(withChoice(HERE, null, true).sites.size).toBe(0);
  });
});

describe('whether a tab’s article may be kept without being asked', () => {
  it('may be, where the reader chose so', () => {
    expect(mayKeepByItself(tab, DEFAULT_SITE_MODES, HERE)).toBe(true);
    expect(mayKeepByItself(tab, DEFAULT_SITE_MODES, EVERYWHERE)).toBe(true);
  });

  it.each([
    ['it was not chosen', tab, DEFAULT_SITE_MODES, NO_KEEPING],
    ['the window is private', { ...tab, incognito: true }, DEFAULT_SITE_MODES, EVERYWHERE],
    ['Sidelight is off there', tab, withMode(DEFAULT_SITE_MODES, HOST, 'off'), EVERYWHERE],
    ['it waits for a click there', tab, withMode(DEFAULT_SITE_MODES, HOST, 'click'), EVERYWHERE],
    ['the tab does not say where it is', { incognito: false }, DEFAULT_SITE_MODES, EVERYWHERE],
    [
      'the address is of the own network',
      { url: 'http://intranet/a', incognito: false },
      DEFAULT_SITE_MODES,
      EVERYWHERE,
    ],
  ])('may not where %s', (_, one, modes, choices) => {
    expect(mayKeepByItself(one, modes, choices)).toBe(false);
  });
});
