import type { MarkCandidate } from './mark-candidates.ts';

/**
 * Where the single mark at `index` closes, or null if it is an apostrophe: at the first mark behind
 * a stop or behind a word that is no plural ("the ministers’"), before another single mark opens.
 */
export function singleClosing(
  text: string,
  candidates: readonly MarkCandidate[],
  index: number,
): number | null {
  let doubtful: number | null = null;
  for (let next = index + 1; next < candidates.length; next += 1) {
    const candidate = candidates[next];
    if (candidate?.family !== 'single') continue;
    if (candidate.canOpen && !candidate.canClose) break;
    if (!candidate.canClose) continue;
    const isPlural = /s/i.test(text.charAt(candidate.at - 1));
    const isFollowedByWord = /^\s\p{Ll}/u.test(text.slice(candidate.at + 1, candidate.at + 4));
    if (candidate.isSure || !isPlural || !isFollowedByWord) return candidate.at;
    doubtful ??= candidate.at;
  }
  return doubtful;
}
