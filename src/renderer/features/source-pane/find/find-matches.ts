import type { Span } from '../../../../shared/domain/span.ts';

/** Signs that stand for one another: a keyboard has the first of each, print has the rest. */
const alike = [`'‘’‚‛′`, `"“”„‟«»″`, `-‐‑‒–—−`];

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}

/** How one character of a query is looked for. */
function patternOf(character: string): string {
  const signs = alike.find((group) => group.includes(character));
  if (signs !== undefined) return `[${Array.from(signs, escaped).join('')}]`;
  // Accents may be printed as one code point or as letter and mark, whatever the keyboard sends.
  const forms = new Set([character, character.normalize('NFC'), character.normalize('NFD')]);
  const options = [...forms].map(escaped);
  return options.length === 1 ? options.join('') : `(?:${options.join('|')})`;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function expression(query: string, matchCase: boolean): RegExp {
  const parts = query
    .split(/\s+/u)
    .map((part) =>
      Array.from(graphemes.segment(part), ({ segment }) => patternOf(segment)).join(''),
    );
  return new RegExp(parts.join(String.raw`\s+`), matchCase ? 'gu' : 'giu');
}

/**
 * All places in the text (UTF-16 offsets) that read as the query. White space matches any white
 * space, line breaks included; quotation marks and dashes match their printed kin.
 */
export function findMatches(text: string, query: string, matchCase: boolean): readonly Span[] {
  if (query.trim() === '') return [];
  return Array.from(text.matchAll(expression(query, matchCase)), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The index of the first match that begins at or after the offset; `matches.length` if none. */
export function firstMatchFrom(matches: readonly Span[], offset: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((matches[middle]?.start ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Which match a selection is, or null. */
export function matchIndex(matches: readonly Span[], selection: Span): number | null {
  const at = firstMatchFrom(matches, selection.start);
  const match = matches[at];
  return match?.start === selection.start && match.end === selection.end ? at : null;
}

/** The match after (`1`) or before (`-1`) a selection, from the far end on when there is none. */
export function matchBeside(
  matches: readonly Span[],
  selection: Span,
  direction: 1 | -1,
): Span | null {
  const { length } = matches;
  if (length === 0) return null;
  const from = direction === 1 ? selection.start + 1 : selection.start;
  const at = firstMatchFrom(matches, from) + (direction === 1 ? 0 : -1);
  return matches[(at + length) % length] ?? null;
}
