import { assertNever } from '../../shared/assert.ts';
import { codesOf, type Codebook, type Field } from '../../shared/domain/codebook.ts';
import {
  codedSchemas,
  type Cell,
  type CodedValue,
  type EntityMention,
} from '../../shared/domain/values.ts';
import { parseCell } from '../../text/values/parse.ts';
import { findOrCreateEntity } from '../entities/commands.ts';
import type { CommandContext } from '../session.ts';
import { mentionsOf } from './row.ts';

/** What a cell is made from. */
export interface CellInput {
  readonly input: string;
  /** The words of the text that it was taken from, or null if it was typed by hand. */
  readonly words: string | null;
  /** The article's date, which "Friday" is read from. */
  readonly reference: string | null;
  readonly before: Cell | undefined;
}

function resolveNames(
  context: CommandContext,
  field: Field,
  names: readonly string[],
  { words, before }: CellInput,
): EntityMention[] {
  const printedBefore = new Map(mentionsOf(before).map(({ entity, printed }) => [entity, printed]));
  const mentions = new Map<string, EntityMention>();
  for (const name of names) {
    const entity = findOrCreateEntity(context, name, field.entityKind);
    const taken = words === null ? null : names.length === 1 ? words : name;
    // A name that was already there keeps how the text prints it while others are typed beside it.
    const printed = taken ?? printedBefore.get(entity) ?? null;
    if (!mentions.has(entity)) mentions.set(entity, { entity, printed });
  }
  return [...mentions.values()];
}

/** A coded value as a cell; what the schema of its type refuses is kept as it was typed. */
function checked(field: Field, input: string, value: CodedValue): Cell {
  const result = codedSchemas[field.type].safeParse(value);
  if (result.success) return { value: result.data };
  const reason = result.error.issues[0]?.message ?? 'unknown reason';
  return { input, error: `Not a valid ${field.type}: ${reason}.` };
}

/**
 * Understands what was typed, pasted or selected by the field's type; null if it is empty. Unknown
 * names of entity fields become entities.
 */
export function makeCell(
  context: CommandContext,
  book: Codebook,
  field: Field,
  given: CellInput,
): Cell | null {
  const { input, reference } = given;
  const parsed = parseCell(field, input, { codes: codesOf(book, field), reference });
  switch (parsed.kind) {
    case 'empty':
      return null;
    case 'invalid':
      return { input, error: parsed.error };
    case 'names':
      return checked(field, input, resolveNames(context, field, parsed.names, given));
    case 'value':
      return checked(field, input, parsed.value);
    default:
      return assertNever(parsed, 'parsed cell');
  }
}
