import { itemAt } from '../../document/find.ts';
import { countryNamed, countryOfCapital } from '../../lexicon/countries-lookup.ts';
import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { actorOfName } from '../actors/make.ts';
import { subjectsBefore } from '../actors/anaphors.ts';
import { phraseAfter, phraseBefore } from '../../speech/phrases.ts';
import { wordsIn } from '../grammar/look.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { isState } from './accept.ts';
import type { Aid } from './aid.ts';
import { amountsIn, type Amount } from './amount.ts';
import { giversOf } from './givers.ts';
import { isGoing } from './received.ts';
import { namesFrom } from './recipients.ts';

/** Words of giving: in their sentence, names that stand with amounts give these. */
const giving =
  /\b(?:donors?|contributors?|contribut\w+|pledg\w+|donat\w+|gave|given|gives?|giving|deliver(?:s|ed)|sent|sends|paid out|promis\w+|commit(?:s|ted|ments?)?|funded|funders?|co-financed|financed|funding|aid|assistance|grants?|comes? from|came from|paid in|offers?|offered|generous|chipped in|put up|backers)\b/;
/** Words of trade, crime, want and movement: with these what comes from somewhere is no gift. */
const otherwise =
  /\b(?:b(?:uy|uys|ought|uying)|purchas\w+|imports?|imported|exports?|exported|sales?|sold|sell|trade|tax(?:es)?|revenues?|invest(?:s|ed|ors?|ments?|ing)?|remittances?|tourists?|migrants?|arrivals?|fled|flee|stolen|stole|seized|smuggl\w+|caught|arrested|debts?|owes?|owed|fined?|sued|bail|profits?|earn\w*|damages?|lost|losses|contracts?|medals?|shares|stake|loot\w*|ransom|bribes?|votes?|seats|killed|wounded|injured|launched|shot down|raised .{0,30} from|borrow\w*|costs?)\b/;
const filler =
  '(?: (?:about|around|some|up|to|more|than|over|at|least|another|nearly|almost|an?|additional|further|a total of|total|of|only|just))*';
const loose = new RegExp(`^${filler}$`);
const leading = new RegExp(
  `\\b(?:donor|contributor|giver|backer|supporter|funder|most|more)\\b(?: to \\S+| of \\S+| so far| here|(?: \\S+){0,2} ,)?(?: ,)? (?:with|giving|contributing|at|pledging|promising|offering)${filler}$`,
);
const getting = /^(?:get|receive|secure|obtain|win|accept)$/;

function allWords(unit: Unit): string {
  return wordsIn(unit.words, 0, unit.words.length);
}

/** Whether the sentence is of giving, or what several give is paired in it and it is not of trade. */
function isOfGiving(unit: Unit): boolean {
  const words = allWords(unit);
  return giving.test(words) && !otherwise.test(words);
}

/** The state or organisation whose name ends before the word. */
function nameBefore(scene: Scene, unit: Unit, at: number): Actor | null {
  const word = unit.words[at - 1];
  const name = word === undefined ? null : itemAt(scene.understanding.names, word.start);
  if (name === null || word === undefined) return null;
  const end = word.text.endsWith("'s") ? name.end + 2 : name.end;
  if (end < word.end || name.kind === 'item' || name.kind === 'person') return null;
  return actorOfName(scene, name);
}

function canGive({ kind, country, name }: Actor): boolean {
  if (kind === 'organisation' || country !== null) return true;
  return kind === 'place' && (countryNamed(name) ?? countryOfCapital(name)) !== null;
}

/** "Germany (€70 million)", "Germany with €140 million", "Oman’s $5 million". */
function besideName(scene: Scene, unit: Unit, amount: Amount): readonly Actor[] {
  const { words } = unit;
  let at = amount.from;
  while (at > amount.from - 4 && loose.test(` ${words[at - 1]?.text ?? ''}`)) at -= 1;
  const mark = words[at - 1]?.text ?? '';
  const isOpen = mark === '(' || mark === 'with' || mark === '–' || mark === '—';
  // "In kind: Brazil, 3,000 tonnes of beans; India, two patrol boats".
  const isRow = mark === ',' && words.some(({ text }) => text === ';');
  if (isRow) {
    const name = nameBefore(scene, unit, at - 1);
    const first = name === null ? -1 : words.findIndex(({ end }) => end > name.span.start);
    const lead = words[words[first - 1]?.text === 'the' ? first - 2 : first - 1]?.text;
    if (name !== null && canGive(name) && (first === 0 || /^[:;]$/.test(lead ?? ''))) return [name];
  }
  const isOwned = mark.endsWith("'s") || mark.endsWith("s'");
  if (!isOpen && !isOwned) return [];
  const name = nameBefore(scene, unit, isOpen ? at - 1 : at);
  return name !== null && canGive(name) ? [name] : [];
}

/** "Germany was the largest donor, with €140 million": the clause’s subject. */
function donorBefore(scene: Scene, unit: Unit, amount: Amount): readonly Actor[] {
  const lead = wordsIn(unit.words, amount.from - 12, amount.from);
  const isDonor = leading.test(lead);
  if (!isDonor) return [];
  for (const range of subjectsBefore(unit, amount.from)) {
    const actors = actorsIn(scene, unit, range);
    if (actors.length > 0) return actors;
  }
  return [];
}

