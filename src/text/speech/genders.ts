import type { FoundName } from '../../shared/domain/understanding.ts';
import { genderOf, type Gender } from './referents.ts';

const courtesy =
  /\b(Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady|Baroness|Madam|Mme)\.? (?:\p{Lu}[\p{L}'’-]{1,24} ){0,2}(\p{Lu}[\p{L}'’-]{1,24})/gu;
/** "X, a mother of three": what is printed behind a name. */
const kin =
  /^(?:, \d{1,3})?, (?:an? |the |his |her )?(?:[\p{L}\d-]{1,20} ){0,3}(mother|father|grandmother|grandfather|widow|widower|woman|man|actress|wife|husband|daughter|son|sister|brother|girl|boy|nun|monk|queen|king|princess|prince)\b/u;
/** "X has changed his mind", before anybody else is named. */
const possessive = /^[^.!?\n]{0,160}?\b(his|her) \p{Ll}{3}/u;
const reach = 180;

/**
 * The genders that a text itself tells of its persons, by their full names: by courtesy titles (of the
 * last word), by what they are said to be, and by most of the possessives that follow their names. Looks
 * at a bounded stretch behind each name; linear.
 */
export class ToldGenders {
  private readonly byLast = new Map<string, Gender>();
  private readonly votes = new Map<string, number>();

  constructor(text: string, names: readonly FoundName[]) {
    for (const [, title = '', last = ''] of text.matchAll(courtesy)) {
      const gender = /^(?:Mr|Sir|Lord)$/.test(title) ? 'male' : 'female';
      this.byLast.set(last.toLowerCase().replace(/['’]s$/, ''), gender);
    }
    const persons = names.filter(({ kind }) => kind === 'person');
    for (const [index, { end, name }] of persons.entries()) {
      const next = persons[index + 1]?.start ?? text.length;
      const behind = text.slice(end, Math.min(end + reach, next));
      const told = genderOf(kin.exec(behind)?.[1] ?? '');
      const owner = possessive.exec(behind)?.[1];
      const vote = told === 'female' || owner === 'her' ? 1 : 0;
      const other = told === 'male' || owner === 'his' ? 1 : 0;
      const weight = told === null ? 1 : 4;
      this.votes.set(name, (this.votes.get(name) ?? 0) + weight * (vote - other));
    }
  }

  /** What a courtesy title tells of the name. */
  byTitle(full: string): Gender | null {
    return this.byLast.get(full.split(' ').at(-1)?.toLowerCase() ?? '') ?? null;
  }

  /** What the words behind the name tell. */
  byWords(full: string): Gender | null {
    const votes = this.votes.get(full) ?? 0;
    return votes === 0 ? null : votes > 0 ? 'female' : 'male';
  }
}

/** What the end of a given name tells, where no list has it: "Yaryna", "Oleksiy". */
export function genderByEnding(given: string): Gender | null {
  const word = given.toLowerCase();
  if (word.length < 4) return null;
  if (/(?:a|ine|ette|elle)$/.test(word)) return 'female';
  return /(?:iy|ii|o|us|slav|mir|bert|ard|ald|rik|fred)$/.test(word) ? 'male' : null;
}
