import { textAt, type Token } from '../values/numbers/tokens.ts';
import { startsWords } from './money-starts.ts';
import { isPlural, isStop, readChunk, type Chunk } from './chunks.ts';
import { bodies, measures, pluralModifiers } from './noun-words.ts';
import { casualtyNouns, casualtyWords, participles, speechForms, verbForms } from './verb-words.ts';

/** A counted noun phrase; token indices. */
export interface NounPhrase {
  readonly at: number;
  readonly next: number;
  /** The head noun in lower case. */
  readonly head: string;
  /** Whether it is a name without a plural: `four IRIS-T`. */
  readonly isName: boolean;
}

/** The most chunks before a head noun. */
const longest = 8;

const quoteMarks = new Set(['"', '“', '”', '‘', '’', "'"]);

/** The chunks of words at `at`, up to the first that ends a noun phrase. */
function chunksFrom(tokens: readonly Token[], at: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let next = at;
  while (chunks.length < longest) {
    if (quoteMarks.has(textAt(tokens, next) ?? '') && tokens[next + 1]?.kind === 'word') next += 1;
    const chunk = readChunk(tokens, next);
    if (chunk === null || isStop(tokens, chunk)) break;
    if (!chunk.isCompound && startsWords(tokens, chunk.at)) break;
    chunks.push(chunk);
    ({ next } = chunk);
  }
  return chunks;
}

const isParticiple = (head: string): boolean => /(?:ed|ing)$/.test(head) && head.length > 4;

const isVerb = ({ head, isCompound, isCapital }: Chunk): boolean =>
  !isCompound && !isCapital && (verbForms.has(head) || speechForms.has(head));

/** As `isVerb`, behind a plural number: with an s it is a noun there, as in `two job cuts`. */
const isFinite = (chunk: Chunk): boolean => isVerb(chunk) && !chunk.head.endsWith('s');

/** Whether a lower-case plural follows soon, so that a capitalised one was only its modifier. */
function hasPluralSoon(tokens: readonly Token[], chunks: readonly Chunk[], from: number): boolean {
  return chunks.slice(from, from + 3).some((chunk) => !chunk.isCapital && isPlural(tokens, chunk));
}

/** Whether the plural at `index` only modifies what follows: `arms deals`, `Hamas commanders`. */
function isModifier(tokens: readonly Token[], chunks: readonly Chunk[], index: number): boolean {
  const [chunk, following] = [chunks[index], chunks[index + 1]];
  if (chunk === undefined || following === undefined) return false;
  if (following.at !== chunk.next || isFinite(following)) return false;
  // `one of the four stations works`
  if (isVerb(following) && !pluralModifiers.has(chunk.head)) return false;
  if (isPlural(tokens, following)) return true;
  if (chunk.head === 'infantry') return hasPluralSoon(tokens, chunks, index + 1);
  if (isParticiple(following.head) || casualtyWords.has(following.head)) return false;
  if (pluralModifiers.has(chunk.head)) return hasPluralSoon(tokens, chunks, index + 1);
  return chunk.isCapital && hasPluralSoon(tokens, chunks, index + 1);
}

/** The head of a phrase in the plural: the first plural noun that modifies no other. */
function pluralHead(tokens: readonly Token[], chunks: readonly Chunk[]): number {
  for (const [index, chunk] of chunks.entries()) {
    // `five newly built schools`, `five lost children`
    const isAdjective =
      index === 0 ? participles.has(chunk.head) : chunks[index - 1]?.head.endsWith('ly') === true;
    if (isFinite(chunk) && !isAdjective) return -1;
    if (isPlural(tokens, chunk) && !isModifier(tokens, chunks, index)) return index;
  }
  return -1;
}

/** The head of a phrase in the singular: the last noun before a verb or participle. */
function singularHead(tokens: readonly Token[], chunks: readonly Chunk[]): number {
  let head = -1;
  for (const [index, chunk] of chunks.entries()) {
    const ends = isVerb(chunk) || casualtyWords.has(chunk.head) || isParticiple(chunk.head);
    if (ends && index > 0) break;
    if (ends && (isVerb(chunk) || chunks.length === 1)) break;
    if (chunk.head.endsWith('ly') && index > 0 && chunks[index + 1] === undefined) break;
    // "one person says": the s is the verb's.
    if (index > 0 && isPlural(tokens, chunk) && !chunk.isCompound) break;
    head = index;
  }
  return head;
}

/** A name counted without a plural: `four IRIS-T`, `a million Rohingya live`. */
function nameHead(chunks: readonly Chunk[]): number {
  const end = chunks.findIndex(
    (chunk) => !chunk.isCapital || chunk.isPossessive || casualtyWords.has(chunk.head),
  );
  const behind = chunks[end];
  const isClosed = behind === undefined || isVerb(behind) || isParticiple(behind.head);
  return isClosed ? (end === -1 ? chunks.length : end) - 1 : -1;
}

