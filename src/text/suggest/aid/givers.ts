import type { Actor } from '../actors/actor.ts';
import { stateBodies } from '../actors/head-words.ts';
import { countryOfChamber } from '../actors/chambers.ts';
import type { Scene } from '../scene/scene.ts';

/** "Kyiv’s allies" are not Kyiv. */
const others =
  /^(?:allies|partners|backers|supporters|neighbours|neighbors|enemies|rivals|opponents|creditors|donors|lenders|friends)$/;

/** Those who act for their country where they give: "his Cypriot colleague". */
const statesmen =
  /^(?:minister|president|premier|chancellor|ambassador|envoy|king|queen|counterpart|colleague|secretary|spokesman|spokeswoman|spokesperson|delegation|diplomat)$/;

/** "The Russian ministry’s Il-76 brought tents": what carries a gift gives nothing itself. */
const carriers =
  /^(?:planes?|flights?|aircraft|airliner|helicopters?|ships?|vessels?|boats?|trucks?|lorries|lorry|convoys?|trains?|frigate|il-76|c-130j?|c-17|a400m|an-\d+)$/;

export function isCarrier({ kind, noun }: Actor): boolean {
  return kind === null && carriers.test(noun ?? '');
}

/** Organisations that act for their country. */
const ofState =
  /\b(?:Ministry|Office|Army|Navy|Force|Forces|Guard|Government|Department|Treasury|Embassy|Parliament|Senate|Congress|Command|Agency|Council|House|Pentagon|Kremlin|Cabinet|Administration|Marines|Military)\b/;

/** What the text calls a country, else its usual name. */
function countryActor(scene: Scene, actor: Actor, country: string): Actor {
  const name = scene.countryNames.get(country) ?? country;
  return { ...actor, name, kind: 'place', country, isNear: false, members: [] };
}

/** Chambers that pass what their state gives; "the Senate" alone is that of the country reported from. */
const chamber =
  /^(?:(?:the )?(?:Senate|Congress|Parliament|National Assembly|Cabinet|House|House of Representatives|Council of Ministers|Federal Government|Council of State))$/i;

function countryOfBody(scene: Scene, { kind, name, span }: Actor): string | null {
  if (kind !== 'organisation') return null;
  if (!chamber.test(name)) return countryOfChamber(name);
  const home = scene.bodies.homeAt(span.start);
  return home === null && name.endsWith('Congress') ? 'United States' : home;
}

/**
 * The states, organisations or people that bear what the actors give or send: a minister’s country,
 * the members of a group, the country of a capital that acts.
 */
export function giversOf(scene: Scene, actors: readonly Actor[]): readonly Actor[] {
  return actors.flatMap((actor): readonly Actor[] => {
    if (actor.members.length > 0) return giversOf(scene, actor.members);
    // The White House and its like keep their names: they are told of as who decides.
    const country = actor.country ?? countryOfBody(scene, actor);
    if (
      country === null ||
      (actor.kind === 'organisation' && !ofState.test(actor.name) && actor.country !== null)
    )
      return [actor];
    // A place that is a country keeps the name that the text has here.
    if (actor.kind === 'place' && scene.countryNames.get(country) === actor.name) return [actor];
    if (
      actor.kind !== null ||
      stateBodies.has(actor.noun ?? '') ||
      statesmen.test(actor.noun ?? '') ||
      carriers.test(actor.noun ?? '') ||
      /^(?:country|nation|island|federation|emirate|air-force)$/.test(actor.noun ?? '') ||
      (actor.noun?.endsWith('s') === true && !others.test(actor.noun))
    )
      return [countryActor(scene, actor, country)];
    return [actor];
  });
}
