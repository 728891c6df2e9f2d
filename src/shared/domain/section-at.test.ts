import { expect, it } from 'vitest';
import { dayAt, namesFacts, sectionAt } from './section-at.ts';
import type { Section } from './understanding.ts';

function section(start: number, end: number, more: Partial<Section> = {}): Section {
  const plain = {
    kind: 'body',
    label: null,
    level: 0,
    time: null,
    clock: null,
    day: null,
  } as const;
  return { start, end, bodyStart: start, ...plain, ...more };
}

const update = section(0, 100, { kind: 'update', label: 'UPDATE 1407 GMT', day: '2025-04-11' });
const post = section(20, 60, {
  kind: 'post',
  level: 1,
  time: '2025-04-10T09:00Z',
  day: '2025-04-10',
});
const quote = section(30, 40, { kind: 'quote', label: 'Said', level: 2 });
const later = section(100, 200, { kind: 'update', time: '2025-04-11T12:07Z' });
const sections = [update, post, quote, later];

it('shows a fact under the innermost section that names what stands in it', () => {
  expect([0, 19, 20, 35, 59, 60, 99].map((at) => sectionAt(sections, at))).toEqual([
    update,
    update,
    post,
    post,
    post,
    update,
    update,
  ]);
  expect(sectionAt(sections, 100)).toBe(later);
  expect(sectionAt(sections, 200)).toBeNull();
  expect(sectionAt([], 0)).toBeNull();
});

it('counts days from the innermost section that has one', () => {
  expect([0, 35, 60, 100].map((at) => dayAt(sections, at))).toEqual([
    '2025-04-11',
    '2025-04-10',
    '2025-04-11',
    null,
  ]);
});

it('names no fact by a section without label and time, or of a kind that is only a place', () => {
  expect(namesFacts(section(0, 1, { kind: 'update' }))).toBe(false);
  expect(namesFacts(section(0, 1, { kind: 'heading', label: 'Markets' }))).toBe(false);
  expect(namesFacts(section(0, 1, { kind: 'item', label: 'Markets' }))).toBe(true);
});

it('takes the inner one of two that begin together', () => {
  const inner = section(0, 50, { kind: 'post', label: 'Inner', level: 1 });
  expect(sectionAt([update, inner], 0)).toBe(inner);
  expect(sectionAt([update, inner], 50)).toBe(update);
});
