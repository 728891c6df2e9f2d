import type { FoundName, Speaker } from '../../shared/domain/understanding.ts';
import { firstStartingFrom, lastStartingBy } from '../document/find.ts';
import { countryNamed, countryOfCapital } from '../lexicon/countries-lookup.ts';
import { genderByEnding, ToldGenders } from './genders.ts';
import { bodyMeant } from './bodies-meant.ts';
import { nameGivenAs } from './given-as.ts';
import { holderOf } from './offices.ts';
import { personByWord } from './persons-by-word.ts';
import { personDescribed } from './persons-described.ts';
import {
  canSpeak,
  genderOf,
  genderOfName,
  sortOfHead,
  type Gender,
  type Referent,
} from './referents.ts';
import type { SpeakerSpan } from './speaker-span.ts';

const reach = 1500;
/** Whoever was told of farther back is not the one that "the minister" goes on about. */
const toldReach = 1000;
/** How far behind the one stands whom a pronoun means before anybody is named. */
const nextReach = 300;
const many = new Set('they both others some many'.split(' '));
const pronouns = new Set(
  'he she they it i we you who both himself herself him her them'.split(' '),
);
const subjectForm: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they' };

/** Places but for states and what stands for them, and weapons. */
function isMute({ kind, name }: FoundName): boolean {
  if (kind === 'item') return true;
  return kind === 'place' && countryNamed(name) === null && countryOfCapital(name) === null;
}

function isPerson({ kind }: FoundName): boolean {
  return kind === 'person';
}

function isDefinite(text: string, at: number): boolean {
  return /\bthe\s$/i.test(text.slice(Math.max(0, at - 4), at));
}

/** Who was spoken of so far, to tell whom a pronoun means. Looks back over a bounded stretch. */
export class Memory {
  readonly text: string;
  readonly names: readonly FoundName[];
  /** Speakers, in order. */
  readonly spoken: Referent[] = [];
  /** The persons or things that sentences began with, in order. */
  readonly subjects: Referent[] = [];

  /** Whom a question addresses: "you" in an interview. */
  hearer: string | null = null;
  /** What pronouns have told so far. */
  readonly genders = new Map<string, Gender>();
  /** The full names of persons by their last word, for a name that is printed short alone. */
  readonly full: ReadonlyMap<string, string>;

  private readonly told: ToldGenders;
  /** Mentions of persons with an office, by their names. */
  private readonly officials: ReadonlyMap<string, readonly FoundName[]>;

