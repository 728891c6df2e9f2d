import { nameKinds, type NameKind } from '../../shared/domain/understanding.ts';
import { placeNounsAfter, placeNounsBefore } from '../lexicon/place-words.ts';
import {
  motionVerbs,
  organisationBelongings,
  organisationNouns,
  organisationNounsBefore,
  organisationVerbs,
  personBelongings,
  personNounsBefore,
  personVerbs,
  placeBelongings,
  placePrepositions,
  vesselNouns,
} from './evidence-words.ts';
import type { Scene } from './scene.ts';
import type { Word } from './words.ts';
import { officeModifierSet, officeNounSet } from './vocabulary.ts';
import { hasArmsBehind, isDesignation } from './weapon-name.ts';

/** How much speaks for each kind; 0 says nothing. */
export type Evidence = Record<NameKind, number>;

/** No evidence at all. */
export function noEvidence(): Evidence {
  return { person: 0, organisation: 0, place: 0, item: 0 };
}

/** Before "the X": a ship's crew, or what happens to ships. */
const aboard =
  /(?:crews?|captain|sailors|passengers|hull|deck|wreck|sinking) of$| (?:aboard|boarded|sank|sunk|capsized|scuttled|torpedoed)$/;
const subordinate = new Set('in at of from for with near to by on outside across and'.split(' '));
const struck = /-(?:hit|stricken|torn|affected|ravaged|battered|controlled|held|occupied)$/;
/** "analysts at X": people of a body. */
const staff =
  /^(?:analyst|economist|researcher|director|employee|worker|strategist|partner|fellow|executive|expert|lawyer|manager|engineer|professor|scientist|specialist)s?$/;
/** Ends of made-up names of companies. */
const companyEnding =
  /(?:bank|corp|tech|soft|gaz|gas|oil|neft|energo|media|pharma?|com|net|prom|stroy|telecom|air|labs?|works|chem|steel|tel|ware)$/;
const projectiles =
  /^(?:rocket|missile|drone|shell|mortar|projectile|fired|camp|base|port|airport|crossing|checkpoint|market|village|landed|arrived)s?$/;
/** "GoFundMe", but not "McDonald". */
const camelCase = /^(?!Mc|Mac|De|Du|Le|La|Di|Fitz|O')\p{Lu}\p{Ll}+\p{Lu}/u;
const articles = new Set(['a', 'an', 'the', 'then', 'now', 'his', 'her', 'former', 'ex-']);

/** "the operator, X," and "his wife, X,": the noun behind which X stands. */
function weighApposed(before: Word, sum: Evidence): void {
  if (before.lower === 'capital') sum.place += 3;
  if (organisationNounsBefore.has(before.lower)) sum.organisation += 2;
  if (vesselNouns.has(before.lower)) sum.item += 3;
  if (personNounsBefore.has(before.lower)) sum.person += 3;
}

/** Whether a verb of going or sending stands close before `at`, in the same clause. */
function movesBefore(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    const word = words[back];
    if (word === undefined || word.sentence !== words[at]?.sentence) return false;
    if (motionVerbs.has(word.lower)) return true;
  }
  return false;
}

function weighBefore(scene: Scene, first: number, sum: Evidence): void {
  const { words } = scene;
  const name = words[first];
  const before = words[first - 1];
  if (name === undefined || before?.sentence !== name.sentence || name.isInitial) return;
  if (name.gap === ',') weighApposed(before, sum);
  if (name.gap !== '' && name.gap !== '-') return;
  const second = words[first - 2];
  const isPossessive = words[first]?.isPossessive === true;
  if (before.lower === 'of' && placeNounsBefore.has(second?.lower ?? '')) sum.place += 4;
  if (before.lower === 'of' && officeNounSet.has(second?.lower ?? '')) sum.organisation += 1;
  if (/^(?:at|with|for|from)$/.test(before.lower) && staff.test(second?.lower ?? ''))
    sum.organisation += 3;
  // "rockets at X", "from X down to Y"
  if (before.lower === 'at' && projectiles.test(second?.lower ?? '')) sum.place += 3;
  if (
    before.lower === 'to' &&
    /^(?:down|up|back|over|across|north|south|east|west|through)$/.test(second?.lower ?? '')
  )
    sum.place += 2.5;
  if (before.lower === 'to' && movesBefore(words, first - 1)) sum.place += 2;
  const preposition = placePrepositions.get(before.lower);
  // "swore in Wale Edun"
  const isVerbs =
    before.lower === 'in' && /^(?:swore|sworn|brought|took|let|ushered)$/.test(second?.lower ?? '');
  if (preposition !== undefined && !isVerbs)
    sum.place += isPossessive ? preposition / 3 : preposition;
  if (before.lower === 'aboard') sum.item += 3;
  // "quake-hit Badakhshan"
  if (struck.test(before.lower)) sum.place += 4;
  if (before.lower === 'the') {
    if (aboard.test(`${words[first - 3]?.lower ?? ''} ${second?.lower ?? ''}`)) sum.item += 3;
    sum.person -= 3;
    sum.organisation += 1;
    sum.item += 0.5;
  }
  if (before.shape !== 'lower' && !before.isInitial) return;
  if (placeNounsBefore.has(before.lower)) sum.place += 3;
  if (organisationNounsBefore.has(before.lower)) sum.organisation += 3;
  if (vesselNouns.has(before.lower)) sum.item += 4;
  if (personNounsBefore.has(before.lower)) sum.person += before.lower === 'by' ? 0.5 : 3;
}

