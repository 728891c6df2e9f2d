import { describe, expect, it } from 'vitest';
import { speechLines } from './testing/speech-lines.ts';

/** A text, then what is found in it: words | speaker | verb; `“` before direct words. */
const cases: readonly (readonly [text: string, ...found: string[]])[] = [
  [
    'Ada Holt, 45, a former pilot, said the bridge was closed.',
    'the bridge was closed | Ada Holt | said',
  ],
  [
    'The minister, a former judge, told the court the law was clear.',
    'the law was clear | minister | told',
  ],
  [
    "Police arrested two men, Ada Holt, the city's mayor, said.",
    'Police arrested two men | Ada Holt | said',
  ],
  [
    'The bridge would reopen, said the transport minister, Ada Holt.',
    'The bridge would reopen | Ada Holt | said',
  ],
  ['The bridge would reopen, said the mayor, who is 43.', 'The bridge would reopen | mayor | said'],
  ['Ada Holt told reporters Norway would wait.', 'Norway would wait | Ada Holt | told'],
  ['Ada Holt told the Norwegian parliament it had failed.', 'it had failed | Ada Holt | told'],
  [
    'The yard raised its sales forecast on Friday after orders doubled, and said it would hire.',
    'it would hire | yard | said',
  ],
  [
    'The bridge was safe, Norway and the United Kingdom said.',
    'The bridge was safe | Norway and the United Kingdom | said',
  ],
  ['The bridge was unsafe, the report found.', 'The bridge was unsafe | report | found'],
  ['Ada Holt added: “We saw it coming.”', '“We saw it coming. | Ada Holt | added'],
  [
    '“We saw it coming”, Ada Holt, who chairs the board, told the BBC.',
    '“We saw it coming | Ada Holt | told',
  ],
  [
    '“We saw it coming…” Ada Holt said, before breaking off.',
    '“We saw it coming… | Ada Holt | said',
  ],
  [
    '“I’m sure it’s the owners’ fault,” Ada Holt said.',
    '“I’m sure it’s the owners’ fault, | Ada Holt | said',
  ],
  ['“He told me ‘no’ and left,” Ada Holt said.', '“He told me ‘no’ and left, | Ada Holt | said'],
  ['“He told me “no” and left,” Ada Holt said.', '“He told me “no” and left, | Ada Holt | said'],
  ['In Lima, Ada Holt said the bridge was closed.', 'the bridge was closed | Ada Holt | said'],
  ['On Monday Ada Holt said the bridge was closed.', 'the bridge was closed | Ada Holt | said'],
  ['Last week officials said the bridge was closed.', 'the bridge was closed | officials | said'],
  ["“That's wrong,” Ada Holt said of the report.", "“That's wrong, | Ada Holt | said"],
  [
    'Ada Holt said it was “wrong” to close the bridge.',
    'it was “wrong” to close the bridge | Ada Holt | said',
  ],
  [
    'Ada Holt rejected the claim as “pure invention by people who know nothing”.',
    '“pure invention by people who know nothing | Ada Holt | rejected',
  ],
  [
    'Ada Holt praised the crews’ “extraordinary courage under fire”.',
    '“extraordinary courage under fire | Ada Holt | praised',
  ],
  ['The firm, which employs 400 people, said it would appeal.', 'it would appeal | firm | said'],
  ['The firm said it would not comment.', 'it would not comment | firm | said'],
  [
    '“We don’t comment on cases,” a company spokesperson said.',
    '“We don’t comment on cases, | company spokesperson | said',
  ],
  ['Asked about the bridge, Ada Holt said it was closed.', 'it was closed | Ada Holt | said'],
  [
    'When asked about the bridge, Ada Holt replied that it was closed.',
    'it was closed | Ada Holt | replied',
  ],
  [
    'Speaking in Lima, Ada Holt said the bridge was closed.',
    'the bridge was closed | Ada Holt | said',
  ],
  [
    'The bridge was closed on Monday after what police called “a credible threat”.',
    '“a credible threat | police | called',
  ],
  ['Ada Holt accused the firm of lying, saying: “They knew.”', '“They knew. | Ada Holt | saying'],
  ['Ada Holt said: “They knew.” The firm denied it.', '“They knew. | Ada Holt | said'],
  [
    'Ada Holt closed the bridge. “It could have fallen any day,” she said.',
    '“It could have fallen any day, | she=Ada Holt | said',
  ],
  [
    'Ada Holt closed the bridge. “It could have fallen any day.”',
    '“It could have fallen any day. | Ada Holt | –',
  ],
  ['The bridge is closed, says Ada Holt.', 'The bridge is closed | Ada Holt | says'],
  ['Ada Holt: the bridge is closed'],
  ['The court heard that the bridge was closed.'],
  ['The court ruled that the bridge must be closed.', 'the bridge must be closed | court | ruled'],
  ['The judge ruled the bridge must be closed.', 'the bridge must be closed | judge | ruled'],
  [
    'Prosecutors alleged he had stolen the money.',
    'he had stolen the money | Prosecutors | alleged',
  ],
  [
    'The agency estimates that 300 people live there.',
    '300 people live there | agency | estimates',
  ],
  ['The agency estimates the cost at $3 million.'],
  [
    'The agency said 300 people lived there, more than half of them children.',
    '300 people lived there, more than half of them children | agency | said',
  ],
  ['“It is over,” sighed Ada Holt.', '“It is over, | Ada Holt | sighed'],
  ['“It is over,” Ada Holt said with a smile.', '“It is over, | Ada Holt | said'],
  ['“It is over,” Ada Holt said, smiling.', '“It is over, | Ada Holt | said'],
  [
    '“It is over,” Ada Holt said, adding that she was tired.',
    '“It is over, | Ada Holt | said',
    'she was tired | Ada Holt | adding',
  ],
  ['Ada Holt told parliament: “It is over.”', '“It is over. | Ada Holt | told'],
  ['The word “over” is not in the report.'],
  ['His song “Over and Out” topped the charts.'],
  ['She wore a T-shirt that read “It is over”.', '“It is over | She | read'],
  ['The statement read: “It is over.”', '“It is over. | statement | read'],
  ['The letter said the bridge was closed.', 'the bridge was closed | letter | said'],
  ['A sign said “Bridge closed”.', '“Bridge closed | sign | said'],
  [
    'Residents complained that the bridge was closed.',
    'the bridge was closed | Residents | complained',
  ],
  [
    'Ada Holt apologised, saying the bridge should have been closed.',
    'the bridge should have been closed | Ada Holt | saying',
  ],
  ['Ada Holt insisted the bridge was safe.', 'the bridge was safe | Ada Holt | insisted'],
  [
    'Ada Holt acknowledged that mistakes were made.',
    'mistakes were made | Ada Holt | acknowledged',
  ],
  [
    'Ada Holt made clear that the bridge would close.',
    'the bridge would close | Ada Holt | made clear',
  ],
  ['Ada Holt pointed out that the bridge was old.', 'the bridge was old | Ada Holt | pointed out'],
  [
    'Ada Holt went on to warn that the bridge could fall.',
    'the bridge could fall | Ada Holt | warn',
  ],
  ['It said the bridge was closed.', 'the bridge was closed | It | said'],
  ['They said so.'],
  [
    'The ministry said the bridge, which is 90 years old, would close in May.',
    'the bridge, which is 90 years old, would close in May | ministry | said',
  ],
  [
    'The ministry said on Telegram that 40 drones were shot down.',
    '40 drones were shot down | ministry | said',
  ],
  [
    'The bridge was hit by a missile, the governor wrote on Telegram.',
    'The bridge was hit by a missile | governor | wrote',
  ],
  [
    'The governor said early on Friday one person had died.',
    'one person had died | governor | said',
  ],
  [
    '“We’re fine, aren’t we?” Ada Holt asked. “Or not?”',
    '“We’re fine, aren’t we? | Ada Holt | asked',
    '“Or not? | Ada Holt | asked',
  ],
  ['“What now?” Nobody answered.'],
  [
    'There are “no plans” to close the bridge, a ministry source said.',
    'There are “no plans” to close the bridge | ministry source | said',
  ],
  ['Sources in the ministry said there were “no plans”.', 'there were “no plans” | Sources | said'],
  ['The plan, officials say, is dead.', 'The plan, officials say, is dead | officials | say'],
  [
    'Officials say they fear that the dam will burst.',
    'they fear that the dam will burst | Officials | say',
  ],
  [
    'The prime minister said he was told the bridge was closed.',
    'he was told the bridge was closed | prime minister | said',
  ],
  [
    'Ada Holt said Juan Ortiz had told her the bridge was closed.',
    'Juan Ortiz had told her the bridge was closed | Ada Holt | said',
  ],
  [
    '“Juan told me, ‘It is closed,’ and I believed him,” Ada Holt said.',
    '“Juan told me, ‘It is closed,’ and I believed him, | Ada Holt | said',
  ],
  [
    'The general, speaking on condition of anonymity, said the front had collapsed.',
    'the front had collapsed | general | said',
  ],
  [
    'The bridge was closed, a person familiar with the matter said.',
    'The bridge was closed | person familiar with the matter | said',
  ],
  [
    'The deal is worth $3 billion, according to people familiar with the matter.',
    'The deal is worth $3 billion | people familiar with the matter | –',
  ],
  [
    'The deal, according to officials, is worth $3 billion.',
    'The deal, according to officials, is worth $3 billion | officials | –',
  ],
  ['Officials cited by Reuters said the deal was off.', 'the deal was off | Officials | said'],
  [
    'Reuters, citing two officials, reported that the deal was off.',
    'the deal was off | Reuters | reported',
  ],
  [
    '“The deal is off,” Reuters quoted a diplomat as saying.',
    '“The deal is off, | diplomat | saying',
  ],
  [
    '“One day,” Ada Holt says, “we will laugh about it.” Her friends do not.',
    '“One day, | Ada Holt | says',
    '“we will laugh about it. | Ada Holt | says',
  ],
  [
    '“Go home,” he told them. “Go home and stay there.”',
    '“Go home, | he | told',
    '“Go home and stay there. | he | told',
  ],
  [
    'Ada Holt hailed “a historic day for the whole region”.',
    '“a historic day for the whole region | Ada Holt | hailed',
  ],
  [
    'She thanked “every single one of the volunteers who came”.',
    '“every single one of the volunteers who came | She | thanked',
  ],
  ['It was, she said, “the worst night of my life”.', '“the worst night of my life | she | said'],
  [
    'The dam “is not going to hold”, engineers warned.',
    '“is not going to hold | engineers | warned',
  ],
  [
    'The dam is “not going to hold” and must be emptied, engineers warned.',
    '“not going to hold | engineers | warned',
  ],
  [
    'The fire is “under control”, the service said.',
    'The fire is “under control” | service | said',
  ],
];

describe('findSpeech: who speaks, and what does not count', () => {
  it.each(cases.map(([text, ...found]) => ({ text, found })))('$text', ({ text, found }) => {
    expect(speechLines(text)).toEqual(found);
  });
});
