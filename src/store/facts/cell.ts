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
import { printedMentions, type NamedEntity } from './printed.ts';
import { basedOn, type DateReference } from './reference.ts';

/** What a cell is made from. */
export interface CellInput {
  readonly input: string;
  /** The words of the field's evidence, as it will be; null if there is none. */
  readonly words: string | null;
  /** Asked, for dates only, what "Friday" is counted from. */
  readonly reference: () => DateReference;
  readonly before: Cell | undefined;
}

function resolveNames(
  context: CommandContext,
  field: Field,
  names: readonly string[],
  { words, before }: CellInput,
): EntityMention[] {
  const named = new Map<string, NamedEntity>();
  for (const name of names) {
    const entity = findOrCreateEntity(context, name, field.entityKind);
    // Of two names for one entity the first is the one that it is mentioned by.
    if (!named.has(entity)) named.set(entity, { entity, typed: name });
  }
  return printedMentions(context.db, [...named.values()], words, before);
}

/** A coded value as a cell; what the schema of its type refuses is kept as it was typed. */
function checked(field: Field, input: string, value: CodedValue): Cell {
  const result = codedSchemas[field.type].safeParse(value);
  if (result.success) return { value: result.data };
  const reason = result.error.issues[0]?.message ?? 'unknown reason';
  return { input, error: `Not a valid ${field.type}: ${reason}.` };
}

/** What fields of other types count from. */
const undefinedDate: DateReference = { day: null, basis: 'relative to article' };

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
  const { input } = given;
  const reference = field.type === 'date' ? given.reference() : undefinedDate;
  const codes = codesOf(book, field);
  const parsed = parseCell(field, input, { codes, reference: reference.day });
  switch (parsed.kind) {
    case 'empty':
      return null;
    case 'invalid':
      return { input, error: parsed.error };
    case 'names':
      return checked(field, input, resolveNames(context, field, parsed.names, given));
    case 'value':
      return checked(field, input, basedOn(parsed.value, reference));
    default:
      return assertNever(parsed, 'parsed cell');
  }
}
