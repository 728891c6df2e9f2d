import type { FoundQuantity } from '../../../shared/domain/understanding.ts';
import { quantitiesIn, wordAt, type Scene } from '../scene/scene.ts';
import { wordsIn } from '../grammar/look.ts';
import type { Unit } from '../scene/unit.ts';

/** A count with its unit, as word indexes. */
export interface CountPlace {
  readonly from: number;
  readonly to: number;
  readonly quantity: FoundQuantity;
}

/** The counts of a unit, without those that are within another ("nine, including three"). */
export function countPlacesOf(scene: Scene, unit: Unit): readonly CountPlace[] {
  const places = quantitiesIn(scene, unit).map((quantity) => ({
    quantity,
    from: wordAt(unit, quantity.whole.start),
    to: wordAt(unit, quantity.whole.end - 1) + 1,
  }));
  return places.filter(({ from }) => !isWithin(unit, from));
}

/** "nine people, including three children": counted with those before. */
function isWithin(unit: Unit, from: number): boolean {
  // "Among the dead are seven children".
  if (
    /\bamong (?:the |those )?(?:\S+ )?(?:dead|victims|killed|wounded|injured|casualties|fatalities) (?:are|were|is|was)(?: (?:at|least|also))*$/.test(
      wordsIn(unit.words, from - 8, from),
    )
  )
    return true;
  const [one, two] = [1, 2].map((back) => unit.words[from - back]?.text ?? '');
  return (
    /^(?:including|includes|included)$/.test(one ?? '') ||
    (one === 'least' && unit.words[from - 3]?.text === 'including') ||
    (two === 'among' && /^(?:them|whom|these|those)$/.test(one ?? ''))
  );
}

/** The counted words in lower case; none where the noun is left out. */
export function unitWordsOf({ quantity }: CountPlace): readonly string[] {
  return quantity.value.unit?.toLowerCase().split(/[\s-]+/) ?? [];
}
