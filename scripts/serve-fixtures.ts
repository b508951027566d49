import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

export interface FixtureServer {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the files of some folders to this machine alone. Where two folders have a file of one name, the first wins.
 *
 * @param port 0 takes any free port
 * @param headers sent with every file
 * @throws where the port is taken
 */
export async function serveFolders(
  folders: readonly string[],
  port = 0,
  headers: Readonly<Record<string, string>> = {},
): Promise<FixtureServer> {
  const roots = folders.map((folder) => resolve(folder));
  const server = createServer(async (request, response) => {
    const path = await findFile(roots, request.url ?? '/');
    if (path === null || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    const type = CONTENT_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(path)
        .on('error', () => response.destroy())
        .pipe(response);
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        // A browser keeps connections open for a next request.
        server.closeAllConnections();
      }),
  };
}

/** The file that an address names inside one of the folders; null for any other. */
async function findFile(roots: readonly string[], address: string): Promise<string | null> {
  const name = nameInAddress(address);
  if (name === null) return null;
  for (const root of roots) {
    const path = resolve(join(root, name));
    if (!path.startsWith(root + sep)) continue;
    const found = await stat(path).catch(() => null);
    if (found?.isFile()) return path;
  }
  return null;
}

/** The decoded path of an address without its query; null where it cannot be a file's. */
function nameInAddress(address: string): string | null {
  try {
    const name = decodeURIComponent(address.replace(/[?#].*$/, ''));
    return name.includes('\0') ? null : name;
  } catch {
    return null;
  }
}
