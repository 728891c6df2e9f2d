import { compareSpans, type Span } from '../../shared/domain/span.ts';
import type {
  FoundAttribution,
  FoundName,
  FoundQuote,
  Section,
} from '../../shared/domain/understanding.ts';
import type { TextDocument } from '../document/document.ts';
import { firstStartingFrom, itemAt, itemsWithin } from '../document/find.ts';
import { hasFinite } from '../modality/grammar/finite.ts';
import { readWords, type Word } from '../modality/grammar/words.ts';
import { readSources } from './according.ts';
import { behindColon, labelBefore, printedIn } from './behind-colon.ts';
import { blockQuote, readBlocks, type Block } from './blocks.ts';
import type { UnitParts } from './clauses-of-frames.ts';
import type { ComplementContext } from './complement.ts';
import { readFragment, type Fragment } from './fragments.ts';
import { readFrames } from './frames.ts';
import { withMaskedNames } from './masked-names.ts';
import { Memory } from './memory.ts';
import { findMarked, type Marked } from './quotation-marks.ts';
import { holdingOf, isSpoken, isWithin, type Holding } from './holdings.ts';
import { attributionOf, reportedOf } from './reported.ts';
import { voicesOf, type UnitContext, type Voice } from './unit-voices.ts';
import { noteSubject, personAtColon, sameSubject, subjectOf, type Last } from './unit-subjects.ts';
import { speakerSpan } from './speaker-span.ts';
import { withTitleSpeakers } from './titles.ts';
import { joinTags } from './tags.ts';
import { readUnits, type Unit, type UnitWord } from './units.ts';
import { introductionOf, type Introduction } from './introduction.ts';

export interface FoundSpeech {
  readonly quotes: readonly FoundQuote[];
  readonly attributions: readonly FoundAttribution[];
}

class Finder {
  readonly quotes: FoundQuote[] = [];
  readonly attributions: FoundAttribution[] = [];
  readonly document: TextDocument;
  readonly context: UnitContext;
  readonly complement: ComplementContext;
  last: Last | null = null;
  /** What a colon at the end of the last unit introduces. */
  introduction: Introduction | null = null;

  /** The last unit, if it is a quote and nothing else, of nobody known. */
  lone: Unit | null = null;

  /** Titles and headings: what they report is told again below them. */
  readonly headings: readonly Span[];

  constructor(document: TextDocument, context: UnitContext, headings: readonly Span[]) {
    this.document = document;
    this.headings = headings;
    this.context = context;
    this.complement = {
      nameEnd: () => null,
      quoteIsFinite: (quote) => context.fragments[quote]?.isFinite ?? false,
    };
  }

  partsOf(words: readonly UnitWord[]): UnitParts {
    const nameEnd = (at: number): number | null => {
      const word = words[at];
      const name = word === undefined ? null : itemAt(this.context.names, word.start);
      if (word === undefined || name === null || name.start !== word.start) return null;
      let to = at + 1;
      while ((words[to]?.start ?? Infinity) < name.end) to += 1;
      // "Russia’s" belongs to what follows.
      return (words[to - 1]?.end ?? 0) > name.end ? null : to;
    };
    const { quoteIsFinite } = this.complement;
    const frames = readFrames(words, { nameEnd, quoteIsFinite });
    return { words, frames, sources: readSources(words), quoteIsFinite };
  }

  /** Whose words a quote is that no verb of its unit holds. */
  continued(unit: Unit, at: number): Last | null {
    const { introduction, last } = this;
    const signed = at === 0 && unit.words.length === 1 ? this.signature(unit) : null;
    if (signed !== null) return signed;
    if (introduction !== null && at === 0) return { ...introduction, unit: introduction.unit };
    if (last === null || (at === 0 && this.isLine(unit, at))) return null;
    const isSameLine = last.unit.line === unit.line;
    if (isSameLine) return last;
    const isNextLine = unit.line - last.unit.line === 1 && at === 0;
    return isNextLine ? { ...last, verb: null } : null;
  }

