import type { KnownEntity, NameKind } from '../../shared/domain/understanding.ts';
import { isCommonWord, nameWords } from '../lexicon/common-words.ts';
import { Directory, type Entry } from './directory.ts';
import { heaviest, noEvidence, weigh, type Evidence } from './evidence.ts';
import { fold } from './fold.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import { firstNameSet } from './vocabulary.ts';

/** A mention that the whole text has decided about. */
export interface Resolved {
  readonly mention: Mention;
  readonly kind: NameKind;
  readonly name: string;
  readonly entity: KnownEntity | null;
  readonly isNear: boolean;
}

/** What all open mentions of one form say together. */
interface Tally {
  readonly sum: Evidence;
  /** Whether it stands once where a sentence does not give the capital. */
  isSure: boolean;
}

/** Links the short forms to the full ones, and gives the open mentions their kind or drops them. */
export class Resolver {
  readonly #scene: Scene;
  readonly #directory: Directory;
  readonly #tallies = new Map<string, Tally>();
  readonly #lower = new Set<string>();
  readonly #items = new Set<string>();

  constructor(scene: Scene, entities: readonly KnownEntity[]) {
    this.#scene = scene;
    this.#directory = new Directory(scene);
    this.#directory.addKnown(entities);
    for (const word of scene.words) if (word.shape === 'lower') this.#lower.add(word.lower);
  }

  resolve(mentions: readonly Mention[]): readonly Resolved[] {
    for (const found of mentions) this.#takeIn(found);
    this.#readLists(mentions);
    this.#readBrackets(mentions);
    return mentions.flatMap((found) => this.#decide(found) ?? []);
  }

  #takeIn(found: Mention): void {
    if (found.kind !== null) {
      this.#directory.add(found, found.kind);
      if (found.kind === 'item') this.#items.add(this.#directory.text(found));
    }
    if (found.trust !== 'open') return;
    const key = this.#directory.text(found);
    const tally = this.#tallies.get(key) ?? { sum: noEvidence(), isSure: false };
    const evidence = weigh(this.#scene, found.first, found.end);
    for (const kind of ['person', 'organisation', 'place', 'item'] as const)
      tally.sum[kind] += evidence[kind];
    const word = this.#scene.words[found.first];
    tally.isSure ||=
      word !== undefined &&
      (!word.isInitial || (word.shape === 'caps' && word.text.length > 1)) &&
      this.#scene.styleAt(found.first) === 'plain';
    this.#tallies.set(key, tally);
  }

  /** "Unity State and Jonglei": names in a list are of one kind. */
  #readLists(mentions: readonly Mention[]): void {
    const { words, document } = this.#scene;
    for (const [index, found] of mentions.entries()) {
      const next = mentions[index + 1];
      if (
        next === undefined ||
        next.first - found.end > 2 ||
        words[found.end - 1]?.isPossessive === true
      )
        continue;
      const from = words[found.end - 1]?.end ?? 0;
      const between = document.text.slice(
        from,
        Math.min(words[next.first]?.start ?? from, from + 14),
      );
      if (!/^(?:, (?:and |or )?| and | or | and the |, the )(?:the )?$/.test(between)) continue;
      this.#share(found, next);
      this.#share(next, found);
    }
  }

