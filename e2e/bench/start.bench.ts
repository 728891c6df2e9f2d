import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from '../fixtures.ts';
import { tell } from './report/row.ts';
import { seedFacts } from './support/seeded.ts';
import { timeToUsable } from './support/electron-start.ts';
import { writeEmptyApp } from './support/empty-app.ts';
import { median } from './support/statistics.ts';

const gloss = resolve(import.meta.dirname, '../..');
const rounds = 7;

test('start to usable', async ({ folder }, info) => {
  const empty = writeEmptyApp(join(folder, 'empty'));
  const large = join(folder, 'large.gloss');
  await seedFacts(large, 20_000);
  const apps = {
    empty: [empty],
    sample: [gloss],
    large: [gloss, large],
  } as const;
  const times: Record<keyof typeof apps, number[]> = { empty: [], sample: [], large: [] };
  // In turn, so that whatever else the machine does meets all of them; the first round fills caches.
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of ['empty', 'sample', 'large'] as const) {
      const data = join(folder, `data-${name}`);
      mkdirSync(data, { recursive: true });
      const time = await timeToUsable(apps[name], { GLOSS_USER_DATA: data });
      if (round > 0) times[name].push(time);
    }
  }
  const floor = { value: median(times.empty), what: 'an empty Electron window' };
  const shared = { unit: 'ms', statistic: 'median', samples: rounds, floor } as const;
  const target = { most: 1.5, of: 'ratio' } as const;
  await tell(info, {
    work: 'start, the sample project',
    measured: median(times.sample),
    target,
    ...shared,
  });
  await tell(info, {
    work: 'start, 20,000 facts',
    measured: median(times.large),
    target,
    ...shared,
  });
});
