/** What desktops and archivers leave in folders. */
const names: ReadonlySet<string> = new Set(['thumbs.db', 'desktop.ini', '__macosx', 'icon\r']);

/** The folder that browsers put beside `NAME.html` for its pictures, styles and scripts. */
const pageFolder = /^(.{1,500}?)(?:_files|-Dateien|_fichiers|_archivos|_file|_bestanden|\.files)$/;

/**
 * Whether a file in an archive or folder is no document of anybody's: a hidden file, one that a
 * desktop left, or a part of a page that was saved completely. `all` are the names beside it, with
 * `/` between folders and behind the name of one.
 */
export function isLitter(name: string, all: ReadonlySet<string>): boolean {
  const parts = name.split('/');
  if (parts.some((part) => part.startsWith('.') || names.has(part.toLowerCase()))) return true;
  return parts.slice(0, -1).some((part, index) => {
    const page = pageFolder.exec(part)?.[1];
    if (page === undefined) return false;
    const beside = [...parts.slice(0, index), page].join('/');
    return all.has(`${beside}.html`) || all.has(`${beside}.htm`) || all.has(`${beside}.xhtml`);
  });
}
