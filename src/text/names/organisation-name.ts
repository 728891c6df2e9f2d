import { organisationStarts } from '../lexicon/organisation-words.ts';
import { functionWords, isCommonWord } from '../lexicon/common-words.ts';
import { isCapital, isJoined, type Scene } from './scene.ts';
import {
  businessTailSet,
  firstNameSet,
  innerOwners,
  officeNounSet,
  organisationHeadSet,
  organisationTailSet,
  portfolioSet,
} from './vocabulary.ts';

const links = new Set([
  'of',
  'for',
  'on',
  'against',
  'to',
  'in',
  'de',
  'du',
  'des',
  'sans',
  'without',
  'and',
]);
const nothingBefore = new Set(['The', 'A', 'An']);
const longestName = 14;

/** "Food and Drug Administration": two fields before one tail. Behind the tail, or `first`. */
function readPair(scene: Scene, first: number, runEnd: number): number {
  const { words } = scene;
  const isPair = words[runEnd]?.text === 'and' && words[runEnd].isTight;
  const next = runEnd + 1;
  if (!isPair || !isCapital(words[next]) || !isJoined(words, next)) return first;
  if (!portfolioSet.has(words[runEnd - 1]?.text ?? '') || !isField(scene, next)) return first;
  const stop = scene.runEnd(next);
  for (let at = stop - 1; at > next; at -= 1)
    if (organisationTailSet.has(words[at]?.text ?? '')) return at + 1;
  return first;
}

/** Behind the last word that ends an organisation's name in the run from `first`, or `first`. */
function readTail(scene: Scene, first: number, runEnd: number): number {
  const { words } = scene;
  let end = first;
  let hasOwnName = false;
  let hasOwner = false;
  for (let at = first; at < runEnd; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const hit = scene.hitAt(at);
    const isOffice =
      officeNounSet.has(word.lower) && !innerOwners.has(word.lower) && word.lower !== 'private';
    const isChannel = word.text === 'TV' || word.text === 'FM';
    if (isOffice || (at > first && hit?.value.known?.kind === 'none' && !isChannel)) break;
    // A tail makes a name of what stands before it: "Group" alone is none.
    if (at > first) {
      const isTail =
        organisationTailSet.has(word.text) ||
        (isChannel && hasOwnName) ||
        (word.shape === 'caps' && /^(?:INC|LTD|PLC|CORP)$/.test(word.text));
      if (isTail || (businessTailSet.has(word.text) && hasOwnName)) end = at + 1;
    }
    hasOwnName ||=
      !isCommonWord(word.lower) &&
      !organisationTailSet.has(word.text) &&
      hit?.value.known?.kind !== 'demonym';
    if (word.isPossessive) {
      if (!isJoined(words, at + 1)) break;
      hasOwner = true;
    }
  }
  if (end === first) end = readPair(scene, first, runEnd);
  // "Prime Minister Council" is no name; "Prime Minister's Office" is one.
  const lead = words[first];
  if (lead !== undefined && officeNounSet.has(lead.lower) && !hasOwner) return first;
  return end;
}

/** Whether the word at `at` may go on with a name behind "and": "Health and Human Services". */
function isField(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  if (word === undefined) return false;
  const kind = scene.hitAt(at)?.value.known?.kind;
  if (kind !== undefined && kind !== 'none' && kind !== 'demonym') return false;
  return portfolioSet.has(word.text) || (kind === undefined && !firstNameSet.has(word.text));
}

/** What a sentence begins with before a name: "Insurer Castellan Mutual". */
const roles = new Set(
  (
    'insurer retailer carmaker automaker chipmaker drugmaker planemaker lender broadcaster supplier manufacturer operator publisher ' +
    'airline utility startup start-up shipper miner broker rival owner developer chipmaker shipbuilder brewer steelmaker'
  ).split(' '),
);

const farHeads =
  /^(?:Organi[sz]ation|Council|Commission|Committee|Institute|Cent(?:er|re)|Campaign|Doctors|Reporters|Coalition|Conference|Movement)$/;

/** Whether the small word at `at` links what is at `next` to the head that ends at `from`. */
function isLink(scene: Scene, from: number, at: number, next: number): boolean {
  const text = scene.words[at]?.text ?? '';
  const isFirst = at === from;
  const head = scene.words[from - 1]?.text ?? '';
  if (text === 'and') return !isFirst && isField(scene, next);
  if (text === 'in') return /^Organi[sz]ation$/.test(head);
  if (/^(?:on|to|against|without)$/.test(text))
    return farHeads.test(head) && (isFirst || (text === 'on' && isField(scene, next)));
  return true;
}

