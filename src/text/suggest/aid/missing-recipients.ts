import type { SuggestedCell, SuggestedName } from '../../../shared/domain/suggestion.ts';
import type { FoundName } from '../../../shared/domain/understanding.ts';
import type { Actor } from '../actors/actor.ts';
import { actorOfName, countryActor } from '../actors/make.ts';
import { countryNamed, countryOfCapital } from '../../lexicon/countries-lookup.ts';
import { Cells } from '../cells/cells.ts';
import { cellOf, type Draft } from '../cells/draft.ts';
import { namesIn, wordAt, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Aid } from './aid.ts';

/** How many sentences on, in the same section, help is still for those last told. */
const reach = 8;

const directions =
  /^(?:southern|northern|eastern|western|central|north|south|east|west|the|war-torn|all|both|neighbouring|neighboring)$/;
/** What help is for the good of, where it is in a place; plurals of other things are as well. */
const goodOf =
  /^(?:people|families|children|women|refugees|residents|farmers|survivors|victims|civilians|households|students|patients|communities|operations|relief|food|medicine|medicines|shelter|shelters|aid|assistance|help|support|schools|hospitals|clinics|production|reconstruction|recovery|projects|programmes|programs|grid|repairs|demining|famine|drought|war|crisis|conflict|displaced|poor|hungry|wounded|camps|displacement)$/;

const notGoodOf =
  /^(?:reporters|journalists|talks|ministers|officials|lawmakers|leaders|donors|has|was|is|as|allies|delegates|ambassadors|elections|sanctions|years|months|weeks|days|says|meetings|negotiations)$/;

function leadIn(unit: Unit, name: FoundName): { word: string; before: string } {
  let at = wordAt(unit, name.start) - 1;
  while (directions.test(unit.words[at]?.text ?? '')) at -= 1;
  return { word: unit.words[at]?.text ?? '', before: unit.words[at - 1]?.text ?? '' };
}

/** "support to Moldova", "people in Sudan", "a conference on Sudan", "cyclone-hit Madagascar". */
function isForIts(scene: Scene, unit: Unit, name: FoundName): boolean {
  const before = scene.text.slice(Math.max(0, name.start - 16), name.start);
  // "for US-made Patriot systems".
  if (/^[-‐‑]/.test(scene.text.slice(name.end, name.end + 1))) return false;
  if (/-(?:hit|stricken|torn|affected|ravaged|battered) $/.test(before)) return true;
  const lead = leadIn(unit, name);
  if (/^(?:conference|meeting|summit)$/.test(lead.before)) return /^(?:on|for)$/.test(lead.word);
  if (/^(?:in|across|inside|throughout)$/.test(lead.word))
    return goodOf.test(lead.before) || (/[^s]s$/.test(lead.before) && !notGoodOf.test(lead.before));
  return /^(?:for|to|towards|into)$/.test(lead.word);
}

function nameKeys(cell: SuggestedCell | null): readonly SuggestedName[] {
  return cell !== null && 'names' in cell.content ? cell.content.names : [];
}

/** Places alone: families and agencies that get a part do not get what is told beside it. */
function isForAll(cell: SuggestedCell): boolean {
  return nameKeys(cell).every(({ kind }) => kind === 'place');
}

/** Whether one of the names, or its country, gives. */
function gives({ draft, donors }: Aid, cell: SuggestedCell): boolean {
  const givers = new Set(nameKeys(cellOf(draft, 'donor')).map(({ name }) => name));
  const homes = new Set(
    donors.flatMap(({ country, name }) => country ?? countryOfCapital(name) ?? []),
  );
  return nameKeys(cell).some(
    ({ name }) => givers.has(name) || homes.has(countryNamed(name) ?? countryOfCapital(name) ?? ''),
  );
}

class Recipients {
  private readonly scene: Scene;
  private readonly aids: readonly Aid[];

  constructor(scene: Scene, aids: readonly Aid[]) {
    this.scene = scene;
    this.aids = aids;
  }

