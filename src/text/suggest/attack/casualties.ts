import type { FoundQuantity } from '../../../shared/domain/understanding.ts';
import { holdsAny, wordsIn } from '../grammar/look.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { countPlacesOf, unitWordsOf, type CountPlace } from './count-places.ts';
import { munitionCountOf, sortOf, type MunitionCount } from './munition-counts.ts';
import { attackNouns, hurtWords, killWords, munitions } from './words.ts';

export type CountRole = 'killed' | 'injured' | 'launched' | 'intercepted';

export interface Count {
  readonly role: CountRole;
  readonly quantity: FoundQuantity;
  /** Word indexes of the count with its unit. */
  readonly from: number;
  readonly to: number;
  /** The sort of munition that is counted: "drone"; null for people, and where it is left out. */
  readonly sort: string | null;
  /** Whether words such as "the toll rose to" tell it. */
  readonly isToll: boolean;
}

const parts = /^(?:them|whom|which|these|those)$/;

function roleOfWord(text: string): CountRole | null {
  if (killWords.has(text)) return 'killed';
  return hurtWords.has(text) ? 'injured' : null;
}

/** "14 were taken to hospital", "50 are being treated". */
function treatedAt(unit: Unit, at: number): CountRole | null {
  const text = unit.words[at]?.text ?? '';
  const isTreated = /^(?:treated|hospitali[sz]ed)$/.test(text);
  const isIn =
    /^(?:to|in)$/.test(text) &&
    /^(?:hospital|hospitals|intensive)$/.test(unit.words[at + 1]?.text ?? '');
  return isTreated || isIn ? 'injured' : null;
}

/** "are now known to have died". */
const known = /^(?:known|believed|feared|thought|reported|confirmed|said|were|are)$/;

function closingComma({ words }: Unit, from: number): number | null {
  for (let at = from; at < Math.min(words.length, from + 12); at += 1)
    if (words[at]?.text === ',') return at;
  return null;
}

/** What the words behind a count say of it, up to the next count: "five people were killed". */
function behind(unit: Unit, place: CountPlace, stop: number): CountRole | null {
  const { to } = place;
  for (let at = to; at < Math.min(stop, to + 9, unit.words.length); at += 1) {
    const word = unit.words[at];
    if (word === undefined || (word.kind === 'mark' && word.text !== ',')) return null;
    // "hit two blocks of flats, killing three": tells of those behind it.
    if (/^(?:killing|wounding|injuring|maiming)$/.test(word.text)) return null;
    const role = roleOfWord(word.text) ?? treatedAt(unit, at);
    // "were shot and killed", "hacked to death": the end of it counts.
    if (role !== null) return role;
    if (word.text === 'to' && unit.words[at + 1]?.text === 'death') continue;
    if (word.text === 'to' && known.test(unit.words[at - 1]?.text ?? '')) continue;
    // "six people, among them a child, lost their lives".
    if (word.text === ',' && /^(?:among|including)$/.test(unit.words[at + 1]?.text ?? '')) {
      const close = closingComma(unit, at + 1);
      return close === null ? null : behind(unit, { ...place, to: close + 1 }, unit.words.length);
    }
    if (
      /^(?:when|as|after|that|which|while|if|said|because|but|will|would|to|among)$/.test(word.text)
    )
      return null;
  }
  return null;
}

const lostOnes =
  /^(?:trainees|soldiers|troops|colleagues|comrades|fighters|firefighters|medics|civilians|policemen|sailors|crew|recruits|people|men|women|volunteers)$/;

/** What the words before a count say of it: "killed five people", "the deaths of five". */
function before(unit: Unit, place: CountPlace, floor: number): CountRole | null {
  const { from } = place;
  for (let at = from - 1; at >= Math.max(floor, from - 6); at -= 1) {
    const word = unit.words[at];
    if (word === undefined || word.kind === 'mark') return null;
    const role = roleOfWord(word.text);
    if (role !== null) return role;
    if (word.text === 'stabbed') return 'injured';
    // "We lost 11 trainees that morning".
    if (word.text === 'lost' && lostOnes.test(unitWordsOf(place).at(-1) ?? '')) return 'killed';
    if (
      /^(?:when|as|said|that|but|were|was|in|among|made|forced|left|leaving|displaced)$/.test(
        word.text,
      )
    )
      return null;
  }
  return null;
}