/** "Board of Baltic Rail": the place begins the name of another body. Behind it, or `end`. */
function behindPlace(scene: Scene, at: number, end: number): number {
  const stop = scene.runEnd(at);
  const last = scene.words[stop - 1]?.text ?? '';
  if (stop <= end || stop > end + 4 || !isJoined(scene.words, end)) return end;
  return organisationTailSet.has(last) || businessTailSet.has(last) ? stop : end;
}

/** Goes on behind a head: "Ministry" + "of Defence", "for Research on Energy and Clean Air". */
function readFields(scene: Scene, first: number, from: number): number {
  const { words } = scene;
  let end = from;
  while (end < first + longestName) {
    const link = words[end];
    if (link?.isTight !== true || !links.has(link.text) || words[end - 1]?.isPossessive === true)
      break;
    let next = end + 1;
    while (next < end + 3 && /^(?:the|of|la|les|the)$/.test(words[next]?.text ?? '')) next += 1;
    const word = words[next];
    if (!isCapital(word) || !word.isTight || word.isInitial) break;
    if (!isLink(scene, from, end, next)) break;
    // A place is a whole, and behind it nothing of the name comes but "and" or "in".
    const hit = scene.hitAt(next);
    const kind = hit?.value.known?.kind;
    // "The Centre on Thursday"
    if (kind === 'none') break;
    if (kind === 'country' || kind === 'place')
      end = behindPlace(scene, next, hit?.end ?? next + 1);
    else {
      let stop = next + 1;
      while (
        stop < scene.runEnd(next) &&
        isJoined(words, stop) &&
        !officeNounSet.has(words[stop]?.lower ?? '')
      )
        stop += 1;
      end = stop;
    }
  }
  return end;
}

const imperatives =
  /^(?:let|ask|tell|see|watch|call|give|make|keep|help|stop|read|follow|join|meet|how|can|should|could|would|did|does|is|are)$/;

/** "the Biden White House": a known person before a known body makes two names. */
function isSomebodys(scene: Scene, first: number, end: number): boolean {
  const person = scene.hitAt(first);
  if (person?.value.known?.kind !== 'person' || person.end >= end) return false;
  const body = scene.hitAt(person.end);
  return body?.end === end && body.end > person.end + 1;
}

/** "Radio Rift", "Agence Danube": the kind of body comes first. */
function readStart(scene: Scene, first: number, runEnd: number): number | null {
  const { words } = scene;
  const next = words[first + 1];
  if (!organisationStarts.has(words[first]?.text ?? '') || next === undefined) return null;
  if (first + 1 >= runEnd || runEnd > first + 3 || !isJoined(words, first + 1)) return null;
  if (isCommonWord(next.lower) || officeNounSet.has(next.lower)) return null;
  return (scene.hitAt(first)?.end ?? 0) > first + 1 ? null : runEnd;
}

/**
 * Reads an organisation that its words tell: "Danube Security Group", "Bank of Moldova". Gives the
 * index behind its last word, or null.
 */
export function readOrganisation(scene: Scene, first: number, runEnd: number): number | null {
  const { words } = scene;
  const word = words[first];
  if (!isCapital(word) || nothingBefore.has(word.text)) return null;
  if (word.isInitial && (functionWords.has(word.lower) || roles.has(word.lower))) return null;
  const started = readStart(scene, first, runEnd);
  if (started !== null) return started;
  const tail = readTail(scene, first, runEnd);
  // "Let Treasury show us": the sentence gives the first capital, and what follows is known.
  const known = scene.hitAt(first + 1);
  const isVerbs = word.isInitial && imperatives.test(word.lower);
  if (isVerbs && known?.end === tail && known.value.known?.kind === 'organisation') return null;
  if (isSomebodys(scene, first, tail)) return null;
  const head = tail > first ? tail : first + 1;
  const last = words[head - 1];
  const isHead = organisationHeadSet.has(last?.text ?? '') && last?.isPossessive !== true;
  const end = isHead ? readFields(scene, first, head) : head;
  if (end > head) return end;
  return tail > first + 1 ? tail : null;
}
