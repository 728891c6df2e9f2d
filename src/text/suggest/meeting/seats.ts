import type { Span } from '../../../shared/domain/span.ts';
import { namesIn, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';

const seat =
  /^(?:['’]s)? (?:headquarters|HQ|head office|secretariat|presidential palace|compound|barracks|embassy|base|airbase|air base|villa|ranch|residence)\b/;

/** "at NATO headquarters", "at NATO’s headquarters": a seat that says by whose name where they meet. */
export function seatIn(scene: Scene, unit: Unit): Span | null {
  for (const name of namesIn(scene, unit)) {
    const behind = seat.exec(scene.text.slice(name.end, name.end + 30));
    const before = /\bat (?:the )?$/.exec(
      scene.text.slice(Math.max(0, name.start - 8), name.start),
    );
    if (behind !== null && before !== null)
      return { start: name.start, end: name.end + behind[0].length };
  }
  return null;
}
