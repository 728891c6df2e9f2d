import { hasFinite } from '../modality/grammar/finite.ts';
import { determiners, prepositions } from '../modality/grammar/word-classes.ts';
import { phraseBefore, type Range } from './phrases.ts';
import type { UnitWord } from './units.ts';

const reach = 40;
const openers = new Set('who which whose where former now then himself herself aged'.split(' '));

function opensClause(word: UnitWord | undefined): boolean {
  return word !== undefined && /^(?:who|which|whose|where)$/.test(word.text);
}

/** Where a relative clause within `[at, end)` begins; `end` if there is none. */
function relativeIn(words: readonly UnitWord[], at: number, end: number): number {
  for (let next = at; next < end; next += 1)
    if (
      opensClause(words[next]) ||
      /^(?:that|if|whether|when|because|as|since|while|although)$/.test(words[next]?.text ?? '')
    )
      return next;
  return end;
}

function opensApposition(words: readonly UnitWord[], at: number, end: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (opensClause(word)) return true;
  if (hasFinite(words, at, relativeIn(words, at, end))) return false;
  return (
    word.kind === 'number' ||
    word.isCapital ||
    openers.has(word.text) ||
    determiners.has(word.text) ||
    word.kind === 'word'
  );
}

/** "the firm, which “regrets” it, said": the comma of a relative clause that holds the quote at `at`. */
function relativeComma(words: readonly UnitWord[], at: number, stop: number): number | null {
  for (let next = at - 1; next > Math.max(stop, at - 12); next -= 1) {
    const word = words[next];
    if (word === undefined || word.kind === 'quote') return null;
    if (word.text === ',') return opensClause(words[next + 1]) ? next : null;
  }
  return null;
}

function commaBefore(words: readonly UnitWord[], at: number, stop: number): number | null {
  for (let next = at - 1; next >= stop; next -= 1) {
    const word = words[next];
    if (word === undefined || word.text === ';' || word.text === ':') return null;
    if (word.kind === 'quote') return relativeComma(words, next, stop);
    if (word.text === ',') return next;
  }
  return null;
}

/** "…freed in Mali, their employer, Help Direct, confirmed": a place, not the one who speaks. */
function hasPlace(words: readonly UnitWord[], { from, to }: Range): boolean {
  for (let at = from; at < to; at += 1) {
    const { text = '' } = words[at] ?? {};
    if (prepositions.has(text) && text !== 'of' && text !== 'for') return true;
  }
  return false;
}

/** "Holt, 45, a former pilot": what stands between two commas is not the subject yet. */
function outermost(words: readonly UnitWord[], first: Range | null, stop: number): Range | null {
  let subject = first;
  while (subject !== null && subject.from - 1 > stop && words[subject.from - 1]?.text === ',') {
    const last = words[subject.to - 1];
    const opening = words[subject.from];
    // "Holt, 45, …", "Holt, R-Texas, …"
    const isNumber = opening?.kind === 'number' || /^[rdi]-\p{L}/u.test(opening?.text ?? '');
    // "Little, of the University of Leeds, who …"
    const isOf = /^(?:of|from|at|with)$/.test(opening?.text ?? '');
    if (last?.isCapital === true && !isNumber && !isOf) return subject;
    const outer = phraseBefore(words, subject.from - 1);
    if (outer === null || words[outer.to - 1]?.isCapital !== true || hasPlace(words, outer))
      return isNumber ? null : subject;
    subject = outer;
  }
  return subject;
}

/** "the Greens, whose leader, Anna Bauer, called": the name behind the relative. */
function namedWhose(
  words: readonly UnitWord[],
  [near, far]: readonly number[],
  comma: number,
): Range | null {
  if (near === undefined || far === undefined || words[far + 1]?.text !== 'whose') return null;
  const isName = words.slice(near + 1, comma).every(({ isCapital }) => isCapital);
  return isName && comma > near + 1 && near - far <= 6 ? { from: near + 1, to: comma } : null;
}

/**
 * The subject of a verb behind the comma at `comma`: "Pistorius, who leads the ministry, said", "the
 * group’s director, Lena Okafor, said". Where the words between the commas are a name, they belong
 * to the range, so that the name can be found in it. Looks back no more than 40 words.
 */
export function openAppositions(words: readonly UnitWord[], comma: number): Range | null {
  const stop = Math.max(0, comma - reach);
  const commas: number[] = [];
  for (let at = commaBefore(words, comma, stop); at !== null; at = commaBefore(words, at, stop))
    commas.push(at);
  const ownName = namedWhose(words, commas, comma);
  if (ownName !== null) return ownName;
  // A relative clause may hold commas of its own: the one that opens it counts.
  const clause = commas.find((at) => opensClause(words[at + 1]));
  const nearest = commas[0];
  const opening = clause ?? nearest;
  if (opening === undefined || !opensApposition(words, opening + 1, comma)) return null;
  const subject = outermost(words, phraseBefore(words, opening), stop);
  if (subject === null) return null;
  return clause === undefined ? { from: subject.from, to: comma } : subject;
}