  constructor(text: string, names: readonly FoundName[]) {
    this.text = text;
    // "Whoever says so": no name that a pronoun means.
    this.names = names.filter(
      ({ name }) => !/^(?:who|what|which|any|every|some|no)(?:ever|one|body|thing)$/i.test(name),
    );
    this.told = new ToldGenders(text, names);
    const officials = new Map<string, FoundName[]>();
    for (const name of names) {
      if (name.kind !== 'person' || name.office === null) continue;
      const known = officials.get(name.name) ?? [];
      if (known.length < 3) officials.set(name.name, [...known, name]);
    }
    this.officials = officials;
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

  /** What the text or the lists tell of a person's gender. */
  private genderOfPerson(name: FoundName): Gender | null {
    const full = this.fullName(name);
    return (
      this.told.byTitle(full) ?? genderOfName(this.text, name, full) ?? this.told.byWords(full)
    );
  }

  referentOf(name: FoundName): Referent {
    const sort = name.kind === 'person' ? 'person' : isMute(name) ? 'mute' : 'thing';
    const full = this.fullName(name);
    const gender = sort === 'person' ? this.genderOfPerson(name) : null;
    const isGuess = sort === 'person' && gender === null && full.includes(' ');
    const guess = isGuess ? genderByEnding(full.split(' ')[0] ?? '') : null;
    return { at: name.start, name: full, sort, gender: gender ?? guess, isGuess };
  }

  /** Notes that a sentence begins with the name. */
  noteSubject(name: FoundName): void {
    this.subjects.push(this.referentOf(name));
  }

  /** Notes that a sentence begins with several names. */
  notePair({ start, end }: SpeakerSpan): void {
    const name = this.text.slice(start, end);
    this.subjects.push({ at: start, name, sort: 'many', gender: null });
  }

  /** Notes that a sentence begins with a phrase without a name. */
  noteHead(span: SpeakerSpan): void {
    const { start, end, head } = span;
    if (!canSpeak(head)) return;
    const name = this.text.slice(start, end);
    const holder = this.meantBy(name, span);
    if (holder !== null) {
      this.subjects.push({ ...holder, at: start });
      return;
    }
    const given = nameGivenAs(this.text, end);
    const sort = given === null ? sortOfHead(head) : 'person';
    this.subjects.push({ at: start, name: given ?? name, sort, gender: genderOf(head) });
  }

  noteSpeaker({ start: at, names, head }: SpeakerSpan, name: string): void {
    const [first, second] = names;
    if (second !== undefined) this.spoken.push({ at, name, sort: 'many', gender: null });
    else if (first !== undefined) this.spoken.push({ ...this.referentOf(first), at, name });
    else if (/^(?:i|we|you)$/.test(head)) return;
    else if (!pronouns.has(head))
      this.spoken.push({ at, name, sort: sortOfHead(head), gender: genderOf(head) });
    else {
      const gender = head === 'he' ? 'male' : head === 'she' ? 'female' : null;
      if (gender !== null) this.genders.set(name, gender);
      const known = [...this.spoken.slice(-6), ...this.subjects.slice(-6)].find(
        (one) => one.name === name,
      );
      const sort = many.has(head) ? 'many' : head === 'it' ? 'thing' : 'person';
      this.spoken.push({ at, name, sort: known?.sort ?? sort, gender });
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
    // Of this paragraph first: those of whom it tells, then those whom it names.
    const line = this.text.lastIndexOf('\n', at - 1);
    const isHere = (one: Referent): boolean => one.at > line;
    const here = told.filter(isHere);
    // "Under questioning from Ada Holt, he": within its own sentence a pronoun means another.
    const isEarlier = (one: Referent): boolean =>
      /[.!?]["”’)]{0,2}\s/.test(this.text.slice(one.at, at));
    const named = recent.filter((one) => isHere(one) && isEarlier(one));
    return [...here, ...named, ...told, ...recent];
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
        ({ sort, gender, name }) =>
          sort === 'person' && (gender ?? this.genders.get(name) ?? wanted) === wanted,
      );
      const guessed = all.find(({ sort, isGuess }) => sort === 'person' && isGuess === true);
      return person?.name ?? guessed?.name ?? this.namedNext(at, wanted);
    }
    if (pronoun === 'they' || pronoun === 'both') {
      const found = all.find(({ sort }) => sort === 'many') ?? all[0];
      return found?.name ?? null;
    }
    if (pronoun === 'you') return this.hearer;
    if (pronoun === 'who') return all.find(({ sort }) => sort === 'person')?.name ?? null;
    if (pronoun === 'it') return all.find(({ sort }) => sort === 'thing')?.name ?? null;
    return null;
  }

  /** "“It is our home,” she said. Ada Holt came in May.": the first person, where none was named before. */
  private namedNext(at: number, wanted: Gender): string | null {
    const from = firstStartingFrom(this.names, at);
    const isFirst = !this.names.slice(Math.max(0, from - 60), from).some(isPerson);
    const next = this.names.slice(from, from + 8).find(isPerson);
    if (!isFirst || from > 60 || next === undefined || next.start - at > nextReach) return null;
    const { gender, name } = this.referentOf(next);
    return (gender ?? wanted) === wanted ? name : null;
  }

  /** Of the last who spoke under a longer phrase with the same last word, the one who did most. */
  private fullerBody(head: string): Referent | null {
    const counts = new Map<string, number>();
    let most: Referent | null = null;
    for (const one of this.spoken.slice(-40)) {
      if (!one.name.toLowerCase().endsWith(` ${head}`)) continue;
      counts.set(one.name, (counts.get(one.name) ?? 0) + 1);
      if ((counts.get(one.name) ?? 0) >= (counts.get(most?.name ?? '') ?? 0)) most = one;
    }
    return most;
  }

  /** The name that a phrase without one means: "the minister", "the agency"; null for none. */
  private meantBy(printed: string, { head, start }: SpeakerSpan): Referent | null {
    const told = [...this.subjects.slice(-4), ...this.spoken.slice(-4)].filter(
      (one) => one.at < start && start - one.at < toldReach,
    );
    const latest = told.toSorted((a, b) => b.at - a.at);
    const persons = latest.flatMap(({ name }) => this.officials.get(name) ?? []);
    const holder = holderOf(this.text, this.names, printed, start, persons);
    if (holder !== null) return this.referentOf(holder);
    const called = { printed, head, at: start };
    const person = personDescribed(this.text, this.names, called, latest);
    if (person !== null) return this.referentOf(person);
    // "the agency" behind "the UN migration agency said"
    const longer = this.fullerBody(head);
    const isBare = !/\s/.test(printed.trim());
    if (longer !== null && isBare && isDefinite(this.text, start) && canSpeak(head)) return longer;
    const body = bodyMeant(this.text, this.names, head, start, latest);
    return body === null ? null : this.referentOf(body);
  }

  /** The speaker with the name that is meant, and a note of it. */
  speakerOf(span: SpeakerSpan): Speaker {
    const { start, end } = span;
    const printed = this.text.slice(start, end);
    const full = span.names.map((name) => this.fullName(name));
    // "Latvia and the United Kingdom" is kept as printed where nothing was shortened.
    const isPrinted = full.length > 1 && full.every((name) => printed.includes(name));
    const named = isPrinted ? printed : full.join(' and ');
    const pronoun = subjectForm[span.head] ?? span.head;
    const meant = pronouns.has(pronoun) ? this.whom(pronoun, start) : null;
    const person =
      span.names.length > 1 ? null : personByWord(this.text, this.names, printed, start);
    const holder =
      person !== null
        ? this.referentOf(person)
        : span.head === ''
          ? null
          : this.meantBy(printed, span);
    if (holder !== null) {
      this.spoken.push({ ...holder, at: start });
      return { start, end, name: holder.name };
    }
    // "the 41-year-old"
    const aged = /^\d+-year-old$/.test(span.head) ? this.whom('who', start) : null;
    const given = named === '' && meant === null ? nameGivenAs(this.text, end) : null;
    const name = named === '' ? (meant ?? given ?? aged ?? printed) : named;
    this.noteSpeaker({ ...span, head: pronoun }, name);
    return { start, end, name };
  }
}
