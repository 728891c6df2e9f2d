import type { App } from 'electron/main';

/**
 * Has the window's script compiled whole, once, for the cache that Chromium keeps of it in the data
 * folder (see `declareScheme`). Compiling each function when it is first called costs every start
 * some 65 ms more (docs/benchmarks.md). Must run before the app is ready.
 */
export function compileAhead({ commandLine }: App): void {
  commandLine.appendSwitch('js-flags', '--no-lazy');
}
