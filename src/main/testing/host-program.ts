// The real hosts as plain Node processes, for tests: `host-program.ts importer` or `… store`.
import { giveWay } from '../../importers/give-way.ts';
import { createHost } from '../../importers/host.ts';
import type { HostMessage } from '../../shared/ipc/host-protocol.ts';
import { serve } from '../hosts/serve.ts';
import { storeService } from '../hosts/store-service.ts';

function send(message: HostMessage): void {
  // A test that has ended has closed the channel; that is no error here.
  process.send?.(message, undefined, undefined, () => undefined);
}

const isImporter = process.argv.includes('importer');
if (isImporter) giveWay();
const receive = isImporter ? createHost(send) : serve(storeService(), send);
process.on('message', receive);
send({ ready: true });
