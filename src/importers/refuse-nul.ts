import { GlossError } from '../shared/result.ts';

/** Throws `unknown-format` for a text with NUL characters, at which other tools would end it. */
export function refuseNul(text: string): void {
  if (!text.includes('\0')) return;
  throw new GlossError(
    'unknown-format',
    'It holds NUL characters, which no text has.',
    'If it is text, save it anew as UTF-8 in the program that it comes from.',
  );
}
