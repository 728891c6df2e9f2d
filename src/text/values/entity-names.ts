import { joinList, splitList } from './split-list.ts';
import { refused, understood, type Parsed } from './parsed-cell.ts';

/**
 * Reads the names in an entity cell: `UK | Norway`, also with `;`. Names that differ only in case
 * are one, in the form that comes first.
 */
export function parseEntityNames(input: string, multiple: boolean): Parsed<readonly string[]> {
  const byFolded = new Map<string, string>();
  for (const name of splitList(input)) {
    const folded = name.toLowerCase();
    if (!byFolded.has(folded)) byFolded.set(folded, name);
  }
  const names = [...byFolded.values()];
  if (names.length === 0) return refused('No name: write one, such as Norway.');
  if (names.length > 1 && !multiple) {
    return refused(
      'One name only: this field takes no list. A name that holds | or ; goes in double quotes.',
    );
  }
  return understood(names);
}

/** Writes names in the form that `parseEntityNames` reads. */
export function printEntityNames(names: readonly string[]): string {
  return joinList(names);
}
