import { readDocument } from '../../../src/text/document/document.ts';
import { suggestFacts } from '../../../src/text/suggest/suggest-facts.ts';
import { understand } from '../../../src/text/understand.ts';
import { codebook } from '../gold-format/codebook.ts';
import type { Predictor } from './predictor.ts';
import { factItem, findingsOf } from './to-items.ts';

/** Gloss's own readers as the app runs them, without a project's entities. */
export const gloss: Predictor = {
  name: 'gloss',
  find({ text, published }) {
    const read = understand(text, { published, entities: [] });
    const suggestions = suggestFacts(readDocument(text), read, codebook);
    return { ...findingsOf(read, text), fact: suggestions.map(factItem) };
  },
};
