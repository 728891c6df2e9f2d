import { cellOf, type Draft } from '../cells/draft.ts';
import type { Unit } from '../scene/unit.ts';
import type { Aid } from './aid.ts';
import type { Giving } from './giving.ts';

/** Verbs that say of a part no more than that it is one. */
const parting =
  /^(?:include|contain|comprise|cover|be|go|account|consist|amount|come|share|split|divide|bring|total)$/;

/** Whether the part has a verb of its own that says more: "of which €31 million has been paid". */
function hasOwnVerb(unit: Unit, { use }: Giving, whole: Aid): boolean {
  if (use === null || use.kind === 'participle') return false;
  if (parting.test(use.lemma) && modalOf(unit, use.from) === null) return false;
  return whole.draft.unit !== unit || use.from > (whole.amount?.to ?? Infinity);
}

function modalOf(unit: Unit, at: number): string | null {
  const text = unit.words[at]?.text ?? '';
  return /^(?:will|would|could|may|might|shall)$/.test(text) ? text : null;
}

/**
 * A part without a verb of its own ("of which A$90 million is a loan", "including €4 million from
 * Spain") has come as far, and is meant, as its whole.
 */
export function tellByWhole(draft: Draft, giving: Giving, whole: Aid): void {
  if (hasOwnVerb(draft.unit, giving, whole)) return;
  for (const field of ['measure', 'modality']) {
    const told = cellOf(whole.draft, field);
    const at = draft.cells.findIndex((cell) => cell.field === field);
    if (told !== null && at >= 0) draft.cells[at] = { ...told, reason: 'As its whole' };
  }
}
