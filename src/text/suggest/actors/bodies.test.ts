import { describe, expect, it } from 'vitest';
import type { FoundName, Section } from '../../../shared/domain/understanding.ts';
import { Bodies } from './bodies.ts';

const text =
  'Estonia, 30 May. The government agreed. Lima, 2 June. The army came. LISBON (Reuters) - It rained.';

function section(kind: Section['kind'], label: string, end: string): Section {
  const start = text.indexOf(label);
  return {
    kind,
    start,
    end: text.indexOf(end) + end.length,
    label,
    bodyStart: start + label.length + 1,
    level: 0,
    time: null,
    clock: null,
    day: null,
  };
}

function place(name: string, printed = name): FoundName {
  const start = text.indexOf(printed);
  const end = start + printed.length;
  return {
    kind: 'place',
    start,
    end,
    name,
    entity: null,
    isNear: false,
    office: null,
    country: null,
  };
}

const bodies = new Bodies(
  text,
  [],
  [
    section('item', 'Estonia, 30 May', 'agreed.'),
    section('item', 'Lima, 2 June', 'came.'),
    section('dateline', 'LISBON (Reuters)', 'Reuters)'),
  ],
  [place('Estonia'), place('Lima'), place('Lisbon', 'LISBON')],
);

describe('Bodies', () => {
  it('takes the country that an item is labelled with, also by its capital', () => {
    expect(bodies.labelAt(text.indexOf('government'))).toBe('Estonia');
    expect(bodies.labelAt(text.indexOf('army'))).toBe('Peru');
    expect(bodies.countryOf('army', text.indexOf('army'))).toBe('Peru');
  });

  it('takes the country of the dateline before, outside of items', () => {
    const rained = text.indexOf('rained');
    expect(bodies.labelAt(rained)).toBeNull();
    expect(bodies.homeAt(rained)).toBe('Portugal');
    expect(bodies.countryOf('government', rained)).toBe('Portugal');
    expect(bodies.countryOf('charity', rained)).toBeNull();
  });
});
