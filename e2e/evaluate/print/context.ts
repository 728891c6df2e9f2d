import type { GoldArticle } from '../gold-format/read-gold.ts';
import type { Item } from '../items/item.ts';
import type { Matching, Pair } from '../score/match.ts';
import { isRight } from '../score/match.ts';

const around = 30;
const longest = 90;

function oneLine(text: string): string {
  return text.replaceAll('\n', '⏎');
}

/** The item's words in their context: `…said [24 of 39] drones…`, with the line of the text. */
function inContext(text: string, { start, end }: { start: number; end: number }): string {
  const words = oneLine(text.slice(start, end));
  const half = longest / 2;
  const short = words.length > longest ? `${words.slice(0, half)} ⋯ ${words.slice(-half)}` : words;
  const before = oneLine(text.slice(Math.max(0, start - around), start));
  const line = text.slice(0, start).split('\n').length;
  return `${String(line).padStart(4)}: ${before}[${short}]${oneLine(text.slice(end, end + around))}`;
}

function printKeys(keys: Readonly<Record<string, string>>): string {
  return Object.entries(keys)
    .map(([key, value]) => `${key}=${oneLine(value)}`)
    .join(' ');
}

function printItem(sign: string, text: string, item: Item): string {
  return `  ${sign} ${inContext(text, item)}\n           ${printKeys(item.keys)}`;
}

function printPair(text: string, { gold, found, wrong, isExact }: Pair): string {
  const isOff = !isExact && gold.kind !== 'fact';
  const lines = [`  ≠ ${inContext(text, gold)}`];
  if (isOff) lines.push(`     found: ${inContext(text, found).trimStart()}`);
  for (const key of wrong)
    lines.push(
      `           ${key}: ${oneLine(gold.keys[key] ?? '–')} but found ${oneLine(found.keys[key] ?? '–')}`,
    );
  return lines.join('\n');
}

/** All faults of one kind in one article: `≠` differs, `-` missed, `+` found without being there. */
export function printFaults({ text }: GoldArticle, { pairs, missed, surplus }: Matching): string {
  const faults = [
    ...pairs
      .filter((pair) => !isRight(pair))
      .map((pair) => [pair.gold.start, printPair(text, pair)] as const),
    ...missed.map((item) => [item.start, printItem('-', text, item)] as const),
    ...surplus.map((item) => [item.start, printItem('+', text, item)] as const),
  ];
  return faults
    .toSorted(([a], [b]) => a - b)
    .map(([, printed]) => printed)
    .join('\n');
}
