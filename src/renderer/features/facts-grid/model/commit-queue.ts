/** Runs commits one after the other in the order in which they were made. */
export class CommitQueue {
  #last: Promise<void> = Promise.resolve();
  #running = 0;

  get busy(): boolean {
    return this.#running > 0;
  }

  /** `work` deals with its own failures. */
  add(work: () => Promise<void>): Promise<void> {
    this.#running += 1;
    this.#last = this.#run(this.#last, work);
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

  async #run(before: Promise<void>, work: () => Promise<void>): Promise<void> {
    await before;
    try {
      await work();
    } finally {
      this.#running -= 1;
    }
  }
}
