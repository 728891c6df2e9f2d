import type { BrowserWindow, WebContents } from 'electron/main';
import { eventChannel } from '../../shared/ipc/channels.ts';
import type { WindowEvent, WindowEvents } from '../../shared/ipc/events.ts';
import { GlossError } from '../../shared/result.ts';

/** Tells the window something unasked; without a window it is dropped, and `app.state` has it. */
export type Tell = <E extends WindowEvent>(event: E, detail: WindowEvents[E]) => void;

/** The one window, which comes later than most that wants to speak to it. */
export interface WindowLink {
  readonly set: (window: BrowserWindow | null) => void;
  readonly get: () => BrowserWindow | null;
  /** The window as parent of a dialog; fails if it has been closed meanwhile. */
  readonly require: () => BrowserWindow;
  readonly owns: (contents: WebContents) => boolean;
  readonly tell: Tell;
}

/** Makes the link without a window. */
export function createWindowLink(): WindowLink {
  let window: BrowserWindow | null = null;
  const get = (): BrowserWindow | null => (window?.isDestroyed() === true ? null : window);
  return {
    set: (next) => {
      window = next;
    },
    get,
    require: () => {
      const current = get();
      if (current === null) throw new GlossError('cancelled', 'The window was closed.');
      return current;
    },
    owns: (contents) => get()?.webContents === contents,
    tell: (event, detail) => get()?.webContents.send(eventChannel, event, detail),
  };
}
