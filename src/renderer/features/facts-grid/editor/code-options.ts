import type { Code } from '../../../../shared/domain/codebook.ts';
import { joinList } from '../../../../text/values/split-list.ts';
import type { OptionList } from './option.ts';

/** How well a code fits what was typed: 0 best, null not at all. */
function rank(code: Code, typed: string): number | null {
  const label = code.label.toLowerCase();
  const key = code.key.toLowerCase();
  if (label === typed || key === typed) return 0;
  if (label.startsWith(typed)) return 1;
  if (key.startsWith(typed)) return 2;
  if (label.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(typed))) return 3;
  if (label.includes(typed)) return 4;
  return code.definition.toLowerCase().includes(typed) ? 5 : null;
}

/**
 * The codes of a list that fit what was typed, the best first; all of them, in the list's order,
 * while nothing was typed or with `all`. Enter takes the best one.
 */
export function codeOptions(typed: string, codes: readonly Code[], all: boolean): OptionList {
  const wanted = typed.toLowerCase();
  const ranked = codes
    .map((code) => ({ code, rank: wanted === '' ? null : rank(code, wanted) }))
    .filter((candidate) => all || wanted === '' || candidate.rank !== null);
  const fitting = all ? ranked : ranked.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return {
    text: typed,
    options: fitting.map(({ code }) => ({
      key: code.key,
      label: code.label,
      detail: code.definition,
      kind: 'existing',
      insert: joinList([code.label]),
      value: null,
    })),
    initial:
      wanted === '' ? -1 : fitting.findIndex((it) => (all ? it.rank === 0 : it.rank !== null)),
  };
}

const yesAndNo: readonly Code[] = [
  { key: 'yes', label: 'yes', definition: '' },
  { key: 'no', label: 'no', definition: '' },
];

/** The two values of a yes-or-no field. */
export function booleanOptions(typed: string, all: boolean): OptionList {
  return codeOptions(typed, yesAndNo, all);
}
