import { isFinite } from '../modality/grammar/finite.ts';
import { prepositions } from '../modality/grammar/word-classes.ts';
import { phraseAfter, withNameBehind, type Range } from './phrases.ts';
import type { UnitWord } from './units.ts';
import { noSources } from './word-sets.ts';

/** "according to Reuters", "citing two officials": a source without a verb of its own. */
export interface SourcePhrase extends Range {
  readonly kind: 'according' | 'citing';
  readonly source: Range;
}

const citing = new Set('citing quoting cited'.split(' '));

/** Texts and numbers that tell something. */
export const documents: ReadonlySet<string> = new Set(
  (
    'report reports statement study survey poll analysis note estimate estimates figures data statistics tally ' +
    'tallies calculations projections numbers records assessment count letter release'
  ).split(' '),
);

/** "a report by the general staff", "UNDP estimates": whose it is; null for any other source. */
function issuerOf(words: readonly UnitWord[], noun: Range): Range | null {
  const last = words[noun.to - 1];
  if (!documents.has(last?.text ?? '')) return null;
  // "a report seen by the paper": read, not written by it.
  if (/^(?:seen|obtained|reviewed|viewed|read)$/.test(last?.text ?? '')) return null;
  if (/^(?:by|from)$/.test(words[noun.to]?.text ?? '')) return phraseAfter(words, noun.to + 1);
  const owner = { from: noun.from, to: noun.to - 1 };
  const name = words[owner.to - 1];
  const isName = owner.to > owner.from && name?.isCapital === true && last?.isCapital !== true;
  return isName && !name.text.endsWith("'s") ? owner : null;
}

function sourceBehind(words: readonly UnitWord[], at: number): Range | null {
  const noun = phraseAfter(words, at);
  if (noun === null) return null;
  const source = issuerOf(words, noun) ?? withNameBehind(words, noun);
  const head = words[source.to - 1]?.text ?? '';
  const first = words[source.from]?.text ?? '';
  return noSources.has(head) || noSources.has(first) ? null : source;
}

/** Where the phrase with what belongs to its source ends: at the next comma, or before the clause. */
function endOf(words: readonly UnitWord[], source: Range): number {
  let at = source.to;
  while (at < words.length && at - source.to < 20) {
    const word = words[at];
    if (word === undefined || word.kind === 'mark' || word.kind === 'quote' || isFinite(words, at))
      break;
    at += 1;
  }
  return at;
}

/** "in Holt’s words", "in the words of one diplomat": whose the words are. */
function inWordsOf(words: readonly UnitWord[], at: number): SourcePhrase | null {
  if (words[at]?.text !== 'in') return null;
  const isOf = words[at + 1]?.text === 'the' && words[at + 2]?.text === 'words';
  if (isOf && words[at + 3]?.text === 'of') {
    const source = phraseAfter(words, at + 4);
    return source === null ? null : { kind: 'according', from: at, to: source.to, source };
  }
  let noun = at + 1;
  while (noun < at + 6 && words[noun]?.text !== 'words') {
    if (words[noun]?.kind !== 'word' || prepositions.has(words[noun]?.text ?? '')) return null;
    noun += 1;
  }
  const to = words[noun - 1]?.text === 'own' ? noun - 1 : noun;
  const isOwner = /'s$|s'$/.test(words[to - 1]?.text ?? '');
  if (words[noun]?.text !== 'words' || !isOwner) return null;
  return { kind: 'according', from: at, to: noun + 1, source: { from: at + 1, to } };
}

/** The phrases of a unit that name a source, in order. */
export function readSources(words: readonly UnitWord[]): readonly SourcePhrase[] {
  const found: SourcePhrase[] = [];
  for (const [at, { text }] of words.entries()) {
    const isAccording = text === 'according' && words[at + 1]?.text === 'to';
    const isCiting = citing.has(text) && (words[at - 1]?.text === ',' || text !== 'cited');
    const own = inWordsOf(words, at);
    if (own !== null) found.push(own);
    if (!isAccording && !isCiting) continue;
    const source = sourceBehind(words, at + (isAccording ? 2 : 1));
    if (source === null) continue;
    const to = endOf(words, source);
    found.push({ kind: isAccording ? 'according' : 'citing', from: at, to, source });
  }
  return found;
}
