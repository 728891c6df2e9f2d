import { describe, expect, it } from 'vitest';
import { readDocument } from '../../document/document.ts';
import { readWords } from '../../modality/grammar/words.ts';
import { withoutContractions } from './contractions.ts';

function cut(text: string): readonly string[] {
  const words = readWords(readDocument(text)).map((word) => Object.assign(word, { quote: null }));
  return withoutContractions(words).map(
    ({ text: word, start, end }) => `${word}=${text.slice(start, end)}`,
  );
}

describe('withoutContractions', () => {
  it('parts a pronoun from its auxiliary, at the places where they stand', () => {
    expect(cut('We’ve sent it')).toEqual(['we=We', 'have=’ve', 'sent=sent', 'it=it']);
    expect(cut("they'll pay")).toEqual(['they=they', "will='ll", 'pay=pay']);
  });

  it('leaves owners, negations and names as they are', () => {
    expect(cut('Norway’s won’t O’Neill')).toEqual([
      "norway's=Norway’s",
      "won't=won’t",
      "o'neill=O’Neill",
    ]);
  });
});
