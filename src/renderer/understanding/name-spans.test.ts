import { array, assert, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSpans, spansWithin } from './name-spans.ts';

describe('spansWithin', () => {
  it('finds what a search through all of them finds', () => {
    const spans = array(nat(20), { maxLength: 30 }).map((gaps) => {
      let at = 0;
      return gaps.map((gap) => {
        const start = at + gap;
        at = start + 1 + (gap % 5);
        return { start, end: at };
      });
    });
    assert(
      property(spans, nat(300), nat(60), (all, start, length) => {
        const span = { start, end: start + length + 1 };
        expect(spansWithin(packSpans(all), span)).toEqual(
          all.filter((name) => name.start >= span.start && name.end <= span.end),
        );
      }),
    );
  });
});
