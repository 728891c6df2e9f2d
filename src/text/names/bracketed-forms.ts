import { nameOf, type Entry } from './directory.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';

/** A short form that the text itself gives for a name. */
export interface BracketedForm {
  readonly short: string;
  readonly entry: Entry;
}

/** The short forms in brackets behind full names: "International Monetary Fund (IMF)". */
export function bracketedForms(
  scene: Scene,
  mentions: readonly Mention[],
): readonly BracketedForm[] {
  const forms: BracketedForm[] = [];
  for (const [index, found] of mentions.entries()) {
    const next = mentions[index + 1];
    if (next === undefined || next.first !== found.end || found.end < found.first + 2) continue;
    const { kind, entity } = found;
    if (kind !== 'organisation' && kind !== 'item') continue;
    const word = scene.words[next.first];
    if (word?.gap !== '(' || word.shape !== 'caps') continue;
    if (scene.document.text.charAt(word.end) !== ')') continue;
    forms.push({ short: nameOf(scene, next), entry: { kind, name: nameOf(scene, found), entity } });
  }
  return forms;
}
