import type { Span } from '../../../shared/domain/span.ts';
import type { SuggestedCell, SuggestedName } from '../../../shared/domain/suggestion.ts';
import type {
  FoundDate,
  FoundMoney,
  FoundName,
  FoundQuantity,
} from '../../../shared/domain/understanding.ts';
import type { Quantity } from '../../../shared/domain/values.ts';
import type { Actor } from '../actors/actor.ts';
import { spanOnly } from './draft.ts';

/** Adds cells to a list, one for each field at most: the first that is proposed stays. */
export class Cells {
  readonly text: string;
  readonly cells: SuggestedCell[];

  constructor(text: string, cells: SuggestedCell[]) {
    this.text = text;
    this.cells = cells;
  }

  private add(cell: SuggestedCell): void {
    if (!this.cells.some(({ field }) => field === cell.field)) this.cells.push(cell);
  }

  names(
    field: string,
    names: readonly SuggestedName[],
    evidence: readonly Span[],
    reason: string,
  ): this {
    const known = new Map(names.map((name) => [name.name, name]));
    if (known.size > 0)
      this.add({
        field,
        content: { names: [...known.values()].slice(0, 100) },
        evidence: distinct(evidence),
        reason,
      });
    return this;
  }

  actors(field: string, actors: readonly Actor[], reason: string): this {
    return this.names(
      field,
      actors.map(nameOf),
      actors.map(({ span }) => span),
      reason,
    );
  }

  found(field: string, names: readonly FoundName[], reason: string): this {
    const suggested = names.map((name): SuggestedName => ({
      name: name.name,
      printed: this.text.slice(name.start, name.end),
      isNear: name.isNear,
      kind: name.kind,
    }));
    return this.names(field, suggested, names, reason);
  }

  money(field: string, money: FoundMoney, reason: string): this {
    const evidence = [spanOnly(money.whole)];
    this.add({ field, content: { value: money.value }, evidence, reason });
    return this;
  }

  quantity(field: string, quantity: FoundQuantity, reason: string): this {
    this.add({
      field,
      content: { value: quantity.value },
      evidence: [spanOnly(quantity.whole)],
      reason,
    });
    return this;
  }

  /** A count that the text tells within another. */
  total(field: string, value: Quantity, span: Span, reason: string): this {
    this.add({ field, content: { value }, evidence: [spanOnly(span)], reason });
    return this;
  }

  date(field: string, date: FoundDate | null, reason: string): this {
    if (date !== null)
      this.add({ field, content: { value: date.value }, evidence: [spanOnly(date)], reason });
    return this;
  }

  codes(field: string, codes: readonly string[], evidence: readonly Span[], reason: string): this {
    if (codes.length > 0)
      this.add({
        field,
        content: { value: [...new Set(codes)] },
        evidence: distinct(evidence),
        reason,
      });
    return this;
  }

  /** The words of the span as they stand; on one line, as a cell of one line has them. */
  words(field: string, span: Span | null, reason: string): this {
    if (span === null) return this;
    const value = this.text.slice(span.start, span.end).replaceAll(/\s+/g, ' ').trim();
    if (value !== '') this.add({ field, content: { value }, evidence: [spanOnly(span)], reason });
    return this;
  }

  /** The words of several spans, line breaks kept. */
  longWords(field: string, spans: readonly Span[], reason: string): this {
    const value = spans
      .map(({ start, end }) => this.text.slice(start, end).trim())
      .filter((words) => words !== '')
      .join(' … ');
    if (value !== '') this.add({ field, content: { value }, evidence: distinct(spans), reason });
    return this;
  }
}

function nameOf({ name, printed, isNear, kind }: Actor): SuggestedName {
  return {
    name: name.slice(0, 500),
    printed: printed === null ? null : printed.slice(0, 500),
    isNear,
    ...(kind === null ? {} : { kind }),
  };
}

function distinct(spans: readonly Span[]): Span[] {
  const known = new Map(spans.map((span) => [`${span.start}-${span.end}`, spanOnly(span)]));
  return [...known.values()].toSorted((a, b) => a.start - b.start).slice(0, 100);
}
