/** Keys that say nothing alone. */
const modifiers = new Set(['Control', 'Alt', 'AltGraph', 'Meta', 'Shift', 'CapsLock']);

/** Tells whether the coder has done something in the window since a moment. */
export interface Attention {
  readonly isElsewhere: () => boolean;
  readonly end: () => void;
}

/**
 * Watches from now on. Who has gone on working is not to be interrupted by the end of something
 * that was begun before; who waits for it is to see what came of it.
 */
export function watchAttention(): Attention {
  let elsewhere = false;
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  addEventListener(
    'keydown',
    ({ key, repeat }) => {
      if (!modifiers.has(key) && !repeat) elsewhere = true;
    },
    options,
  );
  addEventListener('pointerdown', () => (elsewhere = true), options);
  return { isElsewhere: () => elsewhere, end: () => stop.abort() };
}
