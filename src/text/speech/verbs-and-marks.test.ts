import { describe, expect, it } from 'vitest';
import { speechLines } from './testing/speech-lines.ts';

/** A text, then what is found in it: words | speaker | verb; `“` before direct words. */
const cases: readonly (readonly [text: string, ...found: string[]])[] = [
  ['“The bridge is closed,” Governor Ada Holt said.', '“The bridge is closed, | Ada Holt | said'],
  ['“The bridge is closed,” said Governor Ada Holt.', '“The bridge is closed, | Ada Holt | said'],
  [
    '“The bridge is closed”, Holt told reporters in Lima on Monday.',
    '“The bridge is closed | Holt | told',
  ],
  ['"The bridge is closed," she said.', '“The bridge is closed, | she | said'],
  [
    '‘The bridge is closed,’ Ada Holt said. ‘It will stay so.’',
    '“The bridge is closed, | Ada Holt | said',
    '“It will stay so. | Ada Holt | said',
  ],
  [
    "'The bridge is closed,' Ada Holt said. 'It's the engineers' decision.'",
    '“The bridge is closed, | Ada Holt | said',
    "“It's the engineers' decision. | Ada Holt | said",
  ],
  [
    '“We will find a way,” Ada Holt said, “but not now.”',
    '“We will find a way, | Ada Holt | said',
    '“but not now. | Ada Holt | said',
  ],
  ['Ada Holt said: “The bridge is closed.”', '“The bridge is closed. | Ada Holt | said'],
  ['Ada Holt said, “The bridge is closed.”', '“The bridge is closed. | Ada Holt | said'],
  [
    'Ada Holt said on Tuesday that “the bridge is closed for good”.',
    '“the bridge is closed for good | Ada Holt | said',
  ],
  ['Ada Holt said the bridge “is closed for good”.', '“is closed for good | Ada Holt | said'],
  [
    'Ada Holt said she “would rather not discuss that”.',
    '“would rather not discuss that | Ada Holt | said',
  ],
  ['Ada Holt called the closure “a slap in the face”.', '“a slap in the face | Ada Holt | called'],
  ['Ada Holt described the bridge as “dead”.'],
  ['Ada Holt described the bridge as “dead and gone”.', '“dead and gone | Ada Holt | described'],
  ['The “bridge of sighs” was closed on Monday.'],
  ['The army sent a “reassurance force” to the bridge.'],
  ['A group known as “The Base” claimed the attack.'],
  ['The so-called “shadow fleet” carries oil.'],
  ['Critics have dubbed it “the bridge to nowhere”.'],
  ['“Will it hold?” Ada Holt asked.', '“Will it hold? | Ada Holt | asked'],
  ['“Will it hold?” asked Ada Holt.', '“Will it hold? | Ada Holt | asked'],
  ['“Never!” shouted one farmer.', '“Never! | one farmer | shouted'],
  [
    '“The bridge is closed,” Ada Holt said. “Nobody may cross.”',
    '“The bridge is closed, | Ada Holt | said',
    '“Nobody may cross. | Ada Holt | said',
  ],
  [
    '“The bridge is closed,” Ada Holt said. She left at noon.',
    '“The bridge is closed, | Ada Holt | said',
  ],
  [
    '“The bridge is closed.” Ada Holt said so on Monday.',
    '“The bridge is closed. | Ada Holt | said',
  ],
  ['Ada Holt was blunt: “The bridge is closed.”', '“The bridge is closed. | Ada Holt | –'],
  [
    'Ada Holt, who runs the port, said: “The bridge is closed.”',
    '“The bridge is closed. | Ada Holt | said',
  ],
  [
    'Ada Holt, 45, a former pilot, said the bridge was closed.',
    'the bridge was closed | Ada Holt | said',
  ],
  [
    "The port's director, Ada Holt, said the bridge was closed.",
    'the bridge was closed | Ada Holt | said',
  ],
  [
    'Ada Holt told the newspaper El Faro that the bridge was closed.',
    'the bridge was closed | Ada Holt | told',
  ],
  ['Ada Holt told El Faro the bridge was closed.', 'the bridge was closed | Ada Holt | told'],
  [
    'Ada Holt told reporters on Monday that the bridge was closed.',
    'the bridge was closed | Ada Holt | told',
  ],
  [
    'Ada Holt told her Peruvian counterpart that the bridge was closed.',
    'the bridge was closed | Ada Holt | told',
  ],
  ['The bridge was closed, Ada Holt said.', 'The bridge was closed | Ada Holt | said'],
  ['The bridge was closed, according to Ada Holt.', 'The bridge was closed | Ada Holt | –'],
  ['According to Ada Holt, the bridge was closed.', 'the bridge was closed | Ada Holt | –'],
  [
    'According to a statement from the ministry, the bridge was closed.',
    'the bridge was closed | ministry | –',
  ],
  ['Everything went according to plan.'],
  [
    'The bridge was closed, said Ada Holt, who runs the port.',
    'The bridge was closed | Ada Holt | said',
  ],
  [
    'The bridge, Ada Holt said, was closed.',
    'The bridge, Ada Holt said, was closed | Ada Holt | said',
  ],
  [
    'The bridge was closed, officials said, adding that trains would run.',
    'The bridge was closed | officials | said',
    'trains would run | officials | adding',
  ],
  [
    'Officials said the bridge was closed and that trains would run.',
    'the bridge was closed and that trains would run | Officials | said',
  ],
  [
    'Officials said the bridge was closed, but Ada Holt said it was open.',
    'the bridge was closed | Officials | said',
    'it was open | Ada Holt | said',
  ],
  [
    'Officials said the bridge was closed while Ada Holt insisted that it was open.',
    'the bridge was closed | Officials | said',
    'it was open | Ada Holt | insisted',
  ],
  [
    'European officials say the bridge is closed.',
    'the bridge is closed | European officials | say',
  ],
  [
    'Six countries will send engineers, report European officials.',
    'Six countries will send engineers | European officials | report',
  ],
  [
    'The bridge was closed, the Daily Planet reported, citing two officials.',
    'The bridge was closed | Daily Planet | reported',
  ],
  ['State media said the bridge was closed.', 'the bridge was closed | State media | said'],
  [
    'The ministry confirmed that the bridge was closed.',
    'the bridge was closed | ministry | confirmed',
  ],
  ['The ministry confirmed the closure of the bridge.'],
  [
    'The ministry announced it would close the bridge.',
    'it would close the bridge | ministry | announced',
  ],
  ['The ministry announced the closure.'],
  ['The ministry promised to close the bridge.'],
  ['The ministry urged drivers to avoid the bridge.'],
  ['The ministry reported three accidents near the bridge.'],
  [
    'The minister explained why the bridge was closed.',
    'why the bridge was closed | minister | explained',
  ],
  ['The minister did not say when the bridge would open.'],
  ['The ministry declined to say whether the bridge was closed.'],
  ['The ministry refused to comment.'],
  ['The ministry denied that the bridge was closed.', 'the bridge was closed | ministry | denied'],
  ['Holt denied the report.'],
  ['She said it would open in May.', 'it would open in May | She | said'],
  ['He asked whether the bridge was open.', 'whether the bridge was open | He | asked'],
  ['They believe the bridge is closed.', 'the bridge is closed | They | believe'],
  ['Holt thinks the bridge is closed.'],
  [
    'It was announced on Monday that the bridge was closed.',
    'the bridge was closed | – | announced',
  ],
  ['The ministry was told that the bridge was closed.', 'the bridge was closed | – | told'],
  [
    'Noting that the bridge was closed, Ada Holt said: “Take the ferry.”',
    'the bridge was closed | Ada Holt | Noting',
    '“Take the ferry. | Ada Holt | said',
  ],
  ['Ada Holt closed the bridge, saying it was unsafe.', 'it was unsafe | Ada Holt | saying'],
  [
    'Ada Holt closed the bridge, warning that “it could fall any day”.',
    '“it could fall any day | Ada Holt | warning',
  ],
  [
    'In a statement, the ministry said the bridge was closed.',
    'the bridge was closed | ministry | said',
  ],
  [
    'The ministry said in a statement on Friday the bridge was closed.',
    'the bridge was closed | ministry | said',
  ],
  [
    'The ministry said late on Friday that the bridge was closed.',
    'the bridge was closed | ministry | said',
  ],
  ['The ministry, however, said the bridge was open.', 'the bridge was open | ministry | said'],
  [
    'The report, published on Thursday, found that the bridge was unsafe.',
    'the bridge was unsafe | report | found',
  ],
  ['The bridge was unsafe, the report found.', 'The bridge was unsafe | report | found'],
  ['As fishermen say, the sea keeps no promises.', 'the sea keeps no promises | fishermen | say'],
  [
    'Ada Holt likes to say that “a bridge is a promise”.',
    '“a bridge is a promise | Ada Holt | say',
  ],
  [
    'Local media quoted a doctor as saying the bridge was closed.',
    'the bridge was closed | doctor | saying',
  ],
  [
    'Ada Holt was quoted as saying that the bridge was closed.',
    'the bridge was closed | Ada Holt | saying',
  ],
  ['The other casualties were reported in the north.'],
  ['The reported attack was denied.'],
  ['Two people were killed, it added.', 'Two people were killed | it | added'],
  ['Neither would say what was agreed.'],
  ['I told her the bridge was closed.'],
  ['The minister said so.'],
  ['He said nothing about the bridge.'],
  ['That said, the bridge is open.'],
  ['The bridge is, so to speak, closed.'],
  [
    'The union said it was “ready to strike”, and the port closed.',
    '“ready to strike | union | said',
  ],
  [
    'Ada Holt wrote on Telegram that the bridge was closed.',
    'the bridge was closed | Ada Holt | wrote',
  ],
  ['Ada Holt tweeted: “The bridge is closed.”', '“The bridge is closed. | Ada Holt | tweeted'],
  [
    'The White House said Holt would visit, Daily Planet reported.',
    'Holt would visit | White House | said',
  ],
  [
    'The mayor warned drivers that the bridge could fall.',
    'the bridge could fall | mayor | warned',
  ],
  ['The mayor warned the bridge could fall.', 'the bridge could fall | mayor | warned'],
  ['“It could fall,” the mayor warned drivers.', '“It could fall, | mayor | warned'],
  ['The president said on Wednesday night: “We are ready.”', '“We are ready. | president | said'],
  [
    'A spokesman for the ministry said the bridge was closed.',
    'the bridge was closed | spokesman for the ministry | said',
  ],
  [
    'A ministry spokeswoman, Ada Holt, said the bridge was closed.',
    'the bridge was closed | Ada Holt | said',
  ],
  [
    'Ministry spokeswoman Ada Holt said the bridge was closed.',
    'the bridge was closed | Ada Holt | said',
  ],
  ['Its embassy in Quito said the bridge was closed.', 'the bridge was closed | embassy | said'],
  [
    'Ada Holt and Juan Ortiz said the bridge was closed.',
    'the bridge was closed | Ada Holt and Juan Ortiz | said',
  ],
  [
    'American and European officials said the bridge was closed.',
    'the bridge was closed | American and European officials | said',
  ],
  [
    'Two diplomats familiar with the talks said the bridge was closed.',
    'the bridge was closed | Two diplomats familiar with the talks | said',
  ],
  ['“We are counting on you…” the priest began.', '“We are counting on you… | priest | began'],
  [
    'The governor said at least two people had died.',
    'at least two people had died | governor | said',
  ],
  ['The governor said about 300 people had fled.', 'about 300 people had fled | governor | said'],
  ['The governor said over 300 people had fled.', 'over 300 people had fled | governor | said'],
  [
    'The governor said more than 300 people had fled.',
    'more than 300 people had fled | governor | said',
  ],
  [
    'The governor said for two hours nothing moved.',
    'for two hours nothing moved | governor | said',
  ],
  ['Norway has ruled out a deployment and will not pay.'],
];

describe('findSpeech: sentences with marks, verbs and sources', () => {
  it.each(cases.map(([text, ...found]) => ({ text, found })))('$text', ({ text, found }) => {
    expect(speechLines(text)).toEqual(found);
  });
});
