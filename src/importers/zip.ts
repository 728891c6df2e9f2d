import { GlossError, toFailure } from '../shared/result.ts';
import type { Importer, Part, Reading, Source } from './importer.ts';
import { isLitter } from './litter.ts';
import type { Task } from './task.ts';
import { readZip, type ZipEntry } from './zip/read-zip.ts';
import { zipKind } from './zip/zip-kind.ts';

/** What kinds of archive that are no folders of files are called, and what helps. */
const others: Readonly<Record<string, readonly [what: string, cure: string]>> = {
  pptx: ['a presentation', 'Save it as plain text or copy its text, and import that.'],
  pages: ['an Apple document', 'Export it as .docx or plain text and import that.'],
  'open document': [
    'a spreadsheet or presentation',
    'Save it as CSV or plain text and import that.',
  ],
};

function* partsOf(
  entries: readonly ZipEntry[],
  charset: string | null,
  task: Task,
): Iterable<Part> {
  const names = new Set(entries.map(({ name }) => name));
  const taken = new Map<string, number>();
  for (const { name, size, open } of entries) {
    if (isLitter(name, names)) continue;
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    // Two entries of one name are two files all the same.
    const entry = times === 1 ? name : `${name} (${String(times)})`;
    try {
      task.spendBytes(size);
    } catch (thrown) {
      yield { kind: 'failed', entry, failure: toFailure(thrown) };
      return;
    }
    yield { kind: 'source', entry, open, charset };
  }
}

function read({ bytes, charset }: Source, task: Task): Reading {
  const other = others[zipKind(bytes) ?? ''];
  if (other !== undefined)
    throw new GlossError(
      'unknown-format',
      `This is ${other[0]}, which Gloss does not read.`,
      other[1],
    );
  const entries = readZip(bytes);
  if (entries.length === 0)
    throw new GlossError('empty', 'There is no file in this archive.', 'Choose another file.');
  return { kind: 'parts', parts: partsOf(entries, charset, task) };
}

/** Archives: each file in them is read by whichever importer recognises it. */
export const zipImporter: Importer = {
  mediaType: 'application/zip',
  isContainer: true,
  recognises: ({ bytes }) => zipKind(bytes) !== null,
  read,
};
