import { compileNamePattern, matchName, type NamePattern } from '../name-pattern.ts';

/** A pattern that may fit, with how many of the looked-at names it does fit. */
export interface GuessedPattern {
  readonly pattern: string;
  readonly matched: number;
}

const separators = ['_', ' - ', '__', ' ', '-', '.', ', '] as const;
/** Orders of fields as files are named by hand and by downloaders; those that say more come first. */
const orders =
  'date outlet author title|date outlet language title|date language outlet title|date outlet title language|date outlet title|date author title|date title outlet|outlet date title|language date outlet title|outlet author date title|author date title|title outlet date|outlet title date|date language title|date title|title date|date outlet|outlet date|date'
    .split('|')
    .map((order) => order.split(' '));

/** Names that are looked at; the rest will hardly be built otherwise. */
const looked = 200;

interface Candidate extends GuessedPattern {
  readonly score: number;
}

/** Whether texts look like names of outlets or authors: short, and few of them for many files. */
function repeats(values: readonly string[]): boolean {
  const isShort = values.every((value) => value.length <= 40 && value.split(' ').length <= 5);
  return isShort && (values.length < 3 || new Set(values).size <= values.length * 0.7);
}

function candidateOf(pattern: NamePattern, names: readonly string[]): Candidate | null {
  const found = names.flatMap((name) => {
    const matched = matchName(pattern, name);
    return matched.ok ? [matched.metadata] : [];
  });
  if (found.length === 0 || found.length < names.length * 0.6) return null;
  const { parts } = pattern;
  const has = (field: string): boolean => parts.some((part) => part.field === field);
  // A year or a number alone in front of a name is no date often enough.
  const isDated = found.every(({ published }) => (published ?? '').length >= 7);
  const outlets = found.flatMap(({ outlet }) => outlet ?? []);
  const authors = found.flatMap(({ author }) => author ?? []);
  if (!isDated || !repeats(outlets) || !repeats(authors)) return null;
  // A name has spaces between its words: nothing is cut there while another separator fits.
  const cut = parts.some(({ after }) => after === ' ') ? 0.5 : 0;
  const leaves = found.some(({ title }) => /[_]| - /.test(title ?? '')) ? 0.25 : 0;
  const risky = (has('author') ? 0.3 : 0) + (has('title') ? 0 : 0.6);
  return {
    pattern: pattern.source,
    matched: found.length,
    score: found.length / names.length + parts.length * 0.1 - cut - leaves - risky,
  };
}

/** What the names of some files may be built like, the likeliest first; none if nothing fits. */
export function guessNamePatterns(names: readonly string[]): readonly GuessedPattern[] {
  const some = names.slice(0, looked);
  if (some.length === 0) return [];
  const candidates: Candidate[] = [];
  for (const separator of separators)
    for (const order of orders) {
      if (order.length === 1 && separator !== '_') continue;
      const source = order.map((field) => `{${field}}`).join(separator);
      const compiled = compileNamePattern(source);
      const candidate = compiled.ok ? candidateOf(compiled.pattern, some) : null;
      if (candidate !== null) candidates.push(candidate);
    }
  return candidates
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ pattern, matched }) => ({ pattern, matched }));
}
