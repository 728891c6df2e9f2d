import { GlossError } from '../../shared/result.ts';
import type { Task } from '../task.ts';
import type { ZipFiles } from '../zip/zip-kind.ts';
import { checkXml, decodeXml } from '../xml/read-xml.ts';

/** Largest part of a document, in bytes: of a thousand pages, the text is some ten megabytes. */
const maxPartBytes = 48 * 1024 * 1024;

/** A part of a document, unpacked and checked; null if it is not there. Throws as `checkXml`. */
export function xmlPart(files: ZipFiles, name: string, task: Task): string | null {
  const entry = files.get(name);
  if (entry === undefined) return null;
  if (entry.size > maxPartBytes)
    throw new GlossError(
      'too-large',
      `Its part ${name} is larger than 48 MB unpacked.`,
      'Split the document, or save it as plain text and import that.',
    );
  task.spendBytes(entry.size);
  const xml = decodeXml(entry.open());
  checkXml(xml, `Its part ${name}`);
  return xml;
}
