import { describe, expect, it } from 'vitest';
import { speechLines } from './testing/speech-lines.ts';

/** A text, then what is found in it: words | speaker | verb; `“` before direct words. */
const cases: readonly (readonly [text: string, ...found: string[]])[] = [
  [
    'The Kremlin spokesman, Anton Belov, told reporters that talks would go on.',
    'talks would go on | Anton Belov | told',
  ],
  [
    'Belov said that the talks were “not dead, but not alive either”.',
    '“not dead, but not alive either | Belov | said',
  ],
  [
    'The bank said profit rose 4% and that it would buy back shares.',
    'profit rose 4% and that it would buy back shares | bank | said',
  ],
  [
    'Shares fell after the bank warned that profits would be “significantly lower than last year”.',
    '“significantly lower than last year | bank | warned',
  ],
  [
    'Moody’s said in a note on Monday it had cut the rating.',
    'it had cut the rating | Moody’s | said',
  ],
  ['The UN says that 2.3 million people need food.', '2.3 million people need food | UN | says'],
  [
    'Aid groups warn the dam will not last the week.',
    'the dam will not last the week | Aid groups | warn',
  ],
  [
    'The army said it had shot down 40 drones; 12 more were jammed.',
    'it had shot down 40 drones; 12 more were jammed | army | said',
  ],
  ['The ministry tweeted that flights had resumed.', 'flights had resumed | ministry | tweeted'],
  ['“Flights have resumed,” the ministry tweeted.', '“Flights have resumed, | ministry | tweeted'],
  ['“Flights have resumed,” according to the ministry.', '“Flights have resumed, | ministry | –'],
  [
    'The mayor posted on Facebook: “Flights have resumed.”',
    '“Flights have resumed. | mayor | posted',
  ],
  [
    'Witnesses described “a wall of water as high as a house”.',
    '“a wall of water as high as a house | Witnesses | described',
  ],
  [
    'Police say the driver, who was 19, fled on foot.',
    'the driver, who was 19, fled on foot | Police | say',
  ],
  ['Doctors say that she is stable.', 'she is stable | Doctors | say'],
  ['The prosecutor asked the jury why he had fled.', 'why he had fled | prosecutor | asked'],
  ['The envoy told the council that “time is running out”.', '“time is running out | envoy | told'],
  [
    'A source close to the talks told Daily Planet that no deal was near.',
    'no deal was near | source close to the talks | told',
  ],
  ['It is unclear whether he was told.'],
  ['He was told to leave.'],
  ['The boy is said to be safe.'],
  ['He is reported to have left.'],
  ['The man, said to be 40, left.'],
  ['Officials have said little.'],
  ['Ministers agreed that prices should fall.', 'prices should fall | Ministers | agreed'],
  ['Ministers agreed to cut prices.'],
  ['The two sides agreed a truce.'],
  ['Her lawyers argue she acted alone.', 'she acted alone | lawyers | argue'],
  ['The company stated: “We regret this.”', '“We regret this. | company | stated'],
  ['He did not rule out that troops would go.'],
  ['She never said that she would go.'],
  ['He would not say who had paid.'],
  ['The governor, asked if he would resign, said he would not.', 'he would not | governor | said'],
  ['“If so,” Ada Holt said, “we go.”', '“If so, | Ada Holt | said', '“we go. | Ada Holt | said'],
  ['“Yes,” she said.', '“Yes, | she | said'],
  ['“Yes”, “no” and “maybe” are all he says.'],
  ['In his book “The Long Road” he tells the story.'],
  ['The film, “The Long Road”, opens in May.'],
  ["It was 'a disaster', she told the BBC.", "It was 'a disaster' | she | told"],
  ["The men's 'club' was closed."],
  ['Fans sang “You’ll never walk alone”.', '“You’ll never walk alone | Fans | sang'],
  [
    '“The money is there,” Ada Holt insists. “The will is not.”',
    '“The money is there, | Ada Holt | insists',
    '“The will is not. | Ada Holt | insists',
  ],
  ["Holt's spokesman said she was ill.", "she was ill | Holt's spokesman | said"],
  ['Holt’s office said she was ill.', 'she was ill | Holt’s office | said'],
  [
    'The Lima-based group said it had nothing to hide.',
    'it had nothing to hide | Lima-based group | said',
  ],
  [
    'South Korea’s military said the North fired two missiles.',
    'the North fired two missiles | South Korea’s military | said',
  ],
  [
    'North Korea fired two missiles, South Korea’s military said.',
    'North Korea fired two missiles | South Korea’s military | said',
  ],
  [
    'North Korea fired two missiles on Monday, the South’s military said, a day after talks failed.',
    'North Korea fired two missiles on Monday | military | said',
  ],
  [
    'The mayor said that, if needed, the army would help.',
    'if needed, the army would help | mayor | said',
  ],
  [
    'The mayor said: if needed, the army would help.',
    'if needed, the army would help | mayor | said',
  ],
  [
    'The mayor said the army would help if needed, but warned that roads were cut.',
    'the army would help if needed | mayor | said',
    'roads were cut | mayor | warned',
  ],
  [
    'The mayor said the army would help and urged people to stay home.',
    'the army would help | mayor | said',
  ],
  [
    'Analysts expect a cut, but the bank has said rates will stay high.',
    'rates will stay high | bank | said',
  ],
  [
    'The strike killed five, the hospital said, and wounded 20.',
    'The strike killed five | hospital | said',
  ],
  [
    'The strike, which the army said had hit a depot, killed five.',
    'had hit a depot | army | said',
  ],
  [
    'Five people died, local officials and a doctor said.',
    'Five people died | local officials and a doctor | said',
  ],
  [
    'The harbour master confirmed to local media that a crane had collapsed but would not comment.',
    'a crane had collapsed | harbour master | confirmed',
  ],
  ['A witness said the crane “folded like paper”.', '“folded like paper | witness | said'],
  ['“It is too early,” Ada Holt said when asked about it.', '“It is too early, | Ada Holt | said'],
  [
    'Two diplomats, speaking privately because they were not authorised to, said the deal was near.',
    'the deal was near | Two diplomats | said',
  ],
  [
    'The bank estimates the port handles two ships a day.',
    'the port handles two ships a day | bank | estimates',
  ],
  [
    'Traders complain that delays cost them a third.',
    'delays cost them a third | Traders | complain',
  ],
  [
    'The state welcomed the news, with spokeswoman Ada Holt telling reporters it was “a very good day”.',
    '“a very good day | Ada Holt | telling',
  ],
  ['The insurer Nordgaard said the ship was lost.', 'the ship was lost | Nordgaard | said'],
  ['Ada Holt shot back: “No.”', '“No. | Ada Holt | shot back'],
  ['The paper accused Ada Holt of “criminal neglect”.', '“criminal neglect | paper | accused'],
  ['“We will get there.”\n\n– Ada Holt, relief worker', '“We will get there. | Ada Holt | –'],
];

describe('findSpeech: sentences of the news', () => {
  it.each(cases.map(([text, ...found]) => ({ text, found })))('$text', ({ text, found }) => {
    expect(speechLines(text)).toEqual(found);
  });
});
