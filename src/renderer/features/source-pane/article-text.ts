import { EditorState, Facet, type Extension } from '@codemirror/state';

/** The article's canonical text as one string, for what reads it by UTF-16 offset. */
export const articleText = Facet.define<string, string>({ combine: ([text]) => text ?? '' });

/** The text, never altered: positions in the editor are offsets of the canonical text. */
export function sacredText(text: string): Extension {
  return [
    articleText.of(text),
    // Any other separator would count CR LF as one position.
    EditorState.lineSeparator.of('\n'),
    EditorState.readOnly.of(true),
    EditorState.changeFilter.of(() => false),
  ];
}
