/** A project that somebody outside the window asked for: the system, the menu, a second start. */
export interface AskedProject {
  readonly ask: (path: string) => void;
  /** The path that was asked for last, once; null if there is none. */
  readonly take: () => string | null;
}

/** Keeps the path until the window has put away what it was doing and comes for it. */
export function createAskedProject(): AskedProject {
  let asked: string | null = null;
  return {
    ask: (path) => {
      asked = path;
    },
    take: () => {
      const path = asked;
      asked = null;
      return path;
    },
  };
}
