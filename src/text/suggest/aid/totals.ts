import type { Actor } from '../actors/actor.ts';
import { actorOfName } from '../actors/make.ts';
import { pronounActor } from '../actors/pronoun-actor.ts';
import { itemAt } from '../../document/find.ts';
import { wordsIn } from '../grammar/look.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Aid } from './aid.ts';
import type { Amount } from './amount.ts';
import { giversOf } from './givers.ts';

const bringing =
  /\b(?:brings?|bringing|brought|takes?|taking|took|raises?|raising)\b.*\b(?:support|aid|assistance|spending|giving|package|total|contributions?|funding|commitments?|pledges?|donations?|help)\b.*\bto(?: (?:about|nearly|almost|more|than|over|around|some|roughly|at|least))*$/;

/** "brings Canada’s support since 2023 to nearly C$0.5 billion": what has been given in all. */
export function totalOf(
  scene: Scene,
  unit: Unit,
  amount: Amount,
  last: Aid | null,
): { readonly donors: readonly Actor[] } | null {
  if (amount.money === null) return null;
  const from = Math.max(0, amount.from - 18);
  if (!bringing.test(wordsIn(unit.words, from, amount.from))) return null;
  let isTotal = false;
  for (let at = amount.from - 1; at >= from; at -= 1) {
    const word = unit.words[at];
    if (word === undefined) break;
    if (word.text === 'total') isTotal = true;
    if (
      /^(?:br|t|r)(?:ing|ings|inging|ought|ake|akes|aking|ook|aise|aises|aising|aised)$/.test(
        word.text,
      )
    )
      break;
    if (/^(?:its|their|his|her)$/.test(word.text)) {
      const meant = giversOf(scene, pronounActor(scene, unit, at));
      if (meant.length > 0) return { donors: meant };
    }
    const name = word.text.endsWith("'s") ? itemAt(scene.understanding.names, word.start) : null;
    if (name !== null) return { donors: giversOf(scene, [actorOfName(scene, name)]) };
  }
  // "approved €60 million, bringing the total to €197 million" tells of one gift.
  if (isTotal && last?.draft.unit === unit) return null;
  const isNear = last !== null && unit.index - last.draft.unit.index <= 3;
  return isNear ? { donors: last.donors } : null;
}
