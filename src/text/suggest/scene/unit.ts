import type { Span } from '../../../shared/domain/span.ts';
import type { Section, Speaker } from '../../../shared/domain/understanding.ts';
import type { UnitWord } from '../../speech/units.ts';
import type { Use } from '../grammar/uses.ts';

/** Where a sentence stands: facts are not looked for in headings, captions, links and questions. */
export type Setting = 'prose' | 'heading' | 'caption' | 'link' | 'question' | 'bullet';

/** A sentence, without the label or dateline before it, as words. */
export interface Unit extends Span {
  readonly index: number;
  readonly words: readonly UnitWord[];
  /** The index of its line. */
  readonly line: number;
  /** The innermost section. */
  readonly section: Section | null;
  readonly setting: Setting;
  /** Whose words the whole sentence is: in a post, a block or an answer. */
  readonly speaker: Speaker | null;
  readonly uses: readonly Use[];
}
