import { expect, it } from 'vitest';
import { dropLabel } from './read-drop.ts';

it('says what was dropped', () => {
  expect(dropLabel(['a.txt'], [])).toBe('a.txt');
  expect(dropLabel(['a.txt', 'b.txt'], [])).toBe('2 files');
  expect(dropLabel([], ['press'])).toBe('Folder press');
  expect(dropLabel(['a.txt'], ['press', 'mails'])).toBe('2 folders and 1 file');
});
