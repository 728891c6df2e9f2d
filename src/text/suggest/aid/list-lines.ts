import type { Span } from '../../../shared/domain/span.ts';
import { hasFinite } from '../../modality/grammar/finite.ts';
import { prepositions } from '../../modality/grammar/word-classes.ts';
import { wordsIn } from '../grammar/look.ts';
import { moneyIn, quantitiesIn, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';

/** Bullets, numbers, ticks and flags that a line of a list begins with. */
const marker =
  /^\s*(?:[-–—•*·▪◦‣●○■□➤►✓✔✅»>]|\(?(?:\d{1,2}|[a-z])[.)]|[\u{1F1E6}-\u{1F1FF}]{2})[\s\u{FE0F}]/u;
const mostLabelWords = 9;

/** A line of a list: what it is headed with, and under which sentence it stands. */
export interface ListLine {
  readonly unit: Unit;
  /** The words before its colon, dash or bracket, by their index; 0 if it has no label. */
  readonly labelEnd: number;
  /** Where what is listed begins. */
  readonly from: number;
  readonly isMarked: boolean;
}

/** Lines that stand together, with the sentence above them. */
export interface ListBlock {
  readonly lines: readonly ListLine[];
  /** The sentence right above, and the one above that; null at the text's beginning. */
  readonly above: Unit | null;
  readonly higher: Unit | null;
}

export function isMarked(scene: Scene, unit: Unit): boolean {
  const line = scene.document.lines[unit.line];
  return line !== undefined && marker.test(scene.text.slice(line.start, line.start + 8));
}

function isFirstOfLine(scene: Scene, unit: Unit): boolean {
  const line = scene.document.lines[unit.line];
  return line !== undefined && unit.start - line.start <= 8;
}

/** Where the first sum or count of the unit begins; null for none. */
function firstAmount(scene: Scene, unit: Unit): Span | null {
  const money = moneyIn(scene, unit)[0]?.whole;
  const count = quantitiesIn(scene, unit)[0]?.whole;
  if (money === undefined || count === undefined) return money ?? count ?? null;
  return money.start < count.start ? money : count;
}

const loose =
  /^(?:[:–—-]|,|\(|=|→|->)?(?: (?:about|around|some|up|to|more|than|over|at|least|another|nearly|an?|additional|further|a|total|of))*$/;

/** Whether a label can end before the word: with a name where nothing parts it from the amount. */
function isHead(words: Unit['words'], end: number): boolean {
  const [last, next] = [words[end - 1], words[end]];
  if (last?.kind !== 'word') return false;
  return last.isCapital ? end > 1 || !prepositions.has(last.text) : next?.kind === 'mark';
}

/** "Germany: EUR 20 million", "Norway (NOK 200m)", "Japan, $15 million", "Vehicles: 40 carriers". */
function labelOf(scene: Scene, unit: Unit): { readonly end: number; readonly from: number } | null {
  const { words } = unit;
  for (let at = 1; at < Math.min(words.length, mostLabelWords + 1); at += 1) {
    const text = words[at]?.text ?? '';
    if (words[at]?.kind === 'number') break;
    if (/^(?::|[–—-]|=|→)$/.test(text)) return { end: at, from: at + 1 };
  }
  const amount = firstAmount(scene, unit);
  if (amount === null) return null;
  const at = words.findIndex(({ end }) => end > amount.start);
  for (let end = Math.max(1, at - 6); end <= Math.min(at, mostLabelWords); end += 1)
    if (loose.test(wordsIn(words, end, at)) && isHead(words, end))
      return { end, from: /^[(,]$/.test(words[end]?.text ?? '') ? end + 1 : end };
  return null;
}

/** A line without a marker is of a list if it is a label with an amount, and no sentence. */
function bareLine(scene: Scene, unit: Unit): ListLine | null {
  if (unit.setting === 'question' || unit.setting === 'link' || unit.words.length > 40) return null;
  const amount = firstAmount(scene, unit);
  const label = amount === null ? null : labelOf(scene, unit);
  if (label === null || amount === null) return null;
  const first = unit.words[label.from];
  if (first === undefined || amount.start - first.start > 40) return null;
  const until = unit.words.findIndex(({ start }) => start >= amount.start);
  if (hasFinite(unit.words, 0, Math.max(0, until))) return null;
  return { unit, labelEnd: label.end, from: label.from, isMarked: false };
}

function lineOf(scene: Scene, unit: Unit): ListLine | null {
  if (!isFirstOfLine(scene, unit)) return null;
  if (!isMarked(scene, unit)) return bareLine(scene, unit);
  const label = labelOf(scene, unit);
  return { unit, labelEnd: label?.end ?? 0, from: label?.from ?? 0, isMarked: true };
}

/** A line with the list that it is of. */
export interface ListPlace {
  readonly block: ListBlock;
  readonly line: ListLine;
}

/** The lists of a text by the units that their lines begin with, in order; linear. */
export function listsOf(scene: Scene): ReadonlyMap<Unit, ListPlace> {
  const places = new Map<Unit, ListPlace>();
  let open: ListLine[] = [];
  let above: Unit | null = null;
  let higher: Unit | null = null;
  let last: Unit | null = null;
  let beforeLast: Unit | null = null;
  const close = (): void => {
    const isList = open.length > 1 || open.some((line) => line.isMarked);
    if (isList) {
      const block = { lines: open, above, higher };
      for (const line of open) places.set(line.unit, { block, line });
    }
    open = [];
  };
  for (const unit of scene.units) {
    const line = lineOf(scene, unit);
    const isTail = open.length > 0 && open.at(-1)?.unit.line === unit.line;
    if (line === null && isTail) continue;
    if (line === null) close();
    else {
      const before = open.at(-1);
      if (before !== undefined && before.isMarked !== line.isMarked) close();
      if (open.length === 0) [above, higher] = [last, beforeLast];
      open.push(line);
    }
    if (line === null) [beforeLast, last] = [last, unit];
  }
  close();
  return places;
}
