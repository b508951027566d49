import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SITE_MODES,
  modeFor,
  siteOf,
  sitePatterns,
  withMode,
} from '../../../utils/settings/site-modes.ts';

describe('site modes', () => {
  it('is on everywhere for a new user', () => {
    expect(modeFor(DEFAULT_SITE_MODES, 'news.example')).toBe('on');
    expect(sitePatterns(DEFAULT_SITE_MODES)).toEqual({
      matches: ['http://*/*', 'https://*/*'],
      excludeMatches: [],
    });
  });

  it('keeps the browser from starting the script where a site is off or waits for a click', () => {
    const modes = withMode(withMode(DEFAULT_SITE_MODES, 'bank.example', 'off'), 'mail.example', 'click');
    expect(sitePatterns(modes)?.excludeMatches).toEqual(['*://bank.example/*', '*://mail.example/*']);
    expect(modeFor(modes, 'bank.example')).toBe('off');
    expect(modeFor(modes, 'www.bank.example')).toBe('on');
  });

  it('starts nowhere by itself with "only when I click", save on the sites that are on', () => {
    const clicking = withMode(DEFAULT_SITE_MODES, null, 'click');
    expect(sitePatterns(clicking)).toBeNull();
    expect(sitePatterns(withMode(clicking, 'news.example', 'on'))).toEqual({
      matches: ['*://news.example/*'],
      excludeMatches: [],
    });
  });

  it('forgets a site that is set back to the default', () => {
    const modes = withMode(withMode(DEFAULT_SITE_MODES, 'news.example', 'off'), 'news.example', 'on');
    expect(modes.sites.size).toBe(0);
  });

  it.each([
    ['https://News.Example:8443/a?b', 'news.example'],
    ['http://localhost:3000/', 'localhost'],
    ['chrome://settings', null],
    ['about:blank', null],
    ['file:///home/a.html', null],
    ['not a url', null],
    [undefined, null],
  ])('finds the site of %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});
