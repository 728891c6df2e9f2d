import { app, session } from 'electron/main';
import type { Blocked } from './blocked.ts';
import { denyNavigation } from './navigation.ts';
import { blockNetwork } from './network-block.ts';
import { denyPermissions } from './permissions.ts';
import { serveWindow } from './protocol.ts';

/**
 * Guards every page and every session that ever comes to be, before the first one does; the
 * default session is the only one that gets the window's own files.
 */
export async function secureEverything(
  blocked: Blocked,
  rendererFolder: string,
  devTools: boolean,
  log: (message: string) => void,
): Promise<void> {
  app.on('web-contents-created', (_event, contents) => {
    denyNavigation(contents, blocked);
    // WebRTC would open sockets that no request handler sees; there is no proxy that it might use.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
  app.on('session-created', (created) => {
    if (created === session.defaultSession) return;
    denyPermissions(created, blocked);
    blockNetwork(created, blocked, devTools).catch((error: unknown) => log(String(error)));
  });
  await app.whenReady();
  denyPermissions(session.defaultSession, blocked);
  await blockNetwork(session.defaultSession, blocked, devTools);
  serveWindow(session.defaultSession, rendererFolder);
}
