import { lastStartingBy } from '../document/find.ts';
import type { Scene } from './scene.ts';

/** A dateline is short: the agency stands at most this far behind the line's beginning. */
const farthest = 90;

/**
 * Reads the agency that a dateline names in brackets: "MUMBAI, Aug 6 (Market Desk) -". Gives the
 * index behind its last word, or null.
 */
export function readAgency(scene: Scene, first: number, runEnd: number): number | null {
  const { words, document } = scene;
  const word = words[first];
  const last = words[runEnd - 1];
  if (word === undefined || last === undefined || !word.gap.endsWith('(')) return null;
  const line = document.lines[lastStartingBy(document.lines, word.start)];
  if (line === undefined || word.start - line.start > farthest) return null;
  return /^\)\s{0,3}[-–—]/.test(document.text.slice(last.end, last.end + 5)) ? runEnd : null;
}
