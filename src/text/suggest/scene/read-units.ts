import type { Span } from '../../../shared/domain/span.ts';
import type { FoundQuote, Section, Understanding } from '../../../shared/domain/understanding.ts';
import type { TextDocument } from '../../document/document.ts';
import { firstStartingFrom, lastStartingBy } from '../../document/find.ts';
import { hasFinite } from '../../modality/grammar/finite.ts';
import { readWords } from '../../modality/grammar/words.ts';
import type { UnitWord } from '../../speech/units.ts';
import { readUses } from '../grammar/uses.ts';
import { withoutContractions } from './contractions.ts';
import { SectionsAlong } from './sections-along.ts';
import type { Setting, Unit } from './unit.ts';

/** A bound for the work on text without stops; no sentence of the news is as long. */
const longest = 300;
const bullet = /^(?:[-–—•*·▪◦]|\(?\d{1,2}[.)])\s/;
const questionLine = /^(?:Q|Question|QUESTION)\s?[:.]/;

function settingOf(
  text: string,
  span: Span,
  line: string,
  section: Section | null,
  words: readonly UnitWord[],
): Setting {
  switch (section?.kind) {
    case 'heading':
    case 'caption':
    case 'link':
      return section.kind;
    default:
  }
  const last = text.slice(Math.max(span.start, span.end - 3), span.end);
  if (last.includes('?')) return 'question';
  if (questionLine.test(line) && words.length < 12) return 'prose';
  const isSentence = hasFinite(words, 0, words.length);
  if (bullet.test(line) && !isSentence) return 'bullet';
  return isSentence || words.length > 4 ? 'prose' : 'heading';
}

/** The quotes that hold whole sentences: blocks, posts, answers and long quotations. */
function holderOf(quotes: readonly FoundQuote[], span: Span): FoundQuote | null {
  for (
    let at = lastStartingBy(quotes, span.start + 2), steps = 0;
    at >= 0 && steps < 4;
    at -= 1, steps += 1
  ) {
    const quote = quotes[at];
    if (quote?.direct === true && quote.end >= span.end - 2 && quote.start <= span.start + 2)
      return quote;
  }
  return null;
}

const turnLabel = /^[^.!?\n:]{1,60}:\s*$/;

/** Where an answer begins behind its label: "Berg: We have 18 million"; else `start`. */
function behindTurn(
  text: string,
  quotes: readonly FoundQuote[],
  start: number,
  end: number,
): number {
  const quote = quotes[lastStartingBy(quotes, Math.min(end, start + 64))];
  if (quote?.direct !== true || quote.verb !== null || quote.start <= start) return start;
  const holds = quote.end >= end - 2;
  return holds && turnLabel.test(text.slice(start, quote.start)) ? quote.start : start;
}

/** Where the sentence begins behind the label or dateline that it holds. */
function bodyStart(text: string, span: Span, section: Section | null, datelineEnd: number): number {
  let start = span.start;
  if (section !== null && section.bodyStart > start && section.bodyStart < span.end)
    start = section.bodyStart;
  if (datelineEnd > start && datelineEnd < span.end) start = datelineEnd;
  while (start < span.end && /[\s—–-]/.test(text.charAt(start))) start += 1;
  return start;
}

/** Without the dash or bullet that stands before a sentence. */
function withoutLead(words: readonly UnitWord[]): readonly UnitWord[] {
  let from = 0;
  while (/^[-•*·▪◦]$/.test(words[from]?.text ?? '')) from += 1;
  return from === 0 || from === words.length ? words : words.slice(from);
}

/** Cuts the text into the sentences that facts are looked for in, in order; linear. */
export function readUnits(document: TextDocument, understanding: Understanding): readonly Unit[] {
  const { text, sentences, lines } = document;
  const { sections, quotes } = understanding;
  const words: readonly UnitWord[] = withoutContractions(
    readWords(document).map((word) => Object.assign(word, { quote: null })),
  );
  const along = new SectionsAlong(sections);
  const datelines = sections.filter(({ kind }) => kind === 'dateline');
  const units: Unit[] = [];
  let from = 0;
  for (const sentence of sentences) {
    const dateline = datelines[lastStartingBy(datelines, sentence.start)];
    const datelineEnd = dateline?.end ?? 0;
    const first = along.at(sentence.start);
    const opening = bodyStart(text, sentence, first, datelineEnd);
    const start = behindTurn(text, quotes, opening, sentence.end);
    const section = start > sentence.start ? along.at(start) : first;
    const line = lastStartingBy(lines, sentence.start);
    const lineSpan = lines[line] ?? sentence;
    from = firstStartingFrom(words, start);
    const end = firstStartingFrom(words, sentence.end);
    for (let cut = from; cut < end; cut += longest) {
      const piece = withoutLead(words.slice(cut, Math.min(end, cut + longest)));
      const span = { start: piece[0]?.start ?? start, end: piece.at(-1)?.end ?? sentence.end };
      const setting = settingOf(
        text,
        span,
        text.slice(lineSpan.start, lineSpan.start + 16),
        section,
        piece,
      );
      const speaker = holderOf(quotes, span)?.speaker ?? null;
      const uses = setting === 'prose' || setting === 'question' ? readUses(piece) : [];
      units.push({
        ...span,
        index: units.length,
        words: piece,
        line,
        section,
        setting,
        speaker,
        uses,
      });
    }
  }
  return units;
}
