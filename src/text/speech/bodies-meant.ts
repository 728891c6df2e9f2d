import type { FoundName } from '../../shared/domain/understanding.ts';
import { lastStartingBy } from '../document/find.ts';
import type { Referent } from './referents.ts';

const reach = 2500;
const most = 60;
/** How far before a bare "the group" the body may stand that the text was telling of. */
const near = 700;

/** Nouns for bodies that a text has named; data. */
const nouns = new Set(
  (
    'agency company group charity firm organisation organization union network institute fund bank party ' +
    'commission council committee ministry foundation association federation watchdog broadcaster ' +
    'newspaper paper outlet department programme program coalition alliance regulator authority ngo ' +
    'thinktank think-tank manufacturer operator airline insurer utility corporation consultancy mission ' +
    'office lender carrier retailer carmaker automaker drugmaker chipmaker planemaker brewer shipper supermarket publisher ' +
    'movement militia front service centre center secretariat bloc command'
  ).split(' '),
);
/** Those that say no more than that it is a body: the one that was told of last. */
const bare = new Set(
  'agency company group charity firm organisation organization ngo outlet manufacturer operator insurer consultancy watchdog thinktank think-tank body movement lender carrier retailer carmaker automaker drugmaker chipmaker planemaker brewer shipper supermarket publisher'.split(
    ' ',
  ),
);
const states =
  /^(?:Ministry|Government|Parliament|Cabinet|Kremlin|White House|Senate|Congress|Army|Navy)\b|\b(?:Ministry|Government|Parliament|Army|Navy|Air Force|Police|Court)$/;
const fixed: ReadonlyMap<string, RegExp> = new Map([
  ['bloc', /^(?:EU|European Union|ASEAN|ECOWAS|African Union|Mercosur)$/],
  ['alliance', /^(?:NATO|Nato|North Atlantic Treaty Organization)$/],
]);

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/[\s-]+/);
}

/** "the charity MediReach", "MediReach, a medical charity,": the noun beside the name. */
function isCalled(text: string, { start, end }: FoundName, noun: string): boolean {
  if (text.slice(Math.max(0, start - noun.length - 1), start).toLowerCase() === `${noun} `)
    return true;
  // "the humanitarian office, OCHA,"
  const isApposed = /^[,.]/.test(text.slice(end, end + 1));
  const before = text.slice(Math.max(0, start - noun.length - 2), start).toLowerCase();
  if (isApposed && before === `${noun}, `) return true;
  const behind = /^(?: \([^)]{2,12}\))?, (?:an?|the) ([^,.;()\n]{2,60})/.exec(
    text.slice(end, end + 80),
  );
  return behind !== null && wordsOf(behind[1] ?? '').includes(noun);
}

/**
 * The body that "the agency" or "the group" at `at` means, by the last word of the phrase: the last one
 * before it that has the word in its name ("World Health Organization") or beside it ("the charity
 * MediReach"), else the one that the text was telling of (`told`, the last first). Null for none.
 */
export function bodyMeant(
  text: string,
  names: readonly FoundName[],
  head: string,
  at: number,
  told: readonly Referent[],
): FoundName | null {
  if (!nouns.has(head) || !/\b(?:the|this)\s$/i.test(text.slice(Math.max(0, at - 5), at)))
    return null;
  const pattern = fixed.get(head);
  const last = lastStartingBy(names, at - 1);
  for (let index = last; index >= 0 && last - index < most; index -= 1) {
    const name = names[index];
    if (name === undefined || at - name.start > reach) break;
    if (name.kind !== 'organisation') continue;
    const isNamed = wordsOf(name.name).includes(head) && name.name.includes(' ');
    if (pattern?.test(name.name) === true || isNamed || isCalled(text, name, head)) return name;
  }
  if (!bare.has(head)) return null;
  const one = told.find(({ sort, at: start }) => sort === 'thing' && at - start < near);
  if (one === undefined) return null;
  for (let index = last; index >= 0 && last - index < most; index -= 1) {
    const name = names[index];
    if (name?.name !== one.name) continue;
    return name.kind === 'organisation' && !states.test(name.name) ? name : null;
  }
  return null;
}
