import type { Extension } from '@codemirror/state';
import { highlightSpecialChars } from '@codemirror/view';

/** Names of the characters that articles do contain; others are told by their number. */
const names: Readonly<Record<number, string>> = {
  0x00: 'null',
  0x0c: 'form feed',
  0x0d: 'carriage return',
  0xad: 'soft hyphen',
  0x200b: 'zero width space',
  0x200c: 'zero width non-joiner',
  0x200d: 'zero width joiner',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'end of embedding',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2060: 'word joiner',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'end of isolate',
  0xfeff: 'byte order mark',
  0xfffc: 'object replacement',
};

/**
 * Characters that have no shape, or reorder what stands around them. Joiners belong to emoji and
 * to many scripts; they count only where they stand beside ASCII, and so join nothing.
 */
export const specialCharacters =
  /(?![\t\n])\p{Cc}|[\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]|(?<=[ -~])[\u200c\u200d](?=[ -~])/gu;

/** What a special character is called. */
export function characterName(code: number): string {
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names[code];
  return name === undefined ? `Control character ${number}` : `${name} ${number}`;
}

function characterSign(code: number): string {
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x2028 || code === 0x2029 ? '↵' : '•';
}

/** Shows each as a small sign in its place; the text itself, and what is copied, stay as they are. */
export function showSpecialCharacters(): Extension {
  return highlightSpecialChars({
    specialChars: specialCharacters,
    render: (code) => {
      const sign = document.createElement('span');
      sign.className = 'source-special';
      sign.textContent = characterSign(code);
      sign.title = characterName(code);
      sign.setAttribute('role', 'img');
      sign.setAttribute('aria-label', characterName(code));
      return sign;
    },
  });
}
