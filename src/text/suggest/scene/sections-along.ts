import type { Section } from '../../../shared/domain/understanding.ts';

/**
 * Tells the innermost section at offsets that rise from call to call. Sections are in order of
 * their starts, an enclosing one before its inner ones.
 */
export class SectionsAlong {
  readonly sections: readonly Section[];
  private next = 0;
  private open: Section[] = [];

  constructor(sections: readonly Section[]) {
    this.sections = sections;
  }

  at(offset: number): Section | null {
    for (; this.next < this.sections.length; this.next += 1) {
      const section = this.sections[this.next];
      if (section === undefined || section.start > offset) break;
      this.open.push(section);
    }
    while (this.open.length > 0 && (this.open.at(-1)?.end ?? 0) <= offset) this.open.pop();
    return this.open.findLast(({ end }) => end > offset) ?? null;
  }
}
