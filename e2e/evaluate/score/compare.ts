import type { Item, ItemKind } from '../items/item.ts';
import type { Naming } from './naming.ts';

/** Whether a found value is that of the gold, beside the article's names. */
type Compare = (gold: string | undefined, found: string | undefined, naming: Naming) => boolean;

const same: Compare = (gold, found) => gold === found;

/** A qualifier that is not given is `exact`. */
const sameQualifier: Compare = (gold = 'exact', found = 'exact') => gold === found;

function plain(text: string | undefined): string {
  return (text ?? '').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

const samePlain: Compare = (gold, found) => plain(gold) === plain(found);

/** Both none, or the same moment, in whatever zone. */
const sameMoment: Compare = (gold, found) =>
  gold === found ||
  (gold !== undefined && found !== undefined && Date.parse(gold) === Date.parse(found));

/** The part of a conversion's `words|amount|currency` that is its value. */
const sameConversion: Compare = (gold, found) =>
  gold?.split('|').slice(1).join('|') === found?.split('|').slice(1).join('|');

/** The words of a speaker are `words|name`, or the name alone. */
function speakerName(speaker: string): string {
  return speaker.split('|').at(-1) ?? speaker;
}

const sameSpeaker: Compare = (gold, found, naming) =>
  gold === undefined || found === undefined
    ? gold === found
    : naming.isSame(speakerName(gold), speakerName(found));

const oneDate = /^-?\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/;
const marked = /[T~?%X{[]/;

/**
 * The same EDTF, or the same interval in another notation: `../2025-09` and `../2025-09-30`,
 * `2027-41` and `2027-07/2027-12`. Their days are compared on their own; a year, a month and a day
 * are no intervals, since their precision is part of what was read.
 */
const sameEdtf: Compare = (gold, found) => {
  if (gold === undefined || found === undefined || gold === found) return gold === found;
  return [gold, found].every((edtf) => !oneDate.test(edtf) && !marked.test(edtf));
};

/** Sections that are printed with a label; a heading or dateline is its own, and none is asked. */
const labelled = new Set(['update', 'original']);

const compared: Readonly<Record<Exclude<ItemKind, 'fact'>, Readonly<Record<string, Compare>>>> = {
  section: { kind: same, label: samePlain, time: sameMoment },
  date: { edtf: sameEdtf, earliest: same, latest: same },
  money: {
    amount: same,
    currency: same,
    qualifier: sameQualifier,
    low: same,
    high: same,
    conversion: sameConversion,
  },
  quantity: {
    best: same,
    low: same,
    high: same,
    unit: samePlain,
    qualifier: sameQualifier,
    of: same,
  },
  entity: { kind: same },
  quote: { direct: same, speaker: sameSpeaker },
};

function isAsked(gold: Item, key: string): boolean {
  if (gold.kind !== 'section' || key !== 'label') return true;
  return 'label' in gold.keys || labelled.has(gold.keys['kind'] ?? '');
}

/** The keys in which the found item differs from the gold one. Facts have `wrongFields`. */
export function wrongKeys(gold: Item, found: Item, naming: Naming): readonly string[] {
  if (gold.kind === 'fact') return [];
  return Object.entries(compared[gold.kind])
    .filter(([key, compare]) => {
      return isAsked(gold, key) && !compare(gold.keys[key], found.keys[key], naming);
    })
    .map(([key]) => key);
}
