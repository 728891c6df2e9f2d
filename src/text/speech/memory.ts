import type { FoundName, Speaker } from '../../shared/domain/understanding.ts';
import { lastStartingBy } from '../document/find.ts';
import { femaleWords, maleWords } from './given-names.ts';
import type { SpeakerSpan } from './speaker-span.ts';
import { agents } from './word-sets.ts';

type Gender = 'female' | 'male';

/** Somebody who has spoken or acted, for the pronouns behind. */
interface Referent {
  readonly at: number;
  readonly name: string;
  readonly sort: 'person' | 'thing' | 'many';
  readonly gender: Gender | null;
}

const reach = 1500;
const many = new Set('they both others some many'.split(' '));
const persons = new Set(
  (
    'priest doctor nurse guard chief head aide judge witness coach boss host cleric monk king queen ' +
    'pope expert activist critic man woman friend captain pilot guest aide diplomat bishop chair boy ' +
    'girl mayor governor lawyer spokesperson resident survivor'
  ).split(' '),
);
const pronouns = new Set('he she they it i we you who both himself herself'.split(' '));

function genderOf(words: string): Gender | null {
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (femaleWords.has(word)) return 'female';
    if (maleWords.has(word)) return 'male';
  }
  return null;
}

function genderOfName(text: string, name: FoundName, full: string): Gender | null {
  const office = name.office === null ? '' : text.slice(name.office.start, name.office.end);
  const printed = text.slice(Math.max(0, name.start - 6), name.start);
  const title = /\b(Mr|Mrs|Ms|Sir|Dame|Lady|Lord)\.? $/.exec(printed)?.[1] ?? '';
  return genderOf(title) ?? genderOf(full.split(' ')[0] ?? '') ?? genderOf(office);
}

/** Who was spoken of so far, to tell whom a pronoun means. Looks back over a bounded stretch. */
export class Memory {
  readonly text: string;
  readonly names: readonly FoundName[];
  /** Speakers, in order. */
  readonly spoken: Referent[] = [];
  /** The persons or things that sentences began with, in order. */
  readonly subjects: Referent[] = [];

  /** The full names of persons by their last word, for a name that is printed short alone. */
  readonly full: ReadonlyMap<string, string>;

  constructor(text: string, names: readonly FoundName[]) {
    this.text = text;
    this.names = names;
    this.full = new Map(
      names.flatMap(({ kind, name }) => {
        const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
        return kind === 'person' && name.includes(' ') ? [[last, name] as const] : [];
      }),
    );
  }

  /** The fullest form of a name. */
  fullName({ kind, name }: FoundName): string {
    if (kind !== 'person' || name.includes(' ')) return name;
    return this.full.get(name.toLowerCase()) ?? name;
  }

  referentOf(name: FoundName): Referent {
    const sort = name.kind === 'person' ? 'person' : 'thing';
    const gender = sort === 'person' ? genderOfName(this.text, name, this.fullName(name)) : null;
    return { at: name.start, name: this.fullName(name), sort, gender };
  }

  /** Notes that a sentence begins with the name. */
  noteSubject(name: FoundName): void {
    this.subjects.push(this.referentOf(name));
  }

  noteSpeaker(span: SpeakerSpan, name: string): void {
    const [first, second] = span.names;
    if (second !== undefined)
      this.spoken.push({ at: span.start, name, sort: 'many', gender: null });
    else if (first !== undefined)
      this.spoken.push({ ...this.referentOf(first), at: span.start, name });
    else if (pronouns.has(span.head)) {
      const known = [...this.spoken.slice(-6), ...this.subjects.slice(-6)].find(
        (one) => one.name === name,
      );
      const sort = many.has(span.head) ? 'many' : span.head === 'it' ? 'thing' : 'person';
      const gender =
        span.head === 'he' ? 'male' : span.head === 'she' ? 'female' : (known?.gender ?? null);
      this.spoken.push({ at: span.start, name, sort: known?.sort ?? sort, gender });
    } else {
      const isPlural =
        /[^s]s$/.test(span.head) || /^(?:police|people|media|men|women)$/.test(span.head);
      const isPerson =
        !isPlural &&
        !/^(?:report|study|statement|family)$/.test(span.head) &&
        (agents.has(span.head) ||
          persons.has(span.head) ||
          /(?:er|or|man|woman|ent|ist|ian|yst|son|ary)$/.test(span.head));
      const sort = isPlural ? 'many' : isPerson ? 'person' : 'thing';
      this.spoken.push({ at: span.start, name, sort, gender: genderOf(span.head) });
    }
  }

  /** Candidates before `at`, the likeliest first. */
  candidates(at: number): readonly Referent[] {
    const isNear = (one: Referent): boolean => one.at < at && at - one.at < reach;
    const subjects = this.subjects.slice(-4).filter(isNear);
    const spoken = this.spoken.slice(-4).filter(isNear);
    const recent: Referent[] = [];
    for (
      let index = lastStartingBy(this.names, at - 1);
      index >= 0 && recent.length < 10;
      index -= 1
    ) {
      const name = this.names[index];
      if (name === undefined || at - name.start > reach) break;
      recent.push(this.referentOf(name));
    }
    const told = [...subjects, ...spoken].toSorted((a, b) => b.at - a.at);
    return [...told, ...recent];
  }

  /** The name of whom the pronoun at `at` means, or null. */
  whom(pronoun: string, at: number): string | null {
    const all = this.candidates(at);
    const wanted: Gender | null =
      pronoun === 'he' || pronoun === 'himself'
        ? 'male'
        : pronoun === 'she' || pronoun === 'herself'
          ? 'female'
          : null;
    if (wanted !== null) {
      const person = all.find(
        ({ sort, gender }) => sort === 'person' && (gender === null || gender === wanted),
      );
      return person?.name ?? null;
    }
    if (pronoun === 'they' || pronoun === 'both') {
      const found = all.find(({ sort }) => sort === 'many') ?? all[0];
      return found?.name ?? null;
    }
    if (pronoun === 'it') return all.find(({ sort }) => sort === 'thing')?.name ?? null;
    return null;
  }

  /** The speaker with the name that is meant, and a note of it. */
  speakerOf(span: SpeakerSpan): Speaker {
    const { start, end } = span;
    const printed = this.text.slice(start, end);
    const named = span.names.map((name) => this.fullName(name)).join(' and ');
    const meant = pronouns.has(span.head) ? this.whom(span.head, start) : null;
    const name = named === '' ? (meant ?? printed) : named;
    this.noteSpeaker(span, name);
    return { start, end, name };
  }
}
