import type { Session } from 'electron/main';
import { note, type Blocked } from './blocked.ts';

/** Everything that is not in this table, and every permission to come, is denied. */
const allowed: ReadonlySet<string> = new Set([
  // Copying cells and quotes: writes plain text, at a key press of the coder.
  'clipboard-sanitized-write',
]);

/** Denies a page's requests for devices, notifications, location and the like. */
export function denyPermissions(session: Session, blocked: Blocked): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => {
    if (!allowed.has(permission)) note(blocked.permissions, permission);
    decide(allowed.has(permission));
  });
  session.setPermissionCheckHandler((_contents, permission) => allowed.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event, item) => {
    event.preventDefault();
    note(blocked.downloads, item.getURL());
  });
}