  /** "– Nadia Haddad, relief coordinator" in the line behind a quote. */
  signature(unit: Unit): Last | null {
    const { text, lines } = this.document;
    const line = lines[firstStartingFrom(lines, unit.end)];
    if (line === undefined || !/^[—–-]\s?\p{Lu}/u.test(text.slice(line.start, line.start + 4)))
      return null;
    const named = itemsWithin(this.context.names, line).find(({ kind }) => kind === 'person');
    if (named === undefined || named.start - line.start > 30) return null;
    const { start, end, name } = named;
    return { speaker: { start, end, name }, verb: null, unit };
  }

  /** "“We will stay” – energy minister Ada Holt.": a dash and a name close the sentence. */
  signedInline(unit: Unit, at: number): Last | null {
    const { words } = unit;
    const end = words.at(-1)?.kind === 'mark' ? words.length - 1 : words.length;
    if (at > 1 || words[at + 1]?.text !== '-' || end - at > 14 || hasFinite(words, at + 2, end))
      return null;
    const span = speakerSpan(words, { from: at + 2, to: end }, this.context.names);
    const person = span?.names.find(({ kind }) => kind === 'person');
    return span === null || person === undefined
      ? null
      : { speaker: this.context.memory.speakerOf(span), verb: null, unit };
  }

  /** "Kovač was brief: “…”", "Her answer: “…”": a colon introduces the words. */
  behindColon(unit: Unit, at: number): Last | null {
    const found = behindColon(unit.words, at, this.context);
    // "On taxes: “…”": the one who spoke before.
    const isTopic = /^(?:on|about)$/.test(
      unit.words[0]?.kind === 'mark' ? (unit.words[1]?.text ?? '') : (unit.words[0]?.text ?? ''),
    );
    if (isTopic && found !== null && this.last !== null && unit.line - this.last.unit.line <= 1)
      return { ...this.last, verb: null };
    return found === null ? null : { speaker: found.speaker, verb: null, unit };
  }

  direct(unit: Unit, marked: Marked, holding: Holding | null, at: number): void {
    const from =
      holding === null
        ? (this.signedInline(unit, at) ?? this.behindColon(unit, at) ?? this.continued(unit, at))
        : null;
    const speaker = holding === null ? (from?.speaker ?? null) : holding.voice.speaker;
    const verb = holding === null ? (from?.verb ?? null) : holding.voice.verb;
    const start = Math.min(unit.start, from?.unit.start ?? unit.start);
    const whole = { start, end: unit.end };
    this.quotes.push({ ...marked.inner, direct: true, speaker, verb, whole });
    this.last = { speaker, verb, unit };
  }

  /** A heading that is a quote, or one behind a name or before a colon: "‘I count them’: a city". */
  isLine(unit: Unit, at: number): boolean {
    const { words } = unit;
    const quote = words[at]?.quote ?? null;
    const fragment = quote === null ? undefined : this.context.fragments[quote];
    if (fragment === undefined || fragment.count < 3) return false;
    const isHeading = !/[.!?…]["'”’»]?$/.test(
      this.document.text.slice(unit.start, unit.end).trim(),
    );
    if (!isHeading) return false;
    if (words[at - 1]?.text === ':' && at + 1 === words.length)
      return labelBefore(words, at, this.context.names, printedIn(this.document.text)) !== null;
    const first = words.findIndex(({ kind }) => kind !== 'mark');
    const isAtStart = at === first && (words.length === at + 1 || words[at + 1]?.text === ':');
    return isAtStart && (fragment.isFinite || (fragment.count >= 5 && fragment.beginsSentence));
  }

  /** "“We need time,” she says. “And patience.”": few words, but a sentence of the same speaker. */
  goesOn(unit: Unit, { beginsSentence, endsSentence }: Fragment): boolean {
    const { last } = this;
    if (last === null || last.speaker === null || last.unit.line !== unit.line) return false;
    return unit.words.length === 1 && beginsSentence && endsSentence;
  }

