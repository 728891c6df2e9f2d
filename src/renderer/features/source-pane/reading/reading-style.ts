/** What is known of the reading face at one size, in px. */
export interface FaceMetrics {
  /** From the baseline to the top and the bottom of the face's box. */
  readonly ascent: number;
  readonly descent: number;
  /** Mean advance of a character of running text. */
  readonly character: number;
}

const leading = 1.6;
/** A line of running text, by which the mean width of a character is measured. */
const sample =
  'The quick reader marks what each line says, by whom it was said, and when; then 24 of 39 were sent.';

/** Measures the reading face. */
export function measureFace(font: string): FaceMetrics {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return { ascent: 16, descent: 4, character: 8 };
  context.font = font;
  const measured = context.measureText(sample);
  return {
    ascent: Math.round(measured.fontBoundingBoxAscent),
    descent: Math.round(measured.fontBoundingBoxDescent),
    character: measured.width / sample.length,
  };
}

function px(value: number): string {
  return `${value}px`;
}

/**
 * The custom properties that source-pane.css and marks.css lay the text out by. A highlight's box
 * is the face's box with padding: down to the lowest underline, and up to the line's top; its wash
 * fills the line but for a hair, so that the washes of two lines neither meet nor overlap.
 */
export function readingStyle(
  size: number,
  width: number,
  face: FaceMetrics,
): Readonly<Record<string, string>> {
  const line = Math.round(size * leading);
  const unit = Math.max(1, Math.round(size / 17));
  const halfLeading = (line - face.ascent - face.descent) / 2;
  const above = Math.max(0, Math.floor(halfLeading));
  const firstLine = above + face.ascent + 2 * unit;
  const lowest = firstLine + 8 * unit;
  const below = Math.max(0, lowest - above - face.ascent - face.descent);
  return {
    '--source-size': px(size),
    '--source-leading': px(line),
    '--source-measure': px(Math.ceil(face.character * width)),
    '--mark-unit': px(unit),
    '--mark-above': px(above),
    '--mark-below': px(below),
    '--mark-first-line': px(firstLine),
    '--mark-wash-top': px(above - Math.floor(halfLeading) + 1),
    '--mark-wash-height': px(line - 2),
  };
}
