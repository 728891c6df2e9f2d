/**
 * How long one transaction of an import may keep the store from the window, in milliseconds: every
 * twentieth takes twice as long, and smaller ones cost no more by the article.
 */
const aim = 15;
const least = 4;
const most = 400;

/** How many items the store is given at a time. */
export interface Pace {
  readonly size: () => number;
  /** Notes that so many items took so many milliseconds. */
  readonly took: (items: number, milliseconds: number) => void;
}

/**
 * Follows the speed of the store, so that the window is answered between two transactions: down at
 * once, up by steps, because one slow answer is felt and one quick one is not.
 */
export function createPace(): Pace {
  let size = 16;
  return {
    size: () => size,
    took: (items, milliseconds) => {
      if (items < size / 2 && milliseconds < aim) return;
      const fitting = (items * aim) / Math.max(milliseconds, 1);
      const next = Math.min(fitting, size * 1.5);
      size = Math.max(least, Math.min(most, Math.round(next)));
    },
  };
}
