/** Runs commits one after the other in the order in which they were made. */
export class CommitQueue {
  #last: Promise<void> = Promise.resolve();
  #running = 0;

  get busy(): boolean {
    return this.#running > 0;
  }

  /** `work` deals with its own failures; it begins before this returns if nothing is under way. */
  add(work: () => Promise<void>): Promise<void> {
    const before = this.busy ? this.#last : null;
    this.#running += 1;
    this.#last = this.#run(before, work);
    return this.#last;
  }

  /** Waits until all that was added has ended. */
  async settled(): Promise<void> {
    let seen: Promise<void> | null = null;
    while (seen !== this.#last) {
      seen = this.#last;
      await seen;
    }
  }

  async #run(before: Promise<void> | null, work: () => Promise<void>): Promise<void> {
    if (before !== null) await before;
    try {
      await work();
    } finally {
      this.#running -= 1;
    }
  }
}