  /** Nobody gives to himself. */
  private others(aid: Aid, actors: readonly Actor[]): readonly Actor[] {
    const givers = nameKeys(cellOf(aid.draft, 'donor'));
    const homes = new Set(
      aid.donors.flatMap(({ country, name }) => country ?? countryOfCapital(name) ?? []),
    );
    return actors.filter(
      ({ name, country }) =>
        !givers.some((giver) => giver.name === name) && (country === null || !homes.has(country)),
    );
  }

  /** Those that the sentence itself names with what the help is for. */
  beside(aid: Aid): readonly Actor[] {
    const { unit } = aid.draft;
    const names = namesIn(this.scene, unit).filter(
      (name) => name.kind === 'place' && isForIts(this.scene, unit, name),
    );
    const found = this.others(
      aid,
      names.map((name) => actorOfName(this.scene, name)),
    );
    return found.slice(0, 1);
  }

  /** The cell of the help told before or, in the next sentences, behind. */
  near(at: number): SuggestedCell | null {
    const aid = this.aids[at];
    if (aid === undefined) return null;
    const fits = (draft: Draft): SuggestedCell | null => {
      const cell = cellOf(draft, 'recipient');
      const isElsewhere = draft.unit.section !== aid.draft.unit.section;
      return cell === null || isElsewhere || !isForAll(cell) || gives(aid, cell) ? null : cell;
    };
    if (aid.whole !== null) {
      const cell = fits(aid.whole.draft);
      if (cell !== null) return cell;
    }
    for (let back = at - 1; back >= 0; back -= 1) {
      const draft = this.aids[back]?.draft;
      if (draft === undefined || aid.draft.unit.index - draft.unit.index > reach) break;
      const cell = fits(draft);
      if (cell !== null) return cell;
    }
    const next = this.aids[at + 1]?.draft;
    return next !== undefined && next.unit.index - aid.draft.unit.index <= 2 ? fits(next) : null;
  }

  /** The country of the item: "Armenia, 4 June." */
  label(aid: Aid): readonly Actor[] {
    const country = this.scene.bodies.labelAt(aid.draft.unit.start);
    const { section } = aid.draft.unit;
    if (country === null || section === null) return [];
    const name = namesIn(this.scene, { start: section.start, end: section.bodyStart })[0];
    return this.others(aid, name === undefined ? [] : [countryActor(this.scene, country, name)]);
  }

  /** The one that most help of the text is for; null where no one stands out. */
  usual(): SuggestedCell | null {
    const counts = new Map<string, { cell: SuggestedCell; count: number }>();
    let all = 0;
    for (const { draft } of this.aids) {
      const cell = cellOf(draft, 'recipient');
      const name = nameKeys(cell)[0]?.name;
      if (cell === null || name === undefined || !isForAll(cell)) continue;
      all += 1;
      const known = counts.get(name);
      counts.set(name, { cell: known?.cell ?? cell, count: (known?.count ?? 0) + 1 });
    }
    const best = [...counts.values()].toSorted((a, b) => b.count - a.count)[0];
    return best !== undefined && best.count >= 2 && best.count * 3 >= all * 2 ? best.cell : null;
  }
}

function isMissing({ draft }: Aid): boolean {
  return cellOf(draft, 'recipient') === null;
}

/**
 * Recipients that a sentence leaves to what stands around it: "Denmark added $20 million." Each says
 * where it was taken from.
 */
export function addMissingRecipients(scene: Scene, aids: readonly Aid[]): void {
  const recipients = new Recipients(scene, aids);
  const put = (aid: Aid, actors: readonly Actor[], reason: string): void => {
    new Cells(scene.text, aid.draft.cells).actors('recipient', actors, reason);
  };
  for (const aid of aids) if (isMissing(aid)) put(aid, recipients.beside(aid), 'Named beside it');
  for (const aid of aids) if (isMissing(aid)) put(aid, recipients.label(aid), 'The item is on it');
  for (const [at, aid] of aids.entries()) {
    const cell = isMissing(aid) ? recipients.near(at) : null;
    if (cell !== null) aid.draft.cells.push({ ...cell, reason: 'Of the help told beside it' });
  }
  const usual = recipients.usual();
  for (const aid of aids)
    if (usual !== null && isMissing(aid) && !gives(aid, usual))
      aid.draft.cells.push({ ...usual, reason: 'Most help of the text is for it' });
}
