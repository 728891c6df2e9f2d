import type { Span } from '../../../shared/domain/span.ts';
import type {
  FoundDate,
  FoundName,
  FoundQuote,
  Speaker,
} from '../../../shared/domain/understanding.ts';
import { firstStartingFrom, itemsWithin, lastStartingBy } from '../../document/find.ts';
import { Cells } from '../cells/cells.ts';
import type { Draft } from '../cells/draft.ts';
import { spanOnly } from '../cells/draft.ts';
import { verbOf } from '../grammar/verb-table.ts';
import { namesIn, officeAt, type Scene } from '../scene/scene.ts';
import { addHearer } from './addressees.ts';
import type { Unit } from '../scene/unit.ts';
import { isInterview, isWritten, occasionIn } from './occasion.ts';
import { stanceOfVerb, stanceOfWords } from './stance.ts';

/** The mention that a speaker's words are, or hold. */
export function mentionOf(scene: Scene, speaker: Speaker): FoundName | null {
  const { names } = scene.understanding;
  const name = names[firstStartingFrom(names, speaker.start)];
  return name !== undefined && name.end <= speaker.end ? name : null;
}

/** The office of the mention, else the one that the name was printed with last. */
function officeOf(scene: Scene, speaker: Speaker): Span | null {
  const own = mentionOf(scene, speaker)?.office ?? null;
  return own ?? officeAt(scene, speaker.name, speaker.end);
}

const documents =
  /^(?:bulletin|statement|report|data|figure|document|letter|survey|study|paper|website|account|review|note|filing)/;

/** "Abara's office": whose it is that speaks, before a phrase without a name. */
function ownerBefore(scene: Scene, { start }: Speaker): string {
  const { names } = scene.understanding;
  const name = names[lastStartingBy(names, start - 1)];
  if (name === undefined || name.kind === 'item' || start - name.end > 4) return '';
  const between = scene.text.slice(name.end, start);
  if (documents.test(scene.text.slice(start, start + 12))) return '';
  return /^['’]s? $/.test(between) ? `${name.name}${between}` : '';
}

function speakerCell(scene: Scene, cells: Cells, speaker: Speaker): void {
  const printed = scene.text.slice(speaker.start, speaker.end);
  const several = namesIn(scene, speaker).filter(({ kind: sort }) => sort !== 'item');
  if (several.length > 1 && speaker.name.includes(' and ')) {
    cells.found('speaker', several, 'Say it');
    return;
  }
  const mention = mentionOf(scene, speaker);
  const kind = mention?.kind ?? scene.kinds.get(speaker.name);
  const owner = mention === null && kind === undefined ? ownerBefore(scene, speaker) : '';
  const name = {
    name: `${owner}${speaker.name}`.replaceAll(/\s+/g, ' ').slice(0, 500),
    printed: printed.slice(0, 500),
    isNear: mention?.isNear ?? false,
    ...(kind === undefined ? {} : { kind }),
  };
  cells.names('speaker', [name], [speaker], 'Says it');
}

/** A date of the sentences that stands outside the words said. */
function saidOn(scene: Scene, whole: Span, quotes: readonly FoundQuote[]): FoundDate | null {
  const dates = itemsWithin(scene.understanding.dates, whole);
  return (
    dates.find(
      (date) => !quotes.some(({ start, end }) => date.start >= start && date.end <= end),
    ) ?? null
  );
}

/** The words of the whole that are not said, for cues. */
function aroundWords(
  scene: Scene,
  whole: Span,
  quotes: readonly FoundQuote[],
): readonly { words: string; start: number }[] {
  const pieces: { words: string; start: number }[] = [];
  let from = whole.start;
  for (const { start, end } of quotes) {
    if (start > from) pieces.push({ words: scene.text.slice(from, start), start: from });
    from = Math.max(from, end);
  }
  if (from < whole.end) pieces.push({ words: scene.text.slice(from, whole.end), start: from });
  return pieces;
}

/** Where in the post's own section the words of it are dated. */
function postOf(scene: Scene, unit: Unit, quote: FoundQuote): Span | null {
  if (unit.section?.kind === 'post') return unit.section;
  const { sections } = scene.understanding;
  for (
    let at = lastStartingBy(sections, quote.start), steps = 0;
    at >= 0 && steps < 4;
    at -= 1, steps += 1
  ) {
    const section = sections[at];
    if (section?.kind === 'post' && section.start <= quote.start && section.end >= quote.end)
      return section;
  }
  return null;
}

/** Fills the cells of a statement by the quotes that one speaker says. */
export function describeQuotes(
  scene: Scene,
  draft: Draft,
  unit: Unit,
  speaker: Speaker,
  quotes: readonly FoundQuote[],
): void {
  const cells = new Cells(scene.text, draft.cells);
  const first = quotes[0];
  if (first === undefined) return;
  speakerCell(scene, cells, speaker);
  cells.words('office', officeOf(scene, speaker), 'The office that the text gives');
  const direct = quotes.filter((quote) => quote.direct);
  const said = direct.length > 0 ? direct : quotes;
  cells.longWords('said', said, direct.length > 0 ? 'The words quoted' : 'What is reported');
  const post = postOf(scene, unit, first);
  const whole = post ?? {
    start: Math.min(...quotes.map((quote) => quote.whole.start)),
    end: Math.max(...quotes.map((quote) => quote.whole.end)),
  };
  const around = aroundWords(scene, whole, quotes);
  const verb = quotes.find((quote) => quote.verb !== null)?.verb ?? null;
  addHearer(scene, unit, cells, verb);
  const lemma =
    verb === null
      ? ''
      : (verbOf(scene.text.slice(verb.start, verb.end).toLowerCase())?.lemma ?? '');
  const words = said
    .map(({ start, end }) => scene.text.slice(start, Math.min(end, start + 2000)))
    .join(' ')
    .toLowerCase();
  // Who calls it “a joke” calls for nothing.
  const byVerb = lemma === 'call' ? null : stanceOfVerb(lemma);
  const stance = byVerb ?? stanceOfWords(words);
  if (stance !== null)
    cells.codes(
      'stance',
      [stance],
      byVerb !== null && verb !== null ? [verb] : said,
      byVerb === null ? 'By the words said' : 'By the verb',
    );
  const form =
    post !== null
      ? 'post'
      : formOf(around.map((piece) => piece.words).join(' '), direct.length > 0);
  cells.codes(
    'speech_form',
    [form],
    [spanOnly(first)],
    post === null ? 'As the words are set' : 'A post',
  );
  cells.date('said_on', saidOn(scene, whole, quotes), 'The date beside it');
  if (post === null)
    for (const { words: beside, start } of around)
      cells.words('occasion', occasionIn(beside, start), 'Where it was said');
}

function formOf(around: string, isDirect: boolean): string {
  if (isWritten(around)) return 'written';
  if (/\binterview\b/.test(around) && isInterview(around)) return 'interview';
  return isDirect ? 'direct_quote' : 'reported_speech';
}
