import type { Codebook } from '../../../../shared/domain/codebook.ts';
import type { EventRow } from '../../../../shared/domain/entity.ts';
import type { FactQuery, FactRow } from '../../../../shared/domain/fact.ts';
import { quoteOf } from '../cells/cell-text.ts';
import type { EditorOption, OptionList } from './option.ts';

/** The events that were found for a typed label, and making a new one of that label. */
export function eventOptions(typed: string, found: readonly EventRow[]): OptionList {
  const known: EditorOption[] = found.map((event) => ({
    key: event.id,
    label: event.label,
    detail: event.facts === 1 ? '1 fact' : `${event.facts} facts`,
    kind: 'existing',
    insert: event.label,
    value: { kind: 'event', event: { id: event.id } },
  }));
  if (typed === '') return { text: typed, options: known, initial: -1 };
  const exact = found.findIndex((event) => event.label.toLowerCase() === typed.toLowerCase());
  if (exact !== -1) return { text: typed, options: known, initial: exact };
  const made: EditorOption = {
    key: 'new',
    label: typed,
    detail: 'new event',
    kind: 'new',
    insert: typed,
    value: { kind: 'event', event: { label: typed } },
  };
  return { text: typed, options: [...known, made], initial: known.length };
}

/** The number in `#12` or `12`, as text. */
export function typedNumber(typed: string): string | null {
  return /^#?\s*(\d{1,9})$/.exec(typed.trim())?.[1] ?? null;
}

/** Which facts to offer as the whole: those of the article, or by number or words, of all. */
export function partOfQuery(typed: string, articleId: string): FactQuery {
  const number = typedNumber(typed);
  const contains = number ?? typed.trim();
  return {
    articleId: contains === '' ? articleId : null,
    factType: null,
    sort: [],
    filters: contains === '' ? [] : [{ column: number === null ? 'quote' : 'n', contains }],
  };
}

/** The facts that this one can be part of; Enter takes the one whose number was typed. */
export function partOfOptions(
  typed: string,
  self: FactRow,
  found: readonly FactRow[],
  book: Codebook,
): OptionList {
  const number = typedNumber(typed);
  const rows = found
    .filter((row) => row.id !== self.id)
    // Facts of the same article come first: a part is mostly beside its whole.
    .toSorted(
      (a, b) => Number(b.articleId === self.articleId) - Number(a.articleId === self.articleId),
    );
  const options = rows.map((row): EditorOption => {
    const type = book.factTypes.find((candidate) => candidate.key === row.factType);
    return {
      key: row.id,
      label: `#${row.n}`,
      detail: `${type?.label ?? row.factType} · ${quoteOf(row).replace(/\s+/g, ' ')}`,
      kind: 'existing',
      insert: `#${row.n}`,
      value: { kind: 'partOf', id: row.id },
    };
  });
  return {
    text: typed,
    options,
    initial: number === null ? -1 : rows.findIndex((row) => String(row.n) === number),
  };
}
