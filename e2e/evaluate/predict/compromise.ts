import nlp from 'compromise';
import { z } from 'zod';
import { parseMoney } from '../../../src/text/values/money.ts';
import { keysOf, type Item } from '../items/item.ts';
import type { Predictor } from './predictor.ts';

/** What `json({ offset: true })` gives for each match; the library's own types leave it open. */
const matches = z.array(
  z.object({ text: z.string(), offset: z.object({ start: z.number(), length: z.number() }) }),
);

interface View {
  readonly json: (options: { offset: boolean }) => unknown;
}

/** The library counts the marks around a match to it; ours are the words alone. */
function trimmed(text: string, start: number, length: number): { start: number; end: number } {
  const raw = text.slice(start, start + length);
  const lead = /^[^\p{L}\p{N}$€£¥]*/u.exec(raw)?.[0].length ?? 0;
  const words = raw.slice(lead).replace(/[^\p{L}\p{N}]+$/u, '');
  const bare = words.replace(/[’']s$/u, '');
  return { start: start + lead, end: start + lead + bare.length };
}

function spansOf(view: View, text: string): { start: number; end: number }[] {
  return matches
    .parse(view.json({ offset: true }))
    .map(({ offset }) => trimmed(text, offset.start, offset.length))
    .filter((span) => span.end > span.start);
}

function inOrder(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => a.start - b.start);
}

/** compromise alone: people, places and organisations, and amounts of money. */
export const compromise: Predictor = {
  name: 'compromise',
  find({ text }) {
    const read = nlp(text);
    const named = (view: View, kind: string): Item[] =>
      spansOf(view, text).map(({ start, end }) => {
        return { kind: 'entity', start, end, keys: { kind, name: text.slice(start, end) } };
      });
    const money = spansOf(read.money(), text).map(({ start, end }): Item => {
      // It finds the words; their value is read with our own grammar, which favours it.
      const value = parseMoney(text.slice(start, end));
      const keys = value.ok ? keysOf({ ...value.value, conversion: null }) : {};
      return { kind: 'money', start, end, keys };
    });
    return {
      money: inOrder(money),
      entity: inOrder([
        ...named(read.people(), 'person'),
        ...named(read.places(), 'place'),
        ...named(read.organizations(), 'organisation'),
      ]),
    };
  },
};
