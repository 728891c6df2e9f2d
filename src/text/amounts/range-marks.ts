import { textAt, type Token } from '../values/numbers/tokens.ts';
import { betweenChange, changeWords } from './movement-words.ts';

/** How far before `from X to Y` its verb may stand, in tokens. */
const reach = 12;

/**
 * Whether the dash at `at` can join two numbers: tied to both, or parted from both and no em dash,
 * which parts clauses.
 */
export function isTiedRange(text: string, tokens: readonly Token[], at: number): boolean {
  const [left, dash, right] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (left === undefined || dash === undefined || right === undefined) return false;
  const isTiedLeft = left.end === dash.start;
  const isTiedRight = dash.end === right.start;
  const isLong = text.charAt(dash.start) === '—' || text.charAt(dash.start) === '―';
  return isTiedLeft === isTiedRight && (isTiedLeft || !isLong);
}

/** `rose $1.20 to $84`: the verb, and at most words such as `by about`, before the first number. */
function followsChange(tokens: readonly Token[], at: number): boolean {
  let back = at - 1;
  while (back > at - 4 && betweenChange.has(textAt(tokens, back) ?? '')) back -= 1;
  return changeWords.has(textAt(tokens, back) ?? '');
}

/**
 * Whether the numbers at `at` tell a change, not a range: `raised from X to Y`, `rose X to Y`.
 * `from` stands directly before `at`, if it is there.
 */
export function opensChange(tokens: readonly Token[], at: number): boolean {
  if (textAt(tokens, at - 1) !== 'from') return followsChange(tokens, at);
  for (let back = at - 2; back >= Math.max(0, at - reach); back -= 1) {
    const word = textAt(tokens, back) ?? '';
    if (['\n', '.', ';', 'range', 'ranges', 'ranging', 'ranged', 'anywhere'].includes(word))
      return false;
    if (changeWords.has(word)) return true;
  }
  return false;
}
