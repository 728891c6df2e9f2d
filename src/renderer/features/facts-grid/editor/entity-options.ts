import type { EntityKind } from '../../../../shared/domain/codebook.ts';
import type { Entity } from '../../../../shared/domain/entity.ts';
import { joinList } from '../../../../text/values/split-list.ts';
import type { EditorOption, OptionList } from './option.ts';

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function namesOf(entity: Entity): readonly string[] {
  return [entity.name, ...entity.aliases];
}

/**
 * Whether `typed` is the beginning of a word of `name` and thus no name of its own: "Ger" of
 * "Germany", but not "NATO" of "NATO Parliamentary Assembly", and not "UK" of "Ukraine".
 */
export function abbreviates(typed: string, name: string): boolean {
  if (/^.?$/su.test(typed)) return false;
  const capitals = /\p{Lu}/u.test(typed.slice(1));
  const begins = capitals
    ? name.startsWith(typed)
    : name.toLowerCase().startsWith(typed.toLowerCase());
  return begins && /^[\p{L}\p{M}]/u.test(name.slice(typed.length));
}

/** How many other names a line tells. */
const toldNames = 3;

/** The other names of an entity, first those that hold what was typed. */
function otherNames({ aliases }: Entity, typed: string): string {
  const key = typed.toLowerCase();
  const fits = (alias: string): boolean => key !== '' && alias.toLowerCase().includes(key);
  const sorted = [...aliases.filter(fits), ...aliases.filter((alias) => !fits(alias))];
  const more = sorted.length - toldNames;
  const told = sorted.slice(0, toldNames).join(', ');
  return told === '' ? '' : `also ${told}${more > 0 ? ` and ${more} more` : ''}`;
}

function detailOf(entity: Entity, typed: string): string {
  const facts = entity.facts === 1 ? '1 fact' : `${entity.facts} facts`;
  return [otherNames(entity, typed), entity.kind, facts].filter((part) => part !== '').join(' · ');
}

/**
 * The entities that were found for a typed name, and making a new one of that name. Enter takes
 * the entity of that very name, or the one whose name is plainly being abbreviated, else it makes
 * a new one.
 */
export function entityOptions(
  typed: string,
  found: readonly Entity[],
  kind: EntityKind,
): OptionList {
  const known: EditorOption[] = found.map((entity) => ({
    key: entity.id,
    label: entity.name,
    detail: detailOf(entity, typed),
    kind: 'existing',
    insert: joinList([entity.name]),
    value: null,
  }));
  if (typed === '') return { text: typed, options: known, initial: -1 };
  const exact = found.findIndex((entity) => namesOf(entity).some((name) => same(name, typed)));
  if (exact !== -1) return { text: typed, options: known, initial: exact };
  const made: EditorOption = {
    key: 'new',
    label: typed,
    detail: `new ${kind === 'other' ? 'entity' : kind}`,
    kind: 'new',
    insert: typed,
    value: null,
  };
  const abbreviated = found.findIndex((entity) =>
    namesOf(entity).some((name) => abbreviates(typed, name)),
  );
  const options = [...known, made];
  return {
    text: typed,
    options,
    initial: abbreviated === -1 ? options.length - 1 : abbreviated,
  };
}
