import { expect, test } from 'vitest';
import { settingsPatchSchema, settingsSchema } from './settings.ts';

test('defaults fill settings that a file lacks', () => {
  expect(settingsSchema.parse({ theme: 'dark' })).toMatchObject({ theme: 'dark', zoom: 100 });
});

test('a patch holds what was given and nothing else', () => {
  expect(settingsPatchSchema.parse({ theme: 'dark' })).toEqual({ theme: 'dark' });
  expect(settingsPatchSchema.parse({})).toEqual({});
});

test('a patch outside the limits is refused', () => {
  expect(settingsPatchSchema.safeParse({ zoom: 1 }).success).toBe(false);
});
