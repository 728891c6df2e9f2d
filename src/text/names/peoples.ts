import { fold } from './fold.ts';
import { mostCompared } from './near-spelling.ts';
import type { Tally } from './tally.ts';

const ending = /(?:n|ans|ese|ish|i|is|ic)$/;
const sureEnding = /(?:ian|ians|ese|ish)$/;
const shortest = 4;

/** The peoples of the places that a text names: "Velmoran" beside Velmora. */
export class Peoples {
  /** Places, folded, by their first four letters. */
  readonly #places = new Map<string, readonly string[]>();

  addPlace(name: string): void {
    const place = fold(name);
    const key = place.slice(0, shortest);
    const kept = this.#places.get(key) ?? [];
    if (place.length < shortest || kept.length >= mostCompared || kept.includes(place)) return;
    this.#places.set(key, [...kept, place]);
  }

  /** Whether an unknown word is a demonym, by a place of the text or by its ending alone. */
  has(text: string, tally: Tally): boolean {
    if (!ending.test(text) || text.includes(' ') || tally.sum.person >= 2) return false;
    const word = fold(text);
    const isOfPlace = (this.#places.get(word.slice(0, shortest)) ?? []).some((place) => {
      const stem = place.slice(0, Math.max(shortest, place.length - 2));
      return place !== word && word.startsWith(stem) && word.length <= place.length + 4;
    });
    if (isOfPlace) return true;
    return sureEnding.test(text) && text.length > 6 && tally.sum.organisation + tally.sum.place < 2;
  }
}
