import type { Page } from '@playwright/test';

/** What to wait for in the page. */
export type Goal =
  /** An element of the selector has exactly this text. */
  | { readonly kind: 'text'; readonly selector: string; readonly text: string }
  /** There are more elements of the selector than before. */
  | { readonly kind: 'more'; readonly selector: string };

/** Times on the page's own clock, in ms. */
export interface Sample {
  /** When the browser got the key press or the click. */
  readonly input: number;
  /** When the task began that changed the page; the input's own time if tasks are not told apart. */
  readonly task: number;
  /** When the page showed the goal to scripts. */
  readonly changed: number;
  /** The end of the first frame that has it. */
  readonly painted: number;
}

interface Watched {
  readonly goal: Goal;
  readonly input: 'keydown' | 'click';
  /** Whether to find out when the task began that changed the page. */
  readonly tasks?: boolean;
}

interface Watch {
  readonly sample: Promise<Sample>;
}

declare global {
  interface Window {
    glossBench?: Watch;
  }
}

/**
 * Runs in the page. A frame has ended when a task of the highest priority, queued in its animation
 * callback, runs: style, layout and paint are done then. Tasks are told apart by one that queues
 * itself for ever; it begins with the input and ends with the change, and takes a core meanwhile.
 */
function watchPage({ goal, input, tasks }: Watched): void {
  const count = (): number => document.querySelectorAll(goal.selector).length;
  const before = count();
  const isReached = (): boolean =>
    goal.kind === 'more'
      ? count() > before
      : [...document.querySelectorAll(goal.selector)].some((e) => e.textContent === goal.text);
  const sample = new Promise<Sample>((resolve) => {
    let started: number | null = null;
    let tick = 0;
    let task = 0;
    let changed: number | null = null;
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      tick = performance.now();
      if (changed === null) port2.postMessage(null);
    });
    port1.start();
    const frame = (): void => {
      if (changed === null) requestAnimationFrame(frame);
      void scheduler.postTask(
        () => {
          if (changed === null || started === null) return;
          port1.close();
          resolve({
            input: started,
            task: Math.max(task, started),
            changed,
            painted: performance.now(),
          });
        },
        { priority: 'user-blocking' },
      );
    };
    const observer = new MutationObserver(() => {
      if (started === null || !isReached()) return;
      observer.disconnect();
      changed = performance.now();
      task = tasks === true ? tick : 0;
    });
    addEventListener(
      input,
      (event) => {
        started = event.timeStamp;
        tick = performance.now();
        if (tasks === true) port2.postMessage(null);
        requestAnimationFrame(frame);
      },
      { capture: true, once: true },
    );
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class', 'row-id'],
    });
  });
  window.glossBench = { sample };
}

/** Does something by a key or the mouse and measures until its effect is painted. */
export async function measure(
  page: Page,
  watched: Watched,
  act: () => Promise<void>,
): Promise<Sample> {
  await page.evaluate(watchPage, watched);
  await act();
  return page.evaluate(async () => {
    if (window.glossBench === undefined) throw new Error('Nothing is watched');
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('The goal was not reached')), 20_000);
    });
    return Promise.race([window.glossBench.sample, late]);
  });
}
