import type { FactColor } from '../../../../shared/domain/codebook.ts';
import type { Mark } from '../../../../shared/domain/fact.ts';
import { lookOf, type TypeLook } from './segment-look.ts';

/** What the hover card and the pane's foot say about one fact at a place in the text. */
export interface MarkNote {
  readonly factId: string;
  readonly fact: string;
  readonly type: string;
  readonly letter: string;
  readonly color: FactColor;
  /** The labels of the fields that the place is evidence for; none where it is the fact's own. */
  readonly fields: readonly string[];
}

/** How facts and fields are called. */
export interface MarkNames {
  readonly types: ReadonlyMap<string, TypeLook>;
  readonly factLabel: (factId: string) => string;
  readonly fieldLabel: (factType: string, field: string) => string;
}

/** One note per fact, in the order of the marks. */
export function noteMarks(marks: readonly Mark[], names: MarkNames): readonly MarkNote[] {
  const notes = new Map<string, MarkNote>();
  for (const { factId, factType, field } of marks) {
    const { label, letter, color } = lookOf(names.types, factType);
    const note = notes.get(factId) ?? {
      factId,
      fact: names.factLabel(factId),
      type: label,
      letter: letter.toUpperCase(),
      color,
      fields: [],
    };
    const fieldLabel = field === null ? null : names.fieldLabel(factType, field);
    const isNews = fieldLabel !== null && !note.fields.includes(fieldLabel);
    notes.set(factId, isNews ? { ...note, fields: [...note.fields, fieldLabel] } : note);
  }
  return [...notes.values()];
}

/** A field's key as words, for want of its label. */
export function fieldKeyAsWords(field: string): string {
  const words = field.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
