import { addEvidence, heaviest, noEvidence, weigh, type Evidence } from './evidence.ts';
import type { Mention } from './mention.ts';
import { nameOf } from './directory.ts';
import type { Scene } from './scene.ts';

/** What all open mentions of one form say together. */
export interface Tally {
  readonly sum: Evidence;
  count: number;
  /** Whether it stands once where neither a sentence nor a heading gives the capital. */
  isSure: boolean;
}

/** What parts two names of one list: ", ", " and ", ", and the ". */
const listed = /^(?:, (?:and |or )?| and | or )(?:the )?$/;
const longestGap = 12;

/** Gathers, over the whole text, what speaks for the kind of each open name. */
export class Tallies {
  readonly #scene: Scene;
  readonly #byText = new Map<string, Tally>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Adds what the mentions and their neighbours in lists say. */
  add(mentions: readonly Mention[]): void {
    for (const found of mentions) if (found.trust === 'open') this.#weigh(found);
    for (const [index, found] of mentions.entries()) {
      const next = mentions[index + 1];
      if (next === undefined || !this.#isList(found, next)) continue;
      this.#share(found, next);
      this.#share(next, found);
    }
  }

  get(text: string): Tally | null {
    return this.#byText.get(text) ?? null;
  }

  entries(): Iterable<readonly [string, Tally]> {
    return this.#byText;
  }

  #weigh(found: Mention): void {
    const key = nameOf(this.#scene, found);
    const tally = this.#byText.get(key) ?? { sum: noEvidence(), count: 0, isSure: false };
    addEvidence(tally.sum, weigh(this.#scene, found.first, found.end));
    tally.count += 1;
    const word = this.#scene.words[found.first];
    const isShort = word?.shape === 'caps' && word.text.length > 1;
    const isInside = word?.isInitial === false || isShort;
    tally.isSure ||= isInside && this.#scene.styleAt(found.first) === 'plain';
    this.#byText.set(key, tally);
  }

  /** "Unity State and Jonglei": names in a list are of one kind. */
  #isList(found: Mention, next: Mention): boolean {
    const { words, document } = this.#scene;
    const last = words[found.end - 1];
    const start = words[next.first]?.start ?? 0;
    if (last === undefined || last.isPossessive || start - last.end > longestGap) return false;
    return listed.test(document.text.slice(last.end, start));
  }

  #share(from: Mention, to: Mention): void {
    const tally = to.trust === 'open' ? this.get(nameOf(this.#scene, to)) : null;
    if (tally === null) return;
    if (from.kind !== null) tally.sum[from.kind] += 2;
    else {
      const other = heaviest(weigh(this.#scene, from.first, from.end));
      if (other !== null && other.weight > 1) tally.sum[other.kind] += 1.5;
    }
  }
}
