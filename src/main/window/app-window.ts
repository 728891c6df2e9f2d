import { BrowserWindow, nativeTheme } from 'electron/main';
import { startPage } from '../security/origin.ts';
import type { RememberedPlace } from './remember-place.ts';
import { minimumSize } from './window-state.ts';

/** What stands behind the page until it is painted: as in `styles/tokens.css`. */
const backgrounds = { light: '#f4f5f7', dark: '#1b1f25' } as const;

export interface WindowOptions {
  readonly preload: string;
  readonly icon: string;
  readonly place: RememberedPlace;
  /** DevTools are for a checkout only. */
  readonly devTools: boolean;
  readonly zoomFactor: number;
}

/** The title of the window: what is open, then who shows it. */
export function windowTitle(project: string | null): string {
  return project === null ? 'Gloss' : `${project} — Gloss`;
}

/** Makes the window, sandboxed and without Node, and shows it when it has something to show. */
export function createWindow(options: WindowOptions): BrowserWindow {
  const { preload, icon, place, devTools, zoomFactor } = options;
  const { bounds, maximized } = place.now();
  const window = new BrowserWindow({
    ...bounds,
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    show: false,
    title: windowTitle(null),
    icon,
    backgroundColor: nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools,
      zoomFactor,
    },
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
    // The first key press is the page's, without a click before it.
    window.webContents.focus();
  });
  place.follow(window);
  return window;
}

/** Loads the page; the guards against navigation never see this load. */
export async function loadPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(startPage);
}

/** Brings a window to the coder's eyes. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
