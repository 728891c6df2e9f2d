import { dialog } from 'electron/main';
import type { AppHandlers } from '../dispatch.ts';
import type { Services } from '../services.ts';

type Own = Pick<AppHandlers, Extract<keyof AppHandlers, `import.${string}`>>;

/** Hints for the dialog only: what a file is, the importers tell by its content. */
const articleExtensions =
  'txt text md markdown html htm xhtml mht mhtml docx odt rtf epub eml mbox zip csv tsv tab json jsonl ndjson'.split(
    ' ',
  );

const filters = [
  { name: 'Articles', extensions: articleExtensions },
  { name: 'All files', extensions: ['*'] },
];

/** The ways of the import dialogs into the project. */
export function importHandlers({ link, importing }: Services): Own {
  return {
    'import.files': async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(link.require(), {
        title: 'Import articles',
        buttonLabel: 'Import',
        filters,
        properties: ['openFile', 'multiSelections'],
      });
      return canceled || filePaths.length === 0 ? null : importing.files(filePaths);
    },
    'import.text': async ({ text }) => importing.text(text),
    'import.withCharset': async ({ token, charset }) => importing.withCharset(token, charset),
  };
}
