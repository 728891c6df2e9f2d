import type { Span } from '../../shared/domain/span.ts';

export type MarkFamily = 'double' | 'angle' | 'single';

/** A character that may be a quotation mark, with what its neighbours allow it to be. */
export interface MarkCandidate {
  readonly at: number;
  readonly family: MarkFamily;
  readonly character: string;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Of single marks: a stop stands before, so that it is hardly an apostrophe. */
  readonly isSure: boolean;
}

const marks = /["“”„‟＂«»‹›'‘’‚‛]/g;
const families: Readonly<Record<string, MarkFamily>> = {
  '«': 'angle',
  '»': 'angle',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  '‹': 'single',
  '›': 'single',
};

const blank = /^\s?$/;
const letter = /^[\p{L}\p{M}\p{N}]$/u;
const beforeOpening = /^(?:\s|[([{–—―:;/“"‘'«„-])?$/;
const stop = /^[.,!?…;:–—]$/;
/** Words that begin with an apostrophe: ’em, ’90s, ’til. */
const elided =
  /^(?:\d\ds?\b|(?:em|til|tis|twas|twere|cause|cos|coz|round|bout|n|nuff|fraid|ere|neath)(?![\p{L}\p{M}]))/iu;

/** Neighbours, with letters beyond the BMP whole. */
function before(text: string, at: number, line: Span): string {
  if (at <= line.start) return '';
  const half = text.charCodeAt(at - 1);
  const isLow = half >= 0xdc_00 && half <= 0xdf_ff && at - 1 > line.start;
  return text.slice(isLow ? at - 2 : at - 1, at);
}

function after(text: string, at: number, line: Span): string {
  return at + 1 >= line.end ? '' : String.fromCodePoint(text.codePointAt(at + 1) ?? 0);
}

function candidateAt(text: string, at: number, line: Span): MarkCandidate | null {
  const character = text.charAt(at);
  const family = families[character] ?? 'double';
  const [left, right] = [before(text, at, line), after(text, at, line)];
  const isAfterBlank = blank.test(left);
  const isBeforeBlank = blank.test(right);
  if (family === 'single') {
    if (letter.test(left) && letter.test(right)) return null;
    const canOpen =
      character !== '’' &&
      character !== '›' &&
      beforeOpening.test(left) &&
      !isBeforeBlank &&
      !elided.test(text.slice(at + 1, at + 9));
    const canClose = character !== '‘' && character !== '‚' && !isAfterBlank && !letter.test(right);
    if (!canOpen && !canClose) return null;
    return { at, family, character, canOpen, canClose, isSure: stop.test(left) };
  }
  // French marks stand apart from their words: « mot ».
  const isFrench = family === 'angle' && /^[\s  ]$/.test(right) && character === '«';
  const canOpen =
    character === '“' || character === '„' || character === '‟' || isFrench
      ? true
      : beforeOpening.test(left) && !isBeforeBlank;
  const canClose = family === 'angle' || !isAfterBlank;
  return { at, family, character, canOpen, canClose, isSure: true };
}

/** The quotation marks of each line, in order; apostrophes within words are left out. */
export function markCandidates(
  text: string,
  lines: readonly Span[],
): readonly (readonly MarkCandidate[])[] {
  const found = lines.map((): MarkCandidate[] => []);
  let number = 0;
  for (const { index } of text.matchAll(marks)) {
    while ((lines[number]?.end ?? Infinity) <= index) number += 1;
    const line = lines[number];
    if (line === undefined) break;
    const candidate = candidateAt(text, index, line);
    if (candidate !== null) found[number]?.push(candidate);
  }
  return found;
}
