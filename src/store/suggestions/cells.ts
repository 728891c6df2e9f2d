import { codesOf, type Field } from '../../shared/domain/codebook.ts';
import type { SuggestedCell, SuggestedName } from '../../shared/domain/suggestion.ts';
import { codedSchemas, type Cell } from '../../shared/domain/values.ts';
import { parseLongText, parseText } from '../../text/values/scalars.ts';
import { addFreeAlias, oneLine } from '../entities/aliases.ts';
import { findOrCreateEntity } from '../entities/commands.ts';
import { printedMentions, type NamedEntity } from '../facts/printed.ts';
import type { CommandContext } from '../session.ts';

/** A cell as it will be, without what its field cannot hold; null if nothing is left. */
export interface TakenCell {
  readonly cell: Cell | null;
  /** What was left out of it, and why. */
  readonly refusals: readonly string[];
}

function refused(reason: string): TakenCell {
  return { cell: null, refusals: [reason] };
}

function takeNames(
  context: CommandContext,
  field: Field,
  names: readonly SuggestedName[],
  words: string | null,
): TakenCell {
  const refusals: string[] = [];
  const named = new Map<string, NamedEntity>();
  for (const { name, printed, isNear, kind } of names) {
    const canonical = oneLine(name);
    if (canonical === '') refusals.push('A name is empty.');
    else if (named.size === 1 && !field.multiple)
      refusals.push(`“${canonical}”: the field takes one name.`);
    else {
      const entity = findOrCreateEntity(context, canonical, kind ?? field.entityKind);
      if (!named.has(entity)) named.set(entity, { entity, typed: printed ?? canonical });
      const refusal = isNear && printed !== null ? addFreeAlias(context, entity, printed) : null;
      if (refusal !== null) refusals.push(refusal);
    }
  }
  if (named.size === 0) return { cell: null, refusals };
  const value = printedMentions(context.db, [...named.values()], words, undefined);
  return { cell: { value }, refusals };
}

function takeCodes(context: CommandContext, field: Field, value: readonly string[]): TakenCell {
  const known = new Set(codesOf(context.codebook, field).map(({ key }) => key));
  const refusals = value
    .filter((code) => !known.has(code))
    .map((code) => `“${code}” is not in the list of ${field.label}.`);
  const held = [...new Set(value.filter((code) => known.has(code)))];
  const codes = field.multiple ? held : held.slice(0, 1);
  for (const code of held.slice(codes.length))
    refusals.push(`“${code}”: the field takes one value.`);
  return { cell: codes.length === 0 ? null : { value: codes }, refusals };
}

/** A value in the form that the same words would have if they were typed. */
function asTyped(field: Field, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const read =
    field.type === 'text'
      ? parseText(value)
      : field.type === 'longtext'
        ? parseLongText(value)
        : null;
  return read?.ok === true ? read.value : value;
}

/**
 * The cell that a suggestion proposes for a field, as the codebook and the field's type allow it.
 * Names become entities; a spelling that is only near becomes an alias. `words` are those of the
 * cell's evidence, null without any. What does not fit is left out, with the reason.
 */
export function takeCell(
  context: CommandContext,
  field: Field,
  content: SuggestedCell['content'],
  words: string | null,
): TakenCell {
  if ('names' in content) {
    return field.type === 'entity'
      ? takeNames(context, field, content.names, words)
      : refused(`${field.label} holds no names.`);
  }
  if (field.type === 'entity') return refused(`${field.label} holds names, not a value.`);
  const checked = codedSchemas[field.type].safeParse(asTyped(field, content.value));
  if (!checked.success) {
    const reason = checked.error.issues[0]?.message ?? 'unknown reason';
    return refused(`Not a valid ${field.type}: ${reason}.`);
  }
  if (field.type !== 'code') return { cell: { value: checked.data }, refusals: [] };
  const codes = codedSchemas.code.parse(checked.data);
  return takeCodes(context, field, codes);
}
