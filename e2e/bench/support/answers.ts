import type { Page } from '@playwright/test';

declare global {
  interface Window {
    glossAnswers?: { readonly stop: () => readonly number[] };
  }
}

/** Runs in the page: asks for a page of the articles again and again, as scrolling the list does. */
function startAsking(every: number): void {
  const times: number[] = [];
  let running = true;
  let offset = 0;
  const askOnce = async (): Promise<void> => {
    const began = performance.now();
    await window.gloss.call('article.list', { offset, limit: 100 });
    times.push(performance.now() - began);
    offset = (offset + 700) % 5000;
    if (running) setTimeout(() => void askOnce(), every);
  };
  void askOnce();
  window.glossAnswers = {
    stop: () => {
      running = false;
      return times;
    },
  };
}

/** How long the store took to answer the window while `work` ran, asked every so often, in ms. */
export async function answersDuring(
  page: Page,
  every: number,
  work: () => Promise<void>,
): Promise<readonly number[]> {
  await page.evaluate(startAsking, every);
  await work();
  return page.evaluate(() => window.glossAnswers?.stop() ?? []);
}
