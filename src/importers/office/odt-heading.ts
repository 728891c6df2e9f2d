import { readXml } from '../xml/read-xml.ts';

/** The text of the first paragraph of a `content.xml` that is a heading or set as the title. */
export function odtHeading(xml: string): string | null {
  const titleStyles = new Set(['Title']);
  let open: string | null = null;
  let found: string | null = null;
  let text = '';
  readXml(xml, {
    onOpen: (name, attributes) => {
      const style = attributes.get('style:name');
      if (name === 'style:style' && attributes.get('style:parent-style-name') === 'Title')
        titleStyles.add(style ?? 'Title');
      const isTitle =
        name === 'text:h' ||
        (name === 'text:p' && titleStyles.has(attributes.get('text:style-name') ?? ''));
      if (found === null && open === null && isTitle) open = name;
    },
    onText: (piece) => {
      if (open !== null && text.length < 10_000) text += piece;
    },
    onClose: (name) => {
      if (name !== open) return;
      open = null;
      if (text.trim() === '') text = '';
      else found ??= text;
    },
  });
  return found;
}
