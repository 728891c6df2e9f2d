import { array, assert, constantFrom, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessTo, passageAt, readPassages, shortestPassage } from './passages.ts';
import { normalise, shinglesOf, similarity } from './shingles.ts';

const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length });

/** Sentences of thirty words, all different, that a number makes. */
function sentence(seed: number, words = 30): string[] {
  const list: string[] = [];
  let state = seed + 1;
  for (let i = 0; i < words; i += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    list.push(`w${String(state % 5000)}`);
  }
  return list;
}

describe('readPassages', () => {
  it('takes the paragraphs that are long enough, without the white space around them', () => {
    const long = 'A ferry left the harbour at noon, with three hundred passengers on board.';
    const text = `Short.\n\n  ${long}  \n${'x'.repeat(shortestPassage - 1)}\n${long}`;
    const passages = readPassages(text);
    expect(passages.map(({ start, end }) => text.slice(start, end))).toEqual([long, long]);
    expect(passages[0]?.hash).toBe(passages[1]?.hash);
    expect(passages[0]?.bands).toEqual(passages[1]?.bands);
  });

  it('gives what the database can hold, whatever the text', () => {
    const units = constantFrom('a', 'É', ' ', '\n', '1', '😀', '\ud800', 'ש', '漢', '\u0301', '.');
    assert(
      property(array(units, { maxLength: 300 }), (parts) => {
        const text = parts.join('');
        for (const { start, end, hash, bands } of readPassages(text)) {
          expect(end - start).toBeGreaterThanOrEqual(shortestPassage);
          expect(Number.isSafeInteger(hash) && hash >= 0).toBe(true);
          expect(bands).toHaveLength(4);
          expect(bands.every((band) => (band | 0) === band)).toBe(true);
        }
      }),
    );
  });

  it('reads enormous paragraphs of one thing', () => {
    for (const unit of ['a', 'a ', '1', '"', '.\u00a0', '漢', '😀'])
      expect(readPassages(`|${unit.repeat(300_000)}|`)).toHaveLength(1);
    expect(readPassages('\n '.repeat(300_000))).toEqual([]);
  });
});

describe('passages that are the same but for white space and case', () => {
  it('have the same hash and bands, and are verbatim', () => {
    assert(
      property(array(string({ maxLength: 12 })), (words) => {
        const a = words.join(' ');
        const b = ` ${words.join(' \n\t ')} `;
        expect(likenessTo(a)(b)).toBe('verbatim');
        expect({ ...passageAt(a, whole(a)), end: 0 }).toEqual({
          ...passageAt(b, whole(b)),
          end: 0,
        });
      }),
    );
    expect(likenessTo('The Prime Minister')('the  PRIME minister')).toBe('verbatim');
  });

  it('are told from all others', () => {
    const hashes = new Set<number>();
    for (let i = 0; i < 20_000; i += 1) {
      const text = sentence(i, 12).join(' ');
      hashes.add(passageAt(text, whole(text)).hash);
    }
    expect(hashes.size).toBe(20_000);
  });
});

describe('similarity', () => {
  it('is symmetric, 1 for the same, and 0 where nothing is shared', () => {
    assert(
      property(string({ minLength: 1 }), string({ minLength: 1 }), (a, b) => {
        const [first, second] = [shinglesOf(normalise(a)), shinglesOf(normalise(b))];
        expect(similarity(first, second)).toBe(similarity(second, first));
        expect(similarity(first, first)).toBe(1);
      }),
    );
    const [a, b] = [sentence(1).join(' '), sentence(2).join(' ')];
    expect(similarity(shinglesOf(a), shinglesOf(b))).toBeLessThan(0.1);
  });

  it('stays near when a word or punctuation changes, and not when a third of the words do', () => {
    const words = sentence(7);
    const near = likenessTo(words.join(' '));
    expect(near(words.with(4, 'changed').join(' '))).toBe('near');
    expect(near(words.slice(4).join(' '))).toBe('near');
    expect(near(`“${words.join(', ')}.”`)).toBe('near');
    const others = words.map((word, index) => (index % 3 === 0 ? 'other' : word));
    expect(near(others.join(' '))).toBe('none');
    expect(near(sentence(8).join(' '))).toBe('none');
  });
});

describe('bands', () => {
  function sharesBand(a: string, b: string): boolean {
    const bands = new Set(passageAt(a, whole(a)).bands);
    return passageAt(b, whole(b)).bands.some((band) => bands.has(band));
  }

  it('are shared about always by passages that differ in one word, and about never by others', () => {
    let found = 0;
    let mistaken = 0;
    for (let i = 0; i < 500; i += 1) {
      const words = sentence(i);
      if (sharesBand(words.join(' '), words.with(i % 30, 'changed').join(' '))) found += 1;
      if (sharesBand(words.join(' '), sentence(i + 1000).join(' '))) mistaken += 1;
    }
    expect(found).toBeGreaterThan(475);
    expect(mistaken).toBeLessThan(3);
  });

  it('depend on nothing but the shingles', () => {
    assert(
      property(integer({ min: 0, max: 1000 }), (seed) => {
        const words = sentence(seed);
        const [a, b] = [words.join(' '), `(${words.join('; ')})`];
        expect(passageAt(a, whole(a)).bands).toEqual(passageAt(b, whole(b)).bands);
      }),
    );
  });
});
