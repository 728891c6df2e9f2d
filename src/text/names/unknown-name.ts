import { functionWords, isCommonWord, nameWords } from '../lexicon/common-words.ts';
import { eventTails } from '../lexicon/place-words.ts';
import { organisationNounsBefore, personVerbs } from './evidence-words.ts';
import { heaviest, weigh } from './evidence.ts';
import { mention, type Mention } from './mention.ts';
import { readOffice } from './office.ts';
import { isShortBody } from './short-body.ts';
import { isCapital, isJoined, type Scene } from './scene.ts';
import { firstNameSet, nameParticles, organisationTailSet, placeTailSet } from './vocabulary.ts';
import { hasArmsBehind, isDesignation } from './weapon-name.ts';

const foreignArticle = /^(?:Het|Le|La|Les|El|Il|Der|Die|Das|Las|Los)$/;

/** Behind the last word of the run that no list knows and that begins no office. */
function sequenceEnd(scene: Scene, first: number, runEnd: number): number {
  let at = first + 1;
  while (at < runEnd && isJoined(scene.words, at)) {
    const word = scene.words[at];
    if (word === undefined) break;
    if (!nameParticles.has(word.text)) {
      const hit = scene.hitAt(at);
      const kind = hit?.value.known?.kind;
      // "Agence Danube": a single place or surname at the end belongs to the name.
      const isPart =
        hit === null ||
        ((kind === 'place' || kind === 'person') && hit.end === at + 1 && hit.end === runEnd);
      if (!isPart || readOffice(scene, at) !== null) break;
    }
    at += 1;
  }
  return at;
}

/** "Interstate 40", "Route 66". */
const roads = new Set('Interstate Route Highway Autobahn Motorway'.split(' '));
/** "wrote on X", "the platform X". */
const networkWords = new Set('on platform network site via app'.split(' '));
/** What is built and numbered: "the EastLink 3 cable". */
const works = new Set(
  'cable cables pipeline pipelines satellite probe rocket reactor interconnector link spacecraft'.split(
    ' ',
  ),
);
const months = new Set('March April May June August'.split(' '));

/** "Sh3.4 billion", "N45bn", "Rs500": a currency that is joined to its amount. */
const joinedAmount =
  /^(?:K?[Ss]h|Ks[Hh]|T[Ss]h|U[Ss]h|GH|Gh|Rs|Tk|Rp|RM|Br|Bs|Le|Ft|Kč|Kr|Dh|AED|SAR|NT|HK|NZ|SR|FCFA)\d[\d.,]*\p{L}{0,2}$|^\p{L}{1,4}\d[\d.,]*(?:bn|mn?|tn|k)$/u;
const scales = /^(?:million|billion|trillion|crore|lakh|bn|mn|m|thousand)$/;

/** "200 MW", "KSh 4.5bn": a unit or currency beside its number. */
function isUnit(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  const isAmount = word !== undefined && /^[^\d]{1,4}\d/.test(word.text);
  if (
    isAmount &&
    (joinedAmount.test(word?.text ?? '') || scales.test(scene.words[at + 1]?.lower ?? ''))
  )
    return true;
  if (word === undefined || word.text.length > 4) return false;
  const before = scene.words[at - 1];
  if (before?.shape === 'number' && word.isTight && word.sentence === before.sentence) return true;
  const next = scene.words[at + 1];
  return next?.shape === 'number' && next.isTight && (word.text.length < 4 || next.text.length > 2);
}

/** "(STO: SOLV)": a share's sign at its exchange. */
function isTicker(scene: Scene, at: number): boolean {
  const [before, word, next] = [scene.words[at - 1], scene.words[at], scene.words[at + 1]];
  if (word?.shape !== 'caps') return false;
  const isFirst = word.gap.endsWith('(') && next?.gap === ':' && next.shape === 'caps';
  return isFirst || (word.gap === ':' && before?.shape === 'caps' && before.gap.endsWith('('));
}

