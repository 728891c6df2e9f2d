import { sampleRows } from './ask-columns.ts';
import { guessColumns } from './columns.ts';
import type { ColumnValues } from './guess-by-content.ts';

/** One object of a JSON file, by its keys. */
export type JsonRecord = ReadonlyMap<string, unknown>;

const deepest = 5;

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function partsOf(value: object): readonly unknown[] {
  return Object.values(value);
}

/** An object's own keys; what a search engine wraps around it is taken off. */
export function recordOf(value: object): JsonRecord {
  const record = new Map<string, unknown>(Object.entries(value));
  const source = record.get('_source');
  return isObject(source) ? new Map<string, unknown>(Object.entries(source)) : record;
}

/** The keys of the first records, in their order. */
export function keysOf(records: readonly JsonRecord[]): readonly string[] {
  const keys = new Set<string>();
  for (const record of records.slice(0, 200)) for (const key of record.keys()) keys.add(key);
  return [...keys];
}

/** All lists of objects in a value, the outermost first. */
function listsIn(value: unknown): readonly (readonly object[])[] {
  const lists: object[][] = [];
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= deepest && level.length > 0; depth += 1) {
    const next: unknown[] = [];
    for (const one of level) {
      if (Array.isArray(one)) {
        const objects = one.filter(isObject);
        if (objects.length > 0) lists.push(objects);
      } else if (isObject(one)) for (const inner of partsOf(one)) next.push(inner);
    }
    level = next;
  }
  return lists;
}

/**
 * The records of a JSON file: the objects of the outermost list that has a text, else of the
 * outermost list, else the file's one object.
 */
export function recordsIn(value: unknown): readonly JsonRecord[] {
  const lists = listsIn(value).map((list) => list.map(recordOf));
  const own = isObject(value) ? recordOf(value) : null;
  const hasText = (records: readonly JsonRecord[]): boolean =>
    guessColumns(keysOf(records)).has('text');
  if (own !== null && typeof own.get(guessColumns([...own.keys()]).get('text') ?? '') === 'string')
    return [own];
  return lists.find(hasText) ?? lists[0] ?? (own === null ? [] : [own]);
}

/** A value as the text of a cell: names of objects, lists joined (of text, line by line). */
export function cellOf(value: unknown, isText: boolean, depth = 0): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (depth > 3) return '';
  if (Array.isArray(value))
    return value
      .map((one: unknown) => cellOf(one, isText, depth + 1))
      .filter((one) => one !== '')
      .join(isText ? '\n' : ', ');
  if (!isObject(value)) return '';
  const record = new Map<string, unknown>(Object.entries(value));
  const inner = ['name', 'title', 'text', 'value', '#text', '$t', 'rendered', 'href', 'url'];
  const key = inner.find((name) => record.has(name));
  return key === undefined ? '' : cellOf(record.get(key), isText, depth + 1);
}

/** What stands in the records' keys, for a question about them. */
export function valuesOf(records: readonly JsonRecord[]): readonly ColumnValues[] {
  const first = records.slice(0, sampleRows);
  return keysOf(records).map((name) => ({
    name,
    values: first.map((record) => cellOf(record.get(name), true)),
  }));
}
