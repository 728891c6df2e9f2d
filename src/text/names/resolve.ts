import type { KnownEntity, NameKind } from '../../shared/domain/understanding.ts';
import { isCommonWord, nameWords } from '../lexicon/common-words.ts';
import { bracketedForms } from './bracketed-forms.ts';
import { Directory, nameOf, type Entry } from './directory.ts';
import { heaviest, weigh } from './evidence.ts';
import type { Mention } from './mention.ts';
import { Peoples } from './peoples.ts';
import type { Scene } from './scene.ts';
import { Tallies, type Tally } from './tally.ts';
import { firstNameSet } from './vocabulary.ts';
import type { Word } from './words.ts';

/** A mention that the whole text has decided about. */
export interface Resolved {
  readonly mention: Mention;
  readonly kind: NameKind;
  readonly name: string;
  readonly entity: KnownEntity | null;
  readonly isNear: boolean;
}

/** A spelling that stands more often is no slip. */
const mostSlips = 2;

/** Links the short forms to the full ones, and gives the open mentions their kind or drops them. */
export class Resolver {
  readonly #scene: Scene;
  readonly #directory: Directory;
  readonly #tallies: Tallies;
  readonly #peoples = new Peoples();
  readonly #items = new Set<string>();
  /** The words that the text prints small. */
  readonly #small = new Set<string>();

  constructor(scene: Scene, entities: readonly KnownEntity[]) {
    this.#scene = scene;
    this.#directory = new Directory(scene);
    this.#directory.addKnown(entities);
    this.#tallies = new Tallies(scene);
    for (const word of scene.words) if (word.shape === 'lower') this.#small.add(word.lower);
  }

  /** Decides about the mentions, with what they and those of earlier calls tell. */
  resolve(mentions: readonly Mention[]): readonly Resolved[] {
    for (const found of mentions) this.#takeIn(found);
    this.#tallies.add(mentions);
    for (const [text, { sum }] of this.#tallies.entries()) {
      if (sum.place >= 2) this.#peoples.addPlace(text);
      if (sum.item >= 2 && heaviest(sum)?.kind === 'item') this.#items.add(text);
    }
    for (const { short, entry } of bracketedForms(this.#scene, mentions))
      this.#directory.alias(short, entry);
    return mentions.flatMap((found) => this.#decide(found) ?? []);
  }

  #takeIn(found: Mention): void {
    if (found.kind === null) return;
    this.#directory.add(found, found.kind);
    const text = nameOf(this.#scene, found);
    if (found.kind === 'place') this.#peoples.addPlace(text);
    if (found.kind === 'item') this.#items.add(text);
  }

  #decide(found: Mention): Resolved | null {
    const text = nameOf(this.#scene, found);
    const word = this.#scene.words[found.first];
    if (word === undefined) return null;
    if (found.kind === null) {
      const tally = this.#tallies.get(text);
      return tally === null ? null : this.#open(found, word, text, tally);
    }
    const entry = this.#fullest(found, found.kind, text);
    if (entry !== null) return this.#as(found, entry, false);
    const isSlip = found.trust === 'fair' && found.end === found.first + 1;
    const near = isSlip ? this.#near(found, word) : null;
    return near ?? this.#plain(found, found.kind, text);
  }

  /** The fuller form of a name that is printed short; a town may be somebody's surname here. */
  #fullest(found: Mention, kind: NameKind, text: string): Entry | null {
    const entry = this.#directory.find(text, found.first, [kind]);
    if (entry !== null && entry.name !== text) return entry;
    if (kind !== 'place') return null;
    const person = this.#directory.find(text, found.first, ['person']);
    return person !== null && this.#speaks(found) ? person : null;
  }

  #speaks(found: Mention): boolean {
    return weigh(this.#scene, found.first, found.end).person >= 2;
  }

  /** Whether the word is also one of the language, so that its capital says less. */
  #isWord(word: Word): boolean {
    return this.#small.has(word.lower) || isCommonWord(word.lower) || nameWords.has(word.lower);
  }

  #open(found: Mention, word: Word, text: string, tally: Tally): Resolved | null {
    const entry = this.#directory.find(text, found.first);
    const isWord = this.#isWord(word);
    const isPeople = this.#peoples.has(text, tally);
    if (isPeople && entry?.kind === 'organisation') return null;
    if (entry !== null && (!word.isInitial || !isWord || this.#speaks(found)))
      return this.#as(found, entry, false);
    if (found.isWeak) return this.#items.has(text) ? this.#plain(found, 'item', text) : null;
    const single = text.endsWith('s') ? text.slice(0, -1) : null;
    if (single !== null && this.#items.has(single)) return this.#plain(found, 'item', text);
    // "the Obamas" are a family, "the Velmorans" a people.
    if (single !== null && this.#directory.find(single, found.first, ['person']) !== null)
      return null;
    if (isPeople) return null;
    return (
      (found.end === found.first + 1 ? this.#short(found, word, text, tally) : null) ??
      this.#byEvidence(found, word, text, tally)
    );
  }

  /** A first name of somebody in the text, or a slip in writing a known name. */
  #short(found: Mention, word: Word, text: string, tally: Tally): Resolved | null {
    const isFirstName = firstNameSet.has(word.text) && !this.#isWord(word);
    const entry = isFirstName ? this.#directory.findFirstName(text) : null;
    if (entry !== null) return this.#as(found, entry, false);
    return tally.count > mostSlips ? null : this.#near(found, word);
  }

  #byEvidence(found: Mention, word: Word, text: string, tally: Tally): Resolved | null {
    const isHeading = this.#scene.styleAt(found.first) !== 'plain';
    if (!tally.isSure && (isHeading || this.#isWord(word))) return null;
    const best = heaviest(tally.sum);
    // "CARE" may be a body, and "HUGE" only loud.
    const isLoud = word.shape === 'caps' && isCommonWord(word.lower);
    if (isLoud && (best?.weight ?? 0) < 3) return null;
    if (best !== null && best.weight >= (tally.isSure ? 1 : 2))
      return this.#plain(found, best.kind, text);
    // In doubt a name of one word is that of a body; of more words, with common ones, it is none.
    if (!tally.isSure || found.end > found.first + 1) return null;
    return this.#plain(found, firstNameSet.has(word.text) ? 'person' : 'organisation', text);
  }

  #near(found: Mention, word: Word): Resolved | null {
    if (word.shape === 'caps' || this.#small.has(word.lower) || isCommonWord(word.lower))
      return null;
    const entry = this.#directory.findNear(nameOf(this.#scene, found));
    return entry === null ? null : this.#as(found, entry, true);
  }

  #as(found: Mention, entry: Entry, isNear: boolean): Resolved {
    const entity = found.entity ?? entry.entity;
    return { mention: found, kind: entry.kind, name: entry.name, entity, isNear };
  }

  #plain(found: Mention, kind: NameKind, text: string): Resolved {
    return { mention: found, kind, name: text, entity: found.entity, isNear: false };
  }
}
