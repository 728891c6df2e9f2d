import type { Mark } from '../../../shared/domain/fact.ts';
import type { Section } from '../../../shared/domain/understanding.ts';
import { kindName } from '../source/section-note.ts';

/** A section as one line of the outline. */
export interface SectionLine {
  readonly kind: string;
  readonly clock: string;
  /** Its first words behind the label. */
  readonly words: string;
  /** How many facts were coded from it; blank for none. */
  readonly facts: string;
  readonly level: number;
}

/** How many characters of a section's text the outline takes. */
const taken = 160;

export function sectionLine(section: Section, text: string, marks: readonly Mark[]): SectionLine {
  const { start, end, bodyStart, kind, clock, level, label } = section;
  const facts = new Set(
    marks.filter((mark) => mark.start >= start && mark.start < end).map((mark) => mark.factId),
  ).size;
  const words = text
    .slice(bodyStart, Math.min(end, bodyStart + taken))
    .replace(/\s+/g, ' ')
    .trim();
  return {
    kind: kindName(kind),
    clock: clock ?? '',
    words: words === '' ? (label ?? '') : words,
    facts: facts === 0 ? '' : `${String(facts)} ${facts === 1 ? 'fact' : 'facts'}`,
    level,
  };
}
