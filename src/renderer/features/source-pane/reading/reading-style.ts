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
 * The custom properties that source-pane.css and marks.css lay the text out by. The first underline
 * stands below the baseline, and a highlight's box is padded down to the end of the third.
 */
export function readingStyle(
  size: number,
  width: number,
  face: FaceMetrics,
): Readonly<Record<string, string>> {
  const unit = Math.max(1, Math.round(size / 17));
  const firstLine = face.ascent + 2 * unit;
  const lowest = firstLine + 8 * unit;
  return {
    '--source-size': px(size),
    '--source-leading': px(Math.round(size * leading)),
    '--source-measure': px(Math.ceil(face.character * width)),
    '--mark-unit': px(unit),
    '--mark-first-line': px(firstLine),
    '--mark-below': px(Math.max(0, lowest - face.ascent - face.descent)),
  };
}
