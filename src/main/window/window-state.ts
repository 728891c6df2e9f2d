import { z } from 'zod';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const boundsSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
});

/** Where the window was, by the displays that were attached then. */
export const windowStateSchema = z.object({
  byDisplays: z
    .record(z.string(), z.object({ bounds: boundsSchema, maximized: z.boolean() }))
    .default({}),
});
export type WindowState = z.infer<typeof windowStateSchema>;

export const minimumSize = { width: 1024, height: 640 } as const;
const preferredSize = { width: 1440, height: 900 } as const;
/** So much of a window, in px, must be on a display for a hand to reach it. */
const reach = 100;

/** Names a set of displays, so that a laptop and the same laptop in its dock differ. */
export function displaysKey(workAreas: readonly Bounds[]): string {
  return workAreas
    .map(({ x, y, width, height }) => `${width}x${height}@${x},${y}`)
    .toSorted()
    .join(' ');
}

/** Whether enough of a window's upper edge lies on some display to be seen and dragged. */
export function isReachable(bounds: Bounds, workAreas: readonly Bounds[]): boolean {
  return workAreas.some((area) => {
    const visibleWidth =
      Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
    const topInside = bounds.y >= area.y && bounds.y <= area.y + area.height - reach;
    return visibleWidth >= reach && topInside;
  });
}

/** A window of the preferred size, or of the display's if that is smaller, in its middle. */
export function defaultBounds(area: Bounds): Bounds {
  const width = Math.min(preferredSize.width, area.width);
  const height = Math.min(preferredSize.height, area.height);
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  };
}

/** Where the window goes now. The first work area is that of the primary display. */
export function placeWindow(
  state: WindowState,
  workAreas: readonly [Bounds, ...Bounds[]],
): { readonly bounds: Bounds; readonly maximized: boolean } {
  const kept = state.byDisplays[displaysKey(workAreas)];
  if (kept !== undefined && isReachable(kept.bounds, workAreas)) return kept;
  return { bounds: defaultBounds(workAreas[0]), maximized: false };
}
