import { itemAt } from '../../document/find.ts';
import { countryNamed } from '../../lexicon/countries-lookup.ts';
import { actorOfName } from '../actors/make.ts';
import { Cells } from '../cells/cells.ts';
import { addModality, addSources } from '../cells/common.ts';
import { draftOf, type Draft } from '../cells/draft.ts';
import { placesOf } from '../attack/places.ts';
import { wordsIn } from '../grammar/look.ts';
import { quantitiesIn, wordAt, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { forces } from './words.ts';

const ordered =
  /\b(?:will|are to|to be|pledged|promised|commitments?|following|as follows|plans?)\b/;
/** How many sentences before a list tell what it is of. */
const reach = 12;

/** Whether the sentence before the list tells of what is to come. */
function isPlanned(scene: Scene, unit: Unit): boolean {
  for (let at = unit.index - 1; at >= Math.max(0, unit.index - reach); at -= 1) {
    const before = scene.units[at];
    if (before === undefined || before.setting === 'bullet') continue;
    return ordered.test(wordsIn(before.words, 0, before.words.length));
  }
  return false;
}

/** "– Canada: 2,200 troops in Latvia": a line of a list of who sends whom. */
export function listedIn(scene: Scene, unit: Unit): readonly Draft[] {
  if (unit.setting !== 'bullet' && unit.setting !== 'prose') return [];
  const first = unit.words[0];
  const name = first === undefined ? null : itemAt(scene.understanding.names, first.start);
  if (name === null || name.kind === 'person' || name.kind === 'item') return [];
  if (name.kind === 'place' && countryNamed(name.name) === null) return [];
  const colon = wordAt(unit, name.end);
  if (!/^[:–—-]$/.test(unit.words[colon]?.text ?? '')) return [];
  if (unit.setting === 'prose' && unit.words[colon]?.text !== ':') return [];
  const count = quantitiesIn(scene, unit).find(({ value }) => {
    const noun = value.unit?.toLowerCase().split(/\s+/).at(-1) ?? '';
    return forces.has(noun) || noun === 'men';
  });
  if (count === undefined || wordAt(unit, count.start) > colon + 8) return [];
  const draft = draftOf('DEPLOYMENT', unit, count.whole);
  const cells = new Cells(scene.text, draft.cells);
  cells.actors('sender', [actorOfName(scene, name)], 'Named before the count');
  cells.found('destination', placesOf(scene, unit, [name]).slice(0, 1), 'Where they go or are');
  const planned = isPlanned(scene, unit);
  const status = planned ? 'pledged' : 'under_way';
  cells.codes('deployment_status', [status], [count.whole], 'By the words before the list');
  cells.quantity('strength', count, 'How many');
  addModality(scene, draft, { modality: planned ? 'planned' : 'done', cue: null });
  addSources(scene, draft, count.whole, new Set([name.name]));
  return [draft];
}