/** `of grain` behind `tonnes`: without a determiner, up to the noun. */
function complement(tokens: readonly Token[], at: number, head: string): number {
  if (textAt(tokens, at) !== 'of') return at;
  const follower = textAt(tokens, at + 1) ?? '';
  const isBody = (head === 'members' || head === 'member') && bodies.has(follower);
  if (!measures.has(head) && !isBody) return at;
  const chunks = chunksFrom(tokens, at + 1).slice(0, 4);
  const plural = pluralHead(tokens, chunks);
  const last = plural >= 0 ? plural : singularHead(tokens, chunks.slice(0, 3));
  const chunk = chunks[last];
  if (chunk === undefined || chunk.kind === 'number') return at;
  return chunk.next;
}

const determiners = new Set('a an the its his her their this that these those no'.split(' '));

/** `three plants and supplies four carmakers`: what looks like a second noun is a verb. */
function hasObject(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at]?.kind;
  if (kind === 'number' || kind === 'currency') return true;
  const word = textAt(tokens, at) ?? '';
  return determiners.has(word) || speechForms.has(word) || startsWords(tokens, at);
}

/** `and missiles` behind `drones`: a second plural that the number counts as well. */
function coordinated(tokens: readonly Token[], at: number): number {
  const word = textAt(tokens, at);
  if (word !== 'and' && word !== 'or') return at;
  const chunks = chunksFrom(tokens, at + 1).slice(0, 3);
  const head = pluralHead(tokens, chunks);
  const [first] = chunks;
  const last = chunks[head];
  if (first === undefined || last === undefined || head > 1) return at;
  if (first.isCapital || first.kind === 'number' || isVerb(first)) return at;
  if (isParticiple(first.head) || casualtyWords.has(first.head)) return at;
  return hasObject(tokens, last.next) ? at : last.next;
}

const isHarm = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || casualtyWords.has(chunk.head) || isVerb(chunk) || chunk.kind === 'number';

/** `civil and military officials`: two modifiers of one head. */
function joinedModifiers(tokens: readonly Token[], at: number): NounPhrase | null {
  const left = chunksFrom(tokens, at).slice(0, 3);
  const [first] = left;
  const last = left.at(-1);
  if (first === undefined || last === undefined) return null;
  const word = textAt(tokens, last.next);
  if (word !== 'and' && word !== 'or') return null;
  const right = chunksFrom(tokens, last.next + 1).slice(0, 4);
  const head = pluralHead(tokens, right);
  const noun = right[head];
  if (noun === undefined || head === 0 || isHarm(left[0]) || isHarm(right[0])) return null;
  if (isParticiple(first.head) || isParticiple(right[0]?.head ?? '')) return null;
  return { at, next: noun.next, head: noun.head, isName: false };
}

/** A phrase that begins inside quotation marks and ends with them, without the marks. */
function withQuotes(tokens: readonly Token[], at: number, last: number): number {
  const opens = quoteMarks.has(textAt(tokens, at) ?? '');
  const closes =
    quoteMarks.has(textAt(tokens, last) ?? '') && tokens[last]?.start === tokens[last - 1]?.end;
  return opens && closes ? at + 1 : at;
}

/**
 * Reads the noun phrase that a number counts, from the token behind the number: `IRIS-T
 * surface-to-air defense systems`, `tonnes of cooking oil`, `drones and missiles`. Null where the
 * noun is left out (`32 injured`). `mayBeHarm` where `of the` makes a noun of `wounded`.
 */
export function readNounPhrase(
  tokens: readonly Token[],
  at: number,
  isOne: boolean,
  mayBeHarm: boolean,
): NounPhrase | null {
  // "two such incidents"
  const isSuch = !isOne && textAt(tokens, at) === 'such';
  const chunks = chunksFrom(tokens, isSuch ? at + 1 : at);
  const [first] = chunks;
  if (first === undefined) return null;
  const plural = isOne ? -1 : pluralHead(tokens, chunks);
  // `eleven of the wounded remained`
  if (mayBeHarm && plural < 0 && casualtyNouns.has(first.head))
    return { at, next: first.next, head: first.head, isName: false };
  if (!isOne && plural < 0) {
    const joined = joinedModifiers(tokens, at);
    if (joined !== null) return joined;
  }
  const head = isOne ? singularHead(tokens, chunks) : plural >= 0 ? plural : nameHead(chunks);
  const noun = chunks[head];
  if (noun === undefined || noun.kind === 'number') return null;
  const complete = complement(tokens, noun.next, noun.head);
  // "70 metres and repairs": what is measured is not counted with its measure.
  const isMeasure = measures.has(noun.head) || complete > noun.next;
  const next = isMeasure || plural < 0 ? complete : coordinated(tokens, noun.next);
  const isName = !isOne && plural < 0;
  return { at: withQuotes(tokens, at, next), next, head: noun.head, isName };
}
