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

/** The names of the custom properties in mark.css that paint one lane. */
function laneStyle(looks: MarkLooks, mark: PlacedMark): string {
  const kind = mark.field === null ? 'fact' : 'field';
  const strength = mark.factId === looks.activeFactId ? '-active' : '';
  const { lane } = mark;
  return (
    `--mark-${lane}:${color(looks, mark)};` +
    `--mark-line-${lane}:var(--mark-line-${kind}${strength});` +
    `--mark-wash-${lane}:var(--mark-wash-${kind}${strength});`
  );
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
  const lanes = segment.covering.map((mark) => laneStyle(looks, mark)).join('');
  return { class: 'source-mark', style: lanes + letters.style, ...letters.attributes };
}
