import type { Run } from './run.ts';

const backward = /[\u0590-\u08FF\uFB1D-\uFDFF]/;
const forward = /\p{L}/u;

const mirrors: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '<': '>',
  '>': '<',
};

/** Brackets and quotation marks are printed mirrored from right to left, and read as printed. */
function mirrored(run: Run): Run {
  if (!/[()[\]{}«»‹›<>]/.test(run.text)) return run;
  return { ...run, text: Array.from(run.text, (sign) => mirrors[sign] ?? sign).join('') };
}

/**
 * Foreign words among words from right to left, in their own order. Figures that stand apart follow
 * each other as the words do, from right to left.
 */
function inner(runs: readonly Run[]): readonly Run[] {
  const first = runs.findIndex(({ text }) => forward.test(text));
  const last = runs.findLastIndex(({ text }) => forward.test(text));
  if (first < 0) return runs.map(mirrored);
  return [
    ...runs.slice(0, first).map(mirrored),
    ...runs.slice(first, last + 1).toReversed(),
    ...runs.slice(last + 1).map(mirrored),
  ];
}

/** The runs of a row, which are given from left to right, in the order of reading. */
export function inReadingOrder(row: readonly Run[], isBackwards: boolean): readonly Run[] {
  if (!isBackwards) return row;
  const ordered: Run[] = [];
  let others: Run[] = [];
  for (const run of row.toReversed()) {
    if (!backward.test(run.text)) {
      others.push(run);
      continue;
    }
    ordered.push(...inner(others), mirrored(run));
    others = [];
  }
  return [...ordered, ...inner(others)];
}
