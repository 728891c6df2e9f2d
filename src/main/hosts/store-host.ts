// The store host's program: the project's database, and the exports that read it.
import { parentPort } from './parent-port.ts';
import { serve } from './serve.ts';
import { storeService } from './store-service.ts';

const port = parentPort();
const receive = serve(storeService(), (message) => port.postMessage(message));
port.on('message', ({ data }) => receive(data));
port.postMessage({ ready: true });
