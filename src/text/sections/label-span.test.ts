import { expect, it } from 'vitest';
import { labelSpan } from './label-span.ts';
import { readSections } from './read-sections.ts';

const trucks = 'The minister said the country would send ten more trucks to the region by Sunday.';

function labels(text: string): readonly string[] {
  return readSections(text, '2025-04-11').flatMap((section) => {
    const span = labelSpan(text, section);
    return span === null ? [] : [text.slice(span.start, span.end)];
  });
}

it('covers label and mark, and no headline above it', () => {
  expect(labels(`UPDATE 1407 GMT: ${trucks}\nORIGINAL ENTRY: ${trucks}`)).toEqual([
    'UPDATE 1407 GMT: ',
    'ORIGINAL ENTRY: ',
  ]);
  const headed = `10 trucks go\n12:07 BST\n${trucks}\n3 boats go\n11:30 BST\n${trucks}`;
  expect(labels(headed)).toEqual(['12:07 BST\n', '11:30 BST\n']);
  expect(labels(trucks)).toEqual([]);
});
