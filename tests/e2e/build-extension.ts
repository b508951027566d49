import { execFileSync } from 'node:child_process';

/** Builds the extension for both browsers, once before all end-to-end tests. */
export default function buildExtension(): void {
  for (const script of ['build', 'build:firefox']) {
    execFileSync('npm', ['run', '--silent', script], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
