import { resolve, sep } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { servedFile } from './served-file.ts';

const folder = resolve('/app/out/renderer');
const serve = (address: string, method = 'GET') => servedFile(folder, method, address);

test.each([
  ['app://gloss/index.html', 'index.html', 'text/html; charset=utf-8'],
  ['app://gloss/', 'index.html', 'text/html; charset=utf-8'],
  ['app://gloss/assets/x.js?v=1#top', 'assets/x.js', 'text/javascript; charset=utf-8'],
  ['app://gloss/assets/a%20b.css', 'assets/a b.css', 'text/css; charset=utf-8'],
])('%s is served', (address, path, mediaType) => {
  expect(serve(address)).toEqual({ path: resolve(folder, path), mediaType });
});

test.each([
  'app://gloss/..%2f..%2fpackage.json',
  'app://gloss/%2e%2e%2f%2e%2e%2fpackage.json',
  'app://gloss/..%5c..%5cpackage.json',
  'app://gloss/%00index.html',
  'app://gloss/%E0%A4%A',
  'app://gloss/..%2frenderer-evil/x.js',
  'app://other/index.html',
  'app://user@gloss/index.html',
  'app://gloss:8080/index.html',
  'https://gloss/index.html',
  'file:///etc/passwd',
  'app://gloss/project.gloss',
  'app://gloss/assets',
  'nonsense',
  '',
])('%j is refused', (address) => {
  expect(serve(address)).toBeNull();
});

test.each(['POST', 'HEAD', 'PUT', 'OPTIONS', 'get'])('%s is refused', (method) => {
  expect(serve('app://gloss/index.html', method)).toBeNull();
});

test('nothing outside the folder is ever served', () => {
  const part = fc.constantFrom(
    '..',
    '.',
    '%2e%2e',
    '%2f',
    '/',
    '\\',
    '%5c',
    'a.js',
    '%00',
    '%25',
    '',
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const file = serve(`app://gloss/${parts.join('')}`);
      expect(file === null || file.path.startsWith(folder + sep)).toBe(true);
    }),
  );
});
