import { countryNamed } from '../lexicon/countries-lookup.ts';
import { readAgency } from './agency.ts';
import { isEvent } from './event-name.ts';
import { apposition, leadOf, noLead, type Lead } from './lead.ts';
import { isNoZone, isPartOfName, readListed } from './listed-name.ts';
import { mention, type Mention } from './mention.ts';
import { holdsCountry, readOffice, type Office } from './office.ts';
import { readNumberedUnit, readParty } from './organisation-context.ts';
import { readOrganisation } from './organisation-name.ts';
import type { Match } from './phrase-index.ts';
import { readPlace, readVenue } from './place-name.ts';
import { isPlainStart } from './plain-start.ts';
import { isCapital, type Hit, type Scene } from './scene.ts';
import { readShip } from './ship-name.ts';
import { isOfState } from './state-body.ts';
import { readPerson } from './titled-name.ts';
import { readUnknown } from './unknown-name.ts';

/** Whether the phrase says of whom something is, and is no name in an office. */
function isOfCountry(hit: Match<Hit>): boolean {
  const kind = hit.value.known?.kind;
  return kind === 'demonym' || kind === 'country';
}

/** "Dr Alder Hospital": named for somebody, but a house. */
function isHouse(scene: Scene, at: number, runEnd: number): boolean {
  const last = scene.words[runEnd - 1]?.text ?? '';
  return runEnd > at + 1 && /^(?:Hospital|University|Airport|Stadium|School|College)$/.test(last);
}

