import { zipOf } from './archives.ts';

/** A sheet as the inside of its `sheetData`, and whether it is hidden. */
export interface SheetXml {
  readonly name: string;
  readonly rows: string;
  readonly state?: 'hidden' | 'veryHidden';
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook with shared strings, and the number formats of styles 0, 1 (14), 2 and so on. */
export function xlsxOf(
  sheets: readonly SheetXml[],
  strings: readonly string[] = [],
  formats: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const listed = sheets.map(({ name, state }, at) => {
    const shown = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${String(at + 1)}"${shown} r:id="rId${String(at + 1)}"/>`;
  });
  const targets = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${String(at + 1)}" Target="worksheets/sheet${String(at + 1)}.xml"/>`,
  );
  const codes = formats.map(
    (code, at) => `<numFmt numFmtId="${String(164 + at)}" formatCode="${code}"/>`,
  );
  const styles = formats.map((_, at) => `<xf numFmtId="${String(164 + at)}"/>`);
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>${styles.join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows }, at) => [
        `xl/worksheets/sheet${String(at + 1)}.xml`,
        `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    ...more,
  });
}

/** A row of texts, by its number. */
export function xlsxRow(number: number, cells: readonly string[]): string {
  const shown = cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`);
  return `<row r="${String(number)}">${shown.join('')}</row>`;
}
