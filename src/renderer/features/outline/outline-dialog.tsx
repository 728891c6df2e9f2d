import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import type { Section } from '../../../shared/domain/understanding.ts';
import { showSection } from '../../actions/sections.ts';
import { GlossDialog } from '../../components/gloss-dialog.tsx';
import { closeDialog } from '../../state/dialogs.ts';
import { sourcePane } from '../../state/panes.ts';
import { useReading } from '../../state/reading.ts';
import { moveCursor } from '../articles/windowing.ts';
import { sectionLine } from './section-line.ts';
import './outline.css';

/** Goes there once the dialog has given the keyboard back. */
function choose(section: Section): void {
  closeDialog();
  setTimeout(() => {
    sourcePane.current?.focus();
    showSection(section);
  });
}

/** The keys are there as soon as the list is; the dialog puts it into the page later than itself. */
function takeKeyboard(list: HTMLElement | null): void {
  list?.focus();
}

/** The section that the caret is in: the last that begins at or before it. */
function sectionAtCaret(sections: readonly Section[]): number {
  const caret = sourcePane.current?.caret() ?? 0;
  return Math.max(
    0,
    sections.findLastIndex(({ start }) => start <= caret),
  );
}

/** The article's sections with their times and first words, to jump to. */
export function OutlineDialog() {
  const id = useId();
  const sections = useReading((reading) => reading.sections);
  const marks = useReading((reading) => reading.marks);
  const text = useReading((reading) => reading.article?.text ?? '');
  const [cursor, setCursor] = useState(() => sectionAtCaret(sections));
  const lines = useMemo(
    () => sections.map((section) => sectionLine(section, text, marks)),
    [sections, text, marks],
  );
  const key = (event: KeyboardEvent): void => {
    const section = sections[cursor];
    const to = moveCursor(event.key, cursor, sections.length, 10);
    if (event.key === 'Enter' && section !== undefined) choose(section);
    else if (to === null) return;
    else setCursor(to);
    event.preventDefault();
  };
  return (
    <GlossDialog title="Outline" size="wide">
      {sections.length === 0 ? (
        <p className="bp6-dialog-body muted">This article has no sections.</p>
      ) : (
        <div
          className="outline"
          role="listbox"
          aria-label="Sections"
          aria-activedescendant={`${id}-${cursor}`}
          tabIndex={0}
          ref={takeKeyboard}
          onKeyDown={key}
        >
          {lines.map(({ kind, clock, words, facts, level }, index) => (
            <div
              key={sections[index]?.start ?? index}
              id={`${id}-${index}`}
              ref={(element) => {
                if (index === cursor) element?.scrollIntoView({ block: 'nearest' });
              }}
              className="outline-section"
              role="option"
              aria-selected={index === cursor}
              data-level={Math.min(level, 3)}
              onClick={() => {
                const section = sections[index];
                if (section !== undefined) choose(section);
              }}
            >
              <span className="outline-clock tabular">{clock}</span>
              <span className="outline-kind small muted">{kind}</span>
              <span className="outline-words cut">{words}</span>
              <span className="small muted tabular">{facts}</span>
            </div>
          ))}
        </div>
      )}
    </GlossDialog>
  );
}
