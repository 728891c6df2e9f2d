// A process to be killed: does the script's actions from a given one on, and says so after each
// commit. Started by kill.test.ts.
import { writeSync } from 'node:fs';
import { openStore } from '../store.ts';
import { act } from './kill-script.ts';

const [path = '', from = '0'] = process.argv.slice(2);
// Without a project: only fills the compile cache, which makes the next starts cheap.
if (path === '') process.exit(0);
const store = openStore(path, { coder: 'child' });
writeSync(1, 'open\n');
for (let i = Number(from); ; i += 1) {
  act(store, i);
  writeSync(1, `${String(i)}\n`);
}
