import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { projectArgument } from './project-argument.ts';

const folder = resolve('/home/ana');

test.each([
  ['nothing', ['gloss'], null],
  ['a path', ['gloss', 'work/aid.gloss'], resolve(folder, 'work/aid.gloss')],
  ['an absolute path', ['gloss', '/data/aid.GLOSS'], resolve('/data/aid.GLOSS')],
  ['switches around it', ['gloss', '--x', 'aid.gloss', '--y=z'], resolve(folder, 'aid.gloss')],
  ['the app folder of a checkout', ['electron', '/repo', 'a.gloss'], resolve(folder, 'a.gloss')],
  ['several projects', ['gloss', 'a.gloss', 'b.gloss'], resolve(folder, 'b.gloss')],
  ['another file', ['gloss', 'notes.txt'], null],
  ['a switch that ends like a project', ['gloss', '--file=a.gloss'], null],
  ['a program that is called like one', ['/opt/my.gloss'], null],
  ['a URL of the web', ['gloss', 'file://elsewhere%00/a.gloss'], null],
])('%s', (_what, argv, path) => {
  expect(projectArgument(argv, folder)).toBe(path);
});

test('a file URL, as Linux desktops pass it', () => {
  const path = resolve('/home/ana/Übersicht April.gloss');
  expect(projectArgument(['gloss', pathToFileURL(path).href], folder)).toBe(path);
});
