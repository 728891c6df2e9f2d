import type { Span } from '../../shared/domain/span.ts';
import type { NameKind } from '../../shared/domain/understanding.ts';
import { countryNamed } from '../lexicon/countries-lookup.ts';
import { functionWords, isCommonWord, nameWords } from '../lexicon/common-words.ts';
import { courtesyTitles } from '../lexicon/offices.ts';
import { eventHeads, eventTails } from '../lexicon/place-words.ts';
import { mention, type Mention } from './mention.ts';
import { holdsCountry, officeSpan, readOffice, type Office } from './office.ts';
import { readAgency } from './agency.ts';
import { readNumberedUnit, readParty } from './organisation-context.ts';
import { readShip } from './ship-name.ts';
import { readOrganisation } from './organisation-name.ts';
import { isJoinedFirstName, personEnd, readFullName } from './person-name.ts';
import { personVerbs } from './evidence-words.ts';
import { kindOfHit } from './hit-kind.ts';
import { readPlace } from './place-name.ts';
import { isCapital, isJoined, type Hit, type Scene } from './scene.ts';
import { readUnknown } from './unknown-name.ts';
import { firstNameSet, officeNounSet } from './vocabulary.ts';
import { hasArmsBefore, hasArmsBehind, hasOwnerBefore, isDesignation } from './weapon-name.ts';
import type { Match } from './phrase-index.ts';

/** What goes before the word that is read. */
interface Lead {
  /** Where a name must begin for this to be its title. */
  readonly at: number;
  readonly office: Span | null;
  readonly country: string | null;
  /** "Mr", "Gen.": whatever follows is a person. */
  readonly isPerson: boolean;
  readonly isCourtesy: boolean;
}

const adjectivalPlaces = new Set(
  'House Baltic Pacific Atlantic Mediterranean Caribbean Arctic Antarctic Gulf Amazon Aegean Adriatic'.split(
    ' ',
  ),
);
const peoples = new Set(
  'states state countries country nations nation republics leaders governments monarchies allies neighbours neighbors'.split(
    ' ',
  ),
);

/** Verbs that begin questions, and are names, too. */
const modals = new Set(['will', 'may']);

const noLead: Lead = { at: -1, office: null, country: null, isPerson: false, isCourtesy: false };

/**
 * Reads the mentions of a text from left to right; those of open kind are left to the resolver. The
 * body is read first, and then its headings, whose capitals tell less, with what is known by then.
 */
export class Scan {
  readonly #scene: Scene;
  readonly #isOfHeadings: boolean;
  readonly #mentions: Mention[] = [];
  #lead: Lead = noLead;

  constructor(scene: Scene, part: 'body' | 'headings') {
    this.#scene = scene;
    this.#isOfHeadings = part === 'headings';
  }

  run(): readonly Mention[] {
    const { words } = this.#scene;
    let at = 0;
    while (at < words.length) {
      const isHeading = this.#scene.styleAt(at) !== 'plain';
      at = isHeading === this.#isOfHeadings ? Math.max(at + 1, this.#step(at)) : at + 1;
    }
    return this.#mentions;
  }

