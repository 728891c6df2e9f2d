import { extname, join, normalize, sep } from 'node:path';
import { isOwnAddress } from './origin.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

export interface ServedFile {
  readonly path: string;
  readonly mediaType: string;
}

/**
 * The file under `folder` that a request asks for, or null if the request is anything but a GET of
 * a file of a known type inside that folder. Escapes are looked for after decoding.
 */
export function servedFile(folder: string, method: string, address: string): ServedFile | null {
  if (method !== 'GET' || !isOwnAddress(address)) return null;
  let name: string;
  try {
    name = decodeURIComponent(new URL(address).pathname);
  } catch {
    return null;
  }
  if (name.includes('\0') || name.includes('\\')) return null;
  const path = normalize(join(folder, name === '/' ? 'index.html' : name));
  if (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
  const mediaType = mediaTypes[extname(path).toLowerCase()];
  return mediaType === undefined ? null : { path, mediaType };
}
