import { join } from 'node:path';
import { screen, type BrowserWindow } from 'electron/main';
import { loadJson, saveJson } from '../files/json-file.ts';
import {
  displaysKey,
  placeWindow,
  windowStateSchema,
  type Bounds,
  type WindowState,
} from './window-state.ts';

/** Where the window was, by the set of displays, kept in `window.json` of the data folder. */
export interface RememberedPlace {
  readonly now: () => { readonly bounds: Bounds; readonly maximized: boolean };
  /** Writes the place down whenever the window closes. */
  readonly follow: (window: BrowserWindow) => void;
}

function workAreas(): [Bounds, ...Bounds[]] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  return [primary.workArea, ...others.map((display) => display.workArea)];
}

/** Opens the file; `report` hears if it could not be read or written. */
export function rememberPlace(folder: string, report: (message: string) => void): RememberedPlace {
  const path = join(folder, 'window.json');
  const { value, problem } = loadJson(path, windowStateSchema);
  if (problem !== null) report(problem);
  let state: WindowState = value;
  return {
    now: () => placeWindow(state, workAreas()),
    follow: (window) => {
      window.on('close', () => {
        const place = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
        const byDisplays = { ...state.byDisplays, [displaysKey(workAreas())]: place };
        state = { byDisplays };
        try {
          saveJson(path, windowStateSchema, state);
        } catch (error) {
          report(`The window's place could not be saved: ${String(error)}`);
        }
      });
    },
  };
}
