/** Words that tell deployments; data, in lower case. */
function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Soldiers, ships and aircraft under somebody’s command, by force type. */
export const forces: ReadonlyMap<string, string> = new Map([
  ...[
    ...wordsOf(`
    troops soldiers troop paratroopers infantry brigade brigades battalion battalions regiment division
    divisions battlegroup battlegroups company tanks commandos rangers reservists conscripts engineers
    sappers guardsmen battery batteries`),
  ].map((word) => [word, 'ground'] as const),
  ...[
    ...wordsOf(`
    jets fighters warplanes planes aircraft helicopters squadron squadrons bombers jet tankers
    awacs`),
  ].map((word) => [word, 'air'] as const),
  ...[
    ...wordsOf(`
    warship warships frigate frigates destroyer destroyers carrier corvette corvettes submarine
    submarines ships vessels minehunters minehunter minesweepers marines flotilla patrol-boats boats
    cutter cutters fleet`),
  ].map((word) => [word, 'naval'] as const),
  ...[...wordsOf('instructors trainers advisers advisors')].map(
    (word) => [word, 'instructors'] as const,
  ),
  ...[...wordsOf('peacekeepers monitors observers peacekeeping blue-helmets')].map(
    (word) => [word, 'peacekeepers'] as const,
  ),
  ...[...wordsOf('mercenaries contractors')].map((word) => [word, 'private'] as const),
  ...[...wordsOf('forces personnel contingent contingents specialists units reinforcements')].map(
    (word) => [word, 'unspecified'] as const,
  ),
]);

/** Verbs that tell a deployment beside such words. */
export const movingVerbs = wordsOf(
  'deploy station dispatch scramble redeploy rotate withdraw pull recall mobilise mobilize base send move contribute commit put keep have leave bring land position relocate mass patrol sail arrive remain reinforce fill fly cross',
);

/** Verbs that tell it of soldiers whatever stands behind. */
export const plainVerbs = wordsOf(
  'deploy station scramble redeploy mobilise mobilize withdraw rotate',
);

/** Nouns of moving: "the deployment of troops". */
export const movingNouns = wordsOf(
  'deployment dispatch stationing withdrawal redeployment pullout',
);

export const leavingVerbs = wordsOf('withdraw pull leave recall pause');

/** What ships and aircraft go to on their own account, so that they are no gift. */
export const missions = wordsOf(
  'mission patrol patrols exercise exercises manoeuvres coalition operation operations force',
);
