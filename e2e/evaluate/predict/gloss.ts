import { existsSync } from 'node:fs';
import type { Codebook } from '../../../src/shared/domain/codebook.ts';
import type { Suggestion } from '../../../src/shared/domain/suggestion.ts';
import type { Understanding } from '../../../src/shared/domain/understanding.ts';
import { readDocument, type TextDocument } from '../../../src/text/document/document.ts';
import { understand } from '../../../src/text/understand.ts';
import { codebook } from '../gold-format/codebook.ts';
import type { Predictor } from './predictor.ts';
import { factItem, findingsOf } from './to-items.ts';

type SuggestFacts = (
  document: TextDocument,
  understanding: Understanding,
  codebook: Codebook,
) => readonly Suggestion[];

/** Facts are suggested by a part of its own, which may not be there yet; the rest is measured. */
async function loadSuggest(): Promise<SuggestFacts | null> {
  const url = new URL('../../../src/text/suggest/suggest-facts.ts', import.meta.url);
  if (!existsSync(url)) return null;
  // What that file exports, by the name and with the types that the app calls it by.
  const loaded = (await import(url.href)) as { suggestFacts: SuggestFacts };
  return loaded.suggestFacts;
}

/** Gloss's own readers, without a project's entities. */
export async function loadGloss(): Promise<Predictor> {
  const suggest = await loadSuggest();
  return {
    name: 'gloss',
    find({ text, published }) {
      const read = understand(text, { published, entities: [] });
      const findings = findingsOf(read, text);
      if (suggest === null) return findings;
      const suggestions = suggest(readDocument(text), read, codebook);
      return { ...findings, fact: suggestions.map(factItem) };
    },
  };
}
