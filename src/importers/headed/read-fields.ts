import { fieldRoles, type FieldRole } from './field-names.ts';

/** A line such as `TITLE: Ministers meet`, with what continues it. */
export interface Field {
  readonly role: FieldRole;
  /** The name is all capitals, as in exports of databases. */
  readonly isCapital: boolean;
  readonly value: string;
  /** Where the field's line begins and where its value ends (UTF-16). */
  readonly start: number;
  readonly end: number;
}

const line = /^[ \t]{0,4}([A-Za-z][A-Za-z -]{0,24}?)[ \t]{0,4}:[ \t]{0,20}([^\n]{0,10000})$/;

/** The field that a line is, if its name is known. */
export function fieldAt(text: string, start: number, end: number): Field | null {
  const match = line.exec(text.slice(start, Math.min(end, start + 10_040)));
  const name = match?.[1];
  const role = name === undefined ? undefined : fieldRoles.get(name.toLowerCase());
  if (name === undefined || role === undefined) return null;
  return { role, isCapital: name === name.toUpperCase(), value: match?.[2] ?? '', start, end };
}

/** The lines of a text as spans. */
export function* linesOf(text: string, from = 0): Iterable<readonly [start: number, end: number]> {
  let start = from;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    yield [start, end];
    if (next < 0) return;
    start = next + 1;
  }
}

export interface Header {
  readonly fields: readonly Field[];
  /** Where the text behind the header begins. */
  readonly bodyStart: number;
}

const mostFields = 60;
const mostEmpty = 2;

/**
 * The run of fields at the start of a document; null if it does not begin with one. Empty lines may
 * part the fields; `BODY:` and its like end the run, and what stands behind it is text.
 */
export function readHeader(text: string): Header | null {
  const fields: Field[] = [];
  let bodyStart = 0;
  let empty = 0;
  for (const [start, end] of linesOf(text)) {
    if (text.slice(start, end).trim() === '') {
      empty += 1;
      if (fields.length > 0 && empty > mostEmpty) break;
      continue;
    }
    const field = fieldAt(text, start, end);
    if (field === null || fields.length >= mostFields) break;
    empty = 0;
    if (field.role === 'text') {
      // Words may follow on the line itself.
      return { fields: [...fields, field], bodyStart: end - field.value.length };
    }
    fields.push(field);
    bodyStart = Math.min(text.length, end + 1);
  }
  return fields.length === 0 ? null : { fields, bodyStart };
}

/**
 * Whether fields are a header and no dialogue or list: two that tell of an article, all in
 * capitals or with the text's own field, or three of them.
 */
export function isHeader({ fields }: Header): boolean {
  const roles = new Set(fields.map(({ role }) => role));
  roles.delete('other');
  const hasTitle = roles.has('title') || roles.has('text');
  const areCapital = fields.every(({ isCapital }) => isCapital);
  return hasTitle && roles.size >= 2 && (areCapital || roles.has('text') || roles.size >= 3);
}
