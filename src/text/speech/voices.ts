import type { Span } from '../../shared/domain/span.ts';
import type { FoundName, Speaker } from '../../shared/domain/understanding.ts';
import { openAppositions } from './apposition.ts';
import type { Frame } from './frames.ts';
import type { Memory } from './memory.ts';
import { commaBefore, phraseBefore, type Range } from './phrases.ts';
import { isFinite } from '../modality/grammar/finite.ts';
import { speakerSpan, type SpeakerSpan } from './speaker-span.ts';
import type { UnitWord } from './units.ts';

export function spanOf(words: readonly UnitWord[], { from, to }: Range): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** The subject of a unit's first finite verb: whom "adding that" belongs to. */
export function mainSubject(words: readonly UnitWord[]): Range | null {
  for (let at = 1; at < Math.min(words.length, 60); at += 1)
    if (isFinite(words, at)) {
      const comma = commaBefore(words, at);
      const subject = comma === null ? phraseBefore(words, at) : openAppositions(words, comma);
      if (subject !== null) return subject;
    }
  return null;
}

/** "…, with spokeswoman Dana Cole telling reporters": she speaks. */
function behindWith(words: readonly UnitWord[], at: number): Range | null {
  for (let from = at - 1; from >= Math.max(0, at - 10); from -= 1) {
    const { text, kind } = words[from] ?? {};
    if (kind === 'mark' || kind === 'quote') return null;
    if (text === 'with') return from + 1 < at ? { from: from + 1, to: at } : null;
  }
  return null;
}

/** The range of the one who speaks in a frame, taken from its neighbours where it has none. */
export function subjectRange(
  words: readonly UnitWord[],
  frames: readonly Frame[],
  frame: Frame,
): Range | null {
  if (frame.subject !== null && !frame.isPassive) return frame.subject;
  if (frame.isPassive) {
    const by = words[frame.to];
    const isQuoted = frame.lemma === 'quote' && frame.subject !== null;
    if (isQuoted) return frame.subject;
    return by?.text === 'by'
      ? { from: frame.to + 1, to: Math.min(words.length, frame.to + 4) }
      : null;
  }
  if (frame.isParticiple && words[frame.from - 1]?.text === 'as') {
    // "was quoted as saying", "quoted a doctor as saying"
    const quoting = frames.findLast((other) => other.from < frame.from && other.lemma === 'quote');
    if (quoting?.isPassive === true) return quoting.subject;
    return phraseBefore(words, frame.from - 1);
  }
  if (frame.isParticiple) {
    const companion = behindWith(words, frame.from);
    if (companion !== null) return companion;
  }
  const index = frames.indexOf(frame);
  const earlier = frames.slice(Math.max(0, index - 3), index).toReversed();
  const later = frames.slice(index + 1, index + 4);
  const order = frame.isParticiple && frame.from <= 1 ? [...later, ...earlier] : earlier;
  const near = order.find(
    (other) =>
      other.subject !== null &&
      !other.isPassive &&
      !other.isNegated &&
      !(other.isModal && other.complement.kind === 'none'),
  );
  return near?.subject ?? mainSubject(words);
}

/** The speaker of a frame; null where the text does not tell. */
export function speakerOfFrame(
  words: readonly UnitWord[],
  frames: readonly Frame[],
  frame: Frame,
  names: readonly FoundName[],
  memory: Memory,
): Speaker | null {
  const range = subjectRange(words, frames, frame);
  const span: SpeakerSpan | null = range === null ? null : speakerSpan(words, range, names);
  return span === null ? null : memory.speakerOf(span);
}
