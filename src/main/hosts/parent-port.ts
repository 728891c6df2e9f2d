import type { HostMessage } from '../../shared/ipc/host-protocol.ts';

/** What Electron puts at `process.parentPort` of a utility process, as far as it is used here. */
export interface ParentPort {
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void;
  readonly postMessage: (message: HostMessage) => void;
}

function hasParentPort(host: object): host is { readonly parentPort: ParentPort } {
  return 'parentPort' in host && typeof host.parentPort === 'object' && host.parentPort !== null;
}

/** The way to the main process; throws in a process that is no utility process. */
export function parentPort(): ParentPort {
  if (hasParentPort(process)) return process.parentPort;
  throw new Error('This program runs only as a utility process of Gloss');
}
