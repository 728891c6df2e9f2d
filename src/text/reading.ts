import type { TextReading } from '../shared/domain/text-reading.ts';
import { sketchOf } from './likeness/sketch.ts';
import { readPassages } from './repetition/passages.ts';
import { readSections } from './sections/read-sections.ts';

/**
 * Reads in a canonical text what a project keeps beside it: the sections as of the article's date
 * (ISO 8601, or null), the passages, the sketch. Offsets are UTF-16 code units.
 */
export function readText(text: string, published: string | null): TextReading {
  return {
    sections: [...readSections(text, published)],
    passages: readPassages(text).map(({ start, end, hash, bands }) => ({
      start,
      end,
      hash,
      bands: [...bands],
    })),
    sketch: sketchOf(text),
  };
}
