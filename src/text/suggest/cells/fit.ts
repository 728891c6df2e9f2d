import { codesOf, fieldsOf, type Codebook, type Field } from '../../../shared/domain/codebook.ts';
import type { SuggestedCell } from '../../../shared/domain/suggestion.ts';
import { codedSchemas } from '../../../shared/domain/values.ts';

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
  if (field.type === 'entity') return null;
  const checked = codedSchemas[field.type].safeParse(content.value);
  if (!checked.success) return null;
  if (field.type !== 'code') return { value: checked.data };
  const codes = new Set(codesOf(book, field).map(({ key }) => key));
  const held = codedSchemas.code.parse(checked.data).filter((code) => codes.has(code));
  const value = field.multiple ? held : held.slice(0, 1);
  return value.length === 0 ? null : { value };
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
