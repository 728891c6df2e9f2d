import { expect, it } from 'vitest';
import { isDatedScene, looksLikeCaption, readCaption } from './captions.ts';
import { linesOf, type Line } from './line.ts';

function lineOf(text: string): Line {
  const [line] = linesOf(text);
  if (line === undefined) throw new Error('The text has no line');
  return line;
}

it.each([
  'Astrid Lunde (L) and Ion Rusu at the air base near the border',
  'Foreign ministers Anna Berg (2nd from L), Tom Reed (R) in Vienna',
  'Prime Minister Lena Holt, left, speaks in Riga on Friday. (AP Photo/Jane Doe)',
  'Lena Holt speaks to soldiers near the river (File)',
  'Lena Holt (centre) with her cabinet',
  'Lena Holt (pictured) says she will stay',
  'Photo: Jane Doe / Example Agency',
  'PHOTO: Rescue workers clear rubble',
  'Image: Example Press',
  'Image caption, Rescue workers clear rubble',
  'Image source, Getty Images',
  'Media caption, Watch the moment of the strike',
  'FILE PHOTO: A tank drives through a village near the front',
  'FILE - A tank drives through a village near the front.',
  'Photograph: Jane Doe/AFP/Getty Images',
  'A destroyed bridge near the town of Brod. REUTERS/Jane Doe',
  'A destroyed bridge near the town of Brod. Jane Doe/AFP',
  'A destroyed bridge near the town of Brod. [Jane Doe/Reuters]',
  'A destroyed bridge near the town of Brod, April 10, 2025. [Photo/Xinhua]',
  'A destroyed bridge near the town of Brod (Photo by Jane Doe/Getty Images)',
  'A destroyed bridge near the town of Brod. © Jane Doe',
  'A destroyed bridge near the town of Brod. Credit: Jane Doe',
  'A destroyed bridge near the town of Brod | Photo: Jane Doe',
  'Getty Images',
  '[1/3] A destroyed bridge near the town of Brod. REUTERS/Jane Doe',
  'Above: rescue workers clear rubble in Brod',
  'A handout photo made available by the fire brigade (Handout via REUTERS)',
])('reads a caption in %j', (text) => {
  expect(readCaption(lineOf(text))).not.toBeNull();
});

it.each([
  'The minister showed a photo of the bridge and said it would be rebuilt by the summer.',
  'He told Reuters that the talks had failed.',
  'The deal (which has a price tag of $3 billion) was signed in Paris.',
  'Trade with the EU and/or the US has fallen by a third since the war began.',
  'Left without a choice, the council voted to close the road.',
  'The ministry, citing sources: three people were hurt.',
  'Officials filed the papers on Friday (the deadline was Thursday).',
  'The report was first published by the Financial Times/Nikkei group in March.',
  'Sen. Jane Doe (R) said on Friday that she would vote against the plan.',
  'Gov. Tom Reed (R), who opposes the plan, left the room',
  'The minister (left) said on Friday that she would vote against the plan.',
  'Trade with partners (from the north) has fallen by a third since then.',
  'The image of the country has suffered, analysts say.',
  'Umerov has thanked Germany for its commitment (€11 billion) in the talks.',
])('reads none in %j', (text) => {
  expect(readCaption(lineOf(text))).toBeNull();
});

it('knows a caption in the front by its scene and its day', () => {
  const dated = 'The bridge in Brod is lit in the colours of the flag, April 10, 2025';
  expect(isDatedScene(lineOf(dated))).toBe(true);
  expect(looksLikeCaption(lineOf(dated), true)).toBe(true);
  expect(isDatedScene(lineOf('The bridge in Brod is lit in the colours of the flag'))).toBe(false);
  expect(isDatedScene(lineOf('The bridge fell on April 10, 2025'))).toBe(false);
});

it('knows a caption without marks above a live blog by its scene', () => {
  const scene =
    'Norwegian Defence Minister Astrid Lunde and her counterpart Ion Rusu at a meeting of the Danube Group in Bucharest';
  expect(looksLikeCaption(lineOf(scene), true)).toBe(true);
  expect(looksLikeCaption(lineOf('Ukraine war live: Four countries pledge engineers'), true)).toBe(
    false,
  );
});
