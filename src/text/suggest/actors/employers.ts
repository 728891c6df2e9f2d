import type { FoundName } from '../../../shared/domain/understanding.ts';
import { lastStartingBy } from '../../document/find.ts';

const reach = 90;
const office =
  '(?:director|head|chief|chair|chairman|chairwoman|founder|manager|coordinator|co-ordinator|spokes(?:man|woman|person)|president|executive|secretary|commissioner|officer|boss|leader|lead|adviser|nurse|doctor|engineer|worker|volunteer|envoy|representative)';
const before = new RegExp(`^(?:['’]s)?,? (?:[\\w-]+ ){0,4}${office}(?: general)?,? $`, 'iu');
const behind = new RegExp(
  `^(?:,? (?:an? |the )?(?:[\\w-]+ ){0,5}${office}(?: [\\w-]+){0,5} (?:of|at|for|from|with|to|in)|,? (?:of|from|at|with)) (?:the )?$`,
  'iu',
);
const owned = new RegExp(`^['’]s? (?:[\\w-]+ ){0,4}${office}\\b`, 'iu');

/** The body that a mention of a person says that he speaks for: "Ana Ruiz, director of the Alder Fund". */
function employerAt(text: string, names: readonly FoundName[], at: number): FoundName | null {
  const person = names[at];
  if (person === undefined) return null;
  const next = names[at + 1];
  if (next?.kind === 'organisation' && next.start - person.end < reach) {
    const between = text.slice(person.end, next.start);
    if (behind.test(between)) return next;
    if (/^, (?:the )?$/.test(between) && owned.test(text.slice(next.end, next.end + reach)))
      return next;
  }
  const from = Math.min(person.start, person.office?.start ?? person.start);
  const last = names[lastStartingBy(names, from - 2)];
  if (last?.kind !== 'organisation' || person.start - last.end > reach) return null;
  return before.test(text.slice(last.end, person.start)) ? last : null;
}

/** The organisations that the people of a text speak for, by their names, where any mention tells. */
export function employersOf(
  text: string,
  names: readonly FoundName[],
): ReadonlyMap<string, FoundName> {
  const found = new Map<string, FoundName>();
  for (const [at, { kind, name }] of names.entries()) {
    if (kind !== 'person' || found.has(name)) continue;
    const employer = employerAt(text, names, at);
    if (employer !== null) found.set(name, employer);
  }
  return found;
}
