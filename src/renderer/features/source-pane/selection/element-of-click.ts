/**
 * The element of that kind that a click was made on. The event's own target will not do: pressing
 * the button ends an edit in the table, which draws the text anew before the button is let go, and
 * the browser then names the line that both elements stand in.
 */
export function elementOfClick(event: MouseEvent, selector: string): HTMLElement | null {
  const under = document.elementFromPoint(event.clientX, event.clientY);
  return under?.closest<HTMLElement>(selector) ?? null;
}