  #share(from: Mention, to: Mention): void {
    if (to.trust !== 'open') return;
    const tally = this.#tallies.get(this.#directory.text(to));
    if (tally === undefined) return;
    if (from.kind !== null) tally.sum[from.kind] += 1.5;
    else {
      const other = heaviest(weigh(this.#scene, from.first, from.end));
      if (other !== null && other.weight > 1) tally.sum[other.kind] += 1.5;
    }
  }

  /** "International Monetary Fund (IMF)": the brackets give the name's short form. */
  #readBrackets(mentions: readonly Mention[]): void {
    const { words, document } = this.#scene;
    for (const [index, found] of mentions.entries()) {
      const next = mentions[index + 1];
      const word = words[next?.first ?? -1];
      if (
        next === undefined ||
        next.first !== found.end ||
        word?.gap !== '(' ||
        found.kind === null
      )
        continue;
      if (
        word.shape !== 'caps' ||
        document.text.charAt(word.end) !== ')' ||
        found.end - found.first < 2
      )
        continue;
      if (found.kind === 'person' || found.kind === 'place') continue;
      this.#directory.alias(this.#directory.text(next), {
        kind: found.kind,
        name: this.#directory.text(found),
        entity: found.entity,
      });
    }
  }

  #decide(found: Mention): Resolved | null {
    const text = this.#directory.text(found);
    if (found.kind !== null && found.trust !== 'open') {
      const entry = this.#fullest(found, found.kind, text);
      const isNear =
        found.trust === 'fair' && entry === null && found.end === found.first + 1
          ? this.#near(found, text)
          : null;
      if (isNear !== null) return isNear;
      return {
        mention: found,
        kind: entry?.kind ?? found.kind,
        name: entry?.name ?? text,
        entity: found.entity ?? entry?.entity ?? null,
        isNear: false,
      };
    }
    return this.#open(found, text);
  }

  /** The fuller form of a name that is printed short; a town may be somebody's surname here. */
  #fullest(found: Mention, kind: NameKind, text: string): Entry | null {
    const entry = this.#directory.find(text, [kind]);
    if (entry !== null && entry.name !== text) return entry;
    if (kind !== 'place') return null;
    const person = this.#directory.find(text, ['person']);
    return person !== null && weigh(this.#scene, found.first, found.end).person >= 2
      ? person
      : null;
  }

  #open(found: Mention, text: string): Resolved | null {
    const tally = this.#tallies.get(text);
    const word = this.#scene.words[found.first];
    if (tally === undefined || word === undefined) return null;
    const entry = this.#directory.find(text);
    const isWord =
      this.#lower.has(word.lower) || isCommonWord(word.lower) || nameWords.has(word.lower);
    const isSpeaker =
      entry?.kind === 'person' && weigh(this.#scene, found.first, found.end).person >= 2;
    if (entry !== null && (!word.isInitial || !isWord || isSpeaker))
      return this.#as(found, entry.kind, entry, false);
    // "the Obamas" are a family.
    if (/s$/.test(text) && this.#directory.find(text.slice(0, -1), ['person']) !== null)
      return null;
    if (found.listed === 'weak')
      return this.#items.has(text) ? this.#plain(found, 'item', text) : null;
    if (found.end === found.first + 1) {
      const first = firstNameSet.has(word.text) ? this.#directory.findFirstName(text) : null;
      if (first !== null && !isWord) return this.#as(found, 'person', first, false);
      const near = this.#near(found, text);
      if (near !== null) return near;
    }
    if (isWord && !tally.isSure) return null;
    const best = heaviest(tally.sum);
    if (this.#scene.styleAt(found.first) !== 'plain' && !tally.isSure) return null;
    if (best !== null && best.weight >= (tally.isSure ? 1 : 2))
      return this.#plain(found, best.kind, text);
    if (!tally.isSure) return null;
    if (firstNameSet.has(word.text) && found.end === found.first + 1)
      return this.#plain(found, 'person', text);
    // In doubt a name of one word is that of a body; of more words, with common ones, it is none.
    return found.end === found.first + 1 ? this.#plain(found, 'organisation', text) : null;
  }

  #near(found: Mention, text: string): Resolved | null {
    const word = this.#scene.words[found.first];
    if (
      word === undefined ||
      word.shape === 'caps' ||
      this.#lower.has(word.lower) ||
      isCommonWord(word.lower)
    )
      return null;
    const entry = this.#directory.findNear(text);
    return entry === null ? null : this.#as(found, entry.kind, entry, true);
  }

  #as(found: Mention, kind: NameKind, entry: Entry, isNear: boolean): Resolved {
    return { mention: found, kind, name: entry.name, entity: entry.entity, isNear };
  }

  #plain(found: Mention, kind: NameKind, text: string): Resolved {
    return { mention: found, kind, name: text, entity: found.entity, isNear: false };
  }

  /** For `findNames`: the project's entity that goes by a name, by its folded form. */
  static byName(entities: readonly KnownEntity[]): ReadonlyMap<string, KnownEntity> {
    const names = new Map<string, KnownEntity>();
    for (const entity of entities)
      for (const name of [entity.name, ...entity.aliases])
        if (!names.has(fold(name))) names.set(fold(name), entity);
    return names;
  }
}
