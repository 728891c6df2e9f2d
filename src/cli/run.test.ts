import { expect, test } from 'vitest';
import { runHere } from './testing/run-gloss.ts';

test.each([
  [['undo'], 'Which project?'],
  [['undo', 'project.gloss', '0'], '"0" is not a whole number'],
  [['redo', 'project.gloss', '1', '2'], 'one argument too many'],
  [['history', 'project.gloss', '--limit', 'x'], '"x" is not a whole number'],
  [['import', 'project.gloss'], 'Import what?'],
  [['frobnicate'], 'There is no command "frobnicate"'],
  [[], 'Which command?'],
])('%j is wrong usage', async (args, message) => {
  const { code, stdout, stderr } = await runHere(args);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
  expect(stderr).toContain('Usage: gloss');
});

test('wrong usage is one JSON object too, if that was asked for', async () => {
  const { code, stdout } = await runHere(['undo', '--json']);
  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ error: { kind: 'invalid-arguments' } });
});

test('help is no failure', async () => {
  for (const args of [['help'], ['--help'], ['help', 'import'], ['import', '--help']]) {
    const { code, stdout, stderr } = await runHere(args);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Usage: gloss');
  }
});
