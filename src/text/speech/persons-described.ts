import type { FoundName } from '../../shared/domain/understanding.ts';
import { firstStartingFrom, lastStartingBy } from '../document/find.ts';
import { describedBy } from './described.ts';
import { genderOf, sortOfHead, type Referent } from './referents.ts';

const reach = 2000;
const forwardReach = 700;
const most = 40;
/** How far before "the surgeon" the one may stand whom the text was telling of. */
const near = 320;

/** What a text calls somebody by the way whom it has named, without saying so before. */
const callings = new Set(
  (
    'surgeon doctor physician medic paramedic midwife nurse rescuer firefighter soldier sailor pilot ' +
    'fisherman farmer herder shepherd teacher lecturer academic scientist researcher scholar historian ' +
    'sociologist economist author writer novelist poet playwright singer musician composer painter ' +
    'artist actor actress comedian filmmaker photographer chef baker footballer striker midfielder ' +
    'defender goalkeeper player athlete cyclist runner swimmer sprinter boxer champion winner golfer ' +
    'politician lawmaker parliamentarian congressman congresswoman statesman backbencher veteran ' +
    'activist campaigner businessman businesswoman entrepreneur billionaire tycoon magnate ' +
    'pensioner widow widower student schoolgirl schoolboy teenager grandmother grandfather pontiff ' +
    'monarch star cleric nun monk priest friar imam evacuee refugee welder mechanic electrician engineer deminer volunteer'
  ).split(' '),
);

const kin =
  /^(?:mother|father|brother|sister|wife|husband|son|daughter|uncle|aunt|cousin|grandmother|grandfather|widow|widower|friend|neighbou?r|colleague)$/;

function wordsOf(printed: string): readonly string[] {
  return printed.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

function isDescribed(text: string, name: FoundName, wanted: readonly string[]): boolean {
  const office = name.office === null ? '' : text.slice(name.office.start, name.office.end);
  const held = new Set(wordsOf(`${office} ${describedBy(text, name)}`));
  return wanted.every((word) => held.has(word));
}

/** Whether the noun is printed before `at`, so that it means somebody who was called so. */
function isKnown(text: string, head: string, at: number): boolean {
  return text
    .slice(Math.max(0, at - reach), at)
    .toLowerCase()
    .includes(head);
}

/** Whether nobody else is named nearby: of two persons either may be meant. */
function isAlone(names: readonly FoundName[], one: Referent, at: number): boolean {
  for (let index = lastStartingBy(names, at - 1); index >= 0; index -= 1) {
    const name = names[index];
    if (name === undefined || at - name.start > near) return true;
    if (name.kind === 'person' && name.name !== one.name) return false;
  }
  return true;
}

/**
 * The person whom "the student", "the mother of two" or "the surgeon" at `at` means: the last who was
 * called so before, else the first who is behind it, else, for a calling that nobody was said to have,
 * the one whom the text was telling of (`told`, the last first). Null for none. Looks at a bounded number
 * of names.
 */
export function personDescribed(
  text: string,
  names: readonly FoundName[],
  { printed, head, at }: { readonly printed: string; readonly head: string; readonly at: number },
  told: readonly Referent[],
): FoundName | null {
  if (sortOfHead(head) !== 'person' && !callings.has(head)) return null;
  const owner = /\b(the|its|his|her|their)\s$/i.exec(text.slice(Math.max(0, at - 6), at))?.[1];
  // "his mother" and "her mother" are two.
  const isOwned = owner !== undefined && owner.toLowerCase() !== 'the';
  if (owner === undefined || /\p{Lu}/u.test(printed.slice(1)) || (isOwned && kin.test(head)))
    return null;
  const wanted = wordsOf(printed);
  const last = lastStartingBy(names, at - 1);
  for (let index = last; index >= 0 && last - index < most; index -= 1) {
    const name = names[index];
    if (name === undefined || at - name.start > reach) break;
    if (name.kind === 'person' && isDescribed(text, name, wanted)) return name;
  }
  const from = firstStartingFrom(names, at + printed.length);
  for (const name of names.slice(from, from + 12)) {
    if (name.start - at > forwardReach) break;
    if (name.kind === 'person' && isDescribed(text, name, wanted)) return name;
  }
  const [one] = told;
  if (
    isOwned ||
    !callings.has(head) ||
    wanted.length > 2 ||
    one === undefined ||
    isKnown(text, head, at)
  )
    return null;
  const isHere = at - one.at < near && !text.slice(one.at, at).includes('\n');
  if (!isAlone(names, one, at)) return null;
  const gender = genderOf(head);
  const isSame = gender === null || one.gender === null || one.gender === gender;
  if (!isHere || one.sort !== 'person' || !isSame) return null;
  for (let index = last; index >= 0 && last - index < most; index -= 1) {
    const name = names[index];
    if (name?.kind === 'person' && name.name === one.name) return name;
  }
  return null;
}
