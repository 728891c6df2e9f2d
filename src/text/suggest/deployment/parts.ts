import { Cells } from '../cells/cells.ts';
import { addModality, addSources, modalityOf } from '../cells/common.ts';
import { cellOf, draftOf, type Draft } from '../cells/draft.ts';
import { placesOf } from '../attack/places.ts';
import { wordsIn } from '../grammar/look.ts';
import { quantitiesIn, wordAt, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { missionOf } from './mission.ts';

/** "10,000 troops are in Poland, including 300 who guard the hub near Rzeszow": part of the whole. */
export function partsOf(scene: Scene, unit: Unit, whole: Draft): readonly Draft[] {
  const sender = cellOf(whole, 'sender');
  if (cellOf(whole, 'strength') === null || sender === null) return [];
  const part = quantitiesIn(scene, unit).find(({ whole: span }) => {
    const at = wordAt(unit, span.start);
    const next = unit.words[wordAt(unit, span.end - 1) + 1]?.text ?? '';
    const before = wordsIn(unit.words, at - 2, at);
    if (before === 'of whom')
      return /^(?:are|were) (?:already |now |still )?(?:in|at|there|on|deployed|stationed)\b/.test(
        wordsIn(unit.words, wordAt(unit, span.end - 1) + 1, wordAt(unit, span.end - 1) + 5),
      );
    return before.endsWith('including') && /^(?:who|at|in|near|on)$/.test(next);
  });
  if (part === undefined) return [];
  const rest = { start: part.whole.end, end: unit.end };
  const places = placesOf(scene, unit).filter(({ start }) => start >= rest.start);
  const isOfWhole =
    wordAt(unit, part.start) > 1 && unit.words[wordAt(unit, part.start) - 1]?.text === 'whom';
  if (places.length === 0 && !isOfWhole) return [];
  const draft = draftOf('DEPLOYMENT', unit, part.whole);
  draft.partOf = whole;
  draft.cells.push(sender);
  const cells = new Cells(scene.text, draft.cells);
  cells.found('destination', places.slice(0, 1), 'Where they are');
  cells.codes('deployment_status', ['under_way'], [part.whole], 'They are part of those there');
  cells.quantity('strength', part, 'How many of them');
  const from = wordAt(unit, rest.start);
  cells.words('mission', missionOf(unit, { from, to: unit.words.length }), 'What they are to do');
  addModality(scene, draft, modalityOf(scene, part.whole));
  addSources(scene, draft, part.whole, new Set());
  return [draft];
}
