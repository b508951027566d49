import { describe, expect, it } from 'vitest';
import { BROWSER_VARIABLE, findBrowser, type Machine } from '../../../scripts/find-browser.ts';

function machine(
  platform: NodeJS.Platform,
  executables: readonly string[],
  env: Machine['env'] = { PATH: '/usr/local/bin:/usr/bin' },
): Machine {
  return { platform, env, isExecutable: (path) => executables.includes(path) };
}

describe('findBrowser', () => {
  it('finds nothing where nothing is installed', () => {
    expect(findBrowser(machine('linux', []))).toBeNull();
    expect(findBrowser(machine('darwin', [], {}))).toBeNull();
    expect(findBrowser(machine('win32', [], {}))).toBeNull();
  });

  it('prefers Chromium to every other browser on the PATH', () => {
    const found = findBrowser(
      machine('linux', ['/usr/bin/firefox', '/usr/bin/chromium', '/usr/bin/google-chrome']),
    );
    expect(found).toEqual({ kind: 'chromium', name: 'Chromium', path: '/usr/bin/chromium' });
  });

  it('takes the first folder of the PATH', () => {
    const found = findBrowser(machine('linux', ['/usr/bin/chromium', '/usr/local/bin/chromium']));
    expect(found?.path).toBe('/usr/local/bin/chromium');
  });

  it.each([
    ['/usr/bin/microsoft-edge-stable', 'Microsoft Edge', 'chromium'],
    ['/usr/bin/brave-browser', 'Brave', 'chromium'],
    ['/usr/bin/google-chrome', 'Google Chrome', 'chromium'],
    ['/usr/bin/firefox-esr', 'Firefox', 'firefox'],
  ])('knows %s', (path, name, kind) => {
    expect(findBrowser(machine('linux', [path]))).toEqual({ kind, name, path });
  });

  it('looks into the applications of macOS, the person’s own too', () => {
    const own = '/Users/ada/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(findBrowser(machine('darwin', [own], { HOME: '/Users/ada' }))?.path).toBe(own);
    const shared = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(machine('darwin', [own, shared], { HOME: '/Users/ada' }))?.path).toBe(shared);
  });

  it('looks into the program folders of Windows', () => {
    const path = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
    expect(findBrowser(machine('win32', [path], env))).toEqual({
      kind: 'chromium',
      name: 'Microsoft Edge',
      path,
    });
  });

  it('finds a browser of the kind that was asked for', () => {
    const both = machine('linux', ['/usr/bin/firefox', '/usr/bin/chromium']);
    expect(findBrowser(both, 'firefox')?.path).toBe('/usr/bin/firefox');
    expect(findBrowser(machine('linux', ['/usr/bin/chromium']), 'firefox')).toBeNull();
  });

  describe(`with ${BROWSER_VARIABLE}`, () => {
    const executables = ['/opt/nightly/firefox-nightly', '/usr/bin/chromium', '/usr/bin/firefox-esr'];
    const wanting = (wanted: string) =>
      machine('linux', executables, { PATH: '/usr/bin', [BROWSER_VARIABLE]: wanted });

    it('takes a path, and tells its kind by its name', () => {
      expect(findBrowser(wanting('/opt/nightly/firefox-nightly'))).toEqual({
        kind: 'firefox',
        name: 'firefox-nightly',
        path: '/opt/nightly/firefox-nightly',
      });
    });

    it('takes a command on the PATH and a kind', () => {
      expect(findBrowser(wanting('firefox-esr'))?.path).toBe('/usr/bin/firefox-esr');
      expect(findBrowser(wanting('firefox'))?.path).toBe('/usr/bin/firefox-esr');
    });

    it('searches on where the named browser is of another kind than asked for', () => {
      expect(findBrowser(wanting('/opt/nightly/firefox-nightly'), 'chromium')?.path).toBe(
        '/usr/bin/chromium',
      );
    });

    it('says so where that browser is missing, instead of taking another', () => {
      expect(() => findBrowser(wanting('/opt/none'))).toThrow(/SIDELIGHT_BROWSER is "\/opt\/none"/);
    });
  });
});
