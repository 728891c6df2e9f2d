import { itemAt } from '../../document/find.ts';
import type { Actor } from '../actors/actor.ts';
import { actorOfName } from '../actors/make.ts';
import { wordsIn } from '../grammar/look.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';

const amounting =
  /\b(?:amounts?|amounted|amounting|comes?|came|rises?|rose|grew|increased|stands?|stood) (?:now )?(?:to|at)(?: (?:about|around|some|nearly|almost|over|more|than|at|least|up|to|a|total|of))*$|\b(?:totals|totalled|totaled|is|was|will be|would be|has been|stands at|stood at|reached|exceeds|exceeded)(?: (?:about|around|some|nearly|almost|over|more|than|at|least|up|to|a|total|of|worth))*$/;
const rising =
  /\b(?:rise|rises|rose|risen|increase|increases|increased|grow|grows|grew|grown|double|doubled|go up|went up|raised|lifted)\b.* to(?: (?:about|around|some|nearly|almost|over|more|than|at|least|up|to|a|total|of))*$/;
const nouns =
  /^(?:contribution|donation|pledge|commitment|gift|grant|loan|support|aid|assistance)$/;

/**
 * "The contribution of Denmark amounts to €70 million", "Japan’s pledge totals $2 billion": whose
 * contribution a sum is said to be. Empty where the words are no such.
 */
export function contributorsOf(scene: Scene, unit: Unit, from: number): readonly Actor[] {
  const lead = wordsIn(unit.words, Math.max(0, from - 10), from);
  if (!amounting.test(lead) && !rising.test(lead)) return [];
  for (let at = from - 1; at >= Math.max(0, from - 24); at -= 1) {
    const word = unit.words[at];
    if (word === undefined || (word.kind === 'mark' && !/^[()]$/.test(word.text))) return [];
    if (!nouns.test(word.text)) continue;
    const before = unit.words[at - 1];
    const owner =
      before !== undefined && /^(?:annual|yearly|total|own|new|overall)$/.test(before.text)
        ? unit.words[at - 2]
        : before?.text.endsWith("'s") === true || before?.text.endsWith("s'") === true
          ? before
          : unit.words[at + 1]?.text === 'of'
            ? unit.words[at + (unit.words[at + 2]?.text === 'the' ? 3 : 2)]
            : before?.isCapital === true
              ? before
              : undefined;
    const name = owner === undefined ? null : itemAt(scene.understanding.names, owner.start);
    return name === null || name.kind === 'item' ? [] : [actorOfName(scene, name)];
  }
  return [];
}
