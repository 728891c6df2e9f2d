import { codesOf, fieldsOf, type Codebook, type Field } from '../../../shared/domain/codebook.ts';
import type { SuggestedCell } from '../../../shared/domain/suggestion.ts';
import type { CodedValue, ValueType } from '../../../shared/domain/values.ts';

/** The types of field that can hold a value; told by its form, since the finders make sound ones. */
function typesOf(value: CodedValue): readonly ValueType[] {
  if (typeof value === 'string') return ['text', 'longtext'];
  if (typeof value !== 'object') return [];
  if (Array.isArray(value)) return ['code'];
  if ('edtf' in value) return ['date'];
  return 'currency' in value ? ['money'] : ['quantity'];
}

const known = new WeakMap<Codebook, Map<Field, ReadonlySet<string>>>();

/** The keys of a field's codes; looked up for every suggestion. */
function keysOf(field: Field, book: Codebook): ReadonlySet<string> {
  const ofBook = known.get(book) ?? new Map<Field, ReadonlySet<string>>();
  known.set(book, ofBook);
  const keys = ofBook.get(field) ?? new Set(codesOf(book, field).map(({ key }) => key));
  ofBook.set(field, keys);
  return keys;
}

/** The content as the field can hold it; null if it cannot. */
function fitted(
  content: SuggestedCell['content'],
  field: Field,
  book: Codebook,
): SuggestedCell['content'] | null {
  if ('names' in content) {
    if (field.type !== 'entity') return null;
    return field.multiple ? content : { names: content.names.slice(0, 1) };
  }
  const { value } = content;
  if (!typesOf(value).includes(field.type)) return null;
  if (!Array.isArray(value)) return content;
  const codes = keysOf(field, book);
  const held = value.flatMap((code) => (typeof code === 'string' && codes.has(code) ? [code] : []));
  if (held.length === 0) return null;
  return { value: field.multiple ? held : held.slice(0, 1) };
}

/** The cells that the codebook has a field for, in the order of its fields. */
export function fitCells(
  cells: readonly SuggestedCell[],
  factType: string,
  book: Codebook,
): SuggestedCell[] {
  return fieldsOf(book, factType).flatMap((field) => {
    const cell = cells.find((candidate) => candidate.field === field.key);
    const content = cell === undefined ? null : fitted(cell.content, field, book);
    return cell === undefined || content === null ? [] : [{ ...cell, content }];
  });
}
