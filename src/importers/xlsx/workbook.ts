import { GlossError } from '../../shared/result.ts';
import { resolveEntry } from '../office/epub-package.ts';
import { xmlPart } from '../office/part.ts';
import type { Task } from '../task.ts';
import { readXml } from '../xml/read-xml.ts';
import type { ZipFiles } from '../zip/zip-kind.ts';
import { isDateFormat } from './date-formats.ts';

/** One sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  /** Its name in the archive. */
  readonly part: string;
}

/** What is the same for all sheets of a workbook. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly strings: readonly string[];
  /** Whether each cell format, by its number, shows a day or a time. */
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
}

/** A name without its prefix: some programs write `x:row`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Characters that XML cannot hold are written `_x000D_`. */
export function unescapeCell(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function sharedStrings(xml: string | null): readonly string[] {
  const strings: string[] = [];
  let text: string | null = null;
  let isText = false;
  // How Japanese is spoken stands beside it.
  let isSpoken = false;
  readXml(xml ?? '', {
    onOpen: (name) => {
      const local = localName(name);
      if (local === 'si') text = '';
      else if (local === 'rph') isSpoken = true;
      else if (local === 't') isText = true;
    },
    onText: (piece) => {
      if (text !== null && isText && !isSpoken) text += piece;
    },
    onClose: (name) => {
      const local = localName(name);
      if (local === 't') isText = false;
      else if (local === 'rph') isSpoken = false;
      else if (local === 'si' && text !== null) {
        strings.push(unescapeCell(text));
        text = null;
      }
    },
  });
  return strings;
}

function dateStyles(xml: string | null): readonly boolean[] {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let isCell = false;
  readXml(xml ?? '', {
    onOpen: (name, attributes) => {
      const local = localName(name);
      const id = Number(attributes.get('numfmtid') ?? 0);
      if (local === 'numfmt') codes.set(id, attributes.get('formatcode') ?? '');
      else if (local === 'cellxfs') isCell = true;
      else if (local === 'xf' && isCell) styles.push(isDateFormat(id, codes.get(id)));
    },
    onClose: (name) => {
      if (localName(name) === 'cellxfs') isCell = false;
    },
  });
  return styles;
}

function targets(xml: string | null): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  readXml(xml ?? '', {
    onOpen: (_, attributes) => {
      const id = attributes.get('id');
      const target = resolveEntry('xl/workbook.xml', attributes.get('target') ?? '');
      if (id !== undefined && target !== null && attributes.get('targetmode') !== 'External')
        found.set(id, target);
    },
  });
  return found;
}

/** Reads what a workbook says of its sheets. Throws `unknown-format` for binary and damaged ones. */
export function readWorkbook(files: ZipFiles, task: Task): Workbook {
  const xml = xmlPart(files, 'xl/workbook.xml', task);
  if (xml === null)
    throw new GlossError(
      'unknown-format',
      'This is a binary Excel workbook (.xlsb), which Gloss does not read.',
      'Save it as .xlsx or CSV and import that.',
    );
  const parts = targets(xmlPart(files, 'xl/_rels/workbook.xml.rels', task));
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  readXml(xml, {
    onOpen: (name, attributes) => {
      const local = localName(name);
      if (local === 'workbookpr') from1904 = /^(?:1|true)$/.test(attributes.get('date1904') ?? '');
      if (local !== 'sheet') return;
      const relation = [...attributes].find(([key]) => /^[^:]{1,60}:id$/.test(key))?.[1];
      const part = parts.get(relation ?? '');
      if (part === undefined) return;
      const sheet = attributes.get('name') ?? `Sheet ${String(sheets.length + 1)}`;
      const isHidden = /hidden/i.test(attributes.get('state') ?? '');
      sheets.push({ name: sheet, isHidden, part });
    },
  });
  return {
    sheets,
    strings: sharedStrings(xmlPart(files, 'xl/sharedStrings.xml', task)),
    dateStyles: dateStyles(xmlPart(files, 'xl/styles.xml', task)),
    from1904,
  };
}
