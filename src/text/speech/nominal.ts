import { demonyms } from '../lexicon/countries-lookup.ts';
import { determiners, prepositions } from '../modality/grammar/word-classes.ts';
import type { Range, VerbGroup } from './phrases.ts';
import { nounLikeForms } from './speech-verbs.ts';
import type { UnitWord } from './units.ts';
import { relatives, timeWords } from './word-sets.ts';

/** Adjectives of countries, in lower case. */
const peoples: ReadonlySet<string> = new Set(
  [...demonyms.keys()].filter((word) => !/[^s]s$/.test(word)).map((word) => word.toLowerCase()),
);
const participleOpeners = new Set('by in while when after before and but without as'.split(' '));

const numerals =
  /^(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|several|many|other|gulf|member|baltic|nordic|eastern|western|southern|northern|arab|african|european)$/u;

/** "21 states", "Gulf states": behind a number or what tells which, a plural is no verb. */
function isCounted(words: readonly UnitWord[], at: number): boolean {
  const before = words[at - 1];
  const isNumber = before?.kind === 'number' || numerals.test(before?.text ?? '');
  return isNumber && words[at + 1]?.text !== 'that' && words[at + 1]?.kind !== 'quote';
}

/** Forms that are verbs wherever they stand. */
const plainlySaid =
  /^(?:said|says|told|tells|added|adds|wrote|warned|asked|recalled|replied|explained)$/;

/** Whether the word is a noun or an adjective there: "the reported attack", "a claim". */
export function isNominal(words: readonly UnitWord[], at: number, group: VerbGroup): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || group.from < at) return false;
  // "its sales forecast on Thursday": as a verb something follows that is foreseen.
  const behind = words[at + 1];
  if (word.text === 'forecast' && (behind?.kind !== 'word' || prepositions.has(behind.text)))
    return true;
  if (before.text === 'that' && at === 1) return true;
  // "Thirty-eight states and nine agencies"
  if (nounLikeForms.has(word.text) && /[^s]s$/.test(word.text) && isCounted(words, at)) return true;
  // "denied claims that", "10 promised trucks"
  const isObject =
    behind?.kind === 'word' && behind.text !== 'that' && !determiners.has(behind.text);
  if (before.kind === 'number' && word.text.endsWith('ed') && isObject) return true;
  if (nounLikeForms.has(word.text) && /..(?:ed|ing)$/.test(before.text) && before.kind === 'word')
    return true;
  // "rejected Ukrainian claims that"
  if (nounLikeForms.has(word.text) && peoples.has(before.text) && at > 1) return true;
  if (before.text === 'having' || before.text === 'being') return true;
  if (relatives.has(before.text)) return false;
  // "Another said it was late"
  if (before.text === 'another' && plainlySaid.test(word.text)) return false;
  if (determiners.has(before.text) && before.text !== 'both' && before.text !== 'all')
    return !/^(?:many|some|several|few|most|this|that)$/.test(before.text);
  // "Russia’s reported attack", but "Moody’s said".
  const isOwner = before.text.endsWith("'s") || before.text.endsWith("s'");
  if (isOwner) return !/^(?:said|says|told|added|warned|wrote)$/.test(word.text);
  return prepositions.has(before.text) && !participleOpeners.has(before.text);
}

/** "on top of $118 million announced in January": a participle of what was given. */
export function isSumTold(words: readonly UnitWord[], to: number, subject: Range): boolean {
  const last = words[subject.to - 1];
  const isAmount =
    last?.kind === 'number' ||
    /^(?:million|billion|trillion|crore|lakh|mn|bn|euros?|dollars?|pounds?|percent)$/.test(
      last?.text ?? '',
    );
  const next = words[to]?.text ?? '';
  return isAmount && (prepositions.has(next) || timeWords.has(next) || next === '');
}

/** "pledged QAR 20 million": what is given, and nobody who speaks. */
export function isSum(words: readonly UnitWord[], { from, to }: Range): boolean {
  const at = words[from]?.isCapital === true ? from + 1 : from;
  return words[at]?.kind === 'number' && at < to && !/^\d+-year-old$/.test(words[at]?.text ?? '');
}
