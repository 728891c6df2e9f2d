import { expect, it } from 'vitest';
import { giveRole, mapOf, rolesOf, rowsKnown, sampleOf } from './column-roles.ts';

const columns = [
  { name: 'Artikeltext', samples: ['Erste Zeile', 'Zweite'] },
  { name: 'Titel', samples: ['Eins'] },
  { name: 'Titel', samples: ['Zwei'] },
];

it('begins with what was guessed, of columns with the same name the first', () => {
  expect(rolesOf({ columns, guess: { title: 'Titel' } })).toEqual([null, 'title', null]);
});

it('gives a role to one column alone', () => {
  const guessed = rolesOf({ columns, guess: { title: 'Titel' } });
  const moved = giveRole(guessed, 0, 'title');
  expect(moved).toEqual(['title', null, null]);
  expect(giveRole(moved, 2, null)).toEqual(['title', null, null]);
});

it('makes a map once a column holds the text', () => {
  expect(mapOf(columns, [null, 'title', null])).toBeNull();
  expect(mapOf(columns, ['text', 'title', null])).toEqual({ text: 'Artikeltext', title: 'Titel' });
  expect(mapOf(columns, ['text', null, null])).toEqual({ text: 'Artikeltext' });
});

it('shows an article as it would be', () => {
  const given = giveRole([null, 'title', null], 0, 'text');
  expect(rowsKnown(columns)).toBe(2);
  expect(sampleOf(columns, given, 'text', 1)).toBe('Zweite');
  expect(sampleOf(columns, given, 'title', 1)).toBe('');
  expect(sampleOf(columns, given, 'url', 0)).toBe('');
});
