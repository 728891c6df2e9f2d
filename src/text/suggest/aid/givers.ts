import type { Actor } from '../actors/actor.ts';
import { stateBodies } from '../actors/head-words.ts';
import type { Scene } from '../scene/scene.ts';

/** "Kyiv’s allies" are not Kyiv. */
const others =
  /^(?:allies|partners|backers|supporters|neighbours|neighbors|enemies|rivals|opponents|creditors|donors|lenders|friends)$/;

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
  /^(?:(?:the )?(?:Senate|Congress|Parliament|Cabinet|House|House of Representatives))$/i;

function countryOfChamber(scene: Scene, { kind, name, span }: Actor): string | null {
  return kind === 'organisation' && chamber.test(name) ? scene.bodies.homeAt(span.start) : null;
}

/**
 * The states, organisations or people that bear what the actors give or send: a minister’s country,
 * the members of a group, the country of a capital that acts.
 */
export function giversOf(scene: Scene, actors: readonly Actor[]): readonly Actor[] {
  return actors.flatMap((actor): readonly Actor[] => {
    if (actor.members.length > 0) return giversOf(scene, actor.members);
    // The White House and its like keep their names: they are told of as who decides.
    const country = actor.country ?? countryOfChamber(scene, actor);
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
      /^(?:country|nation)$/.test(actor.noun ?? '') ||
      (actor.noun?.endsWith('s') === true && !others.test(actor.noun))
    )
      return [countryActor(scene, actor, country)];
    return [actor];
  });
}