const directions =
  /^(?:(?:north|south|east|west|central|north-?east|north-?west|south-?east|south-?west)(?:ern)?|of|the|upper|lower)$/;

/** Whether a direction or a name follows, as in "in northern Poland", "near Brod". */
function liesThere(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !word.isTight) return false;
  return word.shape === 'capital' || directions.test(word.lower);
}

/** What stands behind a comma: "X, who", "X, 45,", "X, a town near", "X, the group's director". */
function weighApposition(scene: Scene, end: number, sum: Evidence): void {
  const { words } = scene;
  const first = words[end];
  if (first === undefined || first.sentence !== words[end - 1]?.sentence) return;
  if (first.lower === 'who' || first.lower === 'whom') sum.person += 4;
  if (first.gap !== ',') return;
  if (first.lower === 'where') sum.place += 3;
  // "Malbork, in northern Poland", "Halle, near the border"
  if (/^(?:in|near|outside|north|south|east|west)$/.test(first.lower) && liesThere(words, end + 1))
    sum.place += 3;
  if (first.lower === 'which') sum.organisation += 1;
  const after = words[end + 1];
  if (first.shape === 'number' && /^\d{2}$/.test(first.text) && (after?.gap ?? ',').startsWith(','))
    sum.person += 4;
  if (!articles.has(first.lower)) return;
  for (let at = end + 1; at < end + 6; at += 1) {
    const word = words[at];
    if (word === undefined || !word.isTight) return;
    if (vesselNouns.has(word.lower)) {
      sum.item += 5;
      return;
    }
    if (officeNounSet.has(word.lower)) {
      sum.person += 3;
      return;
    }
    if (placeNounsAfter.has(word.lower) || placeNounsBefore.has(word.lower)) {
      sum.place += 4;
      return;
    }
    if (organisationNounsBefore.has(word.lower)) {
      sum.organisation += 4;
      return;
    }
    if (word.shape === 'lower' && /^(?:of|in|for|to|that|who)$/.test(word.lower)) return;
  }
}

function weighBehind(scene: Scene, first: number, end: number, sum: Evidence): void {
  const { words } = scene;
  const name = words[end - 1];
  const next = words[end];
  if (name === undefined || next?.sentence !== name.sentence) return;
  if (name.isPossessive) {
    if (personBelongings.has(next.lower)) sum.person += 2;
    if (placeBelongings.has(next.lower)) sum.place += 2;
    if (organisationBelongings.has(next.lower)) sum.organisation += 2;
    return;
  }
  if (!next.isTight) {
    weighApposition(scene, end, sum);
    return;
  }
  // In "analysts at Nordbank said" others speak.
  const lead = words[first - 1];
  const isSubject = lead?.sentence !== name.sentence || !subordinate.has(lead.lower);
  if (isSubject && personVerbs.has(next.lower)) {
    sum.person += 2;
    sum.organisation += 1;
  }
  if (organisationVerbs.has(next.lower)) sum.organisation += 1.5;
  if (next.lower === 'who') sum.person += 4;
  if (placeNounsAfter.has(next.lower)) sum.place += 3;
  if (organisationNouns.has(next.lower)) sum.organisation += 2;
  if (hasArmsBehind(scene, end)) sum.item += 4;
  if (
    officeNounSet.has(next.lower) ||
    (officeModifierSet.has(next.lower) && officeNounSet.has(words[end + 1]?.lower ?? ''))
  )
    sum.organisation += 1;
}

/** Weighs what the words around one mention say of its kind. */
export function weigh(scene: Scene, first: number, end: number): Evidence {
  const sum = noEvidence();
  weighBefore(scene, first, sum);
  weighBehind(scene, first, end, sum);
  const word = scene.words[end - 1];
  if (word !== undefined && end === first + 1) {
    if (isDesignation(word.text)) sum.item += 2;
    else if (companyEnding.test(word.lower)) sum.organisation += 1.5;
    else if (camelCase.test(word.text)) sum.organisation += 1.5;
    else if (word.shape === 'caps' && scene.styleAt(first) !== 'caps') {
      if (/^[A-Z]{2,6}$/.test(word.text)) sum.organisation += 2;
      sum.person -= 2;
    }
  }
  return sum;
}

/** Adds the second to the first. */
export function addEvidence(sum: Evidence, more: Evidence): void {
  for (const kind of nameKinds) sum[kind] += more[kind];
}

/** The kind that most speaks for, with how much; null if nothing does. */
export function heaviest(
  sum: Evidence,
): { readonly kind: NameKind; readonly weight: number } | null {
  let best: { readonly kind: NameKind; readonly weight: number } | null = null;
  for (const kind of nameKinds)
    if (sum[kind] > (best?.weight ?? 0)) best = { kind, weight: sum[kind] };
  return best;
}
