import type { Source } from '../importer.ts';

/** Bytes as they may lie in a file. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A source as read from a file of that name. */
export function sourceOf(content: string | Uint8Array, name = 'article.txt'): Source {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  return { name, bytes, charset: null };
}

/** Bytes that base64 stands for. */
export function fromBase64(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** UTF-16 of a text, with its byte order mark. */
export function utf16Of(text: string, order: 'le' | 'be', marked = true): Uint8Array {
  const units = (marked ? `\uFEFF${text}` : text).split('');
  return Uint8Array.from(
    units.flatMap((unit) => {
      const bytes = [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8];
      return order === 'le' ? bytes : bytes.toReversed();
    }),
  );
}
