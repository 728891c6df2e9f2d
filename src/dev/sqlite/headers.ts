import type { PinnedPackage } from '../tools/npm-package.ts';

/** The Node-API headers, complete in themselves: no Node sources and no node-gyp are needed. */
export const nodeApiHeaders: PinnedPackage = {
  spec: 'node-api-headers@1.9.0',
  integrity:
    'sha512-2oNILP4jXwRB4ywnYKjVk1YyJ96n2D4EOVJO6S3oYZ5PtbJrw3Yt9TpAuX3nBLMuzn74rnfGQrv13pS9vC+YiA==',
};
