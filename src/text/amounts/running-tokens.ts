import type { TextDocument } from '../document/document.ts';
import type { Token } from '../values/numbers/tokens.ts';

/** Longer digits are no number that news prints; their arithmetic would not be linear. */
const longestNumber = 40;

const lower = /^\p{Ll}/u;

/**
 * Whether the white space between two tokens ends what they say: an empty line always does, a
 * single line break unless the text plainly runs on (`5\nmillion`), as in hard-wrapped releases.
 */
function isBreak(text: string, left: Token, right: Token): boolean {
  const gap = text.slice(left.end, right.start);
  const first = gap.indexOf('\n');
  if (first === -1) return false;
  if (gap.includes('\n', first + 1)) return true;
  const runsOn = right.kind === 'word' && lower.test(right.raw);
  const mayRunOn = left.kind === 'word' || left.kind === 'number' || left.kind === 'currency';
  return !(runsOn && mayRunOn) && !(left.kind === 'word' && lower.test(left.raw));
}

/** Money and counts are read from the same tokens. */
const made = new WeakMap<TextDocument, readonly Token[]>();

/**
 * The tokens of the text with a mark `\n` wherever a line break parts them, so that no phrase is
 * read across it. Numbers that are too long to be any count are marks as well.
 */
export function runningTokens(document: TextDocument): readonly Token[] {
  const known = made.get(document);
  if (known !== undefined) return known;
  const running = cut(document);
  made.set(document, running);
  return running;
}

function cut({ text, tokens }: TextDocument): readonly Token[] {
  const running: Token[] = [];
  let last: Token | null = null;
  for (const token of tokens) {
    if (last !== null && token.start > last.end && isBreak(text, last, token))
      running.push({ kind: 'mark', text: '\n', start: last.end, end: token.start });
    const { start, end } = token;
    const isTooLong = token.kind === 'number' && end - start > longestNumber;
    running.push(isTooLong ? { kind: 'mark', text: '#', start, end } : token);
    last = token;
  }
  return running;
}

/** Whether no white space lies between the token and the one before it. */
export function touchesBefore(tokens: readonly Token[], at: number): boolean {
  const [left, right] = [tokens[at - 1], tokens[at]];
  if (left === undefined || right === undefined || left.end !== right.start) return false;
  return ![left, right].some((token) => token.kind === 'mark' && token.text === '\n');
}

/** The word as printed; empty for anything else. */
export function rawAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.raw : '';
}

const upper = /^\p{Lu}/u;

/** Whether a word with a capital stands there. */
export function isCapital(tokens: readonly Token[], at: number): boolean {
  return upper.test(rawAt(tokens, at));
}

/** Whether a number of four digits stands there that may be a year: 1500 to 2100. */
export function isYear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.end - token.start !== 4) return false;
  const value = Number(token.decimal);
  return value >= 1500 && value <= 2100;
}

/** Whether commas part the thousands of the number, as no year, name or score is printed. */
export function isGrouped(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'number' && text.slice(token.start, token.end).includes(',');
}
