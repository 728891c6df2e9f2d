import { expect, test } from 'vitest';
import { codesOf } from '../../../../shared/domain/codebook.ts';
import type { Entity } from '../../../../shared/domain/entity.ts';
import { newId } from '../../../../shared/ids.ts';
import { book, factRow, fieldOf } from '../testing/sample.ts';
import { booleanOptions, codeOptions } from './code-options.ts';
import { abbreviates, entityOptions } from './entity-options.ts';
import { eventOptions, partOfOptions, partOfQuery } from './link-options.ts';
import type { OptionList } from './option.ts';

function entity(name: string, aliases: readonly string[] = []): Entity {
  return { id: newId(), name, kind: 'place', aliases, facts: 1 };
}

/** What Enter takes: the label, and whether it is made. */
function taken({ options, initial }: OptionList): readonly [string, string] | null {
  const option = options[initial];
  return option === undefined ? null : [option.kind, option.label];
}

test('a name that is plainly cut short means the entity that it begins', () => {
  expect(abbreviates('Ger', 'Germany')).toBe(true);
  expect(abbreviates('ukr', 'Ukraine')).toBe(true);
  expect(abbreviates('NATO', 'NATO Parliamentary Assembly')).toBe(false);
  expect(abbreviates('UK', 'Ukraine')).toBe(false);
  expect(abbreviates('G', 'Germany')).toBe(false);
  expect(abbreviates('Кия', 'Кияни')).toBe(true);
});

test('Enter takes an entity by its name or alias, else by a cut name, else makes one', () => {
  const found = [entity('Ukraine'), entity('United Kingdom', ['UK', 'Britain'])];
  expect(taken(entityOptions('uk', found, 'place'))).toEqual(['existing', 'United Kingdom']);
  expect(taken(entityOptions('Ukr', found, 'place'))).toEqual(['existing', 'Ukraine']);
  expect(taken(entityOptions('U', found, 'place'))).toEqual(['new', 'U']);
  expect(taken(entityOptions('Kyiv', found, 'place'))).toEqual(['new', 'Kyiv']);
  expect(taken(entityOptions('', found, 'place'))).toBeNull();
});

test('tells the other names of an entity, those that fit what was typed first', () => {
  const detail = (typed: string, ...aliases: readonly string[]): string | undefined =>
    entityOptions(typed, [entity('UK', aliases)], 'place').options[0]?.detail;
  expect(detail('uk')).toBe('place · 1 fact');
  expect(detail('uk', 'London', 'Britain')).toBe('also London, Britain · place · 1 fact');
  expect(detail('brit', 'London', 'Britain')).toBe('also Britain, London · place · 1 fact');
  expect(detail('white', 'A', 'B', 'C', 'Whitehall', 'D')).toBe(
    'also Whitehall, A, B and 2 more · place · 1 fact',
  );
});

test('says what it will make', () => {
  expect(entityOptions('Kyiv', [], 'place').options[0]?.detail).toBe('new place');
  expect(entityOptions('x', [], 'other').options[0]?.detail).toBe('new entity');
});

test('codes are found by label, key, word and definition, the best first', () => {
  const codes = codesOf(book, fieldOf('measure'));
  expect(taken(codeOptions('comm', codes, false))).toEqual(['existing', 'Committed']);
  expect(codeOptions('announced', codes, false).options.map(({ label }) => label)).toEqual([
    'Announced',
    'Delivered',
  ]);
  expect(codeOptions('nothing', codes, false).options).toEqual([]);
  expect(taken(codeOptions('', codes, false))).toBeNull();
});

test('a list just opened shows all codes with the present one highlighted', () => {
  const list = codeOptions('Committed', codesOf(book, fieldOf('measure')), true);
  expect(list.options).toHaveLength(3);
  expect(taken(list)).toEqual(['existing', 'Committed']);
  expect(taken(booleanOptions('y', false))).toEqual(['existing', 'yes']);
});

test('an event is taken by its label in any case, else made', () => {
  const event = { id: newId(), label: 'Brussels meeting', facts: 2 };
  expect(eventOptions('brussels MEETING', [event]).options[0]?.value).toEqual({
    kind: 'event',
    event: { id: event.id },
  });
  expect(taken(eventOptions('Brussels', [event]))).toEqual(['new', 'Brussels']);
});

test('a fact is part of the one whose number is typed, never of itself', () => {
  const self = factRow({}, { n: 1 });
  const two = factRow({}, { n: 2, articleId: self.articleId });
  const twelve = factRow({}, { n: 12 });
  const list = partOfOptions('#2', self, [twelve, self, two], book);
  expect(list.options.map(({ label }) => label)).toEqual(['#2', '#12']);
  expect(taken(list)).toEqual(['existing', '#2']);
  expect(partOfQuery('#2', 'here').filters).toEqual([{ column: 'n', contains: '2' }]);
  expect(partOfQuery('drones', 'here').filters).toEqual([{ column: 'quote', contains: 'drones' }]);
  expect(partOfQuery('', 'here').articleId).toBe('here');
});
