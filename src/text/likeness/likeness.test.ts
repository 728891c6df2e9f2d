import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearlySameText } from '../../shared/domain/versions.ts';
import { similarityTo } from './likeness.ts';
import { keysOf, likenessOf, shortestText, sketchLength, sketchOf } from './sketch.ts';

/** A text of words that a number makes, all different. */
function words(seed: number, count = 400): string[] {
  return Array.from({ length: count }, (_, n) => `w${String((n + 1) * (seed * 2 + 1) * 7919)}`);
}

const story = words(1);
const text = story.join(' ');

function share(a: string, b: string): boolean {
  const [one, other] = [sketchOf(a), sketchOf(b)];
  if (one === null || other === null) return false;
  const keys = new Set(keysOf(one));
  return keysOf(other).some((key) => keys.has(key));
}

describe('likeness of texts', () => {
  it('is one for the same words, whatever white space, case and punctuation is between', () => {
    expect(similarityTo(text)(`“${story.join('\n\n').toUpperCase()}”`)).toBe(1);
    expect(similarityTo(text)(words(2).join(' '))).toBe(0);
  });

  it('stays over the threshold with some words changed, or some paragraphs more', () => {
    const edited = story.map((word, n) => (n % 16 === 3 ? 'other' : word)).join(' ');
    expect(similarityTo(text)(edited)).toBeGreaterThan(nearlySameText);
    const grown = `${text} ${words(3, 200).join(' ')}`;
    expect(similarityTo(text)(grown)).toBeGreaterThan(nearlySameText);
    expect(similarityTo(text)(`${text} ${words(3).join(' ')}`)).toBeLessThan(nearlySameText);
  });

  it('goes by characters where no spaces part the words', () => {
    const chinese = Array.from({ length: 300 }, (_, n) => String.fromCodePoint(0x4e00 + n * 7));
    const other = chinese.map((letter, n) => (n === 150 ? '变' : letter)).join('');
    expect(similarityTo(chinese.join(''))(other)).toBeGreaterThan(0.95);
  });
});

describe('sketches', () => {
  it('share keys and most numbers where texts are nearly the same, and none where they are not', () => {
    let found = 0;
    for (let at = 0; at < 100; at += 1) {
      const mine = words(at + 10);
      const edited = mine.map((word, n) => (n % 16 === at % 16 ? 'other' : word)).join(' ');
      if (share(mine.join(' '), edited)) found += 1;
      expect(share(mine.join(' '), words(at + 11).join(' '))).toBe(false);
    }
    expect(found).toBeGreaterThanOrEqual(97);
  });

  it('agree in about as many numbers as the texts share of their shingles', () => {
    for (const step of [4, 8, 16, 32, 64]) {
      const edited = story.map((word, n) => (n % step === 0 ? 'other' : word)).join(' ');
      const [a, b] = [sketchOf(text), sketchOf(edited)];
      if (a === null || b === null) throw new Error('No sketch');
      expect(Math.abs(likenessOf(a, b) - similarityTo(text)(edited))).toBeLessThan(0.3);
    }
  });

  it('are there for every text that is long enough, and the same for the same', () => {
    const parts = array(constantFrom('ab', ' ', '\n', '😀', 'ש', '\u{d800}', 'é', '港', '1,2'), {
      maxLength: 200,
    });
    assert(
      property(parts, string({ unit: 'binary' }), (some, more) => {
        const whole = `${some.join('')}${more}`;
        const sketch = sketchOf(whole);
        expect(sketch?.length ?? 0).toBe(whole.length < shortestText ? 0 : sketchLength);
        expect(sketchOf(whole)).toEqual(sketch);
      }),
    );
    expect(sketchOf('a'.repeat(100_000))?.length).toBe(sketchLength);
  });
});
