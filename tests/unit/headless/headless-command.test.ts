import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-headless-'));
afterAll(() => rmSync(folder, { recursive: true }));

const node = join('node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

/** Runs the command as a script would; `fed` are files by name, written beforehand. */
function run(words: readonly string[], fed: Readonly<Record<string, string | Uint8Array>> = {}) {
  for (const [name, content] of Object.entries(fed)) writeFileSync(join(folder, name), content);
  const paths = words.map((word) => (word.includes('.') ? join(folder, word) : word));
  const { status, stdout, stderr } = spawnSync(node, ['entrypoints/headless/index.ts', ...paths], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const lines = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Record<string, unknown> => JSON.parse(line));
  return { status, lines, stderr };
}

const FIRST = `{"id":"n1","title":"Lisbon counts its boats","text":"Portugal counted 4,200 fishing boats in 2024, the ministry in Lisbon said. Maria Tavares called it a start.","date":"2025-03-01","outlet":"The Harbour Courier"}`;
const SECOND = `{"id":"n2","title":"Fewer boats in Portugal","text":"Portugal counted 3,900 fishing boats in 2024, the ministry in Lisbon said. Nobody asked Maria Tavares.","date":"2025-03-04","outlet":"Northline"}`;

describe('the headless command', () => {
  it('prints what could be read, and one clear line for each file that could not', () => {
    const { status, lines, stderr } = run(['segment', 'good.jsonl', 'binary.dat', 'missing.txt'], {
      'good.jsonl': FIRST,
      'binary.dat': new Uint8Array([0, 1, 2, 3, 255, 254, 0, 0]),
    });
    expect(status).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      id: 'n1',
      kind: 'article',
      outlet: 'The Harbour Courier',
      date: '2025-03-01',
    });
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('binary.dat: '),
      expect.stringContaining('missing.txt: there is no such file'),
    ]);
  });

  it('says how it is called, with status 2 and nothing on standard output', () => {
    const { status, lines, stderr } = run(['sing']);
    expect({ status, lines }).toEqual({ status: 2, lines: [] });
    expect(stderr).toContain('Usage');
  });

  it('gives actors with offsets that cut out the name', () => {
    const text = 'The Kremlin said on Monday that Emmanuel Macron had called. Macron leads France.';
    const { lines } = run(['actors', 'note.txt'], { 'note.txt': text });
    for (const { start, end, surface } of lines) expect(text.slice(Number(start), Number(end))).toBe(surface);
    const macrons = lines.filter(({ surface }) => String(surface).endsWith('Macron'));
    expect(new Set(macrons.map(({ actor }) => actor)).size).toBe(1);
    expect(lines).toContainEqual(expect.objectContaining({ surface: 'Kremlin', metonymOf: 'russia' }));
  });

  it('finds the figure in which two reports differ', () => {
    const { status, lines } = run(['claims', 'first.jsonl', '--corpus', 'second.jsonl'], {
      'first.jsonl': FIRST,
      'second.jsonl': SECOND,
    });
    expect(status).toBe(0);
    expect(lines).toContainEqual(
      expect.objectContaining({
        relation: 'figure-differs',
        differing: [[expect.stringContaining('4,200')], [expect.stringContaining('3,900')]],
      }),
    );
  });

  it('ranks coverage and says why', () => {
    const { lines } = run(['coverage', 'first.jsonl', '--corpus', 'second.jsonl', '--starter'], {
      'first.jsonl': FIRST,
      'second.jsonl': SECOND,
    });
    expect(lines).toHaveLength(1);
    const related = lines[0]?.related as { id: string; actors: string[] }[];
    expect(related[0]).toMatchObject({ id: 'n2', actors: expect.arrayContaining(['portugal']) });
  });
});
