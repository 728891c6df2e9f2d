import type { Section, SectionKind } from '../../../shared/domain/understanding.ts';
import type { MarginNote } from '../source-pane/reading/margin-notes.ts';

const names: Readonly<Record<SectionKind, string>> = {
  update: 'Update',
  original: 'Original',
  item: 'Item',
  dateline: 'Dateline',
  heading: 'Heading',
  caption: 'Caption',
  quote: 'Quote',
  post: 'Post',
  link: 'Link',
  body: 'Text',
};

/** What a kind of section is called. */
export function kindName(kind: SectionKind): string {
  return names[kind];
}

/** Kinds that speak for themselves on the page, if they have no time. */
const silent: ReadonlySet<SectionKind> = new Set(['body', 'heading', 'dateline']);

/** The margin's note of a section: its clock time, or else its kind; null for what needs none. */
export function sectionNote({ start, kind, label, clock, time }: Section): MarginNote | null {
  if (clock === null && silent.has(kind)) return null;
  const text = clock ?? kindName(kind);
  const moment = time === null ? null : time.replace('T', ' ');
  const title = [kindName(kind), label, moment].filter((part) => part !== null).join(' · ');
  return { at: start, kind, text, title };
}
