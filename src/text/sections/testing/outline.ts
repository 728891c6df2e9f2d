import type { Section } from '../../../shared/domain/understanding.ts';
import { readSections } from '../read-sections.ts';

/** The first and last words of a section, as tests write them. */
function ends(words: string): string {
  const flat = words.replaceAll('\n', '⏎');
  return flat.length <= 34 ? flat : `${flat.slice(0, 16)} ⋯ ${flat.slice(-14)}`;
}

function describe(text: string, section: Section): string {
  const { kind, level, label, time, day, start, end } = section;
  const parts = [
    '  '.repeat(level) + kind,
    label === null ? '' : `[${label}]`,
    time === null ? '' : `@${time}`,
    day === null ? '' : `on ${day}`,
    `“${ends(text.slice(start, end))}”`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** What is read in a text, one line a section, indented by level. */
export function outline(text: string, published: string | null = '2025-04-11'): readonly string[] {
  return readSections(text, published).map((section) => describe(text, section));
}

/** The kinds of the sections with their labels, indented by level. */
export function kinds(text: string, published: string | null = '2025-04-11'): readonly string[] {
  return readSections(text, published).map(
    ({ kind, level, label }) =>
      `${'  '.repeat(level)}${kind}${label === null ? '' : ` [${label}]`}`,
  );
}
