import { basename } from 'node:path';
import { GlossError } from '../../shared/result.ts';

const keep = 'Keep the file as it is, and open a backup or a copy of it.';

/** The words in which a file is refused. Each says that the file was left alone. */
export const refusals = {
  missing: (path: string): GlossError =>
    new GlossError(
      'not-found',
      `There is no file ${path}.`,
      'It may have been moved or renamed, or its drive may not be connected.',
    ),
  unreadable: (path: string, reason: string): GlossError =>
    new GlossError(
      'unreadable-file',
      `${basename(path)} cannot be read: ${reason}. Nothing was changed.`,
      'Check the permissions of the file and that its drive is connected.',
    ),
  folder: (path: string): GlossError =>
    new GlossError(
      'not-a-project',
      `${basename(path)} is a folder, not a Gloss project.`,
      'Choose the .gloss file in it.',
    ),
  empty: (path: string): GlossError =>
    new GlossError(
      'not-a-project',
      `${basename(path)} is empty: it has 0 bytes. It was left as it is.`,
      'If it was a project, copying or synchronising it went wrong: open a backup of it.',
    ),
  notProject: (path: string): GlossError =>
    new GlossError(
      'not-a-project',
      `${basename(path)} is not a Gloss project. It was left as it is.`,
      'Choose a file that Gloss has made. Articles are added to a project with Import.',
    ),
  newer: (path: string): GlossError =>
    new GlossError(
      'newer-project',
      `${basename(path)} was made by a newer version of Gloss. It was left as it is, and all in it is safe.`,
      'Install the newest version of Gloss to open it.',
    ),
  readOnly: (path: string): GlossError =>
    new GlossError(
      'read-only',
      `${basename(path)} cannot be opened for work: the file or its folder is read-only. It was left as it is.`,
      'Make both writable, or copy the file to a folder of your own and open the copy.',
    ),
  truncated: (path: string): GlossError =>
    new GlossError(
      'damaged-project',
      `${basename(path)} is damaged: its end is missing. It was left as it is.`,
      keep,
    ),
  damaged: (path: string, detail: string): GlossError =>
    new GlossError(
      'damaged-project',
      `${basename(path)} is damaged (${detail}). It was left as it is.`,
      keep,
    ),
  exists: (path: string): GlossError =>
    new GlossError(
      'exists',
      `There is a file ${basename(path)} already. It was left as it is.`,
      'Choose another name, or open that file.',
    ),
} as const;
