import { isItemKind, type ItemKind } from '../items/item.ts';

/** One line of a gold file, not yet looked for in the text. */
export interface GoldLine {
  readonly kind: ItemKind;
  readonly words: string;
  readonly keys: Readonly<Record<string, string>>;
}

/** Reads `key=value` columns; a string says what is wrong. */
export function readKeys(columns: readonly string[]): Record<string, string> | string {
  const keys: Record<string, string> = {};
  for (const column of columns) {
    const at = column.indexOf('=');
    const key = column.slice(0, at);
    if (at < 1) return `“${column}” is not key=value`;
    if (Object.hasOwn(keys, key)) return `${key} is given twice`;
    if (at === column.length - 1) return `${key} has no value: leave the column out for none`;
    keys[key] = column.slice(at + 1);
  }
  return keys;
}

/** Reads `kind⇥words⇥key=value…`; a string says what is wrong. */
export function readLine(line: string): GoldLine | string {
  const [kind = '', words = '', ...columns] = line.split('\t');
  if (!isItemKind(kind)) return `“${kind}” is no kind`;
  if (words === '') return 'no words; are the columns parted by tabs?';
  if (words !== words.trim()) return 'blanks at the ends of the words';
  const keys = readKeys(columns);
  return typeof keys === 'string' ? keys : { kind, words, keys };
}
