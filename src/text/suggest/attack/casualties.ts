import type { FoundQuantity } from '../../../shared/domain/understanding.ts';
import { quantitiesIn, wordAt, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { hurtWords, killWords, munitions } from './words.ts';

export type CountRole = 'killed' | 'injured' | 'launched' | 'intercepted';

export interface Count {
  readonly role: CountRole;
  readonly quantity: FoundQuantity;
  /** Word indexes of the count with its unit. */
  readonly from: number;
  readonly to: number;
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly quantity: FoundQuantity;
}

const firing =
  /^(?:fired|fires|fire|firing|launched|launches|launch|launching|unleashed|unleashing|sent|sending|hurled|involving|used|using)$/;
const downing =
  /^(?:got|downed|downing|intercepted|intercepting|destroyed|destroying|neutrali[sz]ed|neutrali[sz]ing|repelled|shot|shooting|jammed|lost|suppressed|crashed|stopped)$/;
const parts = /^(?:them|whom|which|these|those)$/;

function placesOf(scene: Scene, unit: Unit): readonly Place[] {
  const places = quantitiesIn(scene, unit).map((quantity) => ({
    quantity,
    from: wordAt(unit, quantity.whole.start),
    to: wordAt(unit, quantity.whole.end - 1) + 1,
  }));
  return places.filter(({ from }) => !isWithin(unit, from));
}

/** "nine people, including three children": counted with those before. */
function isWithin(unit: Unit, from: number): boolean {
  const [one, two] = [1, 2].map((back) => unit.words[from - back]?.text ?? '');
  return (
    /^(?:including|includes|included)$/.test(one ?? '') ||
    (one === 'least' && unit.words[from - 3]?.text === 'including') ||
    (two === 'among' && /^(?:them|whom|these|those)$/.test(one ?? ''))
  );
}

function roleOfWord(text: string): CountRole | null {
  if (killWords.has(text)) return 'killed';
  return hurtWords.has(text) ? 'injured' : null;
}

/** What the words behind a count say of it, up to the next count: "five people were killed". */
function behind(unit: Unit, { to }: Place, stop: number): CountRole | null {
  for (let at = to; at < Math.min(stop, to + 9, unit.words.length); at += 1) {
    const word = unit.words[at];
    if (word === undefined || (word.kind === 'mark' && word.text !== ',')) return null;
    const role = roleOfWord(word.text);
    if (role !== null) return role;
    if (
      /^(?:when|as|after|that|which|while|if|said|because|but|will|would|to|among)$/.test(word.text)
    )
      return null;
  }
  return null;
}

/** What the words before a count say of it: "killed five people", "the deaths of five". */
function before(unit: Unit, { from }: Place, floor: number): CountRole | null {
  for (let at = from - 1; at >= Math.max(floor, from - 6); at -= 1) {
    const word = unit.words[at];
    if (word === undefined || word.kind === 'mark') return null;
    const role = roleOfWord(word.text);
    if (role !== null) return role;
    if (
      /^(?:when|as|said|that|but|were|was|in|among|made|forced|left|leaving|displaced)$/.test(
        word.text,
      )
    )
      return null;
  }
  return null;
}

function unitWordsOf({ quantity }: Place): readonly string[] {
  return quantity.value.unit?.toLowerCase().split(/[\s-]+/) ?? [];
}

function roleOfMunition(unit: Unit, place: Place, floor: number, stop: number): CountRole | null {
  const { from, to, quantity } = place;
  if (!unitWordsOf(place).some((word) => munitions.has(word))) return null;
  const back = unit.words.slice(Math.max(floor, from - 7), from).map(({ text }) => text);
  const ahead = unit.words.slice(to, Math.min(stop, to + 6)).map(({ text }) => text);
  if (back.some((text) => downing.test(text)) || ahead.some((text) => downing.test(text)))
    return 'intercepted';
  if (
    back.some((text) => firing.test(text)) ||
    ahead.some((text) => /^(?:fired|launched|used)$/.test(text))
  )
    return 'launched';
  if (back.includes('with') || back.includes('by') || quantity.value.of !== null)
    return quantity.value.of === null ? 'launched' : 'intercepted';
  return null;
}

const tolls =
  /\b(?:death toll|toll|number of (?:the )?(?:dead|deaths|killed|victims)|number of (?:the )?(?:wounded|injured))\b.*\b(?:at|to|of|is|was|reached|hit|stood at|passed)(?: (?:least|more|than|over|about|nearly|around|some))*$/;

/** "put the number of dead at 38", "31 bodies": counts that no verb of killing holds. */
function tollOf(unit: Unit, place: Place): CountRole | null {
  const back = unit.words
    .slice(Math.max(0, place.from - 18), place.from)
    .map(({ text }) => text)
    .join(' ');
  const match = tolls.exec(back);
  if (match !== null) return /wounded|injured/.test(match[0]) ? 'injured' : 'killed';
  const noun = unitWordsOf(place).at(-1) ?? '';
  if (noun === 'injuries') return 'injured';
  return /^(?:bodies|corpses|deaths|fatalities)$/.test(noun) ? 'killed' : null;
}

/** What else becomes of people whom a sentence counts. */
const others =
  /^(?:homeless|missing|displaced|trapped|rescued|evacuated|arrested|captured|unaccounted|abducted|kidnapped|detained)$/;

const notCounted = new Set(
  'wounded injured dead times times attacks strikes countries hours days weeks months years villages settlements buildings houses homes apartments'.split(
    ' ',
  ),
);

/** The counts of dead, injured, launched and intercepted in a unit, in order. */
export function countsIn(scene: Scene, unit: Unit): readonly Count[] {
  const places = placesOf(scene, unit);
  const counts: Count[] = [];
  for (const [index, place] of places.entries()) {
    const toll = tollOf(unit, place);
    if (toll !== null) {
      counts.push({ role: toll, quantity: place.quantity, from: place.from, to: place.to });
      continue;
    }
    const floor = places[index - 1]?.to ?? 0;
    const stop = places[index + 1]?.from ?? unit.words.length;
    const munition = roleOfMunition(unit, place, floor === 0 ? 0 : Math.max(0, floor - 8), stop);
    if (munition !== null) {
      counts.push({ role: munition, quantity: place.quantity, from: place.from, to: place.to });
      continue;
    }
    const words = unitWordsOf(place);
    const next = unit.words[place.to]?.text ?? '';
    const lead = unit.words[place.from - 1]?.text ?? '';
    // "had intercepted 10 of them".
    const isOfThem = next === 'of' && parts.test(unit.words[place.to + 1]?.text ?? '');
    if (isOfThem && downing.test(lead)) {
      counts.push({
        role: 'intercepted',
        quantity: place.quantity,
        from: place.from,
        to: place.to,
      });
      continue;
    }
    const isPart =
      (next === 'of' && parts.test(unit.words[place.to + 1]?.text ?? '')) ||
      /\bof (?:my|our|his|her|their)\b/.test(
        scene.text.slice(place.quantity.start, place.quantity.whole.end),
      );
    if (
      isPart ||
      others.test(next) ||
      words.some((word) => notCounted.has(word) || munitions.has(word))
    )
      continue;
    const adjacent = roleOfWord(unit.words[place.from - 1]?.text ?? '');
    const role = adjacent ?? behind(unit, place, stop) ?? before(unit, place, floor);
    if (role !== null)
      counts.push({ role, quantity: place.quantity, from: place.from, to: place.to });
  }
  return counts;
}
