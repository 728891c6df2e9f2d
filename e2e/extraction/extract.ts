import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom';
import type { Metadata } from '../../src/shared/domain/article.ts';
import { decode } from '../../src/importers/charset.ts';
import { declaredCharset } from '../../src/importers/html-charset.ts';
import { reduceHtml } from '../../src/importers/html-reduce.ts';
import { parseSource } from '../../src/importers/parse-source.ts';
import { createTask } from '../../src/importers/task.ts';
import type { GoldPage } from './gold.ts';

/** What a way of extracting makes of a page. */
export interface Extracted {
  readonly text: string;
  readonly metadata: Partial<Metadata>;
}

export interface Extractor {
  readonly name: string;
  readonly extract: (page: GoldPage) => Promise<Extracted>;
}

function decoded({ bytes, name }: GoldPage): string {
  const decoding = decode({ name, bytes, charset: null }, declaredCharset(bytes));
  return decoding.kind === 'decoded' ? decoding.text : new TextDecoder().decode(bytes);
}

const gloss: Extractor = {
  name: 'Gloss',
  extract: async ({ name, bytes }) => {
    const source = { name: `${name}.html`, bytes, charset: null };
    for await (const parsed of parseSource(source, createTask()))
      if (parsed.kind === 'parsed') return parsed.article;
    return { text: '', metadata: {} };
  },
};

const readability: Extractor = {
  name: 'Readability alone',
  extract: async (page) => {
    const document = new DOMParser().parseFromString(decoded(page), 'text/html');
    // linkedom makes what Readability needs of a browser's document.
    const found = new Readability(
      document as unknown as ConstructorParameters<typeof Readability>[0],
    ).parse();
    return {
      text: found?.textContent ?? '',
      metadata: {
        title: found?.title ?? null,
        outlet: found?.siteName ?? null,
        author: found?.byline ?? null,
        published: found?.publishedTime ?? null,
        language: found?.lang ?? null,
      },
    };
  },
};

const wholePage: Extractor = {
  name: 'whole page',
  extract: async (page) => ({ text: reduceHtml(decoded(page)).text, metadata: {} }),
};

export const extractors: readonly Extractor[] = [gloss, readability, wholePage];
