import { dialog } from 'electron/main';
import type { Log } from '../lifecycle/log.ts';
import type { WindowLink } from './window-link.ts';

/** What the coder should know of, told once when there is a window to tell it in. */
export interface Notices {
  readonly add: (message: string) => void;
  readonly show: (link: WindowLink) => Promise<void>;
}

/** Collects messages, which also go to the log. */
export function collectNotices(log: Log): Notices {
  const waiting: string[] = [];
  return {
    add: (message) => {
      log(message);
      waiting.push(message);
    },
    show: async (link) => {
      const window = link.get();
      if (window === null || waiting.length === 0) return;
      await dialog.showMessageBox(window, {
        type: 'warning',
        title: 'Gloss',
        message: 'Some of what Gloss had remembered could not be read.',
        detail: waiting.splice(0).join('\n\n'),
        buttons: ['OK'],
      });
    },
  };
}
