import type { WebContents } from 'electron/main';
import { note, type Blocked } from './blocked.ts';

/**
 * Denies every way in which a page could go elsewhere or open another: the window shows one page
 * for as long as it lives, and the main process alone loads it.
 */
export function denyNavigation(contents: WebContents, blocked: Blocked): void {
  const refuse = (event: { preventDefault: () => void }, address: string): void => {
    event.preventDefault();
    note(blocked.navigations, address);
  };
  contents.on('will-navigate', (event) => refuse(event, event.url));
  contents.on('will-redirect', (event) => refuse(event, event.url));
  contents.on('will-frame-navigate', (event) => refuse(event, event.url));
  contents.on('will-attach-webview', (event, _preferences, params) =>
    refuse(event, params['src'] ?? 'webview'),
  );
  contents.setWindowOpenHandler(({ url }) => {
    note(blocked.navigations, url);
    return { action: 'deny' };
  });
}
