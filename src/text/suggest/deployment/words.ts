/** Words that tell deployments; data, in lower case. */
function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Words for what is moved, by force type (codebook list `force_type`). */
const byType: readonly (readonly [string, string])[] = [
  [
    'ground',
    `troops soldiers troop paratroopers infantry brigade brigades battalion battalions regiment division
    divisions battlegroup battlegroups tanks commandos rangers reservists conscripts engineers sappers
    guardsmen battery batteries gendarmes servicemen servicewomen trainees marines-corps`,
  ],
  [
    'air',
    `jets fighters warplanes planes aircraft helicopters squadron squadrons bombers jet bomber fighter
    plane helicopter airmen airwomen`,
  ],
  [
    'naval',
    `warship warships frigate frigates destroyer destroyers carrier carriers corvette corvettes
    submarine submarines ship ships vessel vessels sailors minehunters minehunter minesweepers minesweeper marines
    flotilla patrol-boats cutter cutters fleet gunboats minelayers`,
  ],
  ['instructors', 'instructors trainers advisers advisors'],
  ['peacekeepers', 'peacekeepers monitors observers'],
  ['private', 'mercenaries'],
  ['unspecified', 'forces personnel army police contingent contingents specialists reinforcements'],
];

export const forces: ReadonlyMap<string, string> = new Map(
  byType.flatMap(([type, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((word): [string, string] => [word, type]),
  ),
);

/** Those of them that can be given to somebody else. */
export const equipment = wordsOf(`
  tanks battery batteries jets fighters warplanes planes aircraft helicopters bombers jet bomber
  fighter plane helicopter drones warship warships frigate frigates destroyer destroyers corvette
  corvettes submarine submarines ship ships vessel vessels sailors minehunters minehunter minesweepers minesweeper cutter
  cutters`);

/** Verbs that tell a deployment beside such words. */
export const movingVerbs = wordsOf(`
  deploy station dispatch scramble redeploy rotate withdraw pull recall mobilise mobilize base send
  move contribute commit put keep have leave bring land position relocate mass patrol sail arrive
  remain reinforce fill fly cross reach weigh consider mull stay enter order add escort draw reduce cut
  pledge promise offer provide join return serve go come`);

/** Verbs that tell it of whatever forces. */
export const plainVerbs = wordsOf(
  'deploy station scramble redeploy mobilise mobilize withdraw rotate',
);

/** Nouns of moving: "the deployment of troops". */
export const movingNouns = wordsOf(
  'deployment dispatch stationing withdrawal redeployment pullout stay presence sending return rotation pull-out',
);

export const leavingVerbs = wordsOf(
  'withdraw pull leave recall pause withdrawal pullout pull-out draw reduce cut return',
);

/** Beside these, ships and aircraft that are sent somewhere stay under their own flag. */
export const ownCues = wordsOf(`
  mission patrol patrols surveillance policing exercise exercises deterrence fleet presence own
  escort flank manoeuvres maneuvers rotation standby drill drills`);

/** What forces join: "a naval mission". */
export const missionNouns = wordsOf('mission patrol patrols force coalition operation taskforce');
