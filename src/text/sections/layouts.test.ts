import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outline } from './testing/outline.ts';

const folder = new URL('testing/layouts/', import.meta.url);

interface Layout {
  readonly name: string;
  readonly published: string;
  readonly text: string;
  readonly sections: readonly string[];
}

/** Texts begin with `=== NAME DAY`; what is to be read in each stands below `--- sections`. */
function layoutsIn(file: string): readonly Layout[] {
  const blocks = readFileSync(new URL(file, folder), 'utf8').split(/^=== /m).slice(1);
  return blocks.map((block) => {
    const [words = '', read = ''] = block.split('\n--- sections\n');
    const [head = '', ...lines] = words.split('\n');
    const [name = '', published = ''] = head.split(' ');
    return { name, published, text: lines.join('\n'), sections: read.trimEnd().split('\n') };
  });
}

describe.each(readdirSync(folder))('the layouts in %s', (file) => {
  it.each(layoutsIn(file))('are read: $name', ({ text, published, sections }) => {
    expect(outline(text, published)).toEqual(sections);
  });
});
