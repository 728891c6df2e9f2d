import { hasFinite, isFinite } from '../modality/grammar/finite.ts';
import { baseVerbs } from '../modality/grammar/verb-lists.ts';
import { coordinators, isAdverb, subordinators } from '../modality/grammar/word-classes.ts';
import type { SourcePhrase } from './according.ts';
import type { Frame } from './frames.ts';
import type { Range } from './phrases.ts';
import type { UnitWord } from './units.ts';
import { verdicts } from './word-sets.ts';

/** What of a unit a frame or source answers for. */
export interface Scope extends Range {
  readonly isBefore: boolean;
}

export interface UnitParts {
  readonly words: readonly UnitWord[];
  readonly frames: readonly Frame[];
  readonly sources: readonly SourcePhrase[];
  readonly quoteIsFinite: (quote: number) => boolean;
}

const joints = new Set('while whereas though although as'.split(' '));

function isMark(word: UnitWord | undefined): boolean {
  return word?.kind === 'mark';
}

/** Steps back over commas, coordinators and adverbs in front of `at`. */
export function jointBefore(words: readonly UnitWord[], at: number, stop: number): number {
  let to = at;
  while (to > stop) {
    const word = words[to - 1];
    if (word === undefined) break;
    const isJoint = coordinators.has(word.text) || joints.has(word.text) || isAdverb(word.text);
    if (
      !isJoint &&
      word.text !== ',' &&
      word.text !== '-' &&
      word.text !== ';' &&
      word.text !== '('
    )
      break;
    to -= 1;
  }
  return to;
}

/** Whether another frame stands beside what is said, not within it: behind a comma or "and". */
export function isBeside(words: readonly UnitWord[], frame: Frame): boolean {
  const before = words[frame.from - 1];
  if (before === undefined) return true;
  if (frame.isPassive && frame.complement.kind === 'none') return false;
  // "would send none and could not add to it"
  if (frame.isModal && frame.complement.kind === 'none' && coordinators.has(before.text))
    return false;
  const isIdle = frame.complement.kind === 'none' && frame.isQuotedOnly && !frame.isInverted;
  if (coordinators.has(before.text) || joints.has(before.text))
    return !isIdle || frame.subject === null;
  if (frame.isRelative) return false;
  return (
    !isIdle &&
    (before.text === ',' || before.text === ';' || before.text === '-' || before.kind === 'quote')
  );
}

