// Makes a project to measure on: seed-program.ts KIND PATH [FACTS].
import { seedFilled, seedHighlighted } from './projects.ts';

const [, , kind, path = '', facts = '0'] = process.argv;
if (kind === 'highlights') seedHighlighted(path);
else seedFilled(path, Number(facts));
