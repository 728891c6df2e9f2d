import { describe, expect, it } from 'vitest';
import type { Section } from '../../../shared/domain/understanding.ts';
import { sectionNote } from './section-note.ts';

const section: Section = {
  start: 0,
  end: 40,
  kind: 'update',
  label: 'UPDATE 1407 GMT',
  bodyStart: 17,
  level: 0,
  time: '2025-04-11T14:07Z',
  clock: '14:07 GMT',
  day: null,
};

describe('sectionNote', () => {
  it('says the printed time, and all of it to the pointer', () => {
    expect(sectionNote(section)).toEqual({
      at: 0,
      kind: 'update',
      text: '14:07 GMT',
      title: 'Update · UPDATE 1407 GMT · 2025-04-11 14:07Z',
    });
  });

  it('says the kind where there is no time', () => {
    const caption = { ...section, kind: 'caption', label: null, clock: null, time: null } as const;
    expect(sectionNote(caption)).toEqual({
      at: 0,
      kind: 'caption',
      text: 'Caption',
      title: 'Caption',
    });
  });

  it('leaves plain text and headings alone', () => {
    for (const kind of ['body', 'heading', 'dateline'] as const)
      expect(sectionNote({ ...section, kind, clock: null, time: null })).toBeNull();
  });
});
