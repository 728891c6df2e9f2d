import type { FoundName } from '../../shared/domain/understanding.ts';
import { firstStartingFrom, lastStartingBy } from '../document/find.ts';
import { countryNamed, countryOfDemonym } from '../lexicon/countries-lookup.ts';
import { describedBy } from './described.ts';
import { bodies } from './referents.ts';
import { titles } from './word-sets.ts';

const reach = 2000;
const forwardReach = 1500;
const most = 40;
const general = new Set(
  'minister secretary president chief head leader general spokesman deputy'.split(' '),
);
const kinWords = /^(?:mother|father|brother|sister|wife|husband|son|daughter|family|lawyer)$/;
const heads = /^(?:head|boss|founder|owner|negotiator|ruler|aide|adviser|advisor|captain|coach)$/;
const rulers = 'president premier prime chancellor king queen emir sultan taoiseach'.split(' ');
const led = /^(?:head|boss|chief|leader)$/;
const leaders = new Set(
  'head chief boss leader director president chairman chairwoman chair executive general manager founder commander'.split(
    ' ',
  ),
);
const definite = /(?:^|[\s(—–“"'‘])(?:the|its|their|his|her)\s$/i;

/** A phrase that gives an office instead of a name, and of which country it is. */
interface OfficePhrase {
  readonly words: ReadonlySet<string>;
  readonly country: string | null;
  /** Whether its article or owner says that one is meant whom the text knows. */
  readonly isDefinite: boolean;
  /** Whether a noun says whose it is: "the company’s spokesman". */
  readonly isOwned: boolean;
}

function officeWords(printed: string): ReadonlySet<string> {
  const words =
    printed
      .toLowerCase()
      .replaceAll('defence', 'defense')
      .replace(/\bgov\b/, 'governor')
      .replace(/\brep\b/, 'representative')
      .replace(/\bsen\b/, 'senator')
      .replace(/\bceo\b/, 'chief executive')
      .replace(/\bun chief\b/, 'secretary general')
      .match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => !/^(?:of|the|for|s)$/.test(word)));
}

/** "Britain’s defence secretary", "the Polish foreign minister": the office, and whose it is. */
function readPhrase(text: string, phrase: string, at: number): OfficePhrase {
  const inside = /^(\p{Lu}[\p{L} .-]{0,40}?)['’]s? (?=\p{L})/u.exec(phrase);
  const left = text.slice(Math.max(0, at - 40), at);
  const owner = inside ?? /(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3})['’]s? $/u.exec(left);
  const ownerCountry = owner === null ? null : countryNamed(owner[1] ?? '');
  const rest = phrase.slice(inside?.[0].length ?? 0);
  let country = ownerCountry;
  const kept: string[] = [];
  for (const word of rest.split(/\s+/)) {
    const named = countryOfDemonym(word) ?? countryNamed(word);
    if (named === null) kept.push(word);
    else country ??= named;
  }
  // "the Prime Minister’s spokesman" is no other spokesman.
  const ownerWords = owner?.[1]?.toLowerCase() ?? '';
  if (ownerWords.split(' ').some((word) => titles.has(word))) kept.push(ownerWords);
  const noun = /\bthe (\p{Ll}{3,20})['’]s? $/iu.exec(left)?.[1] ?? null;
  if (noun !== null) kept.push(noun);
  const isLineStart = /(?:^|\n)$/.test(left) && /^\p{Lu}/u.test(phrase);
  const isDefinite = definite.test(left) || owner !== null || noun !== null || isLineStart;
  return { words: officeWords(kept.join(' ')), country, isDefinite, isOwned: noun !== null };
}

function isOfCountry({ country }: FoundName, wanted: string | null): boolean {
  return wanted === null || country === null || country === wanted;
}

function heldBy(text: string, name: FoundName): ReadonlySet<string> {
  const office = name.office === null ? '' : text.slice(name.office.start, name.office.end);
  return officeWords(`${office} ${describedBy(text, name)}`);
}

/** Whether the name is printed with the office; `near` with one of the same field alone. */
function holds(
  text: string,
  name: FoundName,
  { words, country }: OfficePhrase,
): 'whole' | 'near' | null {
  if (name.kind !== 'person' || !isOfCountry(name, country)) return null;
  const held = heldBy(text, name);
  // "the union boss" is its general secretary.
  const isLed = words.size > 1 && [...held].some((word) => leaders.has(word));
  // "the Ukrainian leader" is the president.
  const isRuler =
    country !== null && name.country === country && rulers.some((word) => held.has(word));
  const shared = [...words].filter(
    (word) => held.has(word) || (isLed && led.test(word)) || (isRuler && word === 'leader'),
  );
  if (shared.length === words.size) return 'whole';
  const isOfField = shared.some((word) => titles.has(word) && !general.has(word));
  return isOfField && name.office !== null ? 'near' : null;
}

const speaking =
  /^(?:,[^.\n“”"]{3,120},)? (?:(?:has|had|also|later) )?(?:said|told|says|added|warned|wrote|announced|insisted)\b/;

const ranks =
  /^(?:(?:Lt|Maj|Brig|Col|Gen|Lieutenant|Major|Brigadier|Colonel|General|Admiral|Vice|Rear|Adm|Captain|Capt|Commander|Air|Marshal|Chief|Mr|Ms|Mrs|Dr|Sir|Dame|Lord|Lady|Baroness|Prof|Professor|Sheikh|Sheikha|Prince|Princess|Alhaji|Hajia|Mullah|Ayatollah|Imam|Rev|Reverend|Father|Justice|Senator|Sen)[. -]*)+$/;

/** Whether nothing but a rank or title stands with the name. */
function isUnofficial(text: string, { office }: FoundName): boolean {
  return office === null || ranks.test(text.slice(office.start, office.end));
}

/**
 * Whom a report names only behind its first sentence: "its defence secretary said … Neil Ashcombe told
 * parliament". The next person, where he is new, stands without an office, and speaks.
 */
function namedLater(
  text: string,
  names: readonly FoundName[],
  from: number,
  at: number,
): FoundName | null {
  const behind = names.slice(from, from + 12).find(({ kind }) => kind === 'person');
  if (behind === undefined || behind.start - at > 700) return null;
  if (!isUnofficial(text, behind) || !behind.name.includes(' ')) return null;
  if (names.slice(0, from).some(({ name }) => name === behind.name)) return null;
  const after = text.slice(behind.end, behind.end + 160);
  const isInverted = /(?:said|says) $/.test(text.slice(behind.start - 6, behind.start));
  const isDescribed = /^, (?!who\b|speaking\b|addressing\b)/.test(after);
  if (isDescribed || !(speaking.test(after) || isInverted)) return null;
  const line = text.slice(text.lastIndexOf('\n', behind.start) + 1, behind.start);
  return /\b(?:and|with|by) $/.test(line) ? null : behind;
}

/**
 * Who "the minister", "its defence secretary" or "the Defense Secretary" at `at` is: of those whom the
 * text was telling of (`told`, the last first) one with that office, else the last person
 * before it who was printed with that office, or with one of the same field ("Defense Minister"), else
 * the first who is behind it; null for none. Looks at a bounded number of names.
 */
export function holderOf(
  text: string,
  names: readonly FoundName[],
  phrase: string,
  at: number,
  told: readonly FoundName[],
): FoundName | null {
  // "the defence ministry" is no minister.
  const head = /\p{L}+(?=$| in \p{Lu})/u.exec(phrase)?.[0].toLowerCase() ?? '';
  if (bodies.has(head) || kinWords.test(head)) return null;
  const wanted = readPhrase(text, phrase, at);
  const isOffice = [...wanted.words].some((word) => titles.has(word) || heads.test(word));
  if (!wanted.isDefinite || !isOffice) return null;
  const latest = told.find((name) => name.start < at && holds(text, name, wanted) === 'whole');
  if (latest !== undefined) return latest;
  let near: FoundName | null = null;
  const last = lastStartingBy(names, at - 1);
  for (let index = last; index >= 0 && last - index < most; index -= 1) {
    const name = names[index];
    if (name === undefined || at - name.start > reach) break;
    const way = holds(text, name, wanted);
    if (way === 'whole') return name;
    if (way === 'near' && !wanted.isOwned) near ??= name;
  }
  if (near !== null) return near;
  const from = firstStartingFrom(names, at + phrase.length);
  for (const name of names.slice(from, from + most)) {
    if (name.start - at > forwardReach) break;
    if (holds(text, name, wanted) === 'whole') return name;
  }
  return isLead(text, at) && !wanted.isOwned && !isToldOf(text, head, at)
    ? namedLater(text, names, from, at)
    : null;
}

/** "A spokesperson for the firm said … The spokesperson": somebody without a name is meant. */
function isToldOf(text: string, head: string, at: number): boolean {
  const before = text.slice(0, at).toLowerCase();
  const first = before.indexOf(` ${head}`);
  return (
    first >= 0 &&
    /(?:^|[\s“"])(?:an?|one|another)(?: [^\s.,]{1,20}){0,3}$/.test(
      before.slice(Math.max(0, first - 60), first),
    )
  );
}

/** Whether the offset lies in one of the first lines of its text. */
function isLead(text: string, at: number): boolean {
  return at < 1500 && (text.slice(0, at).match(/\n\s*\S/g)?.length ?? 0) <= 4;
}
