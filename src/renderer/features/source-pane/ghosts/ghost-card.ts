import type { Transaction } from '@codemirror/state';
import { hoverTooltip, type Tooltip } from '@codemirror/view';
import { ghostsAt, setGhosts } from './ghost-layer.ts';

const hoverTime = 350;

/** What a suggestion is called in a card: its type, and its cells in a line. */
export interface GhostNote {
  readonly type: string;
  readonly cells: string;
}

function card({ type, cells }: GhostNote): HTMLElement {
  const box = document.createElement('div');
  box.className = 'source-ghost-card';
  const head = document.createElement('strong');
  head.textContent = `Suggested: ${type}`;
  const body = document.createElement('span');
  body.textContent = cells;
  box.append(head, body);
  return box;
}

/** Whether the suggestion that a card tells of is gone: accepted by a click elsewhere, say. */
function isOutOfDate({ effects }: Transaction, { pos, end }: Tooltip): boolean {
  const ghosts = effects.find((effect) => effect.is(setGhosts))?.value;
  return ghosts?.some((ghost) => ghost.start === pos && ghost.end === end) === false;
}

/** Shows what is suggested of the words under the pointer. The list of suggestions says the same. */
export function ghostCard(
  note: (key: string) => GhostNote | null,
): ReturnType<typeof hoverTooltip> {
  return hoverTooltip(
    (view, position, side) => {
      const [ghost] = ghostsAt(view.state, side < 0 ? position - 1 : position);
      const found = ghost === undefined ? null : note(ghost.key);
      if (ghost === undefined || found === null) return null;
      return {
        pos: ghost.start,
        end: ghost.end,
        above: false,
        create: () => ({ dom: card(found) }),
      };
    },
    { hoverTime, hideOnChange: true, hideOn: isOutOfDate },
  );
}