  quotesOf(unit: Unit, words: readonly UnitWord[], voices: readonly Voice[]): ReadonlySet<number> {
    const spoken = new Set<number>();
    let last: { at: number; holding: Holding } | null = null;
    for (const [at, { quote }] of words.entries()) {
      if (quote === null) continue;
      const marked = this.context.marked[quote];
      const fragment = this.context.fragments[quote];
      if (marked === undefined || fragment === undefined) continue;
      const holding = holdingOf(words, voices, at, last);
      const isIntroduced = this.introduction !== null && at === 0;
      const isLine = holding === null && this.isLine(unit, at);
      const isWhole = holding === null && this.goesOn(unit, fragment);
      const isOwn = isIntroduced || isLine || isWhole || isAnnounced(words, at, fragment);
      if (!isOwn && !isSpoken(words, at, holding, fragment)) continue;
      spoken.add(quote);
      this.direct(unit, marked, holding, at);
      if (holding !== null) last = { at, holding };
    }
    return spoken;
  }

  readUnit(unit: Unit): void {
    const parts = this.partsOf(unit.words);
    const { words } = parts;
    // "Holt, a pilot, has an answer: she says …".
    const person = personAtColon(unit, this.context.names);
    if (person !== null) this.context.memory.noteSubject(person);
    const voices = voicesOf(parts, this.context);
    const spoken = this.quotesOf(unit, words, voices);
    for (const voice of voices) {
      const reported = reportedOf(unit, parts, voice, this.context, spoken);
      const isInner = isWithin(voices, voice) || this.isAskedFor(words, voice);
      // "Port will pay, says Holt" is told again below its heading; "It will pay, officials say" counts.
      const isTitle =
        voice.frame?.isInverted === true && itemAt(this.headings, unit.start) !== null;
      if (reported !== null && !isInner && !isTitle && !this.isDoubled(reported))
        this.quotes.push(reported);
      const scope =
        voice.source?.kind === 'citing'
          ? (voices.find((other) => other.scope !== null)?.scope ?? {
              from: 0,
              to: Math.max(1, voice.from - 1),
            })
          : voice.scope;
      const attribution = scope === null ? null : attributionOf(words, voice, scope);
      if (attribution !== null) this.attributions.push(attribution);
    }
    const speaking = voices.findLast(
      (voice) =>
        voice.frame !== null &&
        !voice.frame.isParticiple &&
        voice.speaker !== null &&
        (voice.scope !== null || voice.frame.complement.kind !== 'none'),
    );
    if (spoken.size === 0 && speaking !== undefined)
      this.last = { speaker: speaking.speaker, verb: speaking.verb, unit };
    else if (spoken.size === 0)
      this.last = subjectOf(unit, this.context) ?? sameSubject(unit, this.context, this.last);
    this.claim(unit, spoken.size);
    noteSubject(unit, this.context);
    this.introduction = introductionOf(unit, parts, voices, this.last);
  }

  /** "“They came at night.” Ada Holt looks up.": a lone quote is hers of whom the next sentence tells. */
  claim(unit: Unit, spoken: number): void {
    const index = this.quotes.length - 1;
    const quote = this.quotes[index];
    const { lone, last } = this;
    this.lone = spoken === 1 && unit.words.length === 1 && quote?.speaker === null ? unit : null;
    if (lone === null || quote === undefined || spoken > 0 || lone.line !== unit.line) return;
    const isNamed =
      last?.unit === unit && last.speaker !== null && last.speaker.start >= unit.start;
    if (isNamed && last.verb === null && quote.whole.end <= unit.start)
      this.quotes[index] = { ...quote, speaker: last.speaker };
  }

  /** "What would you say to those who left?": words that an interview's question asks for. */
  isAskedFor(words: readonly UnitWord[], { frame, speaker }: Voice): boolean {
    if (this.context.memory.hearer === null || frame?.subject?.to !== frame?.verb.from)
      return false;
    const before = words[(frame?.subject?.from ?? 0) - 1]?.text;
    const isYou = speaker?.name === this.context.memory.hearer;
    return isYou && /^(?:would|will|can|could|should|might|did|do|have)$/i.test(before ?? '');
  }

