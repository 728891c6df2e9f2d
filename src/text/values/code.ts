import type { Code } from '../../shared/domain/codebook.ts';
import { nearest } from './nearest.ts';
import { joinList, quoteItem, singleLine, splitList } from './split-list.ts';
import { cite, refused, understood, type Parsed } from './parsed-cell.ts';

/** The code that a key or label names; exact spelling goes before other case, key before label. */
function findCode(codes: readonly Code[], name: string): Code | undefined {
  const folded = name.toLowerCase();
  return (
    codes.find((code) => code.key === name) ??
    codes.find((code) => code.label === name) ??
    codes.find((code) => code.key.toLowerCase() === folded) ??
    codes.find((code) => singleLine(code.label).toLowerCase() === folded)
  );
}

function explainUnknown(codes: readonly Code[], name: string): string {
  const labels = codes.map((code) => code.label);
  const close = nearest(name, labels, 3);
  const all = labels.length <= 6;
  const offered = all ? labels : close;
  const advice =
    offered.length === 0
      ? 'Choose one from the list.'
      : `${all ? 'Choose one of' : 'Did you mean'}: ${offered.join(', ')}${all ? '.' : '?'}`;
  return `No code ${cite(name)} in this list. ${advice}`;
}

/**
 * Reads codes by key or label, without regard to case; several are joined by `|` or `;` where the
 * field takes them. A code that is named twice counts once.
 */
export function parseCodes(
  input: string,
  codes: readonly Code[],
  multiple: boolean,
): Parsed<string[]> {
  const whole = findCode(codes, singleLine(input));
  if (whole !== undefined) return understood([whole.key]);
  const keys = new Set<string>();
  for (const name of splitList(input)) {
    const code = findCode(codes, name);
    if (code === undefined) return refused(explainUnknown(codes, name));
    keys.add(code.key);
  }
  if (keys.size === 0) return refused('No code: choose one from the list.');
  if (keys.size > 1 && !multiple) {
    return refused(`One code only: this field takes no list. Keep one of ${cite(input)}.`);
  }
  return understood([...keys]);
}

/** Writes codes by their labels; by key where the label would be read as another code. */
export function printCodes(keys: readonly string[], codes: readonly Code[]): string {
  const names = keys.map((key) => {
    const label = codes.find((code) => code.key === key)?.label;
    if (label === undefined) return key;
    const back = parseCodes(quoteItem(label), codes, false);
    return back.ok && back.value[0] === key ? label : key;
  });
  return joinList(names);
}
