import { publishedFromField } from '../published.ts';
import type { Role } from './column-map.ts';

/** What stands in a column in the first rows. */
export interface ColumnValues {
  readonly name: string;
  readonly values: readonly string[];
}

/** How long texts and titles are (mean, UTF-16 code units), and of how many words at least. */
const lengths: readonly { role: Role; from: number; to: number; words: number }[] = [
  { role: 'text', from: 60, to: Number.POSITIVE_INFINITY, words: 8 },
  { role: 'title', from: 12, to: 220, words: 2 },
];
/** How many of the values must look like what they are taken for. */
const most = 0.6;

function share(values: readonly string[], looks: (value: string) => boolean): number {
  const filled = values.filter((value) => value.trim() !== '');
  return filled.length === 0 ? 0 : filled.filter(looks).length / filled.length;
}

function meanLength(values: readonly string[]): number {
  const filled = values.filter((value) => value.trim() !== '');
  const all = filled.reduce((sum, value) => sum + value.trim().length, 0);
  return filled.length === 0 ? 0 : all / filled.length;
}

function areWords(values: readonly string[], least: number): boolean {
  // Scripts without spaces are told by their letters.
  const looks = (value: string): boolean =>
    value.trim().split(/\s+/).length >= least ||
    /[\u3040-\u30FF\u3400-\u9FFF\u0E00-\u0E7F]/.test(value);
  return share(values, looks) >= most;
}

const shapes: readonly (readonly [role: Role, looks: (value: string) => boolean])[] = [
  ['url', (value) => /^\s*https?:\/\/\S+\s*$/i.test(value)],
  ['published', (value) => value.length < 60 && publishedFromField(value) !== null],
  ['language', (value) => /^\s*[a-z]{2}(?:[-_][a-z]{2})?\s*$/i.test(value)],
];

/**
 * Which columns may hold what, by what stands in them: the longest texts, lines as long as titles,
 * dates, addresses and names of languages. Only a guess to be shown: what is `known` stays.
 */
export function guessByContent(
  columns: readonly ColumnValues[],
  known: ReadonlyMap<Role, string>,
): ReadonlyMap<Role, string> {
  const guess = new Map(known);
  const rest = (): readonly ColumnValues[] => {
    const taken = new Set(guess.values());
    return columns.filter(({ name }) => !taken.has(name));
  };
  for (const [role, looks] of shapes) {
    const found = guess.has(role)
      ? undefined
      : rest().find((one) => share(one.values, looks) >= most);
    if (found !== undefined) guess.set(role, found.name);
  }
  for (const { role, from, to, words } of lengths) {
    const [longest] = guess.has(role)
      ? []
      : rest().toSorted((a, b) => meanLength(b.values) - meanLength(a.values));
    const length = meanLength(longest?.values ?? []);
    if (longest !== undefined && length >= from && length <= to && areWords(longest.values, words))
      guess.set(role, longest.name);
  }
  return guess;
}
