import type { Span } from '../../../shared/domain/span.ts';
import type { Actor } from '../actors/actor.ts';
import type { Cells } from '../cells/cells.ts';
import { spanOf, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { isFinite } from '../../modality/grammar/finite.ts';
import { namesFrom } from './recipients.ts';

const reach = 16;
const including =
  /^(?:including|excluding|covering|comprising|includes|include|contains|contain|covers|cover)$/;

/** "channelled through the Red Cross", "via the UN fund": through whom it is given. */
function carriersOf(scene: Scene, unit: Unit, from: number, to: number): readonly Actor[] {
  for (let at = from; at < Math.min(to, from + reach); at += 1) {
    if (!/^(?:through|via)$/.test(unit.words[at]?.text ?? '')) continue;
    const names = namesFrom(scene, unit, at + 1).filter(({ kind }) => kind === 'organisation');
    if (names.length > 0) return names;
  }
  return [];
}

/** What the words behind an amount say that it contains or leaves out, up to the next clause. */
function contentsOf(unit: Unit, from: number, to: number): Span | null {
  for (let at = from; at < Math.min(to, from + reach); at += 1) {
    if (!including.test(unit.words[at]?.text ?? '')) continue;
    const isNegated = unit.words[at - 1]?.text === 'not';
    let end = at + 1;
    while (end < unit.words.length && end - at < 40) {
      const text = unit.words[end]?.text ?? '';
      if (/^[.;:”"]$/.test(text)) break;
      if (
        text === ',' &&
        /^(?:said|says|which|but|while|according|he|she|it|the)$/.test(
          unit.words[end + 1]?.text ?? '',
        )
      )
        break;
      if (isFinite(unit.words, end) && unit.words[end - 1]?.text === ',') break;
      end += 1;
    }
    return end > at + 1 ? spanOf(unit, { from: isNegated ? at - 1 : at, to: end }) : null;
  }
  return null;
}

/** Through whom a gift goes, and what its amount contains; `[from, to)` are the words behind it. */
export function addThrough(scene: Scene, unit: Unit, cells: Cells, from: number, to: number): void {
  cells.actors(
    'intermediary',
    carriersOf(scene, unit, from, to),
    'Through them, as the text has it',
  );
  const contents = contentsOf(unit, from, unit.words.length);
  if (contents !== null) cells.words('value_includes', contents, 'What it is said to contain');
}
