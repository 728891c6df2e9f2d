import { describe, expect, it } from 'vitest';
import { fieldSchema, type Field } from '../../../shared/domain/codebook.ts';
import type { FactRow } from '../../../shared/domain/fact.ts';
import { firstTarget, nextTarget, shownFields, stepTarget } from './next-field.ts';

function field(key: string, required = false): Field {
  return fieldSchema.parse({ key, label: key, type: 'text', required });
}

function row(...filled: readonly string[]): FactRow {
  return {
    id: 'f',
    n: 1,
    articleId: 'a',
    articleTitle: null,
    published: null,
    sectionLabel: null,
    sectionTime: null,
    factType: 'AID',
    cells: Object.fromEntries(filled.map((key) => [key, { value: 'x' }])),
    evidence: [],
    eventId: null,
    eventLabel: null,
    partOf: null,
    partOfN: null,
    coder: '',
    createdAt: '',
    updatedAt: '',
    names: {},
  };
}

const fields = [field('note'), field('donor', true), field('value'), field('measure', true)];

describe('shownFields', () => {
  it('follows the columns and leaves out what is no field', () => {
    const shown = shownFields(fields, ['n', 'value', 'quote', 'donor']);
    expect(shown.map(({ key }) => key)).toEqual(['value', 'donor']);
  });

  it('falls back to all fields', () => {
    expect(shownFields(fields, ['n', 'quote'])).toEqual(fields);
  });
});

describe('firstTarget', () => {
  it('prefers empty required fields, then empty ones, then the first', () => {
    expect(firstTarget(row(), fields)?.key).toBe('donor');
    expect(firstTarget(row('donor'), fields)?.key).toBe('measure');
    expect(firstTarget(row('donor', 'measure'), fields)?.key).toBe('note');
    expect(firstTarget(row('note', 'donor', 'value', 'measure'), fields)?.key).toBe('note');
    expect(firstTarget(row(), [])).toBeUndefined();
  });
});

describe('nextTarget', () => {
  it('goes on to the next empty field, around the end, and stays when all is filled', () => {
    expect(nextTarget(row('donor'), fields, 'donor')?.key).toBe('value');
    expect(nextTarget(row('donor', 'value', 'measure'), fields, 'measure')?.key).toBe('note');
    expect(nextTarget(row('note', 'donor', 'value', 'measure'), fields, 'value')?.key).toBe(
      'value',
    );
  });
});

describe('stepTarget', () => {
  it('walks the columns in a ring', () => {
    expect(stepTarget(fields, 'note', 1)?.key).toBe('donor');
    expect(stepTarget(fields, 'note', -1)?.key).toBe('measure');
    expect(stepTarget(fields, 'measure', 1)?.key).toBe('note');
    expect(stepTarget(fields, 'gone', 1)?.key).toBe('note');
    expect(stepTarget([], 'gone', 1)).toBeUndefined();
  });
});
