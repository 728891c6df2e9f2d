import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { dialog } from 'electron/main';
import { GlossError } from '../../../shared/result.ts';
import { asFileName } from '../../files/project-path.ts';
import { valueOf } from '../../host/value.ts';
import { createChoices } from '../../importing/choices.ts';
import { saveReport } from '../../importing/save-report.ts';
import type { AppHandlers } from '../dispatch.ts';
import type { Services } from '../services.ts';

type Own = Pick<
  AppHandlers,
  Extract<keyof AppHandlers, `import.${string}`> | 'article.saveOriginal'
>;

/** Hints for the dialog only: what a file is, the importers tell by its content. */
const articleExtensions =
  'txt text md markdown html htm xhtml mht mhtml pdf docx odt rtf epub eml mbox zip csv tsv tab xlsx json jsonl ndjson'.split(
    ' ',
  );

const filters = [
  { name: 'Articles', extensions: articleExtensions },
  { name: 'All files', extensions: ['*'] },
];

/** The ways of the import dialogs into the project, and of what was imported out of it. */
export function importHandlers(services: Services): Own {
  const { folders, link, importing, settings, store } = services;
  const choices = createChoices();

  const choose = async (
    title: string,
    properties: ('openFile' | 'openDirectory' | 'multiSelections')[],
  ): Promise<readonly string[]> => {
    const asked = { title, buttonLabel: 'Choose', properties };
    const isFolder = properties.includes('openDirectory');
    const { canceled, filePaths } = await dialog.showOpenDialog(
      link.require(),
      isFolder ? asked : { ...asked, filters },
    );
    return canceled ? [] : filePaths;
  };

  /** Where a file is to be saved; null if the person would rather not. */
  const chooseName = async (title: string, name: string): Promise<string | null> => {
    const folder = [settings.get().exportFolder, folders.documents].find(
      (each): each is string => each !== null && existsSync(each),
    );
    const { canceled, filePath } = await dialog.showSaveDialog(link.require(), {
      title,
      buttonLabel: 'Save',
      defaultPath: folder === undefined ? name : join(folder, name),
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    return canceled || filePath === '' ? null : filePath;
  };

  return {
    'import.files': async ({ options }) => {
      const paths = await choose('Import articles', ['openFile', 'multiSelections']);
      return paths.length === 0 ? null : importing.files(paths, options);
    },
    'import.folder': async ({ options }) => {
      const paths = await choose('Import a folder', ['openDirectory', 'multiSelections']);
      return paths.length === 0 ? null : importing.files(paths, options);
    },
    'import.choose': async ({ what }) => {
      const isFolder = what === 'folder';
      const paths = await choose(isFolder ? 'Choose folders' : 'Choose files', [
        isFolder ? 'openDirectory' : 'openFile',
        'multiSelections',
      ]);
      return paths.length === 0 ? null : choices.take(paths, isFolder);
    },
    'import.chosen': async ({ token, options }) => importing.files(choices.paths(token), options),
    'import.text': async ({ text, options }) => importing.text(text, options),
    'import.pause': () => {
      importing.pause();
      return null;
    },
    'import.resume': async ({ batchId }) => importing.resume(batchId),
    'import.leave': async ({ batchId }) => importing.leave(batchId),
    'import.questions': async ({ batchId, limit, itemId }) =>
      importing.questions(batchId, limit, itemId),
    'import.answer': async ({ itemId, answer }) => importing.answer(itemId, answer),
    'import.reread': async ({ articleId, ...how }) => importing.reread(articleId, how),
    'import.saveReport': async ({ batchId }) => {
      const { label } = valueOf(await store.call('batch.get', { id: batchId }));
      const chosen = await chooseName('Save report', `${asFileName(`Import of ${label}`)}.csv`);
      if (chosen === null) return null;
      const path = extname(chosen) === '' ? `${chosen}.csv` : chosen;
      await saveReport(store, batchId, path);
      return path;
    },
    'article.saveOriginal': async ({ articleId }) => {
      const original = valueOf(await store.call('article.original', { articleId }));
      if (original === null)
        throw new GlossError(
          'not-found',
          'The original of this article was not kept.',
          'It was left out by a setting when the article was imported. Import the file again to keep it.',
        );
      // In an archive the name has the folders before it.
      const ending = extname(original.name);
      const name = asFileName(basename(original.name.replaceAll('\\', '/'), ending)) + ending;
      const path = await chooseName('Save original', name);
      if (path === null) return null;
      if (!existsSync(dirname(path))) throw new GlossError('not-found', 'The folder is not there.');
      await writeFile(path, original.bytes);
      return path;
    },
  };
}
