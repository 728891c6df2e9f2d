import type { Span } from '../../../shared/domain/span.ts';
import { itemsWithin } from '../../document/find.ts';
import type { Cells } from '../cells/cells.ts';
import { spanOf, wordAt, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Measure } from './measure.ts';

interface Place {
  readonly from: number;
  readonly to: number;
  readonly code: Measure['code'];
  readonly verb: Span | null;
  /** Whether only the dates among its own words are its. */
  readonly isPart: boolean;
}

const periods = new Set(['range', 'open', 'year', 'quarter', 'season', 'month', 'week']);

/** Puts the dates of the sentence into the fields that they belong to. */
export function aidDates(
  scene: Scene,
  unit: Unit,
  cells: Cells,
  { from, to, code, verb, isPart }: Place,
): void {
  const dates = itemsWithin(scene.understanding.dates, unit);
  const own = spanOf(unit, { from, to });
  for (const date of dates) {
    const at = wordAt(unit, date.start);
    const before = `${unit.words[at - 1]?.text ?? ''} ${unit.words[at]?.text ?? ''}`;
    const isOwn = own !== null && date.start >= own.start && date.end <= own.end;
    const { precision } = date.value;
    if (!isOwn && isPart) continue;
    if (code === 'delivered') {
      if (periods.has(precision) && precision !== 'month' && precision !== 'week')
        cells.date('period', date, 'The time that it covers');
      else cells.date('delivered_on', date, 'When it arrived');
    } else if (/\b(?:by|until|before)\b/.test(before) && isOwn)
      cells.date('delivered_on', date, 'When it is due');
    else if (periods.has(precision)) {
      if (isOwn) cells.date('period', date, 'The time over which it is given');
    } else if (verb !== null && code !== 'refused')
      cells.date('announced_on', date, 'When it was made known');
  }
}
