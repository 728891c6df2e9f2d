import { ipcMain, type IpcMainInvokeEvent } from 'electron/main';
import { z } from 'zod';
import { importOptionsSchema, type ImportOptions } from '../../shared/domain/batch.ts';
import { callChannel, dropChannel } from '../../shared/ipc/channels.ts';
import type { ImportOutcome } from '../../shared/ipc/app-calls.ts';
import type { StoreHostCalls } from '../../shared/ipc/host-calls.ts';
import { fail, GlossError, succeed, type Result } from '../../shared/result.ts';
import type { Host } from '../host/supervise.ts';
import { note, type Blocked } from '../security/blocked.ts';
import type { WindowLink } from '../window/window-link.ts';
import { dispatch, type AppHandlers } from './dispatch.ts';
import { isTrusted } from './sender.ts';

export interface Registration {
  readonly link: WindowLink;
  readonly handlers: AppHandlers;
  readonly store: Pick<Host<StoreHostCalls>, 'call'>;
  readonly importPaths: (
    paths: readonly string[],
    options: ImportOptions,
  ) => Promise<ImportOutcome>;
  readonly blocked: Blocked;
}

const dropSchema = z.array(z.string().min(1).max(10_000)).min(1).max(100_000);

/** Connects the window's calls to what answers them. The only file that imports `ipcMain`. */
export function registerCalls(registration: Registration): void {
  const { link, handlers, store, importPaths, blocked } = registration;

  const guarded =
    (answer: (...args: readonly unknown[]) => Promise<Result<unknown>>) =>
    async (event: IpcMainInvokeEvent, ...args: readonly unknown[]): Promise<Result<unknown>> => {
      if (isTrusted(event, link)) return answer(...args);
      note(blocked.calls, event.senderFrame?.url ?? 'a frame that is gone');
      return fail(new GlossError('not-allowed', 'This page may not call Gloss.'));
    };

  ipcMain.handle(
    callChannel,
    guarded((channel, args) => dispatch(handlers, store, channel, args)),
  );
  ipcMain.handle(
    dropChannel,
    guarded(async (paths, given) => {
      const parsed = dropSchema.safeParse(paths);
      const options = importOptionsSchema.safeParse(given ?? {});
      if (!options.success)
        return fail(new GlossError('invalid-arguments', z.prettifyError(options.error)));
      if (!parsed.success)
        return fail(
          new GlossError('invalid-arguments', 'Only files of this computer can be dropped.'),
        );
      try {
        return succeed(await importPaths(parsed.data, options.data));
      } catch (error) {
        return fail(error);
      }
    }),
  );
}
