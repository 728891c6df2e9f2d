import type { HostMessage } from '../shared/ipc/host-protocol.ts';
import { giveWay } from './give-way.ts';
import { createHost } from './host.ts';

/** What Electron puts at `process.parentPort` of a utility process, as far as it is used here. */
interface ParentPort {
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void;
  readonly postMessage: (message: HostMessage) => void;
}

function hasParentPort(host: object): host is { readonly parentPort: ParentPort } {
  return 'parentPort' in host && typeof host.parentPort === 'object' && host.parentPort !== null;
}

if (!hasParentPort(process))
  throw new Error('The importer host runs only as a utility process of Gloss');

giveWay();
const port = process.parentPort;
const receive = createHost((message) => port.postMessage(message));
port.on('message', ({ data }) => receive(data));
port.postMessage({ ready: true });
