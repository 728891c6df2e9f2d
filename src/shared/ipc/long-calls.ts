import type { StoreCalls } from './store-calls.ts';

/**
 * Calls of the store that may change a whole project in one step. They are done in slices between
 * which others are answered; the window shows how far they are, and can cancel them.
 */
export const longCallNames = [
  'history.undo',
  'history.redo',
  'article.edit',
  'article.renameTag',
  'article.applyPattern',
] as const satisfies readonly (keyof StoreCalls)[];
export type LongCallName = (typeof longCallNames)[number];

const names: ReadonlySet<string> = new Set(longCallNames);

export function isLongCall(name: string): name is LongCallName {
  return names.has(name);
}
