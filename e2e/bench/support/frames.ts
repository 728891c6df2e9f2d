import type { Page } from '@playwright/test';

declare global {
  interface Window {
    glossFrames?: { readonly stop: () => readonly number[] };
  }
}

function startFrames(): void {
  const times: number[] = [];
  let running = true;
  const frame = (at: number): void => {
    times.push(at);
    if (running) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  window.glossFrames = {
    stop: () => {
      running = false;
      return times;
    },
  };
}

/** The times between the frames that the page drew while `work` ran, in ms. */
export async function framesDuring(
  page: Page,
  work: () => Promise<void>,
): Promise<readonly number[]> {
  await page.evaluate(startFrames);
  await work();
  const times = await page.evaluate(() => window.glossFrames?.stop() ?? []);
  return times.slice(1).map((at, index) => at - (times[index] ?? at));
}

/** The times between frames in which nothing happens, in ms: the floor of everything painted. */
export async function emptyFrames(page: Page): Promise<readonly number[]> {
  return framesDuring(page, () => page.waitForTimeout(1500));
}
