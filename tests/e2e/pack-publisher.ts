import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FixtureServer, serveFolders } from '../../scripts/serve-fixtures.ts';

/** A publisher of a pack, who makes it with the headless command and puts one version of it on a file server. */
export class PackPublisher {
  readonly #folder: string;
  readonly #server: FixtureServer;

  private constructor(folder: string, server: FixtureServer) {
    this.#folder = folder;
    this.#server = server;
  }

  static async start(): Promise<PackPublisher> {
    const folder = await mkdtemp(join(tmpdir(), 'sidelight-publisher-'));
    return new PackPublisher(folder, await serveFolders([join(folder, 'served')]));
  }

  /** The pack's address. */
  get url(): string {
    return `${this.#server.origin}/manifest.json`;
  }

  /** Makes a version of articles in JSON Lines. */
  async make(version: string, articles: string): Promise<void> {
    const file = join(this.#folder, `${version}.jsonl`);
    await writeFile(file, articles);
    const said = ['--title', 'Ships of the north', '--licence', 'CC0-1.0'];
    const words = ['entrypoints/headless/index.ts', 'pack', file, '-o', join(this.#folder, version), ...said];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }

  /** Puts a version in place of the one that is served. */
  async publish(version: string): Promise<void> {
    const served = join(this.#folder, 'served');
    await rm(served, { recursive: true, force: true });
    await cp(join(this.#folder, version), served, { recursive: true });
  }

  async stop(): Promise<void> {
    await this.#server.close();
    await rm(this.#folder, { recursive: true });
  }
}

/** Made articles as JSON Lines, from a number on. */
export function articleLines(subject: string, from: number, count: number): string {
  const articles = Array.from({ length: count }, (_, i) => {
    const number = from + i;
    return JSON.stringify({
      title: `${subject} ${number} waits`,
      text: `${subject} ${number} waited ${number + 3} days off Oslo, harbour master Nora Lindqvist said. Norway asked for a report.`,
      // Four a day, so that what comes later leaves the parts of a pack that hold what was before as they are.
      date: new Date(Date.UTC(2024, 0, 1) + number * 21_600_000).toISOString(),
      outlet: 'The Harbour Courier',
    });
  });
  return articles.join('\n');
}