const tolls =
  /\b(?:death toll|toll|number of (?:the )?(?:dead|deaths|killed|victims)|number of (?:the )?(?:wounded|injured))\b.*\b(?:at|to|of|is|was|reached|hit|stood at|passed)(?: (?:at|least|more|than|over|about|nearly|around|some|now|already))*$/;

/** "put the number of dead at 38", "31 bodies": counts that no verb of killing holds. */
function tollOf(
  unit: Unit,
  place: CountPlace,
): { readonly role: CountRole; readonly isToll: boolean } | null {
  const back = unit.words
    .slice(Math.max(0, place.from - 18), place.from)
    .map(({ text }) => text)
    .join(' ');
  const match = tolls.exec(back);
  if (match !== null)
    return { role: /wounded|injured/.test(match[0]) ? 'injured' : 'killed', isToll: true };
  const noun = unitWordsOf(place).at(-1) ?? '';
  if (noun === 'injuries') return { role: 'injured', isToll: false };
  // "I saw four bodies at the hospital": no toll.
  if (/\b(?:i|we)(?: have| had)? (?:saw|seen|counted)$/.test(back)) return null;
  // "the bodies of five miners".
  const isOfBodies =
    /^(?:bodies|corpses)$/.test(unit.words[place.from - 2]?.text ?? '') &&
    unit.words[place.from - 1]?.text === 'of';
  return isOfBodies || /^(?:bodies|corpses|deaths|fatalities)$/.test(noun)
    ? { role: 'killed', isToll: false }
    : null;
}

/** What else becomes of people whom a sentence counts. */
const others =
  /^(?:homeless|missing|displaced|trapped|rescued|evacuated|arrested|captured|unaccounted|abducted|kidnapped|detained)$/;

const notCounted = new Set(
  'wounded injured dead times times attacks strikes countries hours days weeks months years villages settlements buildings houses homes apartments blocks flats silos ships vessels tankers cars lorries trucks vehicles shops schools names pigs cows cattle sheep goats horses chickens animals camels birds jobs points'.split(
    ' ',
  ),
);

/** "14 soldiers and three civilians died": the counts of one list share their verb. */
function isListed(unit: Unit, one: CountPlace, next: CountPlace | undefined): boolean {
  if (next === undefined || next.from - one.to > 4 || unitWordsOf(next).length === 0) return false;
  const between = unit.words.slice(one.to, next.from).map(({ text }) => text);
  return between.every((text) => /^(?:,|and|at|least|as|well|another|one)$/.test(text));
}

function casualtyRole(unit: Unit, places: readonly CountPlace[], index: number): CountRole | null {
  const place = places[index];
  if (place === undefined) return null;
  const words = unitWordsOf(place);
  const next = unit.words[place.to]?.text ?? '';
  const isOfThese = next === 'of' && parts.test(unit.words[place.to + 1]?.text ?? '');
  if (isOfThese || others.test(next)) return null;
  if (words.some((word) => notCounted.has(word) || munitions.has(word))) return null;
  const floor = places[index - 1]?.to ?? 0;
  const stop = places[index + 1]?.from ?? unit.words.length;
  const adjacent = roleOfWord(unit.words[place.from - 1]?.text ?? '');
  const role = adjacent ?? behind(unit, place, stop) ?? before(unit, place, floor);
  if (role !== null || !isListed(unit, place, places[index + 1])) return role;
  return casualtyRole(unit, places, index + 1);
}

/** "300 drones and seven missiles were launched": both are. */
function listedMunition(
  scene: Scene,
  unit: Unit,
  places: readonly CountPlace[],
  index: number,
): MunitionCount | null {
  const [place, next] = [places[index], places[index + 1]];
  const sort = place === undefined ? null : sortOf(scene, unit, place);
  if (place === undefined || next === undefined || sort === null) return null;
  if (!isListed(unit, place, next)) return null;
  const stop = places[index + 2]?.from ?? unit.words.length;
  const other = munitionCountOf(scene, unit, next, stop, false);
  return other === null ? null : { role: other.role, sort };
}

