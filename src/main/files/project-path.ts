import { basename, extname } from 'node:path';

export const projectExtension = '.gloss';

/** Gives a path the extension of a project if it lacks it. */
export function withProjectExtension(path: string): string {
  return extname(path).toLowerCase() === projectExtension ? path : `${path}${projectExtension}`;
}

/** What a project is called: its file's name without the extension. */
export function projectName(path: string): string {
  return basename(path, extname(path));
}

/** A text as a file's name: without what some file system refuses, and never empty. */
export function asFileName(text: string): string {
  const clean = text
    // Control characters, halves of surrogate pairs, and the characters that Windows reserves.
    .replaceAll(/[\p{Cc}\p{Cs}<>:"/\\|?*]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[ .]+/, '');
  const short = Array.from(clean)
    .slice(0, 60)
    .join('')
    .replace(/[ .]+$/, '');
  return short === '' ? 'Untitled' : short;
}
