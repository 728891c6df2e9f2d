import { toDecimal, type Decimal } from './decimal.ts';

/** A number in digits, read from the middle of a text. */
export type Digits =
  | { readonly ok: true; readonly decimal: Decimal; readonly end: number }
  | { readonly ok: false; readonly error: string; readonly end: number };

const fractions: Readonly<Record<string, string>> = { '½': '5', '¼': '25', '¾': '75' };

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function digitsFrom(text: string, start: number): number {
  let end = start;
  while (end < text.length && isDigit(text.charAt(end))) end += 1;
  return end;
}

/** Spaces, plain and fixed, and apostrophes part thousands in some countries, as commas do here. */
function separatorAt(text: string, at: number): string | null {
  const character = text.charAt(at);
  if (character === ',') return ',';
  if (/[ \u00A0\u2009\u202F]/.test(character)) return ' ';
  return character === "'" || character === '’' ? "'" : null;
}

/** Whether groups of digits are thousands (1,234,567) or Indian (12,34,567). */
function isGrouped(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  if (first.length === 0 || first.length > 3 || rest.at(-1)?.length !== 3) return false;
  const middle = rest.slice(0, -1);
  return (
    middle.every((group) => group.length === 3) ||
    (first.length <= 2 && middle.every((group) => group.length === 2))
  );
}

/** The groups of digits that one kind of separator parts; the run ends where it would not fit. */
function readGroups(
  text: string,
  start: number,
): { groups: string[]; comma: boolean; end: number } {
  let end = digitsFrom(text, start);
  const groups = [text.slice(start, end)];
  const separator = separatorAt(text, end);
  // "in 2022 500 people": a space or apostrophe parts thousands only behind three digits or fewer.
  const isShort = end - start <= 3;
  if (separator === null || (separator !== ',' && !isShort)) return { groups, comma: false, end };
  while (separatorAt(text, end) === separator) {
    const next = digitsFrom(text, end + 1);
    const group = text.slice(end + 1, next);
    // And only before three digits; a comma is judged later.
    if (group === '' || (separator !== ',' && group.length !== 3)) break;
    groups.push(group);
    end = next;
  }
  return { groups, comma: separator === ',', end };
}

/**
 * Reads a number in digits that starts at `start`: `1200`, `1,200.50`, `1 200`, `12,34,567`, `.5`,
 * `2½`. The comma parts thousands and never stands for the decimal point: `1,5` and `1.200,50`
 * are refused with the reason. Null where no number begins. Linear in the digits.
 */
export function readDigits(text: string, start: number): Digits | null {
  const leadingPoint = text.charAt(start) === '.' && isDigit(text.charAt(start + 1));
  const alone = fractions[text.charAt(start)];
  if (alone !== undefined)
    return { ok: true, decimal: toDecimal(false, '', alone), end: start + 1 };
  if (!leadingPoint && !isDigit(text.charAt(start))) return null;
  const { groups, comma, end } = readGroups(text, start);
  const whole = groups.join('');
  const half = fractions[text.charAt(end)];
  if (half !== undefined) return { ok: true, decimal: toDecimal(false, whole, half), end: end + 1 };
  const hasPoint = text.charAt(end) === '.' && isDigit(text.charAt(end + 1));
  const pointEnd = hasPoint ? digitsFrom(text, end + 1) : end;
  const next = text.charAt(pointEnd) + text.charAt(pointEnd + 1);
  const printed = text.slice(start, pointEnd);
  if (hasPoint && /^[.,]\d/.test(next)) {
    return {
      ok: false,
      error: `“${text.slice(start, digitsFrom(text, pointEnd + 1)).slice(0, 40)}” has points or commas in the wrong places. Write thousands with commas and decimals with a point: 1,200.50.`,
      end: pointEnd,
    };
  }
  if (comma && groups.length > 1 && !isGrouped(groups)) {
    return {
      ok: false,
      error: `“${printed.slice(0, 40)}” has a comma that parts no thousands. Write 1.5 for one and a half, 1,500 for fifteen hundred.`,
      end: pointEnd,
    };
  }
  const fraction = hasPoint ? text.slice(end + 1, pointEnd) : '';
  return { ok: true, decimal: toDecimal(false, whole, fraction), end: pointEnd };
}
