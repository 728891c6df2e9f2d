import type { Unit } from '../scene/unit.ts';

/** "its £14 million training programme": what is ended, not given. */
export function isOfProgramme(unit: Unit, to: number): boolean {
  for (let at = to; at < to + 4; at += 1)
    if (/^(?:programmes?|programs?|scheme|schemes)$/.test(unit.words[at]?.text ?? '')) return true;
  return false;
}
