import type { Extension } from '@codemirror/state';
import { gutter } from '@codemirror/view';

/** The strip on the text's left where section labels and times will stand. */
export function sectionGutter(): Extension {
  return gutter({ class: 'source-sections', renderEmptyElements: false });
}
