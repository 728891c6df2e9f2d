import { isJoined, type Scene } from './scene.ts';

/** What stands before ships' names. */
const prefixes = new Set(
  (
    'KM KMP HMS USS INS USNS HMAS HMCS HMNZS RFA RMS SS MV MS MT FS ITS ROKS JS KRI BRP TCG HNLMS HDMS HSwMS KNM ORP USCGC FGS RSS ' +
    'RRS BNS PNS ENS IRIS ARA MSC CMA'
  ).split(' '),
);

const vessels = new Set(
  (
    'ship warship tanker ferry vessel freighter yacht trawler frigate destroyer corvette cruiser submarine carrier icebreaker ' +
    'tugboat minesweeper minehunter schooner lifeboat supertanker bulker'
  ).split(' '),
);

/** "the tanker Nordic Hope", but not "the ship Ukraine seized". */
function isBehindVessel(scene: Scene, first: number): boolean {
  const before = scene.words[first - 1];
  const word = scene.words[first];
  if (word?.gap !== '' || !word.isTight || !vessels.has(before?.text ?? '')) return false;
  const kind = scene.hitAt(first)?.value.known?.kind;
  return (
    kind === undefined ||
    kind === 'demonym' ||
    kind === 'item' ||
    kind === 'weak item' ||
    kind === 'place'
  );
}

/** Reads a ship by its prefix or by the noun before it: "USS Gerald R. Ford", "the tanker Ursa". Gives the index behind its last word, or null. */
export function readShip(scene: Scene, first: number, runEnd: number): number | null {
  const { words } = scene;
  if (isBehindVessel(scene, first)) return runEnd;
  if (!prefixes.has(words[first]?.text ?? '') || runEnd < first + 2) return null;
  return isJoined(words, first + 1) && words[first + 1]?.shape !== 'lower' ? runEnd : null;
}
