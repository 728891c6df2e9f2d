/** What was refused, for the attack specs: they assert that it was tried, and that it was refused. */
export interface Blocked {
  readonly requests: string[];
  readonly navigations: string[];
  readonly permissions: string[];
  readonly downloads: string[];
  /** Addresses of pages whose calls were refused. */
  readonly calls: string[];
}

declare global {
  // `var`, because nothing else declares a property of `globalThis`.
  var glossBlocked: Blocked | undefined;
}

const limit = 1000;

/** Starts an empty list; a checkout also shows it to Playwright as `globalThis.glossBlocked`. */
export function recordBlocked(visible: boolean): Blocked {
  const blocked: Blocked = {
    requests: [],
    navigations: [],
    permissions: [],
    downloads: [],
    calls: [],
  };
  if (visible) globalThis.glossBlocked = blocked;
  return blocked;
}

/** Adds to one of the lists; hostile pages cannot make it grow without end. */
export function note(list: string[], what: string): void {
  if (list.length < limit) list.push(what.slice(0, 2000));
}
