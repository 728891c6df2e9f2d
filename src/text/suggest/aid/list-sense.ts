import { countryNamed, countryOfCapital } from '../../lexicon/countries-lookup.ts';
import { itemAt } from '../../document/find.ts';
import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { wordsIn } from '../grammar/look.ts';
import { moneyIn, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { isGiver } from './accept.ts';
import { giversOf } from './givers.ts';
import type { ListBlock, ListLine } from './list-lines.ts';

/** A list of givers, and not of what one gives. */
const ofGivers =
  /\b(?:deliver(?:y|ies|ed)|donors?|contributors?|pledges|pledged|promises|promised|commitments|contributions|offers|offered|gave|given|gives|giving|sent|sends|sending|on the table|tally|by country|by donor|each country|countries|allies|partners|states|governments|who (?:gives|gave|pays|paid|sends|has|did)|new aid|fresh aid|aid announced)\b/;
/** What one package holds, or where it goes. */
const ofContents =
  /\b(?:packages?|contains?|containing|includes?|including|assistance|consists?|consisting|comprises?|comprising|supplies|support|made up|breaks? down|breakdown|broken down|divided|split|shared|shares|allocat\w+|distributed|funding|goes|go|going|spent|spend|money|will (?:get|receive|cover|fund|finance|pay)|aid|donation|shipments?|consignment|delivery)\b/;
/** Of these a list is a gift's only where its giver is told with them. */
const ofDeeds =
  /\b(?:lists?|following|as follows|handed over|sent|sends?|supplied|supplies|supply|provided?|delivered|donated?|gave|given|give|promis\w+|pledg\w+|announced|commits?|committed|offers?|offered|brings?|brought|distributed|handed out|shipped|flew in|trucked|dispatched|despatched)\b/;
/** Lists of what is no gift. */
const ofOthers =
  /\b(?:contracts?|losses|lost|damage|damaged|destroyed|killed|casualties|dead|deaths|injured|exports?|imports?|sales|sold|prices?|costs?|earn\w*|revenues?|medals?|debts?|owes?|needs?|population|spending on defence|wanted|asked|requested|appeal|require\w*|shot down|strikes|attacks?|launched|arrested|budget cuts)\b/;

export type Sense = 'givers' | 'contents' | 'listed' | 'funders' | null;

function wordsOf(unit: Unit | null): string {
  return unit === null ? '' : wordsIn(unit.words, 0, unit.words.length);
}

/** What the words above a list make it: of those who give, or of what a gift holds. */
export function senseOf(scene: Scene, block: ListBlock): Sense {
  const { above, higher, lines } = block;
  const near = wordsOf(above);
  const isShort = above !== null && above.words.length < 6;
  const words = isShort ? `${wordsOf(higher)} ${near}` : near;
  if (ofOthers.test(near)) return null;
  const isLabelled = lines.some(({ labelEnd }) => labelEnd > 0);
  if (isLabelled && ofGivers.test(words)) return 'givers';
  if (ofContents.test(near)) return 'contents';
  if (ofDeeds.test(near)) return 'listed';
  return isOfFunding(scene, block) ? 'funders' : null;
}

const ofFunding =
  /\b(?:donors?|contributors?|contributions|pledg\w+|grants?|funding|funded|aid|appeal|conference)\b/;
/** How many sentences above a list may tell that it is of money given. */
const contextReach = 6;

/** Sums behind the names of states and bodies, where the text speaks of donors right before. */
function isOfFunding(scene: Scene, { above, lines }: ListBlock): boolean {
  if (above === null || lines.length < 2) return false;
  const named = lines.filter((line) => labelGivers(scene, line).length > 0);
  const paid = named.filter(({ unit }) => moneyIn(scene, unit).length > 0);
  if (paid.length < 2 || named.length * 3 < lines.length * 2) return false;
  for (let at = above.index; at >= Math.max(0, above.index - contextReach); at -= 1) {
    const words = wordsOf(scene.units[at] ?? null);
    if (ofFunding.test(words)) return true;
    // "Required (2026): US$ 48.0M" is a line of the same account.
    const isSentence = (scene.units[at]?.uses.length ?? 0) > 0;
    if (isSentence && ofOthers.test(words)) return false;
  }
  return false;
}

function canGive({ kind, country, name }: Actor): boolean {
  if (kind === 'organisation' || country !== null) return true;
  return kind === 'place' && (countryNamed(name) ?? countryOfCapital(name)) !== null;
}

/** Who the label of a line is, where it is nothing but a state, a capital or an organisation. */
export function labelGivers(scene: Scene, { unit, labelEnd }: ListLine): readonly Actor[] {
  if (labelEnd === 0) return [];
  const last = unit.words[labelEnd - 1];
  const name = last === undefined ? null : itemAt(scene.understanding.names, last.start);
  const actors = actorsIn(scene, unit, { from: 0, to: labelEnd });
  const isWhole = name !== null && name.end === last?.end;
  const isBody = actors.every(({ country }) => country !== null);
  const areGivers = actors.every((actor) => isGiver(actor));
  if (actors.length === 0 || (!isWhole && !isBody && !areGivers)) return [];
  return actors.every((actor) => canGive(actor) || isGiver(actor)) ? giversOf(scene, actors) : [];
}
