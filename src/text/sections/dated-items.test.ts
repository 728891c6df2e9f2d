import { expect, it } from 'vitest';
import { readSections } from './read-sections.ts';

const news = 'The government has sent boats and pumps to the towns along the river, it said.';
const labels = ['Norland, 30 May', 'Lake Brod, 1 June', 'East Holm, 2 June', 'Sund, 3 Jun'];

it.each(['.', ':', ' –'])('reads items that begin with place and day and %j', (mark) => {
  const intro = 'What was sent this week, in brief, from all that was told to us by the towns.';
  const items = labels.map((label) => `${label}${mark} ${news}`);
  const text = ['River weekly: 30 May to 3 June', intro, ...items].join('\n\n');
  const sections = readSections(text, '2026-06-05');
  expect(sections.filter(({ kind }) => kind === 'item').map(({ label }) => label)).toEqual(labels);
  expect(sections.find(({ kind }) => kind === 'item')?.day).toBe('2026-05-30');
  expect(sections.find(({ kind }) => kind === 'body')?.end).toBe(
    text.indexOf(intro) + intro.length,
  );
});

it('reads no items where one paragraph alone begins so', () => {
  const text = [`Norland, 30 May: ${news}`, news, news].join('\n\n');
  expect(readSections(text, '2026-06-05').map(({ kind }) => kind)).not.toContain('item');
});
