import { userInfo } from 'node:os';
import { join } from 'node:path';
import { settingsSchema, type Settings, type SettingsPatch } from '../../shared/domain/settings.ts';
import { loadJson, saveJson } from './json-file.ts';

/** The settings in memory and in their file. */
export interface SettingsFile {
  readonly get: () => Settings;
  /** Changes the keys given; the file is written a moment later, at the latest by `flush`. */
  readonly set: (patch: SettingsPatch) => Settings;
  readonly flush: () => void;
}

/** A drag of a column's border changes settings many times a second; one write is enough. */
const writeDelay = 300;

function operatingSystemUser(): string {
  try {
    return userInfo().username.slice(0, 100);
  } catch {
    // There are systems without a user database entry for the running user.
    return '';
  }
}

/**
 * Opens `settings.json` of the data folder. `report` hears of a file that could not be read or
 * written; the settings in memory hold all the same.
 */
export function openSettings(folder: string, report: (message: string) => void): SettingsFile {
  const path = join(folder, 'settings.json');
  const { value, problem } = loadJson(path, settingsSchema);
  if (problem !== null) report(problem);
  let settings: Settings = value.coder === '' ? { ...value, coder: operatingSystemUser() } : value;
  let timer: NodeJS.Timeout | null = null;

  const flush = (): void => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    try {
      saveJson(path, settingsSchema, settings);
    } catch (error) {
      report(`The settings could not be saved: ${String(error)}`);
    }
  };

  return {
    get: () => settings,
    set: (patch) => {
      settings = settingsSchema.parse({ ...settings, ...patch });
      timer ??= setTimeout(flush, writeDelay);
      return settings;
    },
    flush,
  };
}
