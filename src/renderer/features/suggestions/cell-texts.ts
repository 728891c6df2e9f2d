import { codesOf, fieldsOf, type Codebook, type Field } from '../../../shared/domain/codebook.ts';
import type { Span } from '../../../shared/domain/span.ts';
import type { SuggestedCell, Suggestion } from '../../../shared/domain/suggestion.ts';
import { printCell } from '../../../text/values/print.ts';

/** One proposed cell as its row shows it. */
export interface CellText {
  readonly field: string;
  readonly label: string;
  readonly text: string;
  /** Why it is proposed, and a note on a name that is only near. */
  readonly reason: string;
  readonly evidence: readonly Span[];
}

function nearNote(cell: SuggestedCell): string {
  if (!('names' in cell.content)) return '';
  return cell.content.names
    .filter(({ isNear, printed }) => isNear && printed !== null)
    .map(({ name, printed }) => `“${printed ?? ''}” becomes another name of ${name}`)
    .join('; ');
}

function textOf(book: Codebook, field: Field, { content }: SuggestedCell): string {
  if ('names' in content) return content.names.map(({ name }) => name).join(' | ');
  return printCell(field, content.value, {}, codesOf(book, field));
}

/** The proposed cells in the order of the fact type's columns; fields that it lacks are left out. */
export function cellTexts(book: Codebook, { factType, cells }: Suggestion): readonly CellText[] {
  return fieldsOf(book, factType).flatMap((field) => {
    const cell = cells.find((candidate) => candidate.field === field.key);
    if (cell === undefined) return [];
    const reason = [cell.reason, nearNote(cell)].filter((part) => part !== '').join('. ');
    const text = textOf(book, field, cell);
    return [{ field: field.key, label: field.label, text, reason, evidence: cell.evidence }];
  });
}
