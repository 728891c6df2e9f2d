import type { Section } from '../../shared/domain/understanding.ts';

/** Stands in for `src/text/sections/read-sections.ts` until that is there: updates alone. */
export function readSections(text: string, published: string | null): readonly Section[] {
  const day = published?.slice(0, 10) ?? null;
  const starts = [...text.matchAll(/^UPDATE (\d\d)(\d\d) GMT/gm)];
  return starts.map((match, index) => ({
    start: match.index,
    end: starts[index + 1]?.index ?? text.length,
    kind: 'update',
    label: match[0],
    bodyStart: match.index + match[0].length,
    level: 0,
    time: day === null ? null : `${day}T${match[1] ?? ''}:${match[2] ?? ''}Z`,
    clock: `${match[1] ?? ''}:${match[2] ?? ''} GMT`,
    day,
  }));
}