/** Words that are offices, too: months and the like, and "Senator", which is a vehicle. */
function isNoBody(hit: Match<Hit>): boolean {
  const kind = hit.value.known?.kind;
  return hit.value.entity === null && (kind === 'none' || kind === 'weak item');
}

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

  /** Reads what begins at the word; gives the index behind it. */
  #step(at: number): number {
    const scene = this.#scene;
    const hit = scene.hitAt(at);
    const office = this.#office(at, hit);
    if (office !== null) return office;
    const unit = readNumberedUnit(scene, at);
    if (unit !== null) return this.#add(mention(at, unit, 'organisation', 'sure'));
    if (!isCapital(scene.words[at])) return hit === null ? at + 1 : this.#known(at, hit);
    if (isPlainStart(scene, at)) return at + 1;
    const runEnd = scene.runEnd(at);
    if (isNoZone(scene, at)) return this.#add(mention(at, at + 1, 'organisation', 'fair'));
    if (isEvent(scene, at, runEnd, hit?.end ?? at)) return runEnd;
    const patterned = this.#pattern(at, runEnd, hit?.end ?? at);
    if (patterned !== null) return this.#add(patterned);
    if (hit !== null && !isPartOfName(scene, at, hit, runEnd)) return this.#known(at, hit);
    const unknown = readUnknown(scene, at, runEnd);
    return unknown === null ? at + 1 : this.#add(unknown);
  }

  /** Takes a mention in, a person with the office before or behind it; gives the index behind it. */
  #add(found: Mention): number {
    const before = this.#titleOf(found.first);
    const lead =
      found.kind === 'person' && before.office === null
        ? apposition(this.#scene, found.end)
        : before;
    const country = lead.country ?? before.country;
    this.#mentions.push(
      found.kind === 'person' ? { ...found, office: lead.office, country } : found,
    );
    this.#carryLead(found);
    return found.end;
  }

  /** "ambassador to the United Nations X", "the mayor of Lviv, X": the office goes on over a name. */
  #carryLead(found: Mention): void {
    const { words } = this.#scene;
    const { at } = this.#lead;
    const isNext = at > 0 && found.first > at && found.first <= at + 2;
    if (!isNext || found.kind === 'person' || !/^(?:of|to|for|at)$/.test(words[at]?.text ?? ''))
      return;
    const next = words[found.end];
    const isName = isCapital(next) && (next.isTight || next.gap === ',');
    if (isName) this.#lead = { ...this.#lead, at: found.end };
  }

  /** A title or office: what is behind it is somebody's name. Gives the index behind it, or null. */
  #office(at: number, hit: Match<Hit> | null): number | null {
    const scene = this.#scene;
    const office = readOffice(scene, at);
    if (office === null) return null;
    // "General Motors", "Foreign Office", "Speaker's Committee".
    const isName = hit !== null && !isNoBody(hit) && !isOfCountry(hit);
    if (isName && hit.end > office.end - 1) return null;
    const hasCapital = isCapital(scene.words[at]);
    const runEnd = scene.runEnd(at);
    if (hasCapital && readParty(scene, at, runEnd) !== null) return null;
    const organisation = hasCapital ? readOrganisation(scene, at, runEnd) : null;
    // "Commissioner for Transport Ada Holt" is somebody.
    const isHolder = scene.words[at]?.lower === 'commissioner' && office.end > at + 1;
    if (organisation !== null && organisation > office.end && !isHolder) return null;
    // "US judges", "Ukraine coach": the country is not part of an office.
    const isPlace = hit?.value.known?.kind === 'country' || (hit?.value.entity ?? null) !== null;
    if (isPlace && !holdsCountry(scene, office)) return null;
    this.#bodiesOf(office);
    this.#lead = leadOf(scene, office);
    return office.end;
  }

  /** "a retired Army colonel", "Senate Majority Leader": a body in an office is a name of its own. */
  #bodiesOf(office: Office): void {
    for (let at = office.first; at < office.end - 1; at += 1) {
      const hit = this.#scene.hitAt(at);
      const isBody =
        hit?.value.known?.kind === 'organisation' || hit?.value.entity?.kind === 'organisation';
      const isNext = this.#scene.words[at + 1]?.isTight === true;
      if (
        hit !== null &&
        isBody &&
        isNext &&
        hit.end < office.end &&
        isCapital(this.#scene.words[at])
      )
        this.#mentions.push(
          mention(at, hit.end, 'organisation', 'sure', {
            listed: hit.value.known?.name ?? null,
            entity: hit.value.entity,
          }),
        );
    }
  }

  /** The title before the name at `at`, if nothing but a comma is between. */
  #titleOf(at: number): Lead {
    if (this.#lead.at !== at) return noLead;
    const word = this.#scene.words[at];
    const isNear = word?.isTight === true || word?.gap === ',' || word?.gap === '.';
    return isNear ? this.#lead : noLead;
  }

  /** Names that their own words tell, and that go on longer than what the lists know. */
  #pattern(at: number, runEnd: number, hitEnd: number): Mention | null {
    const scene = this.#scene;
    const title = this.#titleOf(at);
    const ship = readShip(scene, at, runEnd);
    if (ship !== null) return mention(at, ship, 'item', 'sure');
    const agency = readAgency(scene, at, runEnd);
    if (agency !== null) return mention(at, agency, 'organisation', 'sure');
    if ((!title.isPerson || isHouse(scene, at, runEnd)) && !this.#isOfHeadings) {
      const venue = readVenue(scene, at, runEnd);
      if (venue !== null) return mention(at, venue, 'place', 'sure');
      if (isOfState(scene, at, runEnd)) return null;
      const organisation = readParty(scene, at, runEnd) ?? readOrganisation(scene, at, runEnd);
      const place = readPlace(scene, at, runEnd) ?? at;
      if (organisation !== null && organisation > hitEnd && organisation >= place)
        return mention(at, organisation, 'organisation', 'sure');
      if (place > hitEnd) return mention(at, place, 'place', 'sure');
    }
    return readPerson(scene, at, runEnd, title);
  }

  #known(at: number, match: Match<Hit>): number {
    const { known } = match.value;
    const found = readListed(this.#scene, at, match);
    const end = found === null ? match.end : this.#add(found);
    const country = isOfCountry(match) && known !== null ? countryNamed(known.name) : null;
    if (country !== null) this.#lead = { ...noLead, at: match.end, country };
    return end;
  }
}
