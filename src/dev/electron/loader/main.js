// Stands in for Electron's own default app, which the fallback's package lacks: it starts the app
// whose folder is the first plain argument. JavaScript, because Electron runs it as it stands.
// Electron waits for a module's top-level await before it is ready, so the app sees every event.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { app } from 'electron';

/** @typedef {{ name?: string, productName?: string, version?: string, main?: string }} Manifest */

/** There at run time, missing from Electron's declarations.
 * @typedef {{ setVersion(v: string): void, setAppPath(p: string): void, setDesktopName(n: string): void }} Internals
 */

/** @type {(folder: string) => Manifest} */
function readManifest(folder) {
  const file = join(folder, 'package.json');
  // oxlint-disable-next-line typescript/no-unsafe-return -- our own package.json
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

const argument = process.argv.slice(1).find((text) => !text.startsWith('-')) ?? '.';
const target = resolve(argument);
const isFolder = statSync(target).isDirectory();
const manifest = isFolder ? readManifest(target) : {};
const name = manifest.productName ?? manifest.name;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see Internals
const internals = /** @type {Internals} */ (/** @type {unknown} */ (app));

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
internals.setAppPath(isFolder ? target : dirname(target));
if (manifest.version !== undefined) internals.setVersion(manifest.version);
if (name !== undefined) {
  app.setName(name);
  internals.setDesktopName(`${name}.desktop`);
}

const entry = isFolder ? join(target, manifest.main ?? 'index.js') : target;
await import(pathToFileURL(entry).href);
