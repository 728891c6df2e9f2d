import type { Span } from '../../../shared/domain/span.ts';
import { Cells } from '../cells/cells.ts';
import { addModality, addSources, modalityOf, type Told } from '../cells/common.ts';
import type { Draft } from '../cells/draft.ts';
import { conditionOf } from '../cells/condition.ts';
import { wordsIn } from '../grammar/look.ts';
import { namesIn, spanOf, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Actor } from '../actors/actor.ts';
import { unitWords, type Amount } from './amount.ts';
import { aidDates } from './dates.ts';
import type { Giving } from './giving.ts';
import { goodsOf } from './goods.ts';
import { aidTypeOf, lowerWords, subtypesOf } from './kinds.ts';
import { addThrough } from './through.ts';
import { measureOf, stopping } from './measure.ts';

/** What is told of one gift, to be written into its cells. */
export interface Gift {
  readonly giving: Giving;
  readonly donors: readonly Actor[];
  readonly recipients: readonly Actor[];
  /** Null for aid without an amount. */
  readonly amount: Amount | null;
  /** The words that belong to it, as indexes. */
  readonly from: number;
  readonly to: number;
  /** Overrides what the clause tells. */
  readonly told?: Told | undefined;
}

function itemsOf(scene: Scene, unit: Unit, from: number, to: number): ReturnType<typeof namesIn> {
  const span = spanOf(unit, { from, to });
  return span === null ? [] : namesIn(scene, span).filter(({ kind }) => kind === 'item');
}

/** Fills the cells of an aid fact. */
export function describeAid(scene: Scene, unit: Unit, draft: Draft, gift: Gift): void {
  const { giving, donors, recipients, amount, from, to } = gift;
  const cells = new Cells(scene.text, draft.cells);
  cells.actors('donor', donors, giving.use === null ? 'Gives, by the noun' : 'Does the giving');
  cells.actors('recipient', recipients, 'Named as receiving it');
  if (amount?.money !== undefined && amount.money !== null)
    cells.money('value', amount.money, 'The amount');
  if (amount?.quantity !== undefined && amount.quantity !== null)
    cells.quantity('quantity', amount.quantity, 'What is given');
  const verb = giving.use === null ? null : (unit.words[giving.use.at] ?? null);
  const cue: Span = verb ?? draft.anchor;
  const plain = gift.told ?? modalityOf(scene, cue);
  const isWithheld =
    giving.use !== null && stopping.test(giving.use.lemma) && plain.modality === 'done';
  const told: Told = isWithheld ? { modality: 'refused', cue: verb } : plain;
  const isPromise = amount !== null && isOfPromises(unit, amount.to);
  const modality =
    told.modality === 'done' && (isPromise || isOpen(giving))
      ? { modality: 'planned' as const, cue: verb }
      : told;
  const measure = measureOf(unit, giving, modality.modality);
  cells.codes(
    'measure',
    [measure.code],
    measure.evidence === null ? [] : [measure.evidence],
    'By the verb and how it is meant',
  );
  const near = lowerWords(unit.words, amount?.from ?? from, to);
  const all = lowerWords(unit.words, 0, unit.words.length);
  const goods = goodsOf(amount === null ? near.split(' ') : unitWords(amount));
  const aidType = aidTypeOf(near) ?? goods?.aidType ?? aidTypeOf(all);
  if (aidType !== null)
    cells.codes('aid_type', [aidType], [draft.anchor], 'By the words beside it');
  cells.codes(
    'aid_subtype',
    subtypesOf(near === '' ? all : `${near} ${giving.use?.lemma === 'lend' ? 'lend' : ''}`),
    [draft.anchor],
    'By the words beside it',
  );
  const items = itemsOf(scene, unit, amount?.from ?? from, to);
  if (goods !== null)
    cells.codes('item_type', [goods.itemType], [draft.anchor], 'By the goods that are named');
  cells.found('item', items, 'Named beside it');
  aidDates(scene, unit, cells, {
    from,
    to,
    code: measure.code,
    verb,
    isPart: draft.partOf?.unit === unit,
  });
  cells.words('condition', conditionOf(scene, unit), 'What must happen first');
  if (amount !== null) addThrough(scene, unit, cells, amount.to, to);
  addModality(scene, draft, modality);
  addSources(scene, draft, cue, new Set(donors.map(({ name }) => name)));
}

/** "reported €21 billion in new commitments": a sum of promises, whatever verb tells it. */
function isOfPromises(unit: Unit, to: number): boolean {
  return /^(?:\([^)]*\) )?(?:in|of|worth of) (?:\S+ ){0,4}(?:commitments|pledges|promises|offers)\b/.test(
    wordsIn(unit.words, to, to + 14),
  );
}

/** A promise that is made is planned giving: "pledged", "announced". */
function isOpen({ use, noun }: Giving): boolean {
  if (use === null) return noun !== null;
  return (
    /^(?:pledge|promise|offer|announce|unveil|vow|agree|approve|earmark|allocate)$/.test(
      use.lemma,
    ) ||
    (use.kind === 'infinitive' && use.governor !== null)
  );
}
