import type { Locator } from '@playwright/test';

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

/** Where an element is, once it has come to rest: columns glide into their places. */
export async function stillBox(locator: Locator): Promise<Box> {
  let before: Box | null = null;
  for (;;) {
    const now = await locator.boundingBox();
    if (now === null) throw new Error('The element is not shown');
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
    await locator.evaluate(
      () =>
        new Promise((done) => {
          setTimeout(done, 60);
        }),
    );
  }
}