  /** Whether the same words are somebody's already: "officials said, according to Reuters". */
  isDoubled(reported: FoundQuote): boolean {
    for (let index = this.quotes.length - 1; index >= 0; index -= 1) {
      const other = this.quotes[index];
      if (other === undefined || other.whole.start < reported.whole.start) return false;
      if (!other.direct && other.start < reported.end && reported.start < other.end) return true;
    }
    return false;
  }
}

/** "She had one word: “Shameful.”": a sentence behind a colon, however short. */
function isAnnounced(
  words: readonly UnitWord[],
  at: number,
  { beginsSentence, endsSentence }: Fragment,
): boolean {
  const isEnd = words[at + 1] === undefined;
  return words[at - 1]?.text === ':' && beginsSentence && endsSentence && isEnd;
}

function fragmentsOf(
  text: string,
  words: readonly Word[],
  marked: readonly Marked[],
): readonly Fragment[] {
  return marked.map(({ inner }) => {
    const from = firstStartingFrom(words, inner.start);
    return readFragment(text, words, from, Math.max(from, firstStartingFrom(words, inner.end)));
  });
}

const byline =
  /^(?:By|Words by|Story by|Text by|Reporting by|Photographs? by|Interview by) \p{Lu}/u;

/** The names but for those of a text's authors, whom no pronoun means. */
function withoutBylines(
  { text, lines }: TextDocument,
  names: readonly FoundName[],
): readonly FoundName[] {
  const credits = lines
    .slice(0, 12)
    .filter(({ start, end }) => end - start < 160 && byline.test(text.slice(start, start + 40)));
  return names.filter(({ start }) => itemAt(credits, start) === null);
}

function isQuestion({ isTurn, speaker }: Block): boolean {
  return isTurn && speaker === null;
}

/**
 * The quotes of a text and the sources that it names, each in text order (DESIGN section 9): direct
 * ones are the words between the marks or a block, reported ones the finite clause. Two parts of a
 * split quote are two quotes. `names` are the names found in the text, in order. Offsets are UTF-16
 * code units; linear in the text's length.
 */
export function findSpeech(
  document: TextDocument,
  sections: readonly Section[],
  names: readonly FoundName[],
): FoundSpeech {
  const words = withMaskedNames(readWords(document), names);
  const blocks = readBlocks(document, sections, names);
  const marked = findMarked(document.text, document.lines).filter(({ start }) => {
    const block = itemAt(blocks, start);
    return block === null || isQuestion(block);
  });
  const memory = new Memory(document.text, withoutBylines(document, names));
  const context = { names, memory, marked, fragments: fragmentsOf(document.text, words, marked) };
  const headings = sections.filter(({ kind }) => kind === 'heading');
  const finder = new Finder(document, context, headings);
  const units = joinTags(
    document.text,
    readUnits(
      document,
      sections,
      words,
      marked,
      blocks.filter((block) => !isQuestion(block)),
      blocks.filter(isQuestion).map(({ inner }) => inner.start),
    ),
    (tag) => finder.partsOf(tag),
  );
  let next = 0;
  const readBlock = (block: Block): void => {
    if (!isQuestion(block)) finder.quotes.push(blockQuote(block, finder.introduction, memory));
    finder.introduction = null;
    finder.last = null;
  };
  for (const unit of units) {
    for (; (blocks[next]?.start ?? Infinity) <= unit.start; next += 1) {
      const block = blocks[next];
      if (block !== undefined) readBlock(block);
    }
    // A question is nobody's statement, but reports what others say.
    const question = blocks[next - 1];
    const isAsked = question !== undefined && isQuestion(question) && unit.start < question.end;
    memory.hearer = isAsked ? (blocks[next]?.speaker?.name ?? null) : null;
    finder.readUnit(unit);
  }
  for (const block of blocks.slice(next)) readBlock(block);
  return {
    quotes: withTitleSpeakers(document.text, finder.quotes.toSorted(compareSpans)),
    attributions: finder.attributions.toSorted(compareSpans),
  };
}
