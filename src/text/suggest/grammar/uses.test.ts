import { describe, expect, it } from 'vitest';
import { readDocument } from '../../document/document.ts';
import { readWords } from '../../modality/grammar/words.ts';
import type { Range } from '../../speech/phrases.ts';
import type { UnitWord } from '../../speech/units.ts';
import { readUses } from './uses.ts';

function wordsOf(text: string): readonly UnitWord[] {
  return readWords(readDocument(text)).map((word) => Object.assign(word, { quote: null }));
}

/** The verbs of a sentence as `subject > lemma (kind) > objects`. */
function shown(text: string): readonly string[] {
  const words = wordsOf(text);
  const phrase = (range: Range | null): string =>
    range === null
      ? '–'
      : words
          .slice(range.from, range.to)
          .map((word) => word.text)
          .join(' ');
  return readUses(words).map(
    ({ subject, lemma, kind, objects }) =>
      `${phrase(subject)} > ${lemma} (${kind}) > ${phrase(objects)}`,
  );
}

const cases: readonly (readonly [string, string])[] = [
  ['Poland, which borders on Ukraine, scrambled jets', 'poland > scramble (finite) > jets'],
  ['Chile, Peru, and Haiti will send tents', 'chile , peru , and haiti > send (finite) > tents'],
  ['Aid was delivered by Norway', 'norway > deliver (finite) > by norway'],
  ['Spain agreed on Monday to lend Peru money', 'spain > lend (infinitive) > peru money'],
  ['They urged Spain to lend Peru money', 'spain > lend (infinitive) > peru money'],
  ['Chile is open to sending troops', 'chile > send (gerund) > troops'],
  ['Norway gave four and promised another six', 'norway > promise (finite) > another six'],
  ['The tanks that Spain promised have arrived', 'spain > promise (finite) > '],
  ['Rain fell, with Norway contributing tents', 'norway > contribute (gerund) > tents'],
];

describe('readUses', () => {
  it.each(cases)('%s', (text, wanted) => {
    expect(shown(text)).toContain(wanted);
  });

  it('takes no noun for a verb', () => {
    expect(shown('The army had shells')).toEqual([]);
    expect(shown('Funding for training is short')).toEqual([]);
  });

  it.each([
    'Germany sent and ',
    'which gave, ',
    'to send to send ',
    'A, B, C and D gave ',
    'gave that he said ',
    '“ “ gave ” ',
    'by by by given ',
    'with with with giving ',
  ])('looks at a bounded number of words for each verb: %s', (piece) => {
    const looks = (times: number): number => {
      let count = 0;
      const words = new Proxy(wordsOf(piece.repeat(times)), {
        get(target, key, receiver): unknown {
          if (typeof key === 'string' && /^\d/.test(key)) count += 1;
          return Reflect.get(target, key, receiver);
        },
      });
      readUses(words);
      return count / words.length;
    };
    expect(looks(400)).toBeLessThan(1.3 * looks(100) + 20);
  });
});
