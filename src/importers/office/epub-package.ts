import type { Attributes } from '../html-tokens.ts';
import { readXml } from '../xml/read-xml.ts';

/** A name in the archive, from a reference in one of its files; null if it leads out. */
export function resolveEntry(from: string, reference: string): string | null {
  let path = reference.replace(/[#?].*$/s, '');
  try {
    path = decodeURIComponent(path);
  } catch {
    // It is taken as it stands.
  }
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** The package file that `META-INF/container.xml` names, or null. */
export function packageName(container: string): string | null {
  let name: string | null = null;
  readXml(container, {
    onOpen: (element, attributes) => {
      if (/(?:^|:)rootfile$/.test(element)) name ??= attributes.get('full-path') ?? null;
    },
  });
  return name;
}

/** The names of the chapters in the order of reading; without the table of contents. */
export function chapterNames(xml: string, packagePath: string): readonly string[] {
  const items = new Map<string, Attributes>();
  const order: string[] = [];
  readXml(xml, {
    onOpen: (element, attributes) => {
      const id = attributes.get('id');
      const ref = attributes.get('idref');
      if (/(?:^|:)item$/.test(element) && id !== undefined) items.set(id, attributes);
      else if (/(?:^|:)itemref$/.test(element) && ref !== undefined) order.push(ref);
    },
  });
  return [...new Set(order)].flatMap((id) => {
    const item = items.get(id);
    const href = item?.get('href');
    if (href === undefined || item?.get('properties')?.split(' ').includes('nav') === true)
      return [];
    return resolveEntry(packagePath, href) ?? [];
  });
}
