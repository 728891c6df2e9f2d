import type { Count, CountRole } from './casualties.ts';

/** Whether a count is of people, and not of what was fired. */
export function isCasualtyRole(role: CountRole): boolean {
  return role === 'killed' || role === 'injured';
}

/** Tolls that can stand in one fact: one that is given again opens the next. */
function tollGroups(counts: readonly Count[]): Count[][] {
  const groups: Count[][] = [];
  for (const count of counts) {
    const group = groups.at(-1);
    const isAgain = group?.some(({ role }) => role === count.role) ?? true;
    if (group === undefined || (isAgain && count.role === 'killed')) groups.push([count]);
    else if (!isAgain) group.push(count);
  }
  return groups;
}

/** What is counted of each sort of munition, the first counts of it. */
function sortGroups(counts: readonly Count[]): Count[][] {
  const groups = new Map<string, Count[]>();
  let sort = '';
  for (const count of counts) {
    sort = count.sort ?? sort;
    const group = groups.get(sort) ?? [];
    groups.set(sort, group);
    if (!group.some(({ role }) => role === count.role)) group.push(count);
  }
  return [...groups.values()];
}

/** What was fired and what of it was shot down. */
function isWhole(group: readonly Count[]): boolean {
  return (
    group.some(({ role }) => role === 'intercepted') &&
    (group.length > 1 || group.some(({ quantity }) => quantity.value.of !== null))
  );
}

/**
 * Counts that can stand in one fact. "71 of 88 drones and four of the six missiles" are two, but not
 * "120 drones and seven missiles".
 */
export function groupsOf(counts: readonly Count[]): readonly (readonly Count[])[] {
  const [toll = [], ...tolls] = tollGroups(counts.filter(({ role }) => isCasualtyRole(role)));
  const [sort = [], ...sorts] = sortGroups(counts.filter(({ role }) => !isCasualtyRole(role)));
  const more = isWhole(sort) ? sorts.filter(isWhole) : [];
  return [[...toll, ...sort], ...tolls, ...more].filter((group) => group.length > 0);
}
