/** How far one arrow key moves a splitter, in px; with Shift ten times as far. */
export const splitterStep = 8;

/** What an arrow, Home or End key makes of a splitter's position, or null for other keys. */
export function splitterKey(
  key: string,
  shift: boolean,
  position: number,
  least: number,
  most: number,
): number | null {
  const step = shift ? splitterStep * 10 : splitterStep;
  const moves: Readonly<Record<string, number>> = {
    ArrowLeft: position - step,
    ArrowRight: position + step,
    Home: least,
    End: most,
  };
  const to = moves[key];
  return to === undefined ? null : clamp(to, least, most);
}

/** `value` within `[least, most]`; `least` wins where the two cross. */
export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** The room that two panes share, split so that both keep their least width if at all possible. */
export function splitWidths(
  room: number,
  share: number,
  leastLeft: number,
  leastRight: number,
): { readonly left: number; readonly right: number } {
  if (room <= 0) return { left: 0, right: 0 };
  const fits = leastLeft + leastRight <= room;
  const left = fits
    ? clamp(Math.round(room * share), leastLeft, room - leastRight)
    : Math.round((room * leastLeft) / (leastLeft + leastRight));
  return { left, right: room - left };
}
