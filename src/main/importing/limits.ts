/** How long and with how much memory the importer may read. */
export interface ReadLimits {
  /** Milliseconds without anything new from a file. */
  readonly silence: number;
  /** Milliseconds for one file with all that lies in it. */
  readonly total: number;
  /** Bytes that the importer's process may take. */
  readonly memory: number;
}

/** A large mailbox or table may take minutes, but then articles come out of it all the time. */
export const readLimits: ReadLimits = {
  silence: 60_000,
  total: 15 * 60_000,
  memory: 2 * 1024 ** 3,
};
