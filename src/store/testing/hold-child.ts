// A process that has a project open until it is killed. Started by refuse.test.ts and the e2e tests.
import { writeSync } from 'node:fs';
import { openStore } from '../store.ts';

const store = openStore(process.argv[2] ?? '', { coder: 'child' });
writeSync(1, 'open\n');
// Kept by the timer: what nothing refers to is collected, and the lock goes with its connection.
setInterval(() => store, 1000);
