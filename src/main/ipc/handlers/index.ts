import type { AppHandlers } from '../dispatch.ts';
import type { Services } from '../services.ts';
import { appHandlers } from './app.ts';
import { exportHandlers } from './exports.ts';
import { importHandlers } from './imports.ts';
import { linkHandlers } from './links.ts';
import { projectHandlers } from './projects.ts';

/** Every call that the main process answers; a missing one is a type error here. */
export function createHandlers(services: Services) {
  return {
    ...appHandlers(services),
    ...projectHandlers(services),
    ...importHandlers(services),
    ...exportHandlers(services),
    ...linkHandlers(services),
  } satisfies AppHandlers;
}
