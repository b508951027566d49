import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

// The house rules that a compiler does not know. Imports run one way, from a room to those named before it.
const ROOMS = [
  'utils/text',
  'utils/articles',
  'utils/actors',
  'utils/coverage',
  'utils/claims',
  'utils/messages',
  'utils/citing',
  'utils/settings',
  'utils/storage',
  'utils/network',
  'utils/notebook',
  'utils/corpus',
  'utils/reading',
  'utils/keeping',
  'utils/files',
  'utils/feeds',
  'utils/packs',
  'utils/replication',
  'utils/backup',
  'utils/highlights',
  'components',
  'entrypoints',
];

/** Packages that these places alone may import. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  'webextension-polyfill': ['utils/messages/browser.ts'],
  dexie: ['utils/storage/', 'utils/notebook/', 'utils/corpus/'],
  linkedom: ['utils/articles/parse-html.ts'],
  '@mozilla/readability': ['utils/articles/main-elements.ts'],
  '@zip.js/zip.js/lib/zip-core-native.js': ['utils/files/', 'utils/backup/'],
  warcio: ['utils/files/'],
  papaparse: ['utils/files/formats/csv-rows.ts', 'utils/backup/'],
  'fast-xml-parser': ['utils/files/xml-tree.ts', 'utils/feeds/sitemap.ts'],
  'fuse.js': ['utils/reading/search-names.ts'],
  '@tanstack/virtual-core': ['components/shared/use-virtual-rows.ts'],
  '@citation-js/core': ['utils/citing/bibtex-citation.ts'],
};

interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** What it imports: packages by name, own files by path. */
  readonly imports: readonly string[];
}

const files = ['utils', 'components', 'entrypoints'].flatMap((folder) => sourcesBelow(folder));

function sourcesBelow(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const path = join(folder, name).split(sep).join('/');
      const text = readFileSync(path, 'utf8');
      const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target = '']) =>
        target.startsWith('.')
          ? relative('.', resolve(dirname(path), target))
              .split(sep)
              .join('/')
          : target,
      );
      return { path, text, imports };
    });
}

function roomOf(path: string): number {
  return ROOMS.findIndex((room) => path.startsWith(`${room}/`));
}

describe('the house', () => {
  it('has every source file in a room', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter(({ path }) => roomOf(path) === -1).map(({ path }) => path)).toEqual([]);
  });

  it('lets imports run one way', () => {
    const wrong = files.flatMap(({ path, imports }) =>
      imports.filter((target) => roomOf(target) > roomOf(path)).map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('reaches the browser, the database and each large library in few places', () => {
    const wrong = files.flatMap(({ path, imports }) =>
      imports
        .filter((target) => HOMES[target]?.every((home) => !path.startsWith(home)))
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the extension API out of everything below the messages', () => {
    const below = files.filter(({ path }) => roomOf(path) < ROOMS.indexOf('utils/messages'));
    const wrong = below.filter(({ text }) =>
      /\b(?:chrome|browser)\.(?:runtime|tabs|storage|action)\b/.test(text),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('never turns data into markup', () => {
    const wrong = files.filter(({ text }) =>
      /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(/.test(
        text,
      ),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
