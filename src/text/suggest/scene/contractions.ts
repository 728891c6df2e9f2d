import type { UnitWord } from '../../speech/units.ts';
import { isContracted } from '../../modality/grammar/auxiliaries.ts';

const auxiliaries: ReadonlyMap<string, string> = new Map(
  "'ll=will|'ve=have|'re=are|'m=am|'s=is|'d=would".split('|').map((row): [string, string] => {
    const [short = '', long = ''] = row.split('=');
    return [short, long];
  }),
);

/** “we’ve”, “they’ll” as two words, so that the pronoun is a subject and its verb an auxiliary. */
export function withoutContractions(words: readonly UnitWord[]): readonly UnitWord[] {
  return words.flatMap((word): readonly UnitWord[] => {
    if (!word.text.includes("'") || !isContracted(word.text)) return [word];
    const cut = word.text.indexOf("'");
    const auxiliary = auxiliaries.get(word.text.slice(cut));
    if (auxiliary === undefined) return [word];
    const middle = word.start + cut;
    return [
      { ...word, text: word.text.slice(0, cut), end: middle },
      { ...word, text: auxiliary, isCapital: false, start: middle },
    ];
  });
}