/** "Ten of the dead were in the village where a missile hit a clinic": part of a toll, by place. */
export function isPartOfDead(
  unit: Unit,
  place: Pick<CountPlace, 'from' | 'to' | 'quantity'> | undefined,
): boolean {
  if (place === undefined || unitWordsOf(place).at(-1) !== 'dead' || place.from > 2) return false;
  const rest = wordsIn(unit.words, place.to, unit.words.length);
  return (
    /\b(?:were|died|was) (?:killed )?(?:in|at|near)\b/.test(rest) && /\b(?:where|when)\b/.test(rest)
  );
}

/** "killed two women and a boy and three soldiers": one more of a list that was counted. */
function isMoreOf(
  unit: Unit,
  count: Count | undefined,
  place: CountPlace,
  role: CountRole,
): boolean {
  if (count?.role !== role || unitWordsOf(place).length === 0) return false;
  return isListed(unit, { ...count }, place);
}

/** Whose bodies are found is told again by the toll: "pulled two more bodies, raising the toll to nine". */
function withoutBodies(counts: readonly Count[]): readonly Count[] {
  const isTold = counts.some(({ isToll }) => isToll);
  return isTold
    ? counts.filter(
        ({ quantity, isToll }) =>
          isToll || !/\b(?:bodies|corpses|more|body)\b/i.test(quantity.value.unit ?? ''),
      )
    : counts;
}

/** "23 of my colleagues have been killed": in all, unless a weapon or a hospital tells of one attack. */
function isOfOwn(scene: Scene, { start, whole }: FoundQuantity): boolean {
  return /\bof (?:my|our|his|her|their)\b/.test(scene.text.slice(start, whole.end));
}

function isOfForce({ words }: Unit): boolean {
  return words.some(
    ({ text }) => text === 'hospital' || munitions.has(text) || attackNouns.has(text),
  );
}

const ending = new Set(['injuring', 'wounding', 'killing']);

/** "killing two drivers and injuring one": a single one without a noun, that is no count elsewhere. */
function oneMore({ words }: Unit, counts: readonly Count[]): Count | null {
  for (const [at, word] of words.entries()) {
    if (!ending.has(word.text)) continue;
    const role = /^(?:injuring|wounding)$/.test(word.text)
      ? 'injured'
      : word.text === 'killing'
        ? 'killed'
        : null;
    const [one, next] = [words[at + 1], words[at + 2]];
    if (role === null || one?.text !== 'one' || counts.some((count) => count.role === role))
      continue;
    if (
      next !== undefined &&
      next.kind !== 'mark' &&
      !/^(?:and|in|on|at|other|more)$/.test(next.text)
    )
      continue;
    const span = { start: one.start, end: one.end };
    const value = {
      best: 1,
      low: null,
      high: null,
      of: null,
      unit: null,
      qualifier: 'exact' as const,
    };
    const quantity: FoundQuantity = { ...span, value, whole: span, unit: null };
    return { role, quantity, from: at + 1, to: at + 2, sort: null, isToll: false };
  }
  return null;
}

/** The counts of dead, injured, launched and intercepted in a unit, in order. */
export function countsIn(scene: Scene, unit: Unit, isAmongMunitions = false): readonly Count[] {
  const places = countPlacesOf(scene, unit);
  const counts: Count[] = [];
  for (const [index, place] of places.entries()) {
    const { quantity, from, to } = place;
    const toll = tollOf(unit, place);
    if (toll !== null) {
      counts.push({ ...toll, quantity, from, to, sort: null });
      continue;
    }
    const stop = places[index + 1]?.from ?? unit.words.length;
    const isAmong =
      isAmongMunitions ||
      counts.some(({ role }) => role === 'launched') ||
      holdsAny(unit.words, 0, from, munitions);
    const munition =
      munitionCountOf(scene, unit, place, stop, isAmong) ??
      listedMunition(scene, unit, places, index);
    if (munition !== null) {
      counts.push({ ...munition, quantity, from, to, isToll: false });
      continue;
    }
    const role = isPartOfDead(unit, place) ? 'killed' : casualtyRole(unit, places, index);
    if (role !== null && isOfOwn(scene, quantity) && !isOfForce(unit)) continue;
    if (role !== null && !isMoreOf(unit, counts.at(-1), place, role))
      counts.push({ role, quantity, from, to, sort: null, isToll: false });
  }
  const one = oneMore(unit, counts);
  return withoutBodies(one === null ? counts : [...counts, one]);
}
