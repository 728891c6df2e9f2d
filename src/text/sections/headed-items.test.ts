import { expect, it } from 'vitest';
import { readSections } from './read-sections.ts';

const news = 'The government has sent boats and pumps to the towns along the river, it said.';
const title = 'River weekly';
const intro = 'What the towns along the river were sent this week, as far as they told us.';

function itemsIn(text: string): readonly (readonly [string | null, string | null, string])[] {
  return readSections(text, '2026-03-09')
    .filter(({ kind }) => kind === 'item')
    .map(({ label, day, start, end }) => [label, day, text.slice(start, end)]);
}

it.each([
  ['Mon 2 March | Norland', 'Tue 3 March | Sund', 'Wed 4 March | Brod'],
  ['2 March – Norland', '3 March – Sund', '4 March – Brod'],
  ['Norland, 2 March', 'Sund, 3 March', 'Lake Brod, 4 March'],
  ['Monday 2 March: Norland', 'Tuesday 3 March: Sund', 'Wednesday 4 March: Brod'],
  ['2 March', '3 March', '4 March'],
  ['2 March 2026', '3 March 2026', '4 March 2026'],
])('reads items below %j', (...labels) => {
  const items = labels.map((label) => `${label}\n${news}`);
  const close = 'This letter is written every Monday by two of us.';
  const text = [title, '9 March 2026', intro, ...items, close].join('\n\n');
  expect(itemsIn(text)).toEqual(
    labels.map((label, index) => [label, `2026-03-0${String(index + 2)}`, items[index]]),
  );
  expect(readSections(text, '2026-03-09').filter(({ level }) => level === 0)).toMatchObject([
    { kind: 'heading' },
    { kind: 'body', end: text.indexOf(intro) + intro.length },
    ...items.map(() => ({ kind: 'item' })),
    { kind: 'body', start: text.indexOf(close) },
  ]);
});

it('leaves the mark of a heading out of the label, and keeps all paragraphs', () => {
  const items = [4, 3, 2].map((day) => `**${String(day)} March | Sund**\n${news}\n\n${news}`);
  expect(itemsIn([title, ...items].join('\n\n'))).toEqual(
    [4, 3, 2].map((day, index) => [
      `${String(day)} March | Sund`,
      `2026-03-0${String(day)}`,
      items[index],
    ]),
  );
});

it.each([
  ['of which there are two', ['2 March | Norland', '7 March | Sund']],
  ['without a day', ['Norland', 'Sund', 'Brod']],
])('reads no items below lines %s', (_, labels) => {
  const report = ['Pumps for the river', 'Boats and pumps have come to three towns.'];
  const text = [...report, ...labels.map((label) => `${label}\n${news}`)].join('\n\n');
  expect(itemsIn(text)).toEqual([]);
});
