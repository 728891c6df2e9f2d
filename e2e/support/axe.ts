import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Turns the page's own policy against code from text aside: the debugger brings the code. */
async function inject(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: source });
  await session.detach();
}

/** Fails where an element goes away while it is looked at, such as a message that has had its time. */
function check(page: Page): Promise<AxeResults> {
  return page.evaluate(async () => {
    const axe = Reflect.get(globalThis, 'axe') as {
      readonly run: (options: object) => Promise<AxeResults>;
    };
    return axe.run({ resultTypes: ['violations'] });
  });
}

/** Waits until nothing fades or moves any more: half a colour is no colour. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)));
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

async function findings(page: Page): Promise<readonly string[]> {
  await settle(page);
  const { violations } = await check(page).catch(() => check(page));
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) =>
        `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`.replace(/\s+/g, ' '),
      ),
    );
}

/**
 * What an accessibility checker finds serious or critical in the window as it is now: one line
 * each, with rule, element and what to do. It looks twice before it says so, since a message may
 * have begun to fade while it looked.
 */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await inject(page);
  const found = await findings(page);
  return found.length === 0 ? found : findings(page);
}
