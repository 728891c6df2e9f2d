import type { Settings, SettingsPatch } from '../../shared/domain/settings.ts';
import { call } from '../api.ts';
import { useSettings } from '../state/settings.ts';
import { report } from './notify.ts';

let waiting: SettingsPatch = {};
let timer = 0;

/** Writes the changes that are waiting, at once. */
export async function flushSettings(): Promise<void> {
  globalThis.clearTimeout(timer);
  const patch = waiting;
  waiting = {};
  if (Object.keys(patch).length > 0) await call('settings.set', patch);
}

/** Applies settings to the screen now and writes them shortly after, so that dragging is cheap. */
export function changeSettings(patch: Partial<Settings>): void {
  useSettings.setState(patch);
  waiting = { ...waiting, ...patch };
  globalThis.clearTimeout(timer);
  timer = globalThis.setTimeout(() => {
    flushSettings().catch(report);
  }, 250);
}

export type Place = Settings['places'][string];

export const noPlace: Place = { articleId: null, tab: null, scroll: {} };

/** Remembers where the coder is in a project. */
export function changePlace(projectId: string, change: (place: Place) => Place): void {
  const { places } = useSettings.getState();
  changeSettings({ places: { ...places, [projectId]: change(places[projectId] ?? noPlace) } });
}

const zoomSteps = [70, 80, 90, 100, 110, 125, 150, 175, 200];

/** The next zoom step up or down from any percentage. */
export function nextZoom(zoom: number, by: 1 | -1): number {
  const next =
    by === 1 ? zoomSteps.find((step) => step > zoom) : zoomSteps.findLast((step) => step < zoom);
  return next ?? zoom;
}
