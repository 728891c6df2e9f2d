import { isFinite } from '../../modality/grammar/finite.ts';
import { openAppositions } from '../../speech/apposition.ts';
import { phraseBefore, type Range } from '../../speech/phrases.ts';
import { mainSubject } from '../../speech/voices.ts';
import type { UnitWord } from '../../speech/units.ts';
import type { Unit } from '../scene/unit.ts';

/** How far back in its sentence a pronoun looks for the subject of an earlier clause, in words. */
const reach = 40;
/** How many of those subjects are looked at. */
const mostSubjects = 3;

function subjectAt(words: readonly UnitWord[], verb: number): Range | null {
  return words[verb - 1]?.text === ','
    ? openAppositions(words, verb - 1)
    : phraseBefore(words, verb);
}

/**
 * The subjects of the finite verbs that stand before the word in its sentence, the nearest first:
 * whom "it" means in "the ministry said it would".
 */
export function subjectsBefore({ words }: Unit, at: number): readonly Range[] {
  const found: Range[] = [];
  for (let verb = at - 1; verb >= Math.max(1, at - reach); verb -= 1) {
    if (found.length >= mostSubjects) break;
    if (!isFinite(words, verb)) continue;
    const range = subjectAt(words, verb);
    if (range !== null && range.to <= at && found.every(({ from }) => from !== range.from))
      found.push(range);
  }
  return found;
}

/** The subject of a sentence's main verb: whom a pronoun that opens the next one means. */
export function subjectOfUnit({ words }: Unit): Range | null {
  return mainSubject(words);
}
