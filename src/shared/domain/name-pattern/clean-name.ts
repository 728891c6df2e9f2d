/**
 * A file's name as patterns read it: the last segment of a path (and of a place within an archive),
 * without its ending, composed as most systems write it.
 */
export function cleanName(path: string): string {
  const name = path.split(/[\\/]/).findLast((segment) => segment !== '') ?? '';
  // An ending has a letter, or `2025.04.04` would lose its day.
  return name.replace(/\.(?=[^.]*[a-z])[a-z0-9]{1,8}$/i, '').normalize('NFC');
}
