import { create } from 'zustand';
import { settingsSchema, type Settings } from '../../shared/domain/settings.ts';

/** The coder's settings as last known; changed through `actions/settings.ts` only. */
export const useSettings = create<Settings>()(() => settingsSchema.parse({}));
