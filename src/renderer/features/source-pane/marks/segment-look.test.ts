import { describe, expect, it } from 'vitest';
import { sampleMark } from '../testing/mark-samples.ts';
import { buildMarkIndex } from './mark-index.ts';
import { segmentAttributes, type MarkLooks } from './segment-look.ts';
import { segmentsIn } from './segments.ts';

const looks: MarkLooks = {
  types: new Map([
    ['AID', { key: 'AID', label: 'Aid', letter: 'a', color: 'blue' }],
    ['ATTACK', { key: 'ATTACK', label: 'Attack', letter: 'k', color: 'red' }],
  ]),
  activeFactId: 'active',
};

function firstAttributes(...marks: Parameters<typeof sampleMark>[0][]) {
  const index = buildMarkIndex(marks.map(sampleMark), 100);
  const [segment] = segmentsIn(index, 0, 100);
  return segment === undefined ? {} : segmentAttributes(looks, segment);
}

describe('segmentAttributes', () => {
  it('paints each mark in its own lane and its type’s colour', () => {
    const { style } = firstAttributes(
      { start: 0, end: 50 },
      { start: 0, end: 20, factType: 'ATTACK', factId: 'other' },
    );
    expect(style).toContain('--mark-color-0:var(--fact-blue)');
    expect(style).toContain('--mark-color-1:var(--fact-red)');
  });

  it('tells a fact’s own span from a field’s, and the active fact from the others', () => {
    expect(firstAttributes({ start: 0, end: 9 })['style']).toContain('var(--mark-line-fact)');
    expect(firstAttributes({ start: 0, end: 9, field: 'donor' })['style']).toContain(
      'var(--mark-line-field)',
    );
    expect(firstAttributes({ start: 0, end: 9, factId: 'active' })['style']).toContain(
      'var(--mark-line-fact-active)',
    );
  });

  it('draws a type that the codebook has lost in grey', () => {
    const attributes = firstAttributes({ start: 0, end: 9, factType: 'GONE' });
    expect(attributes['style']).toContain('var(--fact-grey)');
  });
});
