import type { Span } from '../../../shared/domain/span.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { modalityOf, type Told } from '../cells/common.ts';
import { draftOf } from '../cells/draft.ts';
import { holdsAny } from '../grammar/look.ts';
import type { Use } from '../grammar/uses.ts';
import { isOwnMove } from '../deployment/own-force.ts';
import { forces, movingVerbs } from '../deployment/words.ts';
import { namesIn, wordAt, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { isAimed, isGiver, isState } from './accept.ts';
import type { Aid } from './aid.ts';
import { amountsIn } from './amount.ts';
import { describeAid } from './describe.ts';
import { isCondition, isGiving } from './giving.ts';
import { giversOf } from './givers.ts';
import { goodsOf } from './goods.ts';
import { givesNothing, refusedThing } from './refusals.ts';
import { payersOf } from './payers.ts';
import { recipientsOf } from './recipients.ts';
import { aidNouns, noGoods, withholdVerbs } from './words.ts';

const data = new Set(
  'intelligence data weapons ammunition electricity payments payment cash equipment training missiles tanks jets artillery shells rockets'.split(
    ' ',
  ),
);
const requests = new Set('request requests appeal appeals call calls demand'.split(' '));
const stopVerbs = new Set(
  'stop suspend halt cut end freeze withhold cancel pause turn reject refuse decline'.split(' '),
);

const trainees =
  /^(?:crews?|troops|soldiers|pilots|officers|police|sailors|medics|engineers|recruits|instructors|forces|brigades?|battalions?|doctors|nurses|rescuers|firefighters|guards|sappers|deminers)$/;

/** Those who give in general: of what they give without an amount, no fact tells. */
const unnamed =
  /^(?:donors|allies|partners|countries|states|nations|governments|members|companies|businesses|investors|lenders|supporters|readers|attendees)$/;

/** The first thing in the objects that can be aid: goods, an aid noun, a weapon's name. */
function thingIn(scene: Scene, unit: Unit, { objects, lemma }: Use): Span | null {
  for (let at = objects.from; at < Math.min(objects.to, objects.from + 14); at += 1) {
    const word = unit.words[at];
    if (word === undefined || (word.kind === 'mark' && word.text !== '%')) return null;
    if (lemma === 'train' && trainees.test(word.text)) return word;
    if (aidNouns.has(word.text) || data.has(word.text) || goodsOf([word.text]) !== null)
      return word;
    const [name] = namesIn(scene, word);
    if (name?.kind === 'item') return name;
    if (noGoods.has(word.text)) return null;
  }
  return null;
}

/** The word for forces that a weapon’s name belongs to: "P-8 patrol aircraft". */
function forceAt(unit: Unit, use: Use, thing: Span): number {
  const first = wordAt(unit, thing.start);
  if (!movingVerbs.has(use.lemma)) return first;
  const last = wordAt(unit, thing.end - 1);
  for (let at = last + 1; at < Math.min(unit.words.length, last + 4); at += 1) {
    const word = unit.words[at];
    if (word === undefined || word.kind !== 'word' || word.isCapital) break;
    if (forces.has(word.text)) return at;
  }
  return first;
}

/** "extending the loan scheme", "the aid convoy": the noun behind is what is meant. */
function isOfScheme(unit: Unit, thing: Span): boolean {
  const next = unit.words[wordAt(unit, thing.end - 1) + 1]?.text ?? '';
  return /^(?:schemes?|convoys?|workers?|agency|agencies|programmes?|programs?|policy|rules|request|requests|flights?|cuts?|budget|plan|plans|deal|deals|talks|effort|efforts|groups?|organi[sz]ations?|terms|conditions|ban)$/.test(
    next,
  );
}

/** "Announcing the funding": a gift that was told of. */
function isKnownGift(unit: Unit, { lemma, objects }: Use): boolean {
  return (
    /^(?:announce|confirm|reveal|unveil|report|welcome|sign)$/.test(lemma) &&
    /^(?:the|this|that|these)$/.test(unit.words[objects.from]?.text ?? '')
  );
}

/** "They gave us rice": whoever they are. */
function isTheyWho(unit: Unit, { subject }: Use): boolean {
  return (
    subject !== null && subject.to - subject.from === 1 && unit.words[subject.from]?.text === 'they'
  );
}

/** "ruled out sending", "will not provide", "will not stop providing". */
function toldOf(scene: Scene, unit: Unit, use: Use): Told {
  const cue = unit.words[use.at] ?? unit;
  const told = modalityOf(scene, cue);
  const governor = use.governor?.lemma ?? '';
  if (
    /^(?:refuse|rule|decline|reject|oppose)$/.test(governor) &&
    use.governor?.isNegated !== true
  ) {
    const head = unit.words[use.governor?.head ?? use.at];
    return {
      modality: 'refused',
      cue: head === undefined ? null : { start: head.start, end: head.end },
    };
  }
  return told;
}

/** Gifts of which no amount is told, by verbs with an object that is aid. */
export function plainAid(
  scene: Scene,
  unit: Unit,
  found: readonly Aid[],
  whole: Aid | null,
  last: Aid | null,
): readonly Aid[] {
  const uses = unit.uses.filter((use) => isGiving(use) || withholdVerbs.has(use.lemma));
  const amounts = amountsIn(scene, unit);
  const aids: Aid[] = [];
  const covered = new Set(found.map(({ amount }) => amount?.from));
  for (const use of uses) {
    if ((use.isPassive && use.subject === null) || isCondition(unit, use)) continue;
    const holdsFound = amounts.some(
      ({ from }) => covered.has(from) && from >= use.objects.from && from < use.objects.to,
    );
    if (
      holdsFound ||
      uses.some(
        (other) => other.at > use.at && other.at < use.objects.to && other.kind !== 'participle',
      )
    )
      continue;
    // "approved a $1.2 billion sale of missiles": a sum that is no gift.
    const isSold = amounts.some(
      ({ money, from }) =>
        money !== null && from >= use.objects.from && from < use.objects.from + 5,
    );
    if (isSold && !withholdVerbs.has(use.lemma)) continue;
    // "put the cost of reconstruction at".
    if (use.lemma === 'put' && amounts.some(({ from }) => unit.words[from - 1]?.text === 'at'))
      continue;
    if (isAimed(unit, use, use.objects.from, Math.min(use.objects.to, use.objects.from + 14)))
      continue;
    const told = toldOf(scene, unit, use);
    const isRefused = told.modality === 'refused';
    const lacking = refusedThing(unit, use, last);
    const thing = lacking ?? thingIn(scene, unit, use);
    if (thing === null || isOwnMove(scene, unit, use, forceAt(unit, use, thing))) continue;
    if (isOfScheme(unit, thing) || isTheyWho(unit, use) || isKnownGift(unit, use)) continue;
    const isWithheld = withholdVerbs.has(use.lemma);
    const given = giversOf(scene, actorsIn(scene, unit, use.subject));
    const donors = payersOf(scene, given, null, unit.start).filter(
      (donor) =>
        donor.kind !== null ||
        donor.country !== null ||
        (isGiver(donor) && !unnamed.test(donor.noun ?? '')),
    );
    const isLoose = use.kind === 'gerund' && found.length > 0;
    // "aimed at providing" says no more than the amount before it; "with Norway contributing" does.
    const hasOwn = (use.subject?.to ?? -1) === use.from;
    if (donors.length === 0 || (isLoose && !hasOwn)) continue;
    const recipients = recipientsOf(
      scene,
      unit,
      use,
      use.objects.to,
      use.objects.from,
      use.objects.to,
    );
    const isAid = (set: ReadonlySet<string>): boolean =>
      holdsAny(unit.words, use.objects.from, use.objects.from + 10, set);
    const isTraining =
      use.lemma === 'train' &&
      trainees.test(scene.text.slice(thing.start, thing.end).toLowerCase());
    const hasNoun = isTraining || isAid(aidNouns) || isAid(data) || (isWithheld && isAid(requests));
    const isPlain = recipients.length === 0 && !hasNoun && !isWithheld && use.lemma !== 'lend';
    const isStates = isRefused && donors.some(isState);
    if (!isLoose && isPlain && !isStates && lacking === null) continue;
    if (isWithheld && !hasNoun && recipients.length === 0 && lacking === null) continue;
    const draft = draftOf('AID', unit, thing);
    // "had not approved funding": no refusal.
    if (told.modality === 'denied' && /^(?:approve|announce|confirm|commit|agree)$/.test(use.lemma))
      continue;
    const final =
      givesNothing(unit, use) ||
      (isWithheld && stopVerbs.has(use.lemma) && told.modality === 'done')
        ? { ...told, modality: 'refused' as const }
        : told;
    draft.partOf = isLoose ? ((found[0]?.whole ?? found[0] ?? whole)?.draft ?? null) : null;
    const giving = { use, noun: null, donors };
    describeAid(scene, unit, draft, {
      giving,
      donors,
      recipients,
      amount: null,
      from: use.from,
      to: use.objects.to,
      told: final,
    });
    aids.push({ draft, amount: null, donors, recipients, whole: null });
  }
  return aids;
}
