import { codesOf, fieldsOf, type Codebook, type Field } from '../../shared/domain/codebook.ts';
import type { SuggestedCell, Suggestion } from '../../shared/domain/suggestion.ts';
import { printEntityNames } from '../../text/values/entity-names.ts';
import { printCell } from '../../text/values/print.ts';
import type { Located, Locate } from '../understanding/locate.ts';

/** A proposed value as `gloss suggest --json` prints it. Offsets are code points. */
export interface PrintedField {
  /**
   * The coded form of its type (DESIGN section 6): an object for money, quantities and dates; for
   * codes their keys and for entities their names, as a list where the field takes several.
   */
  readonly value: unknown;
  /** The value in one line, as the grid shows it. */
  readonly shown: string;
  /** The words that it was read from and their place; null if it is understood and not printed. */
  readonly verbatim: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly evidence: readonly Located[];
  readonly reason: string;
  /** Of entities: how each is printed, and whether that becomes another name of it. */
  readonly names?: readonly {
    readonly name: string;
    readonly printed: string | null;
    readonly near: boolean;
    readonly kind: string;
  }[];
}

/** A suggestion as `gloss suggest --json` prints it. */
export interface PrintedSuggestion {
  readonly article_id: string;
  readonly fact_type: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, PrintedField>>;
  /** The first of the fact's own spans. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** All of them. */
  readonly spans: readonly Located[];
  /** The words that make it this fact and no other. */
  readonly anchor: Located;
  readonly modality: string | null;
  readonly part_of: string | null;
  readonly repeats: readonly string[];
}

function oneOrAll<T>(field: Field, items: readonly T[]): T | null | readonly T[] {
  return field.multiple ? items : (items[0] ?? null);
}

function valueOf(field: Field, { content }: SuggestedCell): unknown {
  if ('names' in content)
    return oneOrAll(
      field,
      content.names.map(({ name }) => name),
    );
  const { value } = content;
  return Array.isArray(value) ? oneOrAll<unknown>(field, value) : value;
}

function shownOf(book: Codebook, field: Field, { content }: SuggestedCell): string {
  return 'names' in content
    ? printEntityNames(content.names.map(({ name }) => name))
    : printCell(field, content.value, {}, codesOf(book, field));
}

function fieldJson(
  book: Codebook,
  locate: Locate,
  field: Field,
  cell: SuggestedCell,
): PrintedField {
  const evidence = cell.evidence.map(locate);
  const [first] = evidence;
  const names =
    'names' in cell.content
      ? cell.content.names.map(({ name, printed, isNear, kind }) => ({
          name,
          printed,
          near: isNear,
          kind: kind ?? field.entityKind,
        }))
      : null;
  return {
    value: valueOf(field, cell),
    shown: shownOf(book, field, cell),
    verbatim: first?.text ?? null,
    start: first?.start ?? null,
    end: first?.end ?? null,
    evidence,
    reason: cell.reason,
    ...(names === null ? {} : { names }),
  };
}

/** Prints a suggestion of an article; its fields come in the order of the codebook's columns. */
export function suggestionJson(
  book: Codebook,
  articleId: string,
  locate: Locate,
  suggestion: Suggestion,
): PrintedSuggestion {
  const { key, factType, anchor, partOf, repeats } = suggestion;
  const fields: Record<string, PrintedField> = {};
  for (const field of fieldsOf(book, factType)) {
    const cell = suggestion.cells.find((candidate) => candidate.field === field.key);
    if (cell !== undefined) fields[field.key] = fieldJson(book, locate, field, cell);
  }
  const spans = suggestion.spans.map(locate);
  const place = spans[0] ?? locate(anchor);
  const modality = fields['modality']?.value;
  return {
    article_id: articleId,
    fact_type: factType,
    key,
    fields,
    start: place.start,
    end: place.end,
    quote: place.text,
    spans,
    anchor: locate(anchor),
    modality: typeof modality === 'string' ? modality : null,
    part_of: partOf,
    repeats,
  };
}
