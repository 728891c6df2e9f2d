import { describe, expect, it } from 'vitest';
import { characterName, specialCharacters } from './special-characters.ts';

function specials(text: string): readonly string[] {
  return Array.from(text.matchAll(specialCharacters), ([character]) =>
    characterName(character.codePointAt(0) ?? 0),
  );
}

describe('specialCharacters', () => {
  it('names what has no shape or turns the text around', () => {
    expect(specials('a\u0000b\u202ec\u202cd\u2028e\u200bf\ufeffg\u0085')).toEqual([
      'null U+0000',
      'right-to-left override U+202E',
      'end of embedding U+202C',
      'line separator U+2028',
      'zero width space U+200B',
      'byte order mark U+FEFF',
      'Control character U+0085',
    ]);
  });

  it('leaves tabs, line breaks, joined emoji and joined scripts alone', () => {
    expect(specials('a\tb\n👩‍👩‍👧‍👦 می‌خواهم क्‍ष 🏴󠁧󠁢󠁥󠁮󠁧󠁿')).toEqual([]);
  });

  it('shows a joiner that joins nothing', () => {
    expect(specials('pass\u200dword')).toEqual(['zero width joiner U+200D']);
  });
});
