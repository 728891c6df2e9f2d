/** The items to draw, `first` to `last` (end exclusive): `size` of them about one in their middle. */
export function windowAround(
  index: number,
  total: number,
  size: number,
): { readonly first: number; readonly last: number } {
  const first = Math.max(0, Math.min(index - Math.floor(size / 2), total - size));
  return { first, last: Math.min(total, first + size) };
}
