/** What is to become of a hostile file: what is good in it comes in, and what is not is told. */
export interface Expected {
  /** How many articles come of it; 1 if nothing else is said. */
  readonly imported?: number;
  /** Texts that another article holds already. */
  readonly duplicates?: number;
  /** Each matches the message of a failure, in any order; there are no further ones. */
  readonly failed?: readonly RegExp[];
  readonly asked?: number;
}

/** One hostile file, or a broken thing of the disk. */
export interface HostileCase {
  readonly name: string;
  /** Its bytes, or how to make it at a path. */
  readonly make: string | Uint8Array | ((path: string) => void);
  readonly expected: Expected;
}

/** A file of which nothing can be read, for a reason that the message gives. */
export function fails(name: string, make: HostileCase['make'], ...why: RegExp[]): HostileCase {
  return { name, make, expected: { imported: 0, failed: why } };
}

/** A file that looks bad and is read all the same. */
export function comesIn(name: string, make: HostileCase['make'], imported = 1): HostileCase {
  return { name, make, expected: { imported } };
}

/** A text that no other file of the corpus holds. */
export function story(about: string): string {
  return `The ministers met about ${about}.\n\nThey agreed on it in the evening.\n`;
}
