import { functionWords } from './function-words.ts';
import { falsePlurals, irregularPlurals } from './noun-words.ts';
import { textAt, type Token } from '../values/numbers/tokens.ts';
import { touchesBefore } from './running-tokens.ts';

/** Words that no white space parts, as in `surface-to-air`, `F-16s`, `women’s`; token indices. */
export interface Chunk {
  readonly at: number;
  readonly next: number;
  readonly kind: 'word' | 'number';
  /** The last word in lower case, without a possessive ending. */
  readonly head: string;
  readonly isPossessive: boolean;
  readonly isCompound: boolean;
  readonly isCapital: boolean;
}

const joints = new Set(['-', '/', '&', '’', "'", '.', '+']);

/** The most tokens of one chunk, so that hostile runs of hyphens cost no more than others. */
const longest = 12;

const isPart = (token: Token | undefined): boolean =>
  token?.kind === 'word' || (token?.kind === 'number' && token.problem === null);

const upper = /^\p{Lu}/u;

function endOf(tokens: readonly Token[], at: number): number {
  // A calibre modifies what follows: "155 mm shells".
  const isCalibre =
    tokens[at]?.kind === 'number' &&
    textAt(tokens, at + 1) === 'mm' &&
    tokens[at + 2]?.kind === 'word';
  let next = isCalibre ? at + 2 : at + 1;
  while (next < at + longest && touchesBefore(tokens, next)) {
    if (isPart(tokens[next])) next += 1;
    else if (
      joints.has(textAt(tokens, next) ?? '') &&
      touchesBefore(tokens, next + 1) &&
      isPart(tokens[next + 1])
    )
      next += 2;
    else break;
  }
  return next;
}

const apostrophes = new Set(['’', "'"]);

/** The chunk that starts at `at`; null where no word or number stands. */
export function readChunk(tokens: readonly Token[], at: number): Chunk | null {
  const first = tokens[at];
  if (first === undefined || !isPart(first)) return null;
  let next = endOf(tokens, at);
  const isNamed =
    textAt(tokens, next - 1) === 's' && apostrophes.has(textAt(tokens, next - 2) ?? '');
  // `ministers’ houses`: a plural possessive, unless a quotation ends here.
  const isBare =
    !isNamed &&
    touchesBefore(tokens, next) &&
    apostrophes.has(textAt(tokens, next) ?? '') &&
    (textAt(tokens, next - 1) ?? '').endsWith('s') &&
    !touchesBefore(tokens, next + 1) &&
    tokens[next + 1]?.kind === 'word';
  if (isBare) next += 1;
  const last = isNamed ? next - 3 : isBare ? next - 2 : next - 1;
  const end = tokens[last];
  return {
    at,
    next,
    kind: first.kind === 'number' && next === at + 1 ? 'number' : 'word',
    head: end?.kind === 'word' ? end.text : '',
    isPossessive: isNamed || isBare,
    isCompound: next > at + 1,
    isCapital: first.kind === 'number' || (first.kind === 'word' && upper.test(first.raw)),
  };
}

/** Whether a phrase ends before this chunk: a preposition, pronoun, auxiliary and their like. */
export function isStop(tokens: readonly Token[], chunk: Chunk): boolean {
  const word = textAt(tokens, chunk.at) ?? '';
  if (chunk.isCompound) return chunk.isPossessive && functionWords.has(word);
  const isCountry = word === 'us' && tokens[chunk.at]?.kind === 'word' && chunk.isCapital;
  return !isCountry && functionWords.has(word);
}

/** Whether the chunk is a plural noun: `drones`, `people`, `F-16s`. */
export function isPlural(tokens: readonly Token[], chunk: Chunk): boolean {
  if (chunk.isPossessive || chunk.kind === 'number') return false;
  const { head } = chunk;
  if (head === 's') return chunk.isCompound && tokens[chunk.next - 2]?.kind === 'number';
  if (irregularPlurals.has(head)) return true;
  // `km/h`, `m/s`
  if (chunk.isCompound && textAt(tokens, chunk.at + 1) === '/')
    return irregularPlurals.has(textAt(tokens, chunk.at) ?? '');
  if (head.length < 3 || falsePlurals.has(head)) return false;
  if (/(?:ous|ss|[^aeiou]us|is)$/.test(head)) return false;
  const last = tokens[chunk.next - 1];
  const raw = last?.kind === 'word' ? last.raw : '';
  // `APCs` is a plural, `HIMARS` and `GPS` are names.
  return raw.endsWith('s') && (raw !== raw.toUpperCase() || /^\p{Ll}/u.test(raw));
}
