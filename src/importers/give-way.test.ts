import { execFileSync } from 'node:child_process';
import { constants } from 'node:os';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('lowers the priority of its own process', () => {
  const module = pathToFileURL(join(import.meta.dirname, 'give-way.ts')).href;
  const program = `import { giveWay } from '${module}';
    import { getPriority } from 'node:os';
    giveWay();
    console.log(getPriority());`;
  const args = ['--input-type=module', '--eval', program];
  const told = Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  expect(told).toBe(constants.priority.PRIORITY_BELOW_NORMAL);
});
