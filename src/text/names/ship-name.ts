import { isJoined, type Scene } from './scene.ts';

/** What stands before ships' names. */
const prefixes = new Set(
  (
    'HMS USS INS USNS HMAS HMCS HMNZS RFA RMS SS MV MS MT FS ITS ROKS JS KRI BRP TCG HNLMS HDMS HSwMS KNM ORP USCGC FGS RSS ' +
    'RRS BNS PNS ENS IRIS ARA MSC CMA'
  ).split(' '),
);

/** Reads a ship by its prefix: "USS Gerald R. Ford". Gives the index behind its last word, or null. */
export function readShip(scene: Scene, first: number, runEnd: number): number | null {
  const { words } = scene;
  if (!prefixes.has(words[first]?.text ?? '') || runEnd < first + 2) return null;
  return isJoined(words, first + 1) && words[first + 1]?.shape !== 'lower' ? runEnd : null;
}
