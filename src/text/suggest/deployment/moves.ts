import type { Span } from '../../../shared/domain/span.ts';
import type { Range } from '../../speech/phrases.ts';
import { countryOfDemonym } from '../../lexicon/countries-lookup.ts';
import { isWarshipPrefix } from './prefixes.ts';
import { holdsAny, firstOf, wordsIn } from '../grammar/look.ts';
import { scopeEnd } from '../grammar/scope.ts';
import { governorOf, subjectOf } from '../grammar/subjects.ts';
import { isCondition } from '../aid/giving.ts';
import type { Use } from '../grammar/uses.ts';
import { namesIn, spanOf, wordAt, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { isOwnMove } from './own-force.ts';
import { equipment, forces, missionNouns, movingNouns, movingVerbs, plainVerbs } from './words.ts';

/** A move of forces as a unit tells it. */
export interface Move {
  /** The verb or noun that tells it. */
  readonly cue: Span;
  readonly lemma: string;
  readonly governor: string;
  readonly senders: Range | null;
  /** Where forces and destination stand. */
  readonly scope: Range;
  /** The word for the forces, or null. */
  readonly force: number | null;
}

/** Verbs that are about forces only if these stand close behind. */
const loose =
  /^(?:add|weigh|consider|mull|have|keep|put|leave|bring|move|fill|arrive|remain|stay|enter|order|cross|mass|reinforce|land|sail|fly|contribute|commit)$/;
/** Verbs whose subject moves by itself. */
const going =
  /^(?:leave|arrive|reach|land|remain|stay|enter|patrol|sail|cross|move|fill|mass|fly|escort|withdraw|pull|deploy|rotate|return|serve|go|come)$/;
const passives = /^(?:send|dispatch|move|base|pull|recall|position|fly)$/;
const military = new Set(
  'naval military maritime peacekeeping stabilisation stabilization reassurance air international multinational'.split(
    ' ',
  ),
);

/** "boots on the ground": soldiers. */
function isBoots(unit: Unit, at: number): boolean {
  return unit.words[at]?.text === 'boots' && unit.words[at + 1]?.text === 'on';
}

/** "an engineering company of 180", "offered 600 men": soldiers, by the words beside them. */
function isCompany(unit: Unit, at: number): boolean {
  const [before, { text = '' } = {}, next] = [-1, 0, 1].map((step) => unit.words[at + step]);
  if (text === 'men') return before?.kind === 'number';
  if (!/^(?:company|companies|platoon|detachment|unit|units|team)$/.test(text)) return false;
  return (
    /^(?:engineering|infantry|rifle|mountain|medical|police|tank|airborne|reconnaissance|logistics|artillery|signals|demining|commando|marine|parachute|armoured)$/.test(
      before?.text ?? '',
    ) ||
    (next?.text === 'of' && unit.words.slice(at + 2, at + 6).some((one) => forces.has(one.text)))
  );
}

const officers =
  /^(?:chief|chiefs|commander|commanders|spokes\w+|officer|general|leader|minister|doctor|captain|sources?|officials?|veteran|wife|base|bases|headquarters|station|stations|post|hospital)$/;

function forceIn(unit: Unit, { from, to }: Range): number | null {
  for (let at = from; at < Math.min(to, from + 14); at += 1) {
    const text = unit.words[at]?.text ?? '';
    // "mortar carriers" are vehicles.
    const isVehicle = text.startsWith('carrier') && unit.words[at - 1]?.text !== 'aircraft';
    // "the army chief flew to Cairo": a person.
    if (officers.test(unit.words[at + 1]?.text ?? '')) continue;
    // "60 army engineers": the noun behind.
    if (text === 'army' && forces.has(unit.words[at + 1]?.text ?? '')) continue;
    // "We fly boxes, not battalions".
    if (unit.words[at - 1]?.text === 'not') continue;
    if ((forces.has(text) && !isVehicle) || isBoots(unit, at) || isCompany(unit, at)) return at;
  }
  return null;
}

/** "scrambled 14 F-16s": named aircraft and ships, behind verbs that tell no gift. */
function itemIn(scene: Scene, unit: Unit, { from, to }: Range): number | null {
  const span = spanOf(unit, { from, to: Math.min(to, from + 8) });
  const item = span === null ? undefined : namesIn(scene, span).find(({ kind }) => kind === 'item');
  return item === undefined ? null : wordAt(unit, item.start);
}

/** "to join a naval mission". */
function missionOf(unit: Unit, use: Use): number | null {
  const { from, to } = use.objects;
  if (!/^(?:join|weigh|consider|launch|propose|lead)$/.test(use.lemma)) return null;
  if (!holdsAny(unit.words, from, from + 5, military)) return null;
  return firstOf(unit.words, from, Math.min(to, from + 7), missionNouns);
}

function goesSomewhere(unit: Unit, { objects: { from } }: Use): boolean {
  return (
    /^(?:out |back |home )?(?:to|into|from|home|ashore)\b/.test(
      wordsIn(unit.words, from, from + 3),
    ) &&
    (unit.words[from + 1]?.isCapital === true ||
      unit.words[from + 2]?.isCapital === true ||
      unit.words[from + 3]?.isCapital === true ||
      unit.words[from]?.text === 'home')
  );
}

/** The army or police that sends some of its own. */
const bodies = /^(?:army|police|forces|fleet|personnel|contingent|force)$/;

function near({ from, to }: Range): Range {
  return { from, to: Math.min(to, from + 8) };
}

/** "HMS Dragon left Portsmouth", "Four German Eurofighters landed": ships and aircraft by name. */
function craftIn(scene: Scene, unit: Unit, range: Range): number | null {
  const span = spanOf(unit, range);
  if (span === null) return null;
  const item = namesIn(scene, span).find(({ kind }) => kind === 'item');
  const prefix = unit.words.findIndex(
    ({ start, end, isCapital }, at) =>
      at >= range.from &&
      at < range.to - 1 &&
      isCapital &&
      isWarshipPrefix(scene.text.slice(start, end)),
  );
  if (item === undefined) return prefix === -1 ? null : prefix;
  const words = unit.words.slice(range.from, range.to);
  const isOwned = words.some(
    ({ start, end, isCapital }) =>
      isCapital &&
      (isWarshipPrefix(scene.text.slice(start, end)) ||
        countryOfDemonym(scene.text.slice(start, end)) !== null),
  );
  return isOwned ? wordAt(unit, item.start) : null;
}

const fellows =
  /^(?:an?|the) (?:\S+ ){0,3}(?:force|mission|contingent|coalition|battlegroup|brigade) of (?:\S+ ){0,4}(?:soldiers|troops|peacekeepers|police|personnel|\d\S*)\b/;
const terms =
  /^(?:the |its |their |a |this |his )?(?:\S+ ){0,3}(?:mission|deployment|mandate|presence|operation|patrols?|contingent|stay)\b/;

/** "lead a force of up to 30,000 soldiers", "extended its naval mission": told of the force itself. */
function ledForce(unit: Unit, { lemma, objects, isPassive }: Use): number | null {
  if (isPassive) return null;
  const behind = wordsIn(unit.words, objects.from, objects.from + 12);
  const nouns = new Set([...missionNouns, 'deployment', 'mandate', 'presence', 'stay']);
  if (/^(?:lead|offer|contribute|provide)$/.test(lemma) && fellows.test(behind))
    return firstOf(unit.words, objects.from, objects.from + 12, forceWords);
  if (!/^(?:extend|prolong|renew|end)$/.test(lemma) || !terms.test(behind)) return null;
  const rest = wordsIn(unit.words, objects.from, objects.to);
  if (
    !/\b(?:naval|military|troops?|soldiers|peacekeep\S+|maritime|army|police|warships?|forces)\b/.test(
      rest,
    )
  )
    return null;
  const own = forceIn(unit, objects);
  return own ?? firstOf(unit.words, objects.from, objects.from + 7, nouns);
}

const forceWords: ReadonlySet<string> = new Set(forces.keys());

function ofPassive(
  use: Use,
  move: Omit<Move, 'senders' | 'scope' | 'force'>,
  force: number | null,
): Move | null {
  const isTold = plainVerbs.has(use.lemma) || passives.test(use.lemma);
  if (use.kind === 'participle' || force === null || !isTold) return null;
  const scope = { from: use.patient?.from ?? use.at, to: use.objects.to };
  return { ...move, senders: use.subject ?? use.patient, scope, force };
}

/** "ordered 2,000 troops to the border": not "ordered soldiers to leave". */
function isOrderedTo(unit: Unit, { objects }: Use, force: number): boolean {
  let to = force + 1;
  while (
    /^(?:strike|battle|task|group|force|ship|ships|squadron|unit|carrier)$/.test(
      unit.words[to]?.text ?? '',
    )
  )
    to += 1;
  const place = unit.words[to]?.text === 'to' ? unit.words[to + 1] : undefined;
  const isNamed = place?.isCapital === true || place?.text === 'the';
  return to - objects.from < 8 && isNamed;
}

/** "could patrol the Black Sea", "will take over air policing": whoever does it sends forces. */
function isPatrol(unit: Unit, { lemma, objects, subject }: Use): boolean {
  if (/^(?:we|i)$/.test(unit.words[subject?.from ?? -1]?.text ?? '')) return false;
  const behind = wordsIn(unit.words, objects.from, objects.from + 7);
  if (lemma === 'take') return /^over (?:\S+ ){0,3}(?:policing|patrols?)\b/.test(behind);
  return (
    (lemma === 'escort' &&
      /\b(?:ships?|vessels?|tankers?|shipping|convoys?|freighters?|boats)\b/.test(behind)) ||
    (lemma === 'patrol' &&
      /\b(?:sea|strait|straits|gulf|waters|border|borders|coast|skies|airspace|channel|zone|ocean|line)\b/.test(
        behind,
      ))
  );
}

const exercises = new Set(
  'exercise exercises drill drills manoeuvres maneuvers mission patrol patrols operation search group fleet taskforce force'.split(
    ' ',
  ),
);

/** "Two Spanish frigates joined an exercise". */
function isJoined(unit: Unit, { objects }: Use): boolean {
  return holdsAny(unit.words, objects.from, objects.from + 7, exercises);
}

/** "sending two F-35s to Poland until December to guard the airspace": no gift. */
function isKept(unit: Unit, { objects, lemma }: Use): boolean {
  const words = wordsIn(unit.words, objects.from, objects.to);
  return (
    lemma === 'send' &&
    /\b(?:to (?:guard|patrol|police|protect|defend|deter|escort)|for air policing|on patrol|under its own command)\b/.test(
      words,
    )
  );
}

function ofUse(scene: Scene, unit: Unit, use: Use): Move | null {
  const cue = unit.words[use.at];
  if (cue === undefined || isCondition(unit, use)) return null;
  const move = {
    cue: { start: cue.start, end: cue.end },
    lemma: use.lemma,
    governor: use.governor?.lemma ?? '',
  };
  const mission = missionOf(unit, use);
  if (mission !== null)
    return { ...move, senders: use.subject, scope: use.objects, force: mission };
  const led = ledForce(unit, use);
  if (led !== null) return { ...move, senders: use.subject, scope: use.objects, force: led };
  if (!movingVerbs.has(use.lemma) && use.lemma !== 'take') return null;
  const doer = use.isPassive ? use.patient : use.subject;
  const told = doer === null ? null : (forceIn(unit, doer) ?? craftIn(scene, unit, doer));
  if (use.isPassive) return ofPassive(use, move, told);
  // "The army will rotate a company of 130 soldiers": the army sends.
  const isBody = told !== null && bodies.test(unit.words[told]?.text ?? '');
  // "The army cannot fill its barracks".
  if (isBody && use.lemma === 'fill') return null;
  // "Soldiers went on strike", "came under fire": no move without where to.
  if (/^(?:go|come)$/.test(use.lemma) && !goesSomewhere(unit, use)) return null;
  const inDoer = isBody && forceIn(unit, near(use.objects)) !== null ? null : told;
  const isGoing =
    going.test(use.lemma) ||
    plainVerbs.has(use.lemma) ||
    (use.lemma === 'join' && isJoined(unit, use));
  const isMen =
    inDoer !== null &&
    !forces.has(unit.words[inDoer]?.text ?? '') &&
    unit.words[inDoer]?.text === 'men';
  if (inDoer !== null && doer !== null && isGoing && !isMen)
    return {
      ...move,
      senders: doer,
      scope: { from: doer.from, to: use.objects.to },
      force: inDoer,
    };
  if (use.lemma === 'join') return null;
  // "keeps its soldiers at home".
  if (/\bat home\b/.test(wordsIn(unit.words, use.objects.from, use.objects.from + 6))) return null;
  const inObjects =
    forceIn(unit, use.objects) ??
    (plainVerbs.has(use.lemma) || isKept(unit, use) ? itemIn(scene, unit, use.objects) : null);
  if (inObjects === null)
    return isPatrol(unit, use)
      ? { ...move, senders: use.subject, scope: use.objects, force: null }
      : null;
  if (use.lemma === 'draw' && unit.words[use.at + 1]?.text !== 'down') return null;
  if (isBoots(unit, inObjects))
    return { ...move, senders: use.subject, scope: use.objects, force: inObjects };
  const isNamed = !forces.has(unit.words[inObjects]?.text ?? '');
  if (!isNamed && !isOwnMove(scene, unit, use, inObjects)) return null;
  // "would have its batteries": owned, not sent.
  if (use.lemma === 'have' && equipment.has(unit.words[inObjects]?.text ?? '')) return null;
  if (use.lemma === 'return' && /^fire\b/.test(wordsIn(unit.words, use.at + 1, use.at + 2)))
    return null;
  if (use.lemma === 'order' && !isOrderedTo(unit, use, inObjects)) return null;
  if (loose.test(use.lemma) && inObjects - use.objects.from > 6) return null;
  return { ...move, senders: use.subject, scope: use.objects, force: inObjects };
}

/** "the deployment of troops in Ukraine", with whoever the sentence says it of. */
function ofNoun(unit: Unit, at: number): Move | null {
  const word = unit.words[at];
  if (word === undefined || !movingNouns.has(word.text)) return null;
  if (unit.words[at + 1]?.text !== 'of') return null;
  const scope = { from: at + 2, to: scopeEnd(unit.words, at + 1) };
  const force = forceIn(unit, { from: scope.from, to: Math.min(scope.to, scope.from + 5) });
  if (force === null) return null;
  const governor = governorOf(unit.words, at);
  const senders = governor === null ? null : subjectOf(unit.words, governor.from, 'finite', null);
  const cue = { start: word.start, end: word.end };
  return { cue, lemma: word.text, governor: governor?.lemma ?? '', senders, scope, force };
}

/** The moves of forces that a unit tells, one for each word for forces. */
export function movesIn(scene: Scene, unit: Unit): readonly Move[] {
  const moves: Move[] = unit.uses.flatMap((use) => ofUse(scene, unit, use) ?? []);
  const nouns = unit.words.flatMap((_, at) => ofNoun(unit, at) ?? []);
  const known = new Set<number | null>();
  // "is sending two F-16s to patrol the skies": what those who are sent do.
  if (moves.some(({ force }) => force !== null))
    moves.splice(0, moves.length, ...moves.filter(({ force }) => force !== null));
  return [...moves, ...nouns].filter(({ force }) => !known.has(force) && known.add(force));
}
