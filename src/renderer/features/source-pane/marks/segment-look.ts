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

/** More letters than this at one place are shown as the first and a plus. */
const lettersShown = 2;

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

function letterAttributes(looks: MarkLooks, lettered: readonly PlacedMark[]) {
  const [first, second] = lettered;
  if (first === undefined) return { style: '', attributes: {} };
  const letter = (mark: PlacedMark): string =>
    lookOf(looks.types, mark.factType).letter.toUpperCase();
  if (second === undefined)
    return {
      style: `--mark-letter-1:${color(looks, first)};`,
      attributes: { 'data-letter': letter(first) },
    };
  return {
    style: `--mark-letter-1:${color(looks, first)};--mark-letter-2:${color(looks, second)};`,
    attributes: {
      'data-letter': letter(first),
      'data-second-letter': lettered.length > lettersShown ? '+' : letter(second),
    },
  };
}

/** The attributes of a segment's element. Styles are set through the CSSOM, which a CSP allows. */
export function segmentAttributes(looks: MarkLooks, segment: Segment): Record<string, string> {
  const letters = letterAttributes(looks, segment.lettered);
  const lines = segment.covering.map((mark) => underline(looks, mark)).join('');
  const style = wash(looks, segment.covering) + lines + letters.style;
  return { class: 'source-mark', style, ...letters.attributes };
}
