import { constants, setPriority } from 'node:os';

/**
 * Lets the window and the store go first wherever the processor is short: reading files is work that
 * can wait, and takes all of a core while it lasts.
 */
export function giveWay(): void {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // A system that forbids it reads as fast as it can.
  }
}