/** A sequence of several words: a person if none is a word of the language, else by its evidence. */
function readSequence(scene: Scene, first: number, end: number): Mention | null {
  const words = scene.words.slice(first, end);
  const last = words.at(-1);
  if (last === undefined) return null;
  const lists = words.map(
    (word) =>
      isCommonWord(word.lower) || organisationTailSet.has(word.text) || placeTailSet.has(word.text),
  );
  const common = lists.filter(Boolean).length;
  const isHeading = scene.styleAt(first) !== 'plain';
  const heavy = heaviest(weigh(scene, first, end));
  const best = heavy === null || heavy.weight < 1 ? null : heavy;
  const endsInPlace = scene.hitAt(end - 1)?.value.known?.kind === 'place';
  if (common > 0) {
    // Capitals alone do not make "Green New Deal" or a heading a name.
    if (isHeading || eventTails.has(last.text) || common === words.length) return null;
    // "Supreme Allied Commander": part of the title.
    if (isJoined(scene.words, end) && readOffice(scene, end) !== null) return null;
    if (best === null || best.weight < 2) return mention(first, end, null, 'open');
    return mention(first, end, best.kind, 'fair');
  }
  if (isHeading) return mention(first, end, null, 'open');
  // Papers such as "Le Continent"; "Le Drian" is known by his full name.
  const start = words[0]?.text ?? '';
  const isTitled = foreignArticle.test(start);
  if (isTitled && best?.kind === 'place') return mention(first, end, 'place', 'fair');
  if (isTitled) return mention(first, end, 'organisation', 'fair');
  if (endsInPlace && best?.kind !== 'person')
    return mention(first, end, best?.kind ?? 'organisation', 'fair');
  if (best !== null && best.kind !== 'person' && best.weight >= 3)
    return mention(first, end, best.kind, 'fair');
  // "Alder Banking Group and Barratt Redrow"
  const listed = scene.words[first - 2];
  const isListed = scene.words[first - 1]?.lower === 'and' && listed !== undefined;
  if (
    isListed &&
    first > 2 &&
    isCapital(scene.words[first - 3]) &&
    organisationTailSet.has(listed.text)
  )
    return mention(first, end, 'organisation', 'fair');
  const isAllCaps = words.every((word) => word.shape === 'caps');
  if (isAllCaps) return mention(first, end, null, 'open');
  // "the Saint Olav" is nobody.
  if (scene.words[first - 1]?.lower === 'the') return mention(first, end, null, 'open');
  return mention(first, end, 'person', 'fair');
}

/**
 * Reads a capitalised sequence that no list and no pattern knows. A single word is left open: the
 * whole text decides about it.
 */
export function readUnknown(scene: Scene, first: number, runEnd: number): Mention | null {
  const word = scene.words[first];
  if (!isCapital(word)) return null;
  const end = sequenceEnd(scene, first, runEnd);
  const isLoud = word.shape === 'caps' && scene.styleAt(first) === 'plain';
  const isPlain = isCommonWord(word.lower) && !firstNameSet.has(word.text) && !isLoud;
  // "Insurer Castellan Mutual"
  if (word.isInitial && organisationNounsBefore.has(word.lower)) return null;
  if (end === first + 1 && isShortBody(scene, first))
    return mention(first, end, 'organisation', 'sure');
  // A sentence's first word has its capital from there: "Meanwhile Korvin", "Talks".
  if (
    isPlain &&
    !roads.has(word.text) &&
    word.text !== 'Channel' &&
    (word.isInitial || end === first + 1)
  )
    return null;
  const numbered = scene.words[first + 1];
  if (roads.has(word.text) && numbered?.shape === 'number' && numbered.isTight)
    return mention(first, first + 2, 'place', 'sure');
  if (word.text === 'Channel' && numbered?.shape === 'number' && numbered.isTight)
    return mention(first, first + 2, 'organisation', 'sure');
  if (functionWords.has(word.lower) && end === first + 1) return null;
  if (end > first + 1) return readSequence(scene, first, end);
  const speaks = personVerbs.has(scene.words[end]?.lower ?? '');
  if (nameWords.has(word.lower) && word.isInitial && !speaks) return null;
  if (word.text === 'X' && networkWords.has(scene.words[first - 1]?.lower ?? ''))
    return mention(first, end, 'organisation', 'sure');
  if (word.text.length === 1 || /^[IVXLC]+$/.test(word.text)) return null;
  if (isUnit(scene, first) || isTicker(scene, first)) return null;
  if (isDesignation(word.text)) return mention(first, end, 'item', 'fair');
  // "two Dash 8 aircraft"
  const model = scene.words[end];
  const isNumbered = model?.shape === 'number' && model.isTight && model.text.length < 4;
  if (isNumbered && (hasArmsBehind(scene, end + 1) || works.has(scene.words[end + 1]?.lower ?? '')))
    return mention(first, end + 1, 'item', 'fair');
  if (months.has(word.text) && !personVerbs.has(scene.words[end]?.lower ?? '')) return null;
  return mention(first, end, null, 'open');
}
