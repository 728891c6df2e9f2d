import { expect, test } from 'vitest';

import { resolveElectron, type ElectronSources } from './resolve.ts';

/** A closed network on linux-x64 with nothing installed, and what a test changes of it. */
function machine(changes: Partial<ElectronSources> = {}): ElectronSources {
  return {
    env: {},
    platform: 'linux',
    arch: 'x64',
    exists: () => true,
    pinnedVersion: () => Promise.resolve('45.0.0'),
    findOfficial: () => Promise.resolve(undefined),
    downloadOfficial: () => Promise.resolve({ refused: 'no route' }),
    wasRefusedLately: () => Promise.resolve(false),
    hasFallback: () => Promise.resolve(false),
    installFallback: () => Promise.resolve('/cache/electron'),
    ...changes,
  };
}

const never = (): Promise<never> => Promise.reject(new Error('must not be asked'));

test('an override goes before everything', async () => {
  const env = { ELECTRON_OVERRIDE_DIST_PATH: '/mine' };
  const found = await resolveElectron(machine({ env, findOfficial: never }));
  expect(found).toMatchObject({ executable: '/mine/electron', origin: 'override' });
});

test('an override without an executable is an error, not a reason to look further', async () => {
  const env = { ELECTRON_OVERRIDE_DIST_PATH: '/mine' };
  await expect(resolveElectron(machine({ env, exists: () => false }))).rejects.toThrow('/mine');
});

test('an installed official binary is used without any download', async () => {
  const findOfficial = (): Promise<string> => Promise.resolve('/modules/electron');
  const found = await resolveElectron(machine({ findOfficial, downloadOfficial: never }));
  expect(found).toMatchObject({ executable: '/modules/electron', origin: 'official' });
});

test('the fallback comes after a refused download, and says how to forbid it', async () => {
  const found = await resolveElectron(machine());
  expect(found).toMatchObject({ executable: '/cache/electron', origin: 'fallback' });
  expect(found.why).toContain('no route');
  expect(found.why).toContain('GLOSS_ELECTRON=official');
});

test('with the fallback at hand, a download that failed lately is not tried again', async () => {
  const yes = (): Promise<boolean> => Promise.resolve(true);
  const sources = machine({ hasFallback: yes, wasRefusedLately: yes, downloadOfficial: never });
  expect((await resolveElectron(sources)).origin).toBe('fallback');
});

test.each([
  ['GLOSS_ELECTRON=official', { env: { GLOSS_ELECTRON: 'official' } }],
  ['another system', { platform: 'darwin' as const }],
  ['another processor', { arch: 'arm64' }],
])('%s leaves only the official one', async (_name, changes) => {
  const sources = machine({ ...changes, installFallback: never });
  await expect(resolveElectron(sources)).rejects.toThrow('no route');
});
