import type { Section, SectionKind } from './understanding.ts';

/** Kinds that say of what stands in them where and when it was written. */
const naming: ReadonlySet<SectionKind> = new Set(['update', 'original', 'item', 'post']);

/**
 * Whether the facts in a section are shown under its label and time: updates, original entries,
 * items and posts that print one of the two. A heading, a dateline or a caption names only itself.
 */
export function namesFacts({
  kind,
  label,
  time,
}: Pick<Section, 'kind' | 'label' | 'time'>): boolean {
  return naming.has(kind) && (label !== null || time !== null);
}

/** The innermost of the sections that holds the offset (UTF-16) and passes; null if none does. */
function innermost<S extends Section>(
  sections: readonly S[],
  offset: number,
  passes: (section: S) => boolean,
): S | null {
  let found: S | null = null;
  for (const section of sections) {
    if (section.start > offset) break;
    if (offset >= section.end || !passes(section)) continue;
    // In text order, the enclosing section first: what comes later lies within or is as long.
    if (found === null || section.start > found.start || section.level >= found.level)
      found = section;
  }
  return found;
}

/** The section whose label and time a fact has whose first evidence begins at the offset. */
export function sectionAt<S extends Section>(sections: readonly S[], offset: number): S | null {
  return innermost(sections, offset, namesFacts);
}

/** The day that "today" counts from at the offset; null: the article's date. */
export function dayAt(sections: readonly Section[], offset: number): string | null {
  return innermost(sections, offset, ({ day }) => day !== null)?.day ?? null;
}
