import type { Span } from '../../../src/shared/domain/span.ts';
import type { Item, ItemKind } from '../items/item.ts';
import { wrongColumns } from './check-value.ts';
import { readKeys, readLine, type GoldLine } from './line.ts';
import { locate } from './words.ts';

/** An article with all that a person annotated in it, each kind in text order. */
export interface GoldArticle {
  readonly name: string;
  readonly text: string;
  /** YYYY-MM-DD, or null where it is to be read without. */
  readonly published: string | null;
  readonly items: readonly GoldItem[];
}

export interface GoldItem extends Item {
  /** The line of the gold file, from 1. */
  readonly line: number;
}

/** All that is wrong with a gold file, a line each: `name.gold:12: …`. */
export class GoldError extends Error {
  override readonly name = 'GoldError';
}

interface Place extends Span {
  readonly words: string;
}

/**
 * Where to look for the next item of a kind: behind the one before. Sections nest, and quoted words
 * stand in reported clauses, so both start behind its start; facts share sentences, and sections may
 * begin together but for their words.
 */
function searchFrom(kind: ItemKind, words: string, last: Place | undefined): number {
  if (last === undefined) return 0;
  const mayShare = kind === 'fact' || (kind === 'section' && words !== last.words);
  if (mayShare) return last.start;
  return kind === 'section' || kind === 'quote' ? last.start + 1 : last.end;
}

function readPublished(line: string): string | null | undefined {
  const [first, ...columns] = line.split('\t');
  const keys = columns[0] === 'published=' ? {} : readKeys(columns);
  if (first !== 'article' || columns.length !== 1 || typeof keys === 'string') return undefined;
  const published = keys['published'] ?? null;
  return published === null || /^\d{4}-\d\d-\d\d$/.test(published) ? published : undefined;
}

/** Facts name the fact that they are part of by an id that another fact has. */
function looseParts(items: readonly GoldItem[]): readonly GoldItem[] {
  const ids = new Set(items.map((item) => item.keys['id']));
  return items.filter((item) => {
    const whole = item.keys['part_of'];
    return whole !== undefined && (!ids.has(whole) || whole === item.keys['id']);
  });
}

/** Reads an article's gold lines against its text. Throws a `GoldError` that names every fault. */
export function readGold(name: string, text: string, gold: string): GoldArticle {
  const faults: string[] = [];
  const fault = (line: number, message: string): void => {
    faults.push(`${name}.gold:${String(line)}: ${message}`);
  };
  const [head = '', ...lines] = gold.split('\n');
  const published = readPublished(head);
  if (published === undefined)
    fault(1, 'write article⇥published=2026-03-14, or published= for none');
  const last = new Map<ItemKind, Place>();
  const items: GoldItem[] = [];
  const add = ({ kind, words, keys }: GoldLine, line: number): void => {
    const span = locate(text, words, searchFrom(kind, words, last.get(kind)));
    const wrong = span === null ? `“${words}” is not found behind the one before` : null;
    const message = wrong ?? wrongColumns(kind, keys);
    if (message !== null) fault(line, `${kind}: ${message}`);
    if (span === null) return;
    last.set(kind, { ...span, words });
    items.push({ kind, ...span, keys, line });
  };
  for (const [index, line] of lines.entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const read = readLine(line);
    if (typeof read === 'string') fault(index + 2, read);
    else add(read, index + 2);
  }
  for (const item of looseParts(items)) fault(item.line, 'part_of names no other fact');
  if (faults.length > 0) throw new GoldError(faults.join('\n'));
  return { name, text, published: published ?? null, items };
}
