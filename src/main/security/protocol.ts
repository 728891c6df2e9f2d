import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron/main';
import { contentSecurityPolicy, noncePlaceholder, workerPolicy } from './csp.ts';
import { scheme } from './origin.ts';
import { servedFile, type ServedFile } from './served-file.ts';

const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

/** Makes `app:` a scheme like https, with origins and modules. Must run before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      // Compiled scripts are kept in the data folder: later starts need not compile them again.
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Every load of the page has a nonce of its own, in its header and in its `meta` element. */
async function servePage(file: ServedFile): Promise<Response> {
  const nonce = randomBytes(16).toString('base64url');
  const html = (await readFile(file.path, 'utf8')).replaceAll(noncePlaceholder, nonce);
  return new Response(html, {
    headers: {
      ...commonHeaders,
      'Content-Type': file.mediaType,
      'Content-Security-Policy': contentSecurityPolicy(nonce),
    },
  });
}

/** A worker has the policy of its own script: it may do nothing but compute. */
async function serveFile(file: ServedFile): Promise<Response> {
  const bytes = await readFile(file.path);
  return new Response(bytes, {
    headers: {
      ...commonHeaders,
      'Content-Type': file.mediaType,
      'Content-Security-Policy': workerPolicy,
    },
  });
}

/** Serves the built window from `folder` at `app://gloss/`, and nothing else. */
export function serveWindow(session: Session, folder: string): void {
  session.protocol.handle(scheme, async (request) => {
    const file = servedFile(folder, request.method, request.url);
    if (file === null) return new Response(null, { status: 403, headers: commonHeaders });
    try {
      return file.path.endsWith('.html') ? await servePage(file) : await serveFile(file);
    } catch {
      return new Response(null, { status: 404, headers: commonHeaders });
    }
  });
}
