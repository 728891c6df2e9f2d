import type { Progress } from '../domain/export.ts';
import type { Result } from '../result.ts';

/** Main → host. `cancel` stops the call with that id at its next safe point. */
export type HostRequest =
  | { readonly id: number; readonly method: string; readonly args: unknown }
  | { readonly cancel: number };

/** Host → main. A call is answered once; progress may come before. */
export type HostMessage =
  | { readonly ready: true }
  | { readonly id: number; readonly result: Result<unknown> }
  | { readonly id: number; readonly progress: Progress };
