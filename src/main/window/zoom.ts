import type { WebContents } from 'electron/main';
import type { Settings } from '../../shared/domain/settings.ts';
import type { Tell } from './window-link.ts';

/** Shows the window at the size that the coder has set. */
export function applyZoom(contents: WebContents, { zoom }: Settings): void {
  contents.setZoomFactor(zoom / 100);
}

/** Keeps Chromium's own zoom, remembered by origin, from overruling the setting. */
export function ownZoom(contents: WebContents, settings: () => Settings, tell: Tell): void {
  contents.on('did-finish-load', () => applyZoom(contents, settings()));
  // Ctrl with the mouse wheel.
  contents.on('zoom-changed', (_event, direction) =>
    tell('menu', direction === 'in' ? 'view.zoomIn' : 'view.zoomOut'),
  );
}
