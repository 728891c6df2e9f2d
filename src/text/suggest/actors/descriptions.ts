import type { FoundName } from '../../../shared/domain/understanding.ts';
import { lastStartingBy } from '../../document/find.ts';

/** Descriptions that mean one body, by the names that it goes by; data. */
const fixed: ReadonlyMap<string, RegExp> = new Map([
  ['bloc', /^(?:EU|European Union|ASEAN|ECOWAS|African Union|Mercosur)$/],
  ['alliance', /^(?:NATO|Nato|North Atlantic Treaty Organization)$/],
]);

/** Descriptions that repeat a word of the name: "the bank" after "the Asian Development Bank". */
const repeated = new Set(
  `bank fund foundation commission agency union trust institute corporation society federation league
  association organisation organization programme program committee coalition council`.split(/\s+/),
);

/** How many names back the name may stand. */
const reach = 40;

/**
 * The name that a description without one means: "the bloc", "the fund". `at` is where it stands.
 * Null where no name before it fits.
 */
export function nameOfDescription(
  names: readonly FoundName[],
  noun: string,
  at: number,
): FoundName | null {
  const pattern = fixed.get(noun);
  if (pattern === undefined && !repeated.has(noun)) return null;
  const last = lastStartingBy(names, at - 1);
  for (let index = last; index >= Math.max(0, last - reach); index -= 1) {
    const name = names[index];
    if (name?.kind !== 'organisation') continue;
    if (pattern?.test(name.name) === true) return name;
    if (pattern === undefined && name.name.toLowerCase().split(/\s+/).includes(noun)) return name;
  }
  return null;
}
