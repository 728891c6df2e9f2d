import { writeFileSync } from 'node:fs';
import { idSchema } from '../../shared/ids.ts';
import { GlossError } from '../../shared/result.ts';
import { projectArgument, refuseMore } from '../arguments.ts';
import type { Command } from '../command.ts';
import { pathOf } from '../paths.ts';
import { coderOf, withProject } from '../project.ts';
import { UsageError } from '../usage.ts';

/** Writes a file that is not there yet. */
function writeNew(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(pathOf(file), bytes, { flag: 'wx' });
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : '';
    if (code === 'EEXIST')
      throw new GlossError('exists', `${file} is there already. Nothing was written.`);
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    throw new GlossError('unreadable-file', `${file} cannot be written: ${why}`);
  }
}

/** `gloss original`: saves the file that an article was imported from, byte for byte. */
export const originalCommand: Command = {
  name: 'original',
  takes: 'PROJECT ARTICLE --out FILE',
  summary: 'Saves the file that an article was imported from, byte for byte.',
  details: '  --out FILE  where it is saved; a file that is there already is left alone',
  options: { out: { type: 'string' } },
  run: async (invocation) => {
    const project = projectArgument(originalCommand, invocation);
    refuseMore(originalCommand, invocation, 2);
    const articleId = invocation.positionals[1];
    const { out } = invocation.options;
    if (!idSchema.safeParse(articleId).success || articleId === undefined)
      throw new UsageError('Which article? Give its id, as gloss list shows it.', originalCommand);
    if (typeof out !== 'string' || out === '')
      throw new UsageError('Where to? Give --out FILE.', originalCommand);
    return withProject(project, coderOf(undefined), ({ handlers }) => {
      const original = handlers['article.original']({ articleId });
      if (original === null)
        throw new GlossError(
          'not-found',
          'The file that this article was imported from was left out of the project.',
        );
      const { name, mediaType, bytes } = original;
      writeNew(out, bytes);
      const told = { article_id: articleId, name, media_type: mediaType, bytes: bytes.byteLength };
      invocation.output.result({ ...told, path: out }, `${name} saved as ${out}`);
      return 'done';
    });
  },
};