export function trimmed(words: readonly UnitWord[], range: Range): Range | null {
  let { from, to } = range;
  while (from < to && isMark(words[from]) && !/^[([#@]$/.test(words[from]?.text ?? '')) from += 1;
  while (from < to && coordinators.has(words[from]?.text ?? '') && words[from]?.text !== 'so')
    from += 1;
  while (to > from && isMark(words[to - 1]) && !/^[)\]%]$/.test(words[to - 1]?.text ?? '')) to -= 1;
  return to > from ? { from, to } : null;
}

/** "…, rejecting a report of 16 dead": what the speaker does by what he says. */
const reacting =
  /^(?:rejecting|dismissing|denying|refuting|contradicting|blaming|accusing|describing|urging|thanking|praising|condemning|criticising|criticizing|citing|echoing|repeating|reiterating|referring|pointing|appealing|warning)$/;
const unsaid =
  /^(?:elaborating|giving|providing|naming|specifying|offering|saying|citing|explaining|identifying|mentioning)$/;

/** "but did not say when", "but would not comment": of the speaker again, not what he says. */
function isOwnRefusal(words: readonly UnitWord[], at: number): boolean {
  const { text = '' } = words[at] ?? {};
  if (text === 'without') return unsaid.test(words[at + 1]?.text ?? '');
  if (text !== 'but' && text !== 'though' && text !== 'although') return false;
  const isPronoun = /^(?:he|she|it|they)$/.test(words[at + 1]?.text ?? '');
  if (!isPronoun && text !== 'but') return false;
  const verbAt = isPronoun ? at + 2 : at + 1;
  const [verb = '', next = ''] = [words[verbAt]?.text, words[verbAt + 1]?.text];
  if (/^(?:declined|refused|gave|offered|stopped)$/.test(verb)) return true;
  return /^(?:did|would)n't$/.test(verb) || (/^(?:did|would)$/.test(verb) && next === 'not');
}

/** ", a figure that the ministry could not confirm": what the writer adds to what is said. */
function isVerdict(words: readonly UnitWord[], at: number): boolean {
  if (words[at]?.text !== ',' || !/^(?:an?|the)$/.test(words[at + 1]?.text ?? '')) return false;
  const noun = verdicts.has(words[at + 2]?.text ?? '') ? at + 2 : at + 3;
  const next = words[noun + 1];
  return (
    verdicts.has(words[noun]?.text ?? '') &&
    (next?.isCapital === true ||
      /^(?:that|which|the|it|he|she|they|its|his|her|their|denied|disputed|rejected)$/.test(
        next?.text ?? '',
      ))
  );
}

/**
 * "the ministry counted 22 dead, the army said 14 were fighters, and the UN listed 19": a verb in the
 * midst of a row of clauses governs its own alone, up to ", and". Null outside such a row.
 */
function rowEnd(words: readonly UnitWord[], frame: Frame, from: number, to: number): number | null {
  const isInRow =
    frame.subject !== null &&
    words[frame.from - 1]?.text === ',' &&
    frame.complement.kind === 'clause' &&
    words[frame.complement.from - 1]?.text !== 'that' &&
    hasFinite(words, 0, frame.from - 1) &&
    !hasSubordinator(words, frame.from - 1);
  if (!isInRow) return null;
  for (let at = from + 1; at < Math.min(to, from + 60); at += 1)
    if (words[at]?.text === ',' && /^(?:and|but|while)$/.test(words[at + 1]?.text ?? '')) {
      const hasVerb = hasFinite(words, from, at) && hasFinite(words, at + 2, to);
      if (hasVerb) return at;
    }
  return null;
}

/** "As the war went on, the army said": the sentence begins with a clause that belongs to the verb. */
function hasSubordinator(words: readonly UnitWord[], stop: number): boolean {
  for (let at = 0; at < Math.min(stop, 40); at += 1)
    if (at === 0 || words[at - 1]?.text === ',')
      if (subordinators.has(words[at]?.text ?? '') && !hasFinite(words, closing(words, at), stop))
        return true;
  return false;
}

function closing(words: readonly UnitWord[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + 40); at += 1)
    if (words[at]?.text === ',') return at;
  return words.length;
}

/** Where the clause that begins at `from` ends: before the next source, frame beside it, or colon. */
export function clauseEnd(parts: UnitParts, frame: Frame | null, from: number): number {
  const { words, frames, sources } = parts;
  let to = words.length;
  for (const other of frames)
    if (other !== frame && other.from > from && isBeside(words, other)) {
      to = jointBefore(words, other.from, from);
      to = semicolonBefore(words, from, to);
      break;
    }
  for (const source of sources)
    if (source.from > from) {
      to = Math.min(to, jointBefore(words, source.from, from));
      break;
    }
  const row = frame === null ? null : rowEnd(words, frame, from, to);
  if (row !== null) to = row;
  // "The strike, which the army said had hit a depot, killed five": the subject stands before.
  const isGap = isFinite(words, from) && !baseVerbs.has(words[from]?.text ?? '');
  for (let at = from; at < to; at += 1) {
    if (isGap && words[at]?.text === ',') return at;
    if (words[at]?.text === ';' && words[at - 1]?.kind === 'quote') return at;
    if (words[at]?.text === ',' && reacting.test(words[at + 1]?.text ?? '')) return at;
    if (isOwnRefusal(words, at) || isVerdict(words, at)) return at;
    if (words[at]?.text !== ':') continue;
    const isIntroducing = [at + 1, at + 2].some((next) => words[next]?.kind === 'quote');
    if (isIntroducing || at + 1 >= words.length) return at;
  }
  return to;
}

/** "said it was over; it was, he said, a mistake": a clause of its own begins at the semicolon. */
function semicolonBefore(words: readonly UnitWord[], from: number, to: number): number {
  for (let at = to - 1; at > Math.max(from, to - 20); at -= 1)
    if (words[at]?.text === ';') return at;
  return to;
}

/** The scope behind a frame: its clause. */
export function scopeBehind(parts: UnitParts, frame: Frame): Range | null {
  if (frame.complement.kind !== 'clause') return null;
  const { from } = frame.complement;
  return trimmed(parts.words, { from, to: clauseEnd(parts, frame, from) });
}

/** Where what stands before `at` begins: behind the voice before it, or at the unit's start. */
function scopeStart(parts: UnitParts, at: number): number {
  let from = 0;
  for (const { to, from: start, complement } of parts.frames) {
    if (start >= at) break;
    if (complement.kind === 'none' && to <= at) from = behindVoice(parts.words, start, to, at);
  }
  for (const { from: start, to } of parts.sources)
    if (start < at && to <= at) from = Math.max(from, to);
  return from;
}

/** Behind a voice that closes its clause, the next begins at ", and"; else it is in the midst of one. */
function behindVoice(words: readonly UnitWord[], start: number, to: number, stop: number): number {
  if (start === 0) return 0;
  for (let at = to; at < stop; at += 1) {
    const { text = '' } = words[at] ?? {};
    if (text === ',' || text === ';' || text === '-')
      return coordinators.has(words[at + 1]?.text ?? '') ? at + 1 : 0;
  }
  return 0;
}

export function isFiniteRange(parts: UnitParts, { from, to }: Range): boolean {
  if (hasFinite(parts.words, from, to)) return true;
  for (let at = from; at < to; at += 1) {
    const quote = parts.words[at]?.quote ?? null;
    if (quote !== null && parts.quoteIsFinite(quote)) return true;
  }
  return false;
}

/** The scope before a frame or source at `at`, if a comma or a quote parts them; may be all quotes. */
export function scopeBefore(parts: UnitParts, at: number, needsComma: boolean): Range | null {
  const { words } = parts;
  const before = words[at - 1];
  if (before === undefined) return null;
  if (needsComma && before.kind !== 'quote' && before.text !== ',' && before.text !== '-')
    return null;
  const from = scopeStart(parts, at);
  return trimmed(words, { from: behindLead(words, behindSemicolon(words, from, at), at), to: at });
}

/** "The summit opens at ten; it will end at noon, diplomats say": the last clause is what they say. */
function behindSemicolon(words: readonly UnitWord[], from: number, at: number): number {
  for (let back = at - 1; back > from; back -= 1)
    if (words[back]?.text === ';') return hasFinite(words, back + 1, at) ? back + 1 : from;
  return from;
}

const months =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?$/;
const connectives =
  /^(?:however|meanwhile|separately|elsewhere|also|instead|still|besides|moreover|furthermore|additionally|nevertheless|nonetheless|overall|earlier|later|likewise|similarly|and|but|so|yet)$/;

/** Behind a date that labels an item ("16 March –"), and behind "However,". */
function behindLead(words: readonly UnitWord[], from: number, stop: number): number {
  const [first, second, third] = [words[from], words[from + 1], words[from + 2]];
  const isDay = first?.kind === 'number' && months.test(second?.text ?? '');
  const isMonth = second?.kind === 'number' && months.test(first?.text ?? '');
  if (from === 0 && (isDay || isMonth) && from + 3 < stop) {
    if (third?.text === '-' || third?.text === ':') return from + 3;
    if (isDay && third?.isCapital === true) return from + 2;
  }
  // "Djibo, Burkina Faso: Gunmen killed …"
  if (from === 0)
    for (let at = 1; at < Math.min(7, stop - 2); at += 1) {
      if (words[at]?.text === ':' && words[at + 1]?.isCapital === true) return at + 1;
      if (words[at]?.isCapital !== true && words[at]?.text !== ',') break;
    }
  const isConnective = connectives.test(first?.text ?? '') && second?.text === ',';
  return isConnective && from + 2 < stop ? from + 2 : from;
}
