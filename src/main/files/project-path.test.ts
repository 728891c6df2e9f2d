import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asFileName, projectName, withProjectExtension } from './project-path.ts';

test('a project always has its extension, once', () => {
  expect(withProjectExtension('/a/b')).toBe('/a/b.gloss');
  expect(withProjectExtension('/a/b.GLOSS')).toBe('/a/b.GLOSS');
  expect(withProjectExtension('/a/b.v2')).toBe('/a/b.v2.gloss');
});

test('a project is called as its file', () => {
  expect(projectName('/a/Übersicht 2025.gloss')).toBe('Übersicht 2025');
});

test.each([
  ['a/b\\c:d', 'a b c d'],
  ['..', 'Untitled'],
  ['  x. ', 'x'],
  ['\u0000\u0007', 'Untitled'],
  ['half \ud83d here', 'half here'],
])('%j as a file name is %j', (text, name) => {
  expect(asFileName(text)).toBe(name);
});

test('any text makes a name that every file system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const name = asFileName(text);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]/u);
      expect(name).toMatch(/^[^ .](.*[^ .])?$/su);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240);
    }),
  );
});
