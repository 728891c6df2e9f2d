import { nameKinds, type NameKind } from '../../shared/domain/understanding.ts';
import type { Known } from './lexicon-index.ts';
import type { Hit } from './scene.ts';

const kinds: Readonly<Record<Known['kind'], NameKind | null>> = {
  country: 'place',
  place: 'place',
  organisation: 'organisation',
  item: 'item',
  'weak item': 'item',
  person: 'person',
  demonym: null,
  none: null,
};

/** The kind of name that a hit is; null for what is none. The project's own kinds come first. */
export function kindOfHit({ entity, known }: Hit): NameKind | null {
  if (entity !== null) {
    const own = nameKinds.find((kind) => kind === entity.kind);
    if (own !== undefined) return own;
  }
  const kind = known === null ? null : kinds[known.kind];
  return kind ?? (entity === null ? null : 'organisation');
}
