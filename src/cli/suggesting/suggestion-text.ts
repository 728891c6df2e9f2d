import { columns } from '../output.ts';
import { brief } from '../understanding/brief.ts';
import type { PrintedSuggestion } from './suggestion-json.ts';

/** A suggestion for people: its quote, then a line for each value with the words it is from. */
export function suggestionText(suggestion: PrintedSuggestion): string {
  const { key: name, start, end, quote, fields, part_of: whole, repeats } = suggestion;
  const notes = [
    ...(whole === null ? [] : [`part of ${whole}`]),
    ...(repeats.length === 0 ? [] : [`stands again: ${repeats.join(', ')}`]),
  ];
  const values = Object.entries(fields).map(([key, field]) => {
    const { shown, verbatim } = field;
    const from = verbatim === null ? '' : `“${brief(verbatim, 40)}” at ${String(field.start)}`;
    return ['   ', key, brief(shown, 60), from];
  });
  return [
    `${name}  ${String(start)}-${String(end)}  “${brief(quote, 80)}”`,
    ...(notes.length === 0 ? [] : [`    (${notes.join('; ')})`]),
    columns(values),
    '',
  ].join('\n');
}
