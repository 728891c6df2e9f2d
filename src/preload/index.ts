import { contextBridge, ipcRenderer, webUtils } from 'electron/renderer';
import {
  callChannel,
  dropChannel,
  eventChannel,
  isChannel,
  isWindowEvent,
} from '../shared/ipc/channels.ts';
import type { WorkbenchApi } from '../shared/ipc/contract.ts';
import type { Failure, Result } from '../shared/result.ts';

function refuse(message: string): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error: { kind: 'not-allowed', message } };
}

/** The main process answers by the contract, which gives each caller the type that it asked for. */
const invoke: (channel: string, ...args: readonly unknown[]) => Promise<Result<never>> =
  ipcRenderer.invoke.bind(ipcRenderer);

interface Listener {
  // A method, so that it may take what its own event carries: `listeners` keeps events apart.
  take(detail: unknown): void;
}
const listeners = new Map<string, Set<Listener>>();

ipcRenderer.on(eventChannel, (_event, name: string, detail: unknown) => {
  for (const listener of listeners.get(name) ?? []) listener.take(detail);
});

const api = {
  call: async (channel, ...args) => {
    if (!isChannel(channel)) return refuse('There is no such call.');
    return invoke(callChannel, channel, args[0] ?? {});
  },
  importDropped: async (files, options) => {
    // A file's path is told to the preload script alone, and only for a file that came from disk.
    const paths = files
      .filter((file) => file instanceof File)
      .map((file) => webUtils.getPathForFile(file))
      .filter((path) => path !== '');
    return invoke(dropChannel, paths, options ?? {});
  },
  on: (event, listener) => {
    if (!isWindowEvent(event)) return () => undefined;
    const own: Listener = { take: listener };
    const set = listeners.get(event) ?? new Set();
    listeners.set(event, set.add(own));
    return () => {
      set.delete(own);
    };
  },
} satisfies WorkbenchApi;

contextBridge.exposeInMainWorld('gloss', api);
