import type { Span } from '../../../src/shared/domain/span.ts';

/** Words as a gold line gives them: context before, the span's ends, context behind. */
interface Words {
  readonly before: string;
  readonly parts: readonly string[];
  readonly after: string;
  /** Without brackets the words are whole words; with them they may be cut out of one. */
  readonly isBracketed: boolean;
}

/** Parts the ends of a long span. */
export const gap = ' ⋯ ';
const bracketed = /^([^⟦⟧]*)⟦([^⟦⟧]+)⟧([^⟦⟧]*)$/u;

/** Null if the brackets are not one pair. */
function readWords(column: string): Words | null {
  const words = column.replaceAll('⏎', '\n');
  const match = bracketed.exec(words);
  const [, before = '', inner = words, after = ''] = match ?? [];
  if (/[⟦⟧]/u.test(inner) || inner === '') return null;
  return { before, parts: inner.split(gap), after, isBracketed: match !== null };
}

const insideWord = /^[\p{L}\p{N}]{2}$/u;

/** Whether the span begins and ends at the border of a word. */
function isWhole(text: string, { start, end }: Span): boolean {
  return [start, end].every((at) => !insideWord.test(text.slice(Math.max(0, at - 1), at + 1)));
}

/** The span from a start on: each further part at its first place behind the one before. */
function spanFrom(text: string, start: number, { parts, after }: Words): Span | null {
  let end = start;
  for (const [index, part] of parts.entries()) {
    const wanted = index === parts.length - 1 ? part + after : part;
    const at = index === 0 ? start : text.indexOf(wanted, end);
    if (at === -1 || !text.startsWith(wanted, at)) return null;
    end = at + part.length;
  }
  return { start, end };
}

/** The first place of the words whose span starts at `from` (UTF-16) or behind it; null if none. */
export function locate(text: string, column: string, from: number): Span | null {
  const words = readWords(column);
  if (words === null) return null;
  const first = words.before + (words.parts[0] ?? '');
  let at = text.indexOf(first, Math.max(0, from - words.before.length));
  while (at !== -1) {
    const span = spanFrom(text, at + words.before.length, words);
    if (span !== null && (words.isBracketed || isWhole(text, span))) return span;
    at = text.indexOf(first, at + 1);
  }
  return null;
}
