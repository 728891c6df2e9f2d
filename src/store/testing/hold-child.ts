// A process that has a project open until it is killed. Started by refuse.test.ts.
import { writeSync } from 'node:fs';
import { openStore } from '../store.ts';

openStore(process.argv[2] ?? '', { coder: 'child' });
writeSync(1, 'open\n');
setInterval(() => null, 1000);