/** "Ankara followed with nine drones", "Qatar alone accounts for €30 million", behind a gift. */
function addingTo(scene: Scene, unit: Unit, amount: Amount, last: Aid | null): readonly Actor[] {
  if (last === null || unit.index - last.draft.unit.index > 2) return [];
  const { words } = unit;
  for (let at = amount.from - 1; at > Math.max(0, amount.from - 9); at -= 1) {
    const text = words[at]?.text ?? '';
    const next = wordsIn(words, at + 1, at + 4);
    const isFollowing =
      /^follow(?:s|ed|ing)?$/.test(text) && /^(?:suit )?(?:\S+ )?with\b/.test(next);
    const isShare = /^account(?:s|ed|ing)?$/.test(text) && next.startsWith('for');
    const isAdding = /^(?:chip|weigh|pitch)(?:s|ped|ed)$/.test(text) && next.startsWith('in');
    const isJoining = text === 'part' && next.startsWith('with');
    if (!isFollowing && !isShare && !isAdding && !isJoining) continue;
    const subject = phraseBefore(words, words[at - 1]?.text === 'alone' ? at - 1 : at);
    return actorsIn(scene, unit, subject).filter((one) => isState(one) || canGive(one));
  }
  return [];
}

/** "€12 million from the Netherlands": the states and bodies right behind an amount. */
function behindFrom(scene: Scene, unit: Unit, amount: Amount): readonly Actor[] {
  const { words } = unit;
  let at = amount.to;
  while (at < amount.to + 4 && words[at]?.kind === 'word' && words[at]?.text !== 'from') at += 1;
  if (words[at]?.text !== 'from') return [];
  if (
    at > amount.to &&
    /^(?:is|are|was|were|to|for|by|be|will|would|than)$/.test(words[at - 1]?.text ?? '')
  )
    return [];
  const row = namesFrom(scene, unit, at + 1);
  const actors = row.length > 1 ? row : actorsIn(scene, unit, phraseAfter(words, at + 1));
  return actors.length > 0 && actors.every((one) => isState(one) || canGive(one)) ? actors : [];
}

/** Whether several amounts of the sentence come "from" somebody who gives. */
function isFromRow(scene: Scene, unit: Unit): boolean {
  const rows = amountsIn(scene, unit).filter((one) => behindFrom(scene, unit, one).length > 0);
  const hasMoney = rows.some(({ money }) => money !== null);
  return hasMoney && rows.length > 1 && !otherwise.test(allWords(unit));
}

function isGot(unit: Unit, amount: Amount): boolean {
  const use = unit.uses.findLast(
    ({ lemma, isPassive, objects }) =>
      getting.test(lemma) && !isPassive && objects.from <= amount.from && amount.from < objects.to,
  );
  return use !== undefined && !otherwise.test(allWords(unit));
}

/** "USAID’s $80 million will go to three agencies". */
function isOwnGoing(unit: Unit, amount: Amount): boolean {
  return (
    unit.words[amount.from - 1]?.text.endsWith("'s") === true &&
    isGoing(unit, amount) &&
    !otherwise.test(allWords(unit))
  );
}

/**
 * Who gives an amount by the name that stands with it, without a verb of its own: "the United States
 * ($240m), Germany (€70m)", "€12 million from Denmark", "Oman’s $5 million". Empty where the sentence
 * is of no giving.
 */
export function pairedDonors(
  scene: Scene,
  unit: Unit,
  amount: Amount,
  last: Aid | null,
): readonly Actor[] {
  const added = addingTo(scene, unit, amount, last);
  if (added.length > 0) return giversOf(scene, added);
  const from = behindFrom(scene, unit, amount);
  if (from.length > 0 && (isOfGiving(unit) || isGot(unit, amount) || isFromRow(scene, unit)))
    return giversOf(scene, from);
  // "India followed with medicine, and China with 500 pumps".
  const isNext = last?.draft.unit === unit || isOwnGoing(unit, amount);
  if (!isNext && !isOfGiving(unit)) return [];
  const named = donorBefore(scene, unit, amount);
  return giversOf(scene, named.length > 0 ? named : besideName(scene, unit, amount));
}

/** Who gives an amount of a line in a list of givers, where the line names several. */
export function listedDonors(scene: Scene, unit: Unit, amount: Amount): readonly Actor[] {
  return giversOf(scene, besideName(scene, unit, amount));
}

/**
 * Of "Denmark and Norway gave $20m and $15m respectively" the one who gave the amount; all of them
 * where the words are no such.
 */
export function respectiveDonors(
  scene: Scene,
  unit: Unit,
  amount: Amount,
  donors: readonly Actor[],
): readonly Actor[] {
  if (donors.length < 2 || !unit.words.some(({ text }) => text === 'respectively')) return donors;
  const alike = amountsIn(scene, unit).filter(
    ({ money }) => (money === null) === (amount.money === null),
  );
  const own =
    alike.length === donors.length
      ? donors[alike.findIndex(({ from }) => from === amount.from)]
      : undefined;
  return own === undefined ? donors : [own];
}
