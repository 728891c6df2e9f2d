/**
 * Every fuse that Electron has, stated, so that a new one cannot be overlooked when it is added to
 * this type. Names are those of electron-builder's `electronFuses`.
 */
export interface Fuses {
  readonly runAsNode: boolean;
  readonly enableCookieEncryption: boolean;
  readonly enableNodeOptionsEnvironmentVariable: boolean;
  readonly enableNodeCliInspectArguments: boolean;
  readonly enableEmbeddedAsarIntegrityValidation: boolean;
  readonly onlyLoadAppFromAsar: boolean;
  readonly loadBrowserProcessSpecificV8Snapshot: boolean;
  readonly grantFileProtocolExtraPrivileges: boolean;
  readonly wasmTrapHandlers: boolean;
}

/** How a packaged Gloss is built. */
export const fuses: Fuses = {
  // The program cannot be used as a Node interpreter by whatever finds it on a disk.
  runAsNode: false,
  enableCookieEncryption: true,
  // No environment variable and no flag can put code into the process or a debugger onto it.
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  // Gloss has no snapshot of its own.
  loadBrowserProcessSpecificV8Snapshot: false,
  // Nothing is loaded from file: addresses.
  grantFileProtocolExtraPrivileges: false,
  // Chromium's default; no WebAssembly of ours depends on it.
  wasmTrapHandlers: true,
};

/** A test build, which Playwright must be able to drive, differs in this fuse alone. */
export const testBuildFuses: Fuses = { ...fuses, enableNodeCliInspectArguments: true };
