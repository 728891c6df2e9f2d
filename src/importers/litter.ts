/** What desktops and archivers leave in folders. */
const names: ReadonlySet<string> = new Set(['thumbs.db', 'desktop.ini', '__macosx', 'icon\r']);

/** What browsers call the folder that they put beside a page, in their users' languages. */
const pageFolder =
  /^(?:[_-](?:files|file|dateien|fichiers|archivos|arquivos|ficheiros|bestanden|filer|filerna|skrar|tiedostot|failid|faili|failai|pliki|soubory|s[uú]bory|f[aá]jlok|elemei|datoteke|datoteki|fitxers|fitxategiak|dosyalar|fișiere|fisiere|arxeia|αρχεία|файлы|файли|файлове|датотеке|קבצים|ملفات|ファイル|文件|檔案|파일)|\.files)$/iu;
/** Beside a page of so long a name, any folder of that name and a word is its own. */
const longName = 16;
const anyFolder = /^[_.\- ]\p{L}{3,20}$/u;
const page = /\.(?:html?|xhtml|shtml|php|aspx?)$/i;

/** Whether a folder is that of the pictures, styles and scripts of a page beside it. */
function isOfPage(folder: string, pages: ReadonlySet<string>): boolean {
  for (const { index } of folder.matchAll(/[_.\- ]/g)) {
    if (!pages.has(folder.slice(0, index))) continue;
    const rest = folder.slice(index);
    if (pageFolder.test(rest) || (index >= longName && anyFolder.test(rest))) return true;
  }
  return false;
}

const pagesIn = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, ReadonlySet<string>>>();

/** The names of pages without their extensions, by the folder that they stand in. */
function pagesOf(all: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const known = pagesIn.get(all);
  if (known !== undefined) return known;
  const found = new Map<string, Set<string>>();
  for (const name of all) {
    if (!page.test(name)) continue;
    const slash = name.lastIndexOf('/');
    const folder = name.slice(0, Math.max(0, slash));
    const base = name.slice(slash + 1).replace(page, '');
    const others = found.get(folder);
    if (others === undefined) found.set(folder, new Set([base]));
    else others.add(base);
  }
  pagesIn.set(all, found);
  return found;
}

/**
 * Whether a file in an archive or folder is no document of anybody's: a hidden file, one that a
 * desktop left, or a part of a page that was saved completely, whatever the browser's language.
 * `all` are the names beside it, with `/` between folders and behind the name of one.
 */
export function isLitter(name: string, all: ReadonlySet<string>): boolean {
  const parts = name.split('/');
  if (parts.some((part) => part.startsWith('.') || names.has(part.toLowerCase()))) return true;
  const pages = pagesOf(all);
  return parts.slice(0, -1).some((part, index) => {
    const beside = pages.get(parts.slice(0, index).join('/'));
    return beside !== undefined && isOfPage(part, beside);
  });
}
