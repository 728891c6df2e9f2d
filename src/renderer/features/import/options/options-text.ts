import type { ImportOptions } from '../../../../shared/domain/batch.ts';

const names = {
  outlet: 'outlet',
  author: 'author',
  published: 'published',
  language: 'language',
} as const;
type Known = keyof typeof names;
const known: readonly Known[] = ['outlet', 'author', 'published', 'language'];

/** What is said of files before they are read, in one line; empty if nothing is. */
export function optionsText(options: ImportOptions): string {
  const { defaults, tags, namePattern, charset, wholePage, keepOriginals } = options;
  const parts = [
    ...(namePattern === null ? [] : [`names as ${namePattern}`]),
    ...known.flatMap((key) => {
      const value = defaults[key] ?? null;
      return value === null ? [] : [`${names[key]} ${value}`];
    }),
    ...(tags.length === 0 ? [] : [`${tags.length === 1 ? 'tag' : 'tags'} ${tags.join(', ')}`]),
    ...(charset === null ? [] : [`encoding ${charset}`]),
    ...(wholePage ? ['whole pages'] : []),
    ...(keepOriginals ? [] : ['originals left out']),
  ];
  return parts.join(' · ');
}
