import type { Span } from '../../../shared/domain/span.ts';
import type { FoundQuote, Section } from '../../../shared/domain/understanding.ts';
import { firstStartingFrom } from '../../document/find.ts';
import { Cells } from '../cells/cells.ts';
import { addModality, addSources } from '../cells/common.ts';
import { draftOf, spanOnly, type Draft } from '../cells/draft.ts';
import { officeAt, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { actsIn, type SpeechAct } from './acts.ts';
import { addTarget } from './addressees.ts';
import { describeQuotes } from './describe.ts';
import { factlessPart } from './factless-part.ts';
import { groupQuotes, type QuoteGroup } from './quote-groups.ts';

/** Whether a fact of another type is told within the span. `anchors` are in order. */
function holdsFact(anchors: readonly Span[], { start, end }: Span): boolean {
  const next = anchors[firstStartingFrom(anchors, start)];
  return next !== undefined && next.start < end;
}

/** Verbs that judge a fact of another type, and are none of it: "condemned the attack on 3 May". */
const judges =
  /^(?:thank|condemn|denounce|deplore|decry|praise|welcome|hail|applaud|commend|criticise|criticize|slam|blame|accuse|deny|dismiss|reject)$/;

/** What is sent or given, told with numbers: help or a deployment. */
const moves =
  /\b(?:will|would|are to|is to|were to|was to)\b[^.;]{0,40}\b(?:provide|send|deliver|transmit|hand over|leave|fly|match|be (?:sent|delivered|shipped|handed|paid|transferred|deployed)|deploy|bring home|withdraw|donate|contribute|transfer|ship)\b/i;
const counted =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|million|billion)\b/i;

/** "said six engines would be sent": the content is a fact of another type, found or not. */
function tellsFact({ text }: Scene, { start, end }: FoundQuote): boolean {
  const words = text.slice(start, Math.min(end, start + 400));
  return counted.test(words) && moves.test(words);
}

/** How long, in code units, a fragment is at most. */
const fragment = 45;

/** "said the loan would be paid “before the month is out”": the words close a fact told before them. */
function isFragmentOfFact(scene: Scene, quote: FoundQuote, facts: readonly Span[]): boolean {
  const { verb, start, end } = quote;
  if (verb === null || verb.end > start || end - start > fragment) return false;
  if (/[.!?\n]/.test(scene.text.slice(verb.end, start))) return false;
  return holdsFact(facts, { start: verb.end, end: start });
}

/** A turn of an interview: whole sentences, with their speaker before them or none at all. */
function isAnswer({ verb, speaker, start }: FoundQuote): boolean {
  return verb === null && speaker !== null && speaker.start < start;
}

function ofQuotes(
  scene: Scene,
  group: QuoteGroup,
  quotes: readonly FoundQuote[],
  acts: readonly SpeechAct[],
): Draft | null {
  const [first] = quotes;
  if (first === undefined) return null;
  const draft = draftOf('STATEMENT', group.unit, first);
  draft.spans.length = 0;
  const starts = quotes.map(({ start, whole }) => Math.min(start, whole.start));
  const ends = quotes.map(({ end, whole }) => Math.max(end, whole.end));
  const from = acts.map(({ span }) => span.start);
  draft.spans.push({ start: Math.min(...starts, ...from), end: Math.max(...ends) });
  const act = acts[0];
  if (act !== undefined)
    new Cells(scene.text, draft.cells).codes('stance', [act.stance], [act.span], 'By the verb');
  describeQuotes(scene, draft, group.unit, group.speaker, quotes);
  addModality(scene, draft, { modality: 'done', cue: null });
  return draft;
}

function ofAct(scene: Scene, unit: Unit, act: SpeechAct): Draft {
  const draft = draftOf('STATEMENT', unit, act.span);
  const cells = new Cells(scene.text, draft.cells);
  cells.actors('speaker', act.speakers, 'Says it');
  addTarget(scene, unit, cells, act);
  const [speaker] = act.speakers;
  const office = speaker === undefined ? null : officeAt(scene, speaker.name, speaker.span.end);
  cells.words('office', office, 'The office that the text gives');
  cells.longWords('said', [act.span], 'What is told of it');
  cells.codes('stance', [act.stance], [act.span], 'By the verb');
  cells.codes('speech_form', ['reported_speech'], [spanOnly(act.span)], 'Told, not quoted');
  addModality(scene, draft, { modality: 'done', cue: null });
  addSources(scene, draft, act.span, new Set(act.speakers.map(({ name }) => name)));
  return draft;
}

/** Acts of the same speaker in the group's sentences, or in the one right before it. */
function actsOf(
  group: QuoteGroup,
  acts: ReadonlyMap<number, readonly SpeechAct[]>,
  line: (index: number) => number | undefined,
  section: (index: number) => Section | null | undefined,
): readonly SpeechAct[] {
  const found: SpeechAct[] = [];
  for (let at = group.unit.index - 1; at <= group.last; at += 1) {
    if (at < group.unit.index && line(at) !== group.unit.line && group.quotes[0]?.direct !== true)
      continue;
    if (line(at) === undefined || section(at) !== group.unit.section) continue;
    for (const act of acts.get(at) ?? []) {
      // "She declined to say whether …": what is not said is told by itself.
      if (
        at < group.unit.index &&
        (act.stance === 'declines_comment' || line(at) !== group.unit.line)
      )
        continue;
      // "The ministry denied it. “No such paper exists,” she said": two.
      const isOwn = /^(?:deny|dismiss|thank|convey)$/.test(act.use?.lemma ?? '');
      if (at < group.unit.index && isOwn) continue;
      if (act.speakers.some(({ name }) => name === group.speaker.name)) found.push(act);
    }
  }
  return found;
}

/**
 * The statements of a text, in order: what somebody says, but for reports of facts of other types,
 * which name the speaker as their source instead; `facts` are the anchors of those, in order.
 */
export function findStatements(scene: Scene, facts: readonly Span[]): readonly Draft[] {
  const acts = new Map<number, readonly SpeechAct[]>();
  for (const unit of scene.units) {
    const found = actsIn(scene, unit);
    if (found.length > 0) acts.set(unit.index, found);
  }
  const used = new Set<SpeechAct>();
  const drafts: Draft[] = [];
  const section = (index: number): Section | null | undefined => scene.units[index]?.section;
  const line = (index: number): number | undefined => scene.units[index]?.line;
  for (const group of groupQuotes(scene)) {
    const quotes = group.quotes.flatMap((quote): readonly FoundQuote[] => {
      if (!quote.direct) return holdsFact(facts, quote) || tellsFact(scene, quote) ? [] : [quote];
      if (isFragmentOfFact(scene, quote, facts)) return [];
      if (!isAnswer(quote) || !holdsFact(facts, quote)) return [quote];
      return factlessPart(scene, quote, (unit) => holdsFact(facts, unit));
    });
    const own = actsOf(group, acts, line, section);
    const draft = ofQuotes(scene, group, quotes, own);
    if (draft === null) continue;
    for (const act of own) used.add(act);
    drafts.push(draft);
  }
  for (const [index, list] of acts) {
    const unit = scene.units[index];
    const act = list.find((one) => !used.has(one));
    if (unit === undefined || act === undefined) continue;
    if (holdsFact(facts, act.span) && !judges.test(act.use?.lemma ?? '')) continue;
    drafts.push(ofAct(scene, unit, act));
  }
  return drafts;
}
