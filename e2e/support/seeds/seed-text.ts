import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Span } from '../../../src/shared/domain/span.ts';

const folder = resolve(
  process.env['GLOSS_SEEDS'] ?? join(import.meta.dirname, '../../../../shared/seeds'),
);

/** The customer's articles, which lie beside the repository and may not be quoted in it. */
export const seedPaths = {
  digest: join(folder, '000_fde1c0ea1f6e6355.txt'),
  live: join(folder, '002_96197dfe2c7f7f66.txt'),
} as const;

export function seedsAreThere(): boolean {
  return Object.values(seedPaths).every((path) => existsSync(path));
}

/** A text whose places are named by lines and by short facts, such as amounts, instead of quotes. */
export class SeedText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  static read(path: string): SeedText {
    return new SeedText(readFileSync(path, 'utf8'));
  }

  /** A span's words. */
  words({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  /** A line by its number from 1, without its line break. */
  line(number: number): Span {
    const lines = this.text.split('\n');
    const start = lines.slice(0, number - 1).reduce((sum, line) => sum + line.length + 1, 0);
    return { start, end: start + (lines[number - 1]?.length ?? 0) };
  }

  /** The first place of these words within a span; throws if it has none. */
  find(words: string, within: Span = { start: 0, end: this.text.length }): Span {
    const start = this.text.indexOf(words, within.start);
    const end = start + words.length;
    if (start < 0 || end > within.end) throw new Error(`The article lacks “${words}” there.`);
    return { start, end };
  }

  /** The sentence within a span that holds these words, with its final stop. */
  sentence(words: string, within: Span): Span {
    const at = this.find(words, within).start;
    let start = within.start;
    for (const gap of this.words(within).matchAll(/(?<=[.!?]”?) +(?=[\p{Lu}“])/gu)) {
      const border = within.start + gap.index;
      if (border > at) return { start, end: border };
      start = border + gap[0].length;
    }
    return { start, end: within.end };
  }

  /** From the beginning of one run of words to the end of a later one. */
  from(first: string, last: string, within: Span): Span {
    const { start } = this.find(first, within);
    return { start, end: this.find(last, { start, end: within.end }).end };
  }

  /** The words after a mark, up to another or to the end of the span. */
  after(mark: string, until: string | null, within: Span): Span {
    const start = this.find(mark, within).end;
    return {
      start,
      end: until === null ? within.end : this.find(until, { start, end: within.end }).start,
    };
  }

  /** Where the text reads as the span does, in any case: the offsets that the find bar steps by. */
  alike(span: Span): readonly number[] {
    const words = this.words(span).toLowerCase();
    const all = this.text.toLowerCase();
    const places: number[] = [];
    for (let at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + words.length))
      places.push(at);
    return places;
  }

  /** Offsets as Python counts them. */
  codePoints({ start, end }: Span): { readonly start: number; readonly end: number } {
    const count = (to: number): number => Array.from(this.text.slice(0, to)).length;
    return { start: count(start), end: count(end) };
  }
}
