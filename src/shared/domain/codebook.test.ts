import { describe, expect, it } from 'vitest';
import { codebookSchema, codesOf, fieldsOf } from './codebook.ts';

type Loose = Record<string, unknown>;

function field(key: string, more: Loose = {}): Loose {
  return { key, label: key, type: 'text', ...more };
}

function factType(key: string, letter: string, fields: readonly Loose[]): Loose {
  return { key, label: key, letter, color: 'blue', fields };
}

function book(more: Loose = {}): Loose {
  return {
    key: 'test',
    name: 'Test',
    version: '1',
    lists: [{ key: 'measure', label: 'Measure', codes: [{ key: 'a', label: 'A' }] }],
    common: [field('note')],
    factTypes: [
      factType('AID', 'a', [field('donor', { type: 'entity' })]),
      factType('MEETING', 'm', [field('measure', { type: 'code', list: 'measure' })]),
    ],
    ...more,
  };
}

/** All complaints about a codebook in one text; empty if it is valid. */
function complaints(candidate: Loose): string {
  const parsed = codebookSchema.safeParse(candidate);
  return parsed.success ? '' : parsed.error.issues.map(({ message }) => message).join('\n');
}

describe('codebookSchema', () => {
  it('fills in what may be left out', () => {
    const parsed = codebookSchema.parse(book());
    expect(parsed.factTypes[0]?.fields[0]).toEqual({
      key: 'donor',
      label: 'donor',
      type: 'entity',
      definition: '',
      required: false,
      shown: true,
      multiple: false,
      list: null,
      entityKind: 'other',
    });
    expect(parsed.factTypes[0]?.plover).toBeNull();
    expect(codebookSchema.parse(parsed)).toEqual(parsed);
  });

  it.each<[string, Loose, RegExp]>([
    [
      'a fact type twice',
      { factTypes: [factType('AID', 'a', [field('x')]), factType('AID', 'b', [field('x')])] },
      /fact type "AID" is there twice/,
    ],
    [
      'a letter twice',
      { factTypes: [factType('AID', 'a', [field('x')]), factType('B', 'a', [field('x')])] },
      /letter "a" is there twice/,
    ],
    [
      'a list twice',
      { lists: [1, 2].map(() => ({ key: 'l', label: 'L', codes: [{ key: 'a', label: 'A' }] })) },
      /code list "l" is there twice/,
    ],
    [
      'a field twice in a fact type',
      { factTypes: [factType('AID', 'a', [field('x'), field('x')])] },
      /AID has the field "x" twice/,
    ],
    [
      'a field that is common too',
      { factTypes: [factType('AID', 'a', [field('note')])] },
      /AID has the field "note" twice/,
    ],
    [
      'a code field without a list',
      { factTypes: [factType('AID', 'a', [field('x', { type: 'code' })])] },
      /AID\.x needs a code list that exists/,
    ],
    [
      'a code field with a list that is missing',
      { factTypes: [factType('AID', 'a', [field('x', { type: 'code', list: 'none' })])] },
      /AID\.x needs a code list that exists/,
    ],
  ])('refuses %s, and says so', (_, more, message) => {
    expect(complaints(book(more))).toMatch(message);
  });

  it.each<[string, Loose]>([
    ['no fact type', { factTypes: [] }],
    ['a fact type without fields', { factTypes: [factType('AID', 'a', [])] }],
    ['a key in capitals', { factTypes: [factType('AID', 'a', [field('Donor')])] }],
    ['a key with a quote', { factTypes: [factType('AID', 'a', [field('a"b')])] }],
    ['a fact type in small letters', { factTypes: [factType('aid', 'a', [field('x')])] }],
    ['a letter that is two', { factTypes: [factType('AID', 'ab', [field('x')])] }],
    [
      'an unknown colour',
      { factTypes: [{ ...factType('AID', 'a', [field('x')]), color: 'pink' }] },
    ],
    ['an empty list', { lists: [{ key: 'l', label: 'L', codes: [] }] }],
  ])('refuses %s', (_, more) => {
    expect(complaints(book(more))).not.toBe('');
  });
});

describe('fieldsOf and codesOf', () => {
  const codebook = codebookSchema.parse(book());

  it('give own fields before common ones, and only those for an unknown type', () => {
    expect(fieldsOf(codebook, 'AID').map(({ key }) => key)).toEqual(['donor', 'note']);
    expect(fieldsOf(codebook, 'NONE').map(({ key }) => key)).toEqual(['note']);
  });

  it('give the codes of a code field, and none for another', () => {
    const [measure, note] = fieldsOf(codebook, 'MEETING');
    expect(measure && codesOf(codebook, measure).map(({ key }) => key)).toEqual(['a']);
    expect(note && codesOf(codebook, note)).toEqual([]);
  });
});
