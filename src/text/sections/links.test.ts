import { expect, it } from 'vitest';
import { linesOf, type Line } from './line.ts';
import { readLink } from './links.ts';

function lineOf(text: string): Line {
  const [line] = linesOf(text);
  if (line === undefined) throw new Error('The text has no line');
  return line;
}

it.each([
  ['Thursday’s Coverage: Ministers Gather in Bucharest', 'Thursday’s Coverage'],
  ["Yesterday's coverage: Ministers gather in Bucharest", "Yesterday's coverage"],
  ['READ MORE: Four countries pledge engineers', 'READ MORE'],
  ['Read more: Four countries pledge engineers', 'Read more'],
  ['Also read | Four countries pledge engineers', 'Also read'],
  ['ALSO READ: Four countries pledge engineers', 'ALSO READ'],
  ['Related: Four countries pledge engineers', 'Related'],
  ['RELATED STORIES', 'RELATED STORIES'],
  ['Related articles:', 'Related articles'],
  ['See also: Four countries pledge engineers', 'See also'],
  ['See also EA on the radio: The river war', 'See also EA on the radio'],
  ['WATCH: The moment the bridge fell', 'WATCH'],
  ['Listen: The week in ten minutes', 'Listen'],
  ['More on this story', 'More on this story'],
  ['» Read more: Four countries pledge engineers', 'Read more'],
  ['• Read also: Four countries pledge engineers', 'Read also'],
  ['Further reading: A history of the river', 'Further reading'],
  ['Full coverage: The river war', 'Full coverage'],
  ['Earlier coverage: The river war', 'Earlier coverage'],
])('reads the label of %j', (text, label) => {
  const line = lineOf(text);
  const link = readLink(line);
  expect(line.text.slice(link?.label?.start, link?.label?.end)).toBe(label);
});

it.each([
  'https://news.example/2025/04/11/river-war',
  '[Four countries pledge engineers](https://news.example/1)',
  'Read the full story here',
  'Click here for more on the river war',
  'Sign up for our newsletter',
  '→ Four countries pledge engineers',
])('reads a link without a label in %j', (text) => {
  expect(readLink(lineOf(text))).not.toBeNull();
});

it.each([
  'Read more widely, the report says that the ministry had known of the leak.',
  'More than 300 people were killed.',
  'More: the ministry said on Friday that the bridge would open again. It gave no date for the works to end.',
  'See the river from above and you will understand why the town was built here.',
  'Related companies of the group were fined, too.',
  'Watch groups said that the vote was fair.',
  'Links between the two men were denied: neither would speak of the other.',
])('reads none in %j', (text) => {
  expect(readLink(lineOf(text))).toBeNull();
});
