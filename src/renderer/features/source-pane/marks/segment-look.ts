import type { FactColor } from '../../../../shared/domain/codebook.ts';
import type { PlacedMark } from './mark-index.ts';
import type { Segment } from './segments.ts';

/** How the marks of a fact type look. */
export interface TypeLook {
  readonly key: string;
  readonly label: string;
  readonly letter: string;
  readonly color: FactColor;
}

/** What a text's marks are drawn with, beside where they are. */
export interface MarkLooks {
  readonly types: ReadonlyMap<string, TypeLook>;
  readonly activeFactId: string | null;
}

/** The look of a mark whose fact type the codebook no longer has. */
export function lookOf(types: ReadonlyMap<string, TypeLook>, factType: string): TypeLook {
  return types.get(factType) ?? { key: factType, label: factType, letter: '?', color: 'grey' };
}

function color(looks: MarkLooks, mark: PlacedMark): string {
  return `var(--fact-${lookOf(looks.types, mark.factType).color})`;
}

/** Which of the strengths in fact-colors.css and marks.css a mark is drawn with. */
function strength(looks: MarkLooks, mark: PlacedMark): string {
  const kind = mark.field === null ? 'fact' : 'field';
  return mark.factId === looks.activeFactId ? `${kind}-active` : kind;
}

/** The custom properties in marks.css that paint a mark's underline. */
function underline(looks: MarkLooks, mark: PlacedMark): string {
  const { lane } = mark;
  const thickness = `var(--mark-line-${strength(looks, mark)})`;
  return `--mark-color-${lane}:${color(looks, mark)};--mark-line-${lane}:${thickness};`;
}

/**
 * One wash for all marks over the segment: their colours mixed, their strengths added up. A wash
 * for each would cost a layer of paint for each.
 */
function wash(looks: MarkLooks, covering: readonly PlacedMark[]): string {
  const colors = [...new Set(covering.map((mark) => color(looks, mark)))];
  const mixed = colors.reduce((mix, next) => `color-mix(in srgb,${mix},${next})`);
  const shares = covering.map((mark) => `var(--fact-wash-${strength(looks, mark)})`);
  const share = `min(var(--fact-wash-most),${shares.join(' + ')})`;
  return `--mark-wash:color-mix(in srgb,${mixed} ${share},transparent);`;
}

/** The attributes of a segment's element. Styles are set through the CSSOM, which a CSP allows. */
export function segmentAttributes(looks: MarkLooks, segment: Segment): Record<string, string> {
  const lines = segment.covering.map((mark) => underline(looks, mark)).join('');
  return { class: 'source-mark', style: wash(looks, segment.covering) + lines };
}
