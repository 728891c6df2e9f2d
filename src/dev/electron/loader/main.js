// Stands in for Electron's own default app, which the fallback's package lacks: it starts the app
// whose folder is the first plain argument. JavaScript, because Electron runs it as it stands.
// Electron waits for a module's top-level await before it is ready, so the app sees every event.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { app } from 'electron';

/** @typedef {{ name?: string, productName?: string, version?: string, main?: string }} Manifest */

/** @type {(text: string) => Manifest} */
const parse = JSON.parse;

/** @type {(folder: string) => Manifest} */
function readManifest(folder) {
  const file = join(folder, 'package.json');
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
}

const argument = process.argv.slice(1).find((text) => !text.startsWith('-')) ?? '.';
const target = resolve(argument);
const isFolder = statSync(target).isDirectory();
const manifest = isFolder ? readManifest(target) : {};
const name = manifest.productName ?? manifest.name;

/**
 * Calls a method that Electron has at run time and its declarations lack.
 * @param {'setVersion' | 'setAppPath' | 'setDesktopName'} method
 * @param {string} value
 */
function tell(method, value) {
  /** @type {unknown} */
  const known = Reflect.get(app, method);
  if (typeof known === 'function') Reflect.apply(known, app, [value]);
}

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
tell('setAppPath', isFolder ? target : dirname(target));
if (manifest.version !== undefined) tell('setVersion', manifest.version);
if (name !== undefined) {
  app.setName(name);
  tell('setDesktopName', `${name}.desktop`);
}

const entry = isFolder ? join(target, manifest.main ?? 'index.js') : target;
await import(pathToFileURL(entry).href);