  #add(found: Mention): number {
    this.#mentions.push(found);
    return found.end;
  }

  /** Reads what begins at the word; gives the index behind it. */
  #step(at: number): number {
    const scene = this.#scene;
    const word = scene.words[at];
    if (word === undefined) return at + 1;
    const hit = scene.hitAt(at);
    const office = this.#office(at, hit);
    if (office !== null) return office;
    const unit = word.shape === 'number' ? readNumberedUnit(scene, at) : null;
    if (unit !== null) return this.#add(mention(at, unit, 'organisation', 'sure'));
    if (!isCapital(word)) return hit === null ? at + 1 : this.#known(at, hit);
    const end = scene.runEnd(at);
    if (this.#isPlainStart(at)) return at + 1;
    const patterned = this.#pattern(at, end, hit);
    if (patterned !== null) return patterned;
    if (hit !== null && !this.#isPartOfName(at, hit, end)) return this.#known(at, hit);
    return this.#unknown(at, end);
  }

  /** "Barak Ravid": a word of the lists that another name goes on from. */
  #isPartOfName(at: number, hit: Match<Hit>, runEnd: number): boolean {
    const scene = this.#scene;
    if (hit.value.known?.kind !== 'weak item' || hit.value.entity !== null) return false;
    const next = scene.words[hit.end];
    if (hit.end >= runEnd || !isJoined(scene.words, hit.end) || next === undefined) return false;
    return hit.end === at + 1 && next.shape === 'capital' && scene.hitAt(hit.end) === null;
  }

  /** A title or office: what is behind it is somebody's name. */
  #office(at: number, hit: Match<Hit> | null): number | null {
    const scene = this.#scene;
    const office = readOffice(scene, at);
    if (office === null) return null;
    // "General Motors", "Foreign Office", "Speaker's Committee".
    const isName = hit !== null && hit.value.known?.kind !== 'none' && !this.#isOfPeople(hit);
    if (isName && hit.end > office.end - 1) return null;
    const runEnd = scene.runEnd(at);
    const organisation = isCapital(scene.words[at]) ? readOrganisation(scene, at, runEnd) : null;
    if (organisation !== null && organisation > office.end) return null;
    const country =
      hit?.value.known?.kind === 'country' ||
      (hit?.value.entity !== undefined && hit.value.entity !== null);
    // "US judges", "Ukraine coach": the country is not part of an office.
    if (country && !holdsCountry(scene, office)) return null;
    this.#lead = this.#leadOf(office);
    return office.end;
  }

  #isOfPeople(hit: Match<Hit>): boolean {
    const kind = hit.value.known?.kind;
    return kind === 'demonym' || kind === 'country';
  }

  #leadOf(office: Office): Lead {
    const last = this.#scene.words[office.end - 1];
    const isCourtesy = last !== undefined && courtesyTitles.has(last.lower) && isCapital(last);
    return {
      at: last?.isPossessive === true ? -1 : office.end,
      office: officeSpan(this.#scene, office),
      country: office.country,
      isPerson: isCourtesy || isCapital(last),
      isCourtesy,
    };
  }

  /** The title before the name at `at`, if nothing but a comma is between. */
  #titleOf(at: number): Lead {
    if (this.#lead.at !== at) return noLead;
    const word = this.#scene.words[at];
    const isNear = word?.isTight === true || word?.gap === ',' || word?.gap === '.';
    return isNear ? this.#lead : noLead;
  }

  /** A word that has its capital from the sentence alone. */
  #isPlainStart(at: number): boolean {
    const scene = this.#scene;
    const word = scene.words[at];
    if (word === undefined || scene.hitAt(at) !== null) return false;
    if (word.text === 'I' || /^I'(?:m|ve|d|ll)$/.test(word.text)) return true;
    if (word.text === 'May' && personVerbs.has(scene.words[at + 1]?.lower ?? '')) return false;
    if (
      (functionWords.has(word.lower) || modals.has(word.lower)) &&
      (word.isInitial || !nameWords.has(word.lower))
    ) {
      const isName =
        nameWords.has(word.lower) && readFullName(scene, at, scene.runEnd(at)) !== null;
      return !isName && word.shape !== 'caps';
    }
    return false;
  }

  #pattern(at: number, runEnd: number, hit: Match<Hit> | null): number | null {
    const scene = this.#scene;
    const word = scene.words[at];
    const hitEnd = hit?.end ?? at;
    const isHeading = scene.styleAt(at) !== 'plain';
    const title = this.#titleOf(at);
    if (
      word !== undefined &&
      eventHeads.has(word.text) &&
      isJoined(scene.words, at + 1) &&
      runEnd > at + 1 &&
      hit === null
    )
      return word.text === 'Operation' || word.text === 'Exercise' || !officeNounSet.has(word.lower)
        ? runEnd
        : null;
    const ship = readShip(scene, at, runEnd);
    if (ship !== null) return this.#add(mention(at, ship, 'item', 'sure'));
    const agency = readAgency(scene, at, runEnd);
    if (agency !== null) return this.#add(mention(at, agency, 'organisation', 'sure'));
    if (this.#isEvent(at, runEnd, hitEnd)) return runEnd;
    if (!title.isPerson && !isHeading) {
      const organisation = readParty(scene, at, runEnd) ?? readOrganisation(scene, at, runEnd);
      const place = readPlace(scene, at, runEnd);
      if (organisation !== null && organisation > hitEnd && organisation >= (place ?? 0))
        return this.#add(mention(at, organisation, 'organisation', 'sure', this.#extra(title)));
      if (place !== null && place > hitEnd) return this.#add(mention(at, place, 'place', 'sure'));
    }
    return this.#person(at, runEnd, hitEnd, title);
  }

  #person(at: number, runEnd: number, hitEnd: number, title: Lead): number | null {
    const scene = this.#scene;
    if (isJoinedFirstName(scene, at, runEnd)) return this.#addPerson(at, at + 1, 'sure', title);
    const named = readFullName(scene, at, runEnd);
    if (named !== null && named > hitEnd)
      return this.#isTown(at, named, title)
        ? this.#add(mention(at, named, 'place', 'fair'))
        : this.#addPerson(at, named, 'sure', title);
    if (title.at !== at) return null;
    const kind = scene.hitAt(at)?.value.known?.kind;
    if (kind !== undefined && kind !== 'person' && kind !== 'place' && kind !== 'weak item')
      return null;
    if (kind === 'place' && (runEnd === at + 1 || hitEnd > at + 1) && !title.isCourtesy)
      return null;
    const word = scene.words[at];
    if (word === undefined || !word.isTight) return null;
    if (!title.isPerson && kind !== undefined && kind !== 'person' && runEnd === at + 1)
      return null;
    if (
      isCommonWord(word.lower) &&
      runEnd === at + 1 &&
      !firstNameSet.has(word.text) &&
      kind !== 'person' &&
      !title.isPerson
    )
      return null;
    return this.#addPerson(
      at,
      Math.max(hitEnd, personEnd(scene, at, runEnd)),
      title.isPerson ? 'sure' : 'fair',
      title,
    );
  }

  /** "at Jackson Hole": a first name, but a place by its other word and what is before. */
  #isTown(at: number, end: number, title: Lead): boolean {
    const { words } = this.#scene;
    const last = words[end - 1];
    if (title !== noLead || end !== at + 2 || last === undefined || words[at]?.isTight !== true)
      return false;
    return (
      /^(?:in|at|near)$/.test(words[at - 1]?.lower ?? '') &&
      isCommonWord(last.lower) &&
      !last.isPossessive
    );
  }

  #addPerson(first: number, end: number, trust: Mention['trust'], title: Lead): number {
    const apposed = title.office === null ? this.#apposition(end) : title;
    return this.#add(mention(first, end, 'person', trust, this.#extra(apposed)));
  }

  #extra(lead: Lead): Partial<Mention> {
    return { office: lead.office, country: lead.country };
  }

  /** ", the Polish foreign minister," behind a name. */
  #apposition(end: number): Lead {
    const scene = this.#scene;
    const comma = scene.words[end];
    if (comma?.gap !== ',' || comma.sentence !== scene.words[end - 1]?.sentence) return noLead;
    const at = /^(?:the|a|an|now)$/.test(comma.lower) ? end + 1 : end;
    const office = readOffice(scene, at);
    // What is behind an office with a name is that one's: "Macron, Chancellor Friedrich Merz and".
    if (
      office === null ||
      (isCapital(scene.words[office.end]) && isJoined(scene.words, office.end))
    )
      return noLead;
    return {
      at: -1,
      office: officeSpan(scene, office),
      country: office.country,
      isPerson: true,
      isCourtesy: false,
    };
  }

  /** "Paris Agreement", "Ukraine Recovery Conference": none of our kinds. */
  #isEvent(at: number, runEnd: number, hitEnd: number): boolean {
    const { words } = this.#scene;
    if (hitEnd >= runEnd || runEnd < at + 2) return false;
    const last = words[runEnd - 1];
    if (last === undefined || !eventTails.has(last.text)) return false;
    for (let next = at + 1; next < runEnd; next += 1) if (!isJoined(words, next)) return false;
    return (
      readOrganisation(this.#scene, at, runEnd) === null &&
      readFullName(this.#scene, at, runEnd - 1) === null
    );
  }

  #known(at: number, match: Match<Hit>): number {
    const scene = this.#scene;
    const { entity, known } = match.value;
    const kind = kindOfHit(match.value);
    const word = scene.words[at];
    if (word === undefined) return match.end;
    const country =
      known?.kind === 'country' || known?.kind === 'demonym' ? countryNamed(known.name) : null;
    if (country !== null)
      this.#lead = { at: match.end, office: null, country, isPerson: false, isCourtesy: false };
    if (kind === null || this.#isAdjective(at, match)) return match.end;
    if (
      entity === null &&
      word.shape === 'lower' &&
      known?.kind !== 'organisation' &&
      known?.kind !== 'item' &&
      known?.kind !== 'person'
    )
      return match.end;
    const title = this.#titleOf(at);
    if (known?.kind === 'weak item' && entity === null) return this.#weakItem(at, match);
    if (this.#isOnlyWord(at, match)) return match.end;
    if (kind === 'person') return this.#addPerson(at, match.end, 'sure', title);
    const isWhole = match.isWhole;
    const end = entity === null ? this.#goesOn(at, match.end, kind) : match.end;
    return this.#add(
      mention(at, end, kind, 'sure', { entity, listed: known?.name ?? null, isWhole }),
    );
  }

  /** "Baltic herring", "Pacific time": seas are names behind "the" only. */
  #isAdjective(at: number, match: Match<Hit>): boolean {
    const { words } = this.#scene;
    if (match.value.entity !== null || match.end > at + 1) return false;
    if (!adjectivalPlaces.has(words[at]?.text ?? '')) return false;
    return words[at - 1]?.lower !== 'the' || peoples.has(words[at + 1]?.lower ?? '');
  }

  /** A surname or title that is a word, too, at a sentence's start: "Moon", "Li", "Quad". */
  #isOnlyWord(at: number, match: Match<Hit>): boolean {
    const word = this.#scene.words[at];
    if (
      word === undefined ||
      match.end > at + 1 ||
      match.value.entity !== null ||
      word.shape === 'caps'
    )
      return false;
    const kind = match.value.known?.kind;
    const isWord = isCommonWord(word.lower) || nameWords.has(word.lower);
    if (kind === 'person' || kind === 'organisation')
      return isWord && (word.isInitial || this.#scene.styleAt(at) !== 'plain') && kind === 'person';
    return false;
  }

  #weakItem(at: number, match: Match<Hit>): number {
    const scene = this.#scene;
    const isItem =
      hasArmsBehind(scene, match.end) ||
      hasArmsBefore(scene, at) ||
      hasOwnerBefore(scene, at) ||
      isDesignation(scene.words[at]?.text ?? '');
    const trust = isItem ? 'sure' : 'open';
    return this.#add(
      mention(at, this.#modelEnd(match.end), isItem ? 'item' : null, trust, {
        listed: isItem ? 'item' : 'weak',
      }),
    );
  }

  /** "Hyundai Rotem", "Leopard 2A6": what goes on with a listed name. */
  #goesOn(at: number, end: number, kind: NameKind): number {
    if (kind === 'item') return this.#modelEnd(end);
    const { words } = this.#scene;
    const next = words[end];
    if (kind !== 'organisation' || end !== at + 1 || words[at]?.shape === 'caps') return end;
    if (!isJoined(words, end) || next?.shape !== 'capital' || next.gap !== '') return end;
    const isOther =
      this.#scene.hitAt(end) !== null ||
      isCommonWord(next.lower) ||
      firstNameSet.has(next.text) ||
      readOffice(this.#scene, end) !== null;
    return isOther ? end : end + 1;
  }

  /** "Skyhook 2", "Leopard 2A6": the number of a model behind its name. */
  #modelEnd(end: number): number {
    const { words } = this.#scene;
    const next = words[end];
    const isModel =
      next !== undefined &&
      isJoined(words, end) &&
      next.gap === '' &&
      (isDesignation(next.text) || /^\d[A-Z]\d?$/.test(next.text));
    return isModel ? end + 1 : end;
  }

  #unknown(at: number, runEnd: number): number {
    const scene = this.#scene;
    const found = readUnknown(scene, at, runEnd);
    if (found === null) return at + 1;
    const title = this.#titleOf(at);
    const rest =
      found.kind === 'person'
        ? this.#extra(title.office === null ? this.#apposition(found.end) : title)
        : {};
    return this.#add({ ...found, ...rest });
  }
}
