import type { FoundName, Speaker } from '../../shared/domain/understanding.ts';
import { lastStartingBy } from '../document/find.ts';
import { genderByEnding, ToldGenders } from './genders.ts';
import { holderOf } from './offices.ts';
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
const many = new Set('they both others some many'.split(' '));
const pronouns = new Set(
  'he she they it i we you who both himself herself him her them'.split(' '),
);
const subjectForm: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they' };

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

  constructor(text: string, names: readonly FoundName[]) {
    this.text = text;
    this.names = names;
    this.told = new ToldGenders(text, names);
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

  private genderOfPerson(name: FoundName): Gender | null {
    const full = this.fullName(name);
    return (
      this.told.byTitle(full) ??
      genderOfName(this.text, name, full) ??
      this.told.byWords(full) ??
      (full.includes(' ') ? genderByEnding(full.split(' ')[0] ?? '') : null)
    );
  }

  referentOf(name: FoundName): Referent {
    const sort = name.kind === 'person' ? 'person' : 'thing';
    return {
      at: name.start,
      name: this.fullName(name),
      sort,
      gender: sort === 'person' ? this.genderOfPerson(name) : null,
    };
  }

  /** Notes that a sentence begins with the name. */
  noteSubject(name: FoundName): void {
    this.subjects.push(this.referentOf(name));
  }

  /** Notes that a sentence begins with a phrase without a name. */
  noteHead({ start, end, head }: SpeakerSpan): void {
    if (!canSpeak(head)) return;
    const name = this.text.slice(start, end);
    const holder = holderOf(this.text, this.names, name, start);
    if (holder !== null) {
      this.subjects.push({ ...this.referentOf(holder), at: start });
      return;
    }
    this.subjects.push({ at: start, name, sort: sortOfHead(head), gender: genderOf(head) });
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
        ({ sort, gender, name }) =>
          sort === 'person' && (gender ?? this.genders.get(name) ?? wanted) === wanted,
      );
      return person?.name ?? null;
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
    const holder = span.head === '' ? null : holderOf(this.text, this.names, printed, start);
    if (holder !== null) {
      const name = this.fullName(holder);
      this.spoken.push({ ...this.referentOf(holder), at: start, name });
      return { start, end, name };
    }
    // "the 41-year-old"
    const aged = /^\d+-year-old$/.test(span.head) ? this.whom('who', start) : null;
    const name = named === '' ? (meant ?? aged ?? printed) : named;
    this.noteSpeaker({ ...span, head: pronoun }, name);
    return { start, end, name };
  }
}
