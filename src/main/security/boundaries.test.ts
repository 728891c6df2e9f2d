import { globSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import { expect, test } from 'vitest';

const source = resolve(import.meta.dirname, '../..');
const files = globSync('**/*.{ts,tsx}', { cwd: source })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/\.test\.tsx?$|(^|\/)testing\/|^dev\//.test(path));

function filesWith(pattern: RegExp): string[] {
  return files
    .filter((path) => pattern.test(readFileSync(resolve(source, path), 'utf8')))
    .toSorted();
}

// The linter forbids most of this by folder; these hold single files to it.
test('only one file takes calls from the window', () => {
  expect(filesWith(/\bipcMain\b(?! *`)[.,\s}]/)).toEqual(['main/ipc/register.ts']);
});

test('only the preload script speaks to the main process', () => {
  expect(filesWith(/\bipcRenderer\b/)).toEqual(['preload/index.ts']);
});

test('only one file opens anything outside', () => {
  expect(filesWith(/\.openExternal\(|\.openPath\(/)).toEqual(['main/security/open-link.ts']);
});

test('nothing of ours speaks to a network', () => {
  const modules = /from '(node:)?(http|https|http2|net|tls|dgram|dns|dns\/promises)'/;
  const globals =
    /\b(fetch|sendBeacon)\(|new (WebSocket|EventSource|XMLHttpRequest|RTCPeerConnection)\b/;
  expect(filesWith(modules)).toEqual([]);
  expect(filesWith(globals)).toEqual([]);
});

test('nothing of ours turns text into code or markup', () => {
  expect(filesWith(/\beval\(|new Function\(|\.(inner|outer)HTML\s*=|insertAdjacentHTML\(/)).toEqual(
    [],
  );
});

/** All files that a file needs at run time, itself included; type imports vanish. */
function needed(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  if (!isAbsolute(path)) return seen;
  const imports = /^(?:import|export) (?!type )[^;]*?from '([^']+)';/gm;
  for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(imports))
    needed(target.startsWith('.') ? resolve(dirname(path), target) : target, seen);
  return seen;
}

test('the preload script carries no schemas into the page’s process', () => {
  const modules = [...needed(resolve(source, 'preload/index.ts'))].map((path) =>
    path.replace(source, '').replaceAll('\\', '/').replace(/^\//, ''),
  );
  expect(modules.toSorted()).toEqual([
    'electron/renderer',
    'preload/index.ts',
    'shared/ipc/channels.ts',
  ]);
});
