import { expect, it } from 'vitest';
import { dateClues } from './date-clues.ts';

const trucks = 'The minister said on Friday the country would send ten more trucks.';
const plan = 'Officials in the capital confirmed the plan but gave no details.';

function clues(text: string): readonly string[] {
  return dateClues(text).map(
    ({ day, reason, start, end }) => `${reason}: ${text.slice(start, end)} = ${day}`,
  );
}

it.each([
  [
    `Trucks\n${trucks} She spoke to the paper in Brod on Friday 11 April 2025.`,
    'printed date: Friday 11 April 2025 = 2025-04-11',
  ],
  [` date 2025-04-11 ${trucks}`, 'leading date: date 2025-04-11 = 2025-04-11'],
  [`2025-04-11 ${trucks}`, 'leading date: 2025-04-11 = 2025-04-11'],
  [`April 11, 2025 ${trucks}`, 'leading date: April 11, 2025 = 2025-04-11'],
  [`Trucks\nPublished: 11 April 2025\n${trucks}`, 'printed date: 11 April 2025 = 2025-04-11'],
  [`Trucks\n11 April 2025, 14:07\n${trucks}`, 'printed date: 11 April 2025 = 2025-04-11'],
  [`Trucks\n14:07 GMT, 11 April 2025\n${trucks}`, 'printed date: 11 April 2025 = 2025-04-11'],
  [
    `Trucks\nFriday, April 11, 2025\n${trucks}`,
    'printed date: Friday, April 11, 2025 = 2025-04-11',
  ],
  [`Trucks\nBy Jane Doe | 11 April 2025\n${trucks}`, 'printed date: 11 April 2025 = 2025-04-11'],
  [`Trucks\nDate: 2025-04-11\n${trucks}`, 'printed date: 2025-04-11 = 2025-04-11'],
  [`Trucks\n15:26 11.04.2025\n${trucks}`, 'printed date: 11.04.2025 = 2025-04-11'],
  [`${trucks}\n${plan}\n(Updated April 11, 2025)`, 'printed date: April 11, 2025 = 2025-04-11'],
  [`11 Apr 2025 14:07 GMT\n${trucks}\n${plan}`, 'printed date: 11 Apr 2025 = 2025-04-11'],
  [`BROD, April 11, 2025 (Reuters) — ${trucks}`, 'dateline: April 11, 2025 = 2025-04-11'],
  [`BROD, 11 April 2025 — ${trucks}`, 'dateline: 11 April 2025 = 2025-04-11'],
  [
    `${plan}\nOur thanks to Norway — Tina Holt (@tholt) April 11, 2025`,
    'dated post: April 11, 2025 = 2025-04-11',
  ],
  [
    `BROD, April 11 (Reuters) — ${trucks}\nIt was the worst flood since 2025 began.`,
    'weekday: April 11 = 2025-04-11',
  ],
  [
    `BROD, Friday, April 11 (Reuters) — ${plan}\nIn 2024, the dam was repaired.`,
    'weekday: Friday, April 11 = 2025-04-11',
  ],
])('reads %j', (text, clue) => {
  expect(clues(text)).toEqual([clue]);
});

it('gives the more reliable first, and the latest post before the others', () => {
  const text = [
    'date 2025-04-12 Trucks on the way',
    'Published 11 April 2025',
    `BROD, April 10, 2025 (Reuters) — ${trucks}`,
    'First boats. — Tina Holt (@tholt) April 8, 2025',
    'More boats. — Tina Holt (@tholt) April 9, 2025',
    'More boats. — Tina Holt (@tholt) April 9, 2025',
  ].join('\n');
  expect(dateClues(text).map(({ day, reason }) => `${reason} ${day}`)).toEqual([
    'leading date 2025-04-12',
    'printed date 2025-04-11',
    'dateline 2025-04-10',
    'dated post 2025-04-09',
    'dated post 2025-04-08',
  ]);
});

it.each([
  trucks,
  `The war began on February 24, 2022, and ${plan}`,
  `Trucks\nPublished: 31 February 2025\n${trucks}`,
  `Trucks\nPublished: 04/11/2025\n${trucks}`,
  `BROD, April 11 (Reuters) — ${plan}`,
  `${plan}\nThe law was published on Monday.\n${trucks}`,
])('reads none in %j', (text) => {
  expect(clues(text)).toEqual([]);
});
