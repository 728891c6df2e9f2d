import { importOptionsSchema, type ImportOptions } from '../../shared/domain/batch.ts';
import { useSession } from '../state/session.ts';
import { useSettings } from '../state/settings.ts';
import { changeSettings } from './settings.ts';

/** How the project's last files were imported. */
export function rememberedOptions(): ImportOptions {
  const { importOptions, keepOriginals } = useSettings.getState();
  const id = useSession.getState().project?.id ?? '';
  return importOptionsSchema.parse({ ...importOptions[id], keepOriginals });
}

/** Takes these options for the project's next files too. */
export function rememberOptions(options: ImportOptions): void {
  const { defaults, namePattern, tags, charset, wholePage, keepOriginals } = options;
  const { importOptions } = useSettings.getState();
  const id = useSession.getState().project?.id;
  if (id === undefined) return;
  const kept = { defaults, namePattern, tags, charset, wholePage };
  changeSettings({ keepOriginals, importOptions: { ...importOptions, [id]: kept } });
}

/** For a text that was typed or pasted: nothing is said of it but what is typed with it. */
export function pasteOptions(): ImportOptions {
  const { keepOriginals } = useSettings.getState();
  return importOptionsSchema.parse({ keepOriginals });
}
