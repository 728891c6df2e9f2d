import type { FoundName, FoundQuote } from '../../../shared/domain/understanding.ts';
import { firstStartingFrom, lastStartingBy } from '../../document/find.ts';
import { femaleWords, maleWords } from '../../speech/given-names.ts';
import { mainSubject } from '../../speech/voices.ts';
import type { Unit } from '../scene/unit.ts';

/** Pronouns are not looked up further back than this many code units. */
const reach = 1500;
const masculine = new Set('he him his himself'.split(' '));
const possessive = new Set('its their his her'.split(' '));
const feminine = new Set('she her hers herself'.split(' '));

export const pronouns: ReadonlySet<string> = new Set(
  'he she it they we i you him her them us me his its their our my himself herself itself themselves'.split(
    ' ',
  ),
);

function isOfGender(name: FoundName, text: string, words: ReadonlySet<string>): boolean {
  const office = name.office === null ? '' : text.slice(name.office.start, name.office.end);
  const printed = `${name.name.split(' ')[0] ?? ''} ${office}`.toLowerCase().split(/[\s-]+/);
  return printed.some((word) => words.has(word));
}

function firstNameIn(names: readonly FoundName[], from: number, to: number): FoundName | null {
  const first = names[firstStartingFrom(names, from)];
  return first !== undefined && first.start < to ? first : null;
}

/** Who was spoken of where, to tell whom a pronoun means. */
export class Referents {
  readonly text: string;
  readonly names: readonly FoundName[];
  /** The names that sentences begin with, in order. */
  readonly subjects: readonly FoundName[];
  /** The names of those who are said to speak, in order. */
  readonly speakers: readonly FoundName[];
  /** Whom the reader of speech takes a pronoun for, by the pronoun's place. */
  readonly spoken: ReadonlyMap<number, string>;

  constructor(
    text: string,
    names: readonly FoundName[],
    quotes: readonly FoundQuote[],
    units: readonly Unit[],
  ) {
    this.text = text;
    this.names = names;
    this.subjects = units.flatMap(({ start, end, words }) => {
      const range = mainSubject(words);
      const from = range === null ? start : (words[range.from]?.start ?? start);
      const to =
        range === null
          ? (words[Math.min(words.length, 9) - 1]?.end ?? end)
          : (words[range.to - 1]?.end ?? end);
      const near = firstNameIn(names, from, to);
      const opening = words[Math.min(words.length, 12) - 1]?.end ?? end;
      const first = near ?? firstNameIn(names, start, opening);
      return first === null ? [] : [first];
    });
    this.speakers = quotes
      .flatMap(({ speaker }) => {
        const name = speaker === null ? null : firstNameIn(names, speaker.start, speaker.end);
        return name === null ? [] : [name];
      })
      .toSorted((a, b) => a.start - b.start);
    this.spoken = new Map(
      quotes.flatMap(({ speaker }) => (speaker === null ? [] : [[speaker.start, speaker.name]])),
    );
  }

  private latest(
    list: readonly FoundName[],
    at: number,
    fits: (name: FoundName) => boolean,
  ): FoundName | null {
    for (
      let index = lastStartingBy(list, at - 1), steps = 0;
      index >= 0 && steps < 12;
      index -= 1, steps += 1
    ) {
      const name = list[index];
      if (name === undefined || at - name.start > reach) return null;
      if (fits(name)) return name;
    }
    return null;
  }

  /** The name that the pronoun (in lower case) at the offset stands for, or null. */
  whom(pronoun: string, at: number): FoundName | null {
    const told = this.spoken.get(at);
    if (told !== undefined) {
      const known = this.latest(this.names, at, ({ name }) => name === told);
      if (known !== null) return known;
    }
    const fits = this.fitting(pronoun);
    if (fits === null) return null;
    if (possessive.has(pronoun)) {
      // "thanked Germany for its commitment": the nearest in the sentence.
      const near = this.latest(this.names, at, fits);
      if (near !== null && !/[.!?\n]/.test(this.text.slice(near.end, at))) return near;
    }
    const subject = this.latest(this.subjects, at, fits);
    const speaker = this.latest(this.speakers, at, fits);
    const isLater = speaker !== null && speaker.start > (subject?.start ?? -1);
    return (isLater ? speaker : subject) ?? this.latest(this.names, at, fits);
  }

  private fitting(pronoun: string): ((name: FoundName) => boolean) | null {
    if (masculine.has(pronoun))
      return (name) => name.kind === 'person' && !isOfGender(name, this.text, femaleWords);
    if (feminine.has(pronoun))
      return (name) => name.kind === 'person' && !isOfGender(name, this.text, maleWords);
    if (/^(?:it|its|itself|they|them|their|themselves)$/.test(pronoun))
      return ({ kind, name }) =>
        kind === 'organisation' ||
        (kind === 'place' && !/\b(?:Strait|Sea|Gulf|Ocean|River)\b/.test(name));
    return null;
  }
}
