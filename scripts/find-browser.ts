import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

export interface FoundBrowser {
  readonly kind: BrowserKind;
  /** For a person: "Microsoft Edge". */
  readonly name: string;
  /** Path of the executable. */
  readonly path: string;
}

/** What the search looks at; given in tests. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isExecutable: (path: string) => boolean;
}

interface KnownBrowser {
  readonly kind: BrowserKind;
  readonly name: string;
  /** Names on the PATH of Linux and BSD. */
  readonly commands: readonly string[];
  /** Application on macOS, and the executable inside it. */
  readonly macApp: readonly [app: string, executable: string];
  /** Below a program folder of Windows. */
  readonly windows: string;
}

/** In order of preference: Chromium first, because it needs no help to load an unpacked extension. */
const KNOWN_BROWSERS: readonly KnownBrowser[] = [
  {
    kind: 'chromium',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    macApp: ['Chromium.app', 'Chromium'],
    windows: 'Chromium\\Application\\chrome.exe',
  },
  {
    kind: 'chromium',
    name: 'Google Chrome',
    commands: ['google-chrome', 'google-chrome-stable'],
    macApp: ['Google Chrome.app', 'Google Chrome'],
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    kind: 'chromium',
    name: 'Microsoft Edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    macApp: ['Microsoft Edge.app', 'Microsoft Edge'],
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    kind: 'chromium',
    name: 'Brave',
    commands: ['brave-browser', 'brave'],
    macApp: ['Brave Browser.app', 'Brave Browser'],
    windows: 'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  },
  {
    kind: 'firefox',
    name: 'Firefox',
    commands: ['firefox', 'firefox-esr'],
    macApp: ['Firefox.app', 'firefox'],
    windows: 'Mozilla Firefox\\firefox.exe',
  },
];

/** Names the browser to use: a path, a command, or one of the kinds "chromium" and "firefox". */
export const BROWSER_VARIABLE = 'SIDELIGHT_BROWSER';

export const NO_BROWSER = `No browser found. Install Chromium, Chrome, Edge, Brave or Firefox, or set ${BROWSER_VARIABLE} to the path of one.`;

/** The machine at hand. */
export function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, isExecutable: isExecutableFile };
}

/**
 * The first browser that is installed, of one kind if asked for. {@link BROWSER_VARIABLE} goes before the search.
 *
 * @returns null where there is none
 * @throws where {@link BROWSER_VARIABLE} names a browser that is not there
 */
export function findBrowser(machine: Machine = thisMachine(), kind?: BrowserKind): FoundBrowser | null {
  const wanted = machine.env[BROWSER_VARIABLE]?.trim();
  if (wanted !== undefined && wanted !== '') {
    const named = findNamed(wanted, machine);
    if (named === null) throw new Error(`${BROWSER_VARIABLE} is "${wanted}", but no such browser is there.`);
    if (kind === undefined || named.kind === kind) return named;
  }
  return findKnown(machine, (known) => kind === undefined || known.kind === kind);
}

function findNamed(wanted: string, machine: Machine): FoundBrowser | null {
  if (wanted === 'chromium' || wanted === 'firefox') {
    return findKnown(machine, (known) => known.kind === wanted);
  }
  const path = /[\\/]/.test(wanted)
    ? wanted
    : searchFolders(machine)
        .map((folder) => pathsOf(machine).join(folder, wanted))
        .find(machine.isExecutable);
  if (path === undefined || !machine.isExecutable(path)) return null;
  const base = pathsOf(machine).basename(path);
  return { kind: /firefox|librewolf|waterfox/i.test(base) ? 'firefox' : 'chromium', name: base, path };
}

function findKnown(machine: Machine, accepts: (known: KnownBrowser) => boolean): FoundBrowser | null {
  for (const known of KNOWN_BROWSERS.filter(accepts)) {
    const path = placesOf(known, machine).find(machine.isExecutable);
    if (path !== undefined) return { kind: known.kind, name: known.name, path };
  }
  return null;
}

/** Where a browser may be installed, most likely place first. */
function placesOf(known: KnownBrowser, machine: Machine): string[] {
  const { env } = machine;
  switch (machine.platform) {
    case 'darwin': {
      const [app, executable] = known.macApp;
      const folders = ['/Applications', ...(env.HOME === undefined ? [] : [`${env.HOME}/Applications`])];
      return folders.map((folder) => posix.join(folder, app, 'Contents/MacOS', executable));
    }
    case 'win32':
      return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .map((folder) => win32.join(folder, known.windows));
    default:
      return known.commands.flatMap((command) =>
        searchFolders(machine).map((folder) => posix.join(folder, command)),
      );
  }
}

function searchFolders(machine: Machine): string[] {
  const path = machine.env.PATH ?? machine.env.Path ?? '';
  return path.split(pathsOf(machine).delimiter).filter((folder) => folder !== '');
}

function pathsOf(machine: Machine): typeof posix {
  return machine.platform === 'win32' ? win32 : posix;
}

function isExecutableFile(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
