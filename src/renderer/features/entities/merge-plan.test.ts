import { expect, it } from 'vitest';
import type { Entity } from '../../../shared/domain/entity.ts';
import { factsText, likelyName, namesToCome } from './merge-plan.ts';

function entity(name: string, facts: number, ...aliases: readonly string[]): Entity {
  return { id: name, name, kind: 'place', aliases, facts };
}

const uk = entity('UK', 3, 'Britain');
const london = entity('London', 3, 'the UK', 'britain');
const whitehall = entity('Whitehall', 1, 'uk');

it('proposes the most mentioned, of equals the fullest name', () => {
  expect(likelyName([whitehall, uk])?.name).toBe('UK');
  expect(likelyName([uk, london])?.name).toBe('London');
  expect(likelyName([])).toBeUndefined();
});

it('names the aliases to come once, its own first, and never its name', () => {
  expect(namesToCome([london, uk, whitehall], uk)).toEqual([
    'Britain',
    'London',
    'the UK',
    'Whitehall',
  ]);
  expect(namesToCome([uk, whitehall], whitehall)).toEqual(['uk', 'Britain']);
});

it('counts facts', () => {
  expect([0, 1, 1200].map(factsText)).toEqual(['0 facts', '1 fact', '1,200 facts']);
});
