import type { Span } from '../../../shared/domain/span.ts';
import type { SuggestedName } from '../../../shared/domain/suggestion.ts';
import type {
  FoundAttribution,
  FoundQuote,
  Modality,
  Speaker,
} from '../../../shared/domain/understanding.ts';
import { lastStartingBy } from '../../document/find.ts';
import { clauseAt } from '../../modality/modality-at.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { Cells } from './cells.ts';
import type { Draft } from './draft.ts';

export interface Told {
  readonly modality: Modality;
  readonly cue: Span | null;
}

/** How the clause at the span is meant, with the words that tell it. */
export function modalityOf(scene: Scene, span: Span): Told {
  const clause = clauseAt(scene.understanding.clauses, span);
  return { modality: clause?.modality ?? 'done', cue: clause?.cue ?? null };
}

/** Adds the modality, as told or as the finder of the fact knows better. */
export function addModality(scene: Scene, draft: Draft, told: Told): void {
  const words = told.cue === null ? '' : scene.text.slice(told.cue.start, told.cue.end);
  const reason = words === '' ? 'Plainly said' : `“${words.slice(0, 60)}” tells it`;
  new Cells(scene.text, draft.cells).codes(
    'modality',
    [told.modality],
    told.cue === null ? [] : [told.cue],
    reason,
  );
}

interface Source {
  readonly speaker: Speaker;
  readonly length: number;
}

/** Those whose words hold the span, the nearest first. */
function sourcesOf(scene: Scene, unit: Unit, span: Span): readonly Source[] {
  const { attributions, quotes } = scene.understanding;
  const found: Source[] = [];
  const note = (speaker: Speaker, scope: Span): void => {
    if (scope.start <= span.start && scope.end > span.start)
      found.push({ speaker, length: scope.end - scope.start });
  };
  const near = <T extends Span>(items: readonly T[], use: (item: T) => void): void => {
    const last = lastStartingBy(items, unit.end);
    for (let at = last; at >= 0 && at > last - 8; at -= 1) {
      const item = items[at];
      if (item !== undefined) use(item);
    }
  };
  near(attributions, (item: FoundAttribution) => note(item.source, item.scope));
  near(quotes, (item: FoundQuote) => {
    if (item.speaker !== null) note(item.speaker, item);
  });
  if (unit.speaker !== null) found.push({ speaker: unit.speaker, length: Infinity });
  return found.toSorted((a, b) => a.length - b.length);
}

/** Adds whom the text names as its source for what stands at the span, but for those who act. */
export function addSources(
  scene: Scene,
  draft: Draft,
  span: Span,
  actors: ReadonlySet<string>,
): void {
  const sources = sourcesOf(scene, draft.unit, span).filter(
    ({ speaker }) => !actors.has(speaker.name),
  );
  const names = sources.map(({ speaker }): SuggestedName => {
    const known =
      scene.understanding.names[lastStartingBy(scene.understanding.names, speaker.start)];
    const isKnown = known !== undefined && known.name === speaker.name;
    return {
      name: speaker.name.slice(0, 500),
      printed: scene.text.slice(speaker.start, speaker.end).slice(0, 500),
      isNear: false,
      ...(isKnown ? { kind: known.kind } : {}),
    };
  });
  new Cells(scene.text, draft.cells).names(
    'reported_by',
    names,
    sources.map(({ speaker }) => speaker),
    'Named as the source',
  );
}
