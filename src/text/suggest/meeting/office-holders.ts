import { lastStartingBy } from '../../document/find.ts';
import type { Actor } from '../actors/actor.ts';
import { actorOfName } from '../actors/make.ts';
import type { Scene } from '../scene/scene.ts';

/** Offices that one person of a text is meant by, once the text has said who bears them. */
const borne =
  /^(?:president|premier|chancellor|minister|taoiseach|king|queen|pope|ambassador|envoy|commissioner|governor|mayor|secretary|director|chairman|chairwoman|commander)$/;
/** How many names back the bearer may stand. */
const reach = 80;

/** "The Minister will travel to Rome": the person whom the text has named with that office. */
export function holderOf(scene: Scene, actor: Actor): Actor {
  const { noun, span, country } = actor;
  if (actor.kind !== null || noun === null || !borne.test(noun)) return actor;
  const { names } = scene.understanding;
  const last = lastStartingBy(names, span.start - 1);
  for (let at = last; at >= 0 && at > last - reach; at -= 1) {
    const name = names[at];
    if (name?.kind !== 'person' || name.office === null) continue;
    const office = scene.text.slice(name.office.start, name.office.end).toLowerCase();
    const isSame = office.split(/[^\p{L}]+/u).includes(noun) && !office.includes('counterpart');
    if (isSame && (country === null || name.country === null || name.country === country))
      return actorOfName(scene, name, span);
  }
  return actor;
}
