import { articlesGrid, factsGrid, sourcePane } from '../../state/panes.ts';

/** The regions in their order, and how the keyboard gets into each. */
const regions: readonly { readonly name: string; readonly focus: (region: Element) => void }[] = [
  {
    name: 'Articles',
    focus: (region) => {
      const list = region.querySelector<HTMLElement>('[role=listbox]');
      (list ?? region.querySelector<HTMLElement>('input'))?.focus();
    },
  },
  { name: 'All articles', focus: () => articlesGrid.current?.focus() },
  { name: 'Source', focus: () => sourcePane.current?.focus() },
  { name: 'Facts', focus: () => factsGrid.current?.focus() },
];

function find(name: string): Element | null {
  const region = document.querySelector(`[data-region="${name}"]`);
  return region?.closest('[hidden]') === null ? region : null;
}

/** Moves the keyboard to the next or previous region that is shown. */
export function cycleRegion(by: 1 | -1): void {
  const shown = regions.filter(({ name }) => find(name) !== null);
  const at = shown.findIndex(({ name }) => find(name)?.contains(document.activeElement) === true);
  const start = at === -1 && by === -1 ? 0 : at;
  const next = shown[(start + by + shown.length) % shown.length];
  const region = next === undefined ? null : find(next.name);
  if (region !== null) next?.focus(region);
}
