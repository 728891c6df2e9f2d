import { draftOf } from '../cells/draft.ts';
import { wordsIn } from '../grammar/look.ts';
import { actorOfName } from '../actors/make.ts';
import { moneyIn, namesIn, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Aid } from './aid.ts';
import { amountsIn, unitWords } from './amount.ts';
import { describeAid } from './describe.ts';
import { goodsOf } from './goods.ts';
import { subtypesOf } from './kinds.ts';
import { noGoods } from './words.ts';

const introductions =
  /\b(?:package|contains?|includes?|including|aid|assistance|deliver(?:y|ies|ed)|shipments?|consists?|comprises?|supplies|support)\b/;

/** The words of the line that a list stands under. */
function introductionOf(scene: Scene, unit: Unit): string {
  let at = unit.index - 1;
  while (scene.units[at]?.setting === 'bullet' && unit.index - at < 60) at -= 1;
  const above = scene.units[at];
  return above === undefined ? '' : wordsIn(above.words, 0, above.words.length);
}

/** "• Somalia: €4 million to the World Food Programme": a share of a sum told of above. */
function isShare(scene: Scene, unit: Unit): boolean {
  const colon = unit.words.findIndex(({ text }) => text === ':');
  const money = moneyIn(scene, unit)[0];
  if (colon < 1 || colon > 8 || money === undefined) return false;
  const next = unit.words[colon + 1];
  return next !== undefined && Math.abs(next.start - money.whole.start) < 12;
}

/** The goods of a list of what a package contains, as parts of it. */
export function bulletAid(scene: Scene, unit: Unit, whole: Aid | null): readonly Aid[] {
  const isPlain = isShare(scene, unit);
  if (whole === null || (!isPlain && !introductions.test(introductionOf(scene, unit)))) return [];
  const amounts = isPlain ? amountsIn(scene, unit).slice(0, 1) : amountsIn(scene, unit);
  return amounts.flatMap((amount): Aid[] => {
    const words = unitWords(amount);
    const isTraining = subtypesOf(wordsIn(unit.words, 0, amount.from)).includes('training');
    const isOther =
      words.length === 0 || (words.some((word) => noGoods.has(word)) && goodsOf(words) === null);
    if (amount.money === null && isOther && !isTraining) return [];
    const draft = draftOf('AID', unit, amount);
    draft.partOf = whole.draft;
    const { donors } = whole;
    const named = isPlain
      ? namesIn(scene, unit).filter(({ kind, end }) => kind === 'place' && end < amount.start)
      : [];
    const recipients =
      named.length > 0 ? named.map((name) => actorOfName(scene, name)) : whole.recipients;
    const giving = { use: null, noun: null, donors };
    const told = { modality: 'planned' as const, cue: null };
    describeAid(scene, unit, draft, {
      giving,
      donors,
      recipients,
      amount,
      from: 0,
      to: unit.words.length,
      told,
    });
    return [{ draft, amount, donors, recipients, whole }];
  });
}
