import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Modality } from '../../shared/domain/understanding.ts';
import { readDocument } from '../document/document.ts';
import { awkwardText } from '../testing/arbitraries.ts';
import { clauseAt, modalityAt } from './modality-at.ts';
import { readClauses } from './read-clauses.ts';

/** A text with one stretch in `[ ]`: how what stands there is meant, and by which words. */
const cases: readonly (readonly [text: string, modality: Modality, cue: string | null])[] = [
  ['Norway [delivered] four boats.', 'done', null],
  ['Norway [has delivered] four boats.', 'done', null],
  ['Norway [is sending] four boats.', 'planned', 'is sending'],
  ['Norway [is, however, sending] four boats.', 'planned', 'is, however, sending'],
  ['Norway, which is not rich, [added] four boats.', 'done', null],
  ['The plan [envisages] the deployment of troops.', 'planned', 'envisages'],
  ['France has given four and [promised] another six.', 'planned', 'promised'],
  ['It delivered rice and [hopes] to bring more.', 'planned', 'hopes to'],
  ['At least £2m [is set] aside for clinics.', 'planned', 'set aside'],
  ['The army [wants] to have 500 troops there.', 'planned', 'wants to'],
  ['The army is [training] recruits.', 'done', null],
  ['The [boats] arrived in May.', 'done', null],
  ['Two people [were killed].', 'done', null],
  ['Norway [will provide] four boats.', 'planned', 'will'],
  ['Norway’s navy said it [would send] boats.', 'planned', 'would'],
  ['It [would send] boats, the navy said.', 'planned', 'would'],
  ['Norway [plans to] send boats.', 'planned', 'plans to'],
  ['Norway [is to] send boats.', 'planned', 'is to'],
  ['The boats [are due] to arrive on Friday.', 'planned', 'due to'],
  ['Norway [intends] to send boats.', 'planned', 'intends to'],
  ['Norway has [pledged] to send boats.', 'planned', 'pledged to'],
  ['Norway [pledged] £35 million.', 'planned', 'pledged'],
  ['Norway [is ready] to send boats.', 'planned', 'ready to'],
  ['They agreed on 21 January to [lend] Kenya money.', 'planned', 'agreed'],
  ['Oslo expressed its [readiness] to send boats.', 'planned', 'readiness to'],
  ['The ministry announced [plans] to build boats.', 'planned', 'plans to'],
  ['They’ll [send] boats.', 'planned', 'They’ll'],
  ['Norway [will not stop] providing boats.', 'planned', 'will not stop'],
  ['Norway [won’t abandon] its friends.', 'planned', 'won’t abandon'],
  ['Norway [will never cease] helping.', 'planned', 'will never cease'],
  ['Norway [will not provide] boats.', 'refused', 'will not'],
  ['Norway [won’t provide] boats.', 'refused', 'won’t'],
  ['She said Norway [would not provide] boats.', 'refused', 'would not'],
  ['He would rather not [discuss] it.', 'refused', 'would rather not'],
  ['Norway has [ruled out] boats.', 'refused', 'ruled out'],
  ['Norway [refused] to send boats.', 'refused', 'refused'],
  ['The ministry [declined] to comment.', 'refused', 'declined'],
  ['Oslo [rejected] the plan.', 'refused', 'rejected'],
  ['Norway [has no plans] to send boats.', 'refused', 'no plans to'],
  ['Norway [is not ready] to send boats.', 'refused', 'is not ready'],
  ['Oslo [cannot give] more.', 'refused', 'cannot'],
  ['No boats [will be sent].', 'refused', 'No boats'],
  ['Norway [did not rule out] boats.', 'hypothetical', 'did not rule out'],
  ['Norway [refused to rule out] boats.', 'hypothetical', 'refused to rule out'],
  ['The army [denied] the strike.', 'denied', 'denied'],
  ['The army [did not fire].', 'denied', 'did not'],
  ['Oslo has [dismissed] reports of a deal.', 'denied', 'dismissed'],
  ['Oslo [dismissed] the minister.', 'done', null],
  ['Oslo [has not sent] boats.', 'denied', 'has not'],
  ['The ship never [arrived].', 'done', null],
  ['The claim [could not be verified].', 'denied', 'could not be'],
  ['He said that no decision [had been taken].', 'denied', 'no decision'],
  ['They [failed] to agree.', 'denied', 'failed to'],
  ['The boats [did not stop] firing.', 'done', 'did not stop'],
  ['Norway [could send] boats.', 'hypothetical', 'could'],
  ['Norway [might send] boats.', 'hypothetical', 'might'],
  ['Norway is [considering] a deployment.', 'hypothetical', 'considering'],
  ['Oslo was [weighing] the idea.', 'hypothetical', 'weighing'],
  ['Norway [is open to] sending boats.', 'hypothetical', 'open to'],
  ['The plan [would cost] more.', 'hypothetical', 'would'],
  ['Norway [should send] boats.', 'hypothetical', 'should'],
  ['She [urged] Oslo to act.', 'hypothetical', 'urged'],
  ['Kyiv [called for] more boats.', 'hypothetical', 'called for'],
  ['Norway [will send] boats if the talks fail.', 'conditional', 'if'],
  ['If the talks fail, Norway [will send] boats.', 'conditional', 'If'],
  ['Unless the talks succeed, boats [will be sent].', 'conditional', 'Unless'],
  ['Six states [have committed] to send boats if the war is halted.', 'conditional', 'if'],
  ['The ministry said it [would send] boats if the talks failed.', 'conditional', 'if'],
  ['Norway [will pay] as long as others do.', 'conditional', 'as long as'],
  [
    'Oslo offered to send boats, on condition that [Kenya pays].',
    'conditional',
    'on condition that',
  ],
  ['Provided that the money comes, boats [will sail].', 'conditional', 'Provided that'],
  ['She asked if the boats [had arrived].', 'done', null],
  ['Boats [will be sent] if possible.', 'planned', 'will'],
  ['The will [of the king] was read in May.', 'done', null],
  ['It looked as if the boats [were lost].', 'done', null],
];

describe('readClauses', () => {
  it.each(cases.map(([text, modality, cue]) => ({ text, modality, cue })))(
    '$text is $modality',
    ({ text, modality, cue }) => {
      const start = text.indexOf('[');
      const end = text.indexOf(']') - 1;
      const plain = text.replace(/[[\]]/g, '');
      const clause = clauseAt(readClauses(readDocument(plain)), { start, end });
      expect(clause?.modality).toBe(modality);
      if (cue !== null)
        expect(clause?.cue && plain.slice(clause.cue.start, clause.cue.end)).toBe(cue);
    },
  );

  it('gives clauses in order that do not overlap, with cues near them, whatever the text', () => {
    const pieces = constantFrom(
      ...'if will not would said that and , . ; : “ ” ( ) he boats sends to never 😀 ש \n'.split(
        ' ',
      ),
    );
    assert(
      property(array(pieces, { maxLength: 80 }), awkwardText(), (parts, awkward) => {
        const text = `${parts.join(' ')} ${awkward}`;
        let end = 0;
        for (const clause of readClauses(readDocument(text))) {
          expect(clause.start).toBeGreaterThanOrEqual(end);
          expect(clause.end).toBeGreaterThan(clause.start);
          if (clause.cue !== null) expect(clause.cue.end).toBeGreaterThan(clause.cue.start);
          end = clause.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('modalityAt', () => {
  it('is done where no clause is', () => {
    expect(modalityAt([], { start: 0, end: 3 })).toBe('done');
  });

  it('takes the clause that holds most of the span', () => {
    const text = 'Norway sent boats and Sweden will send trucks.';
    const clauses = readClauses(readDocument(text));
    expect(modalityAt(clauses, { start: 0, end: 10 })).toBe('done');
    expect(modalityAt(clauses, { start: 12, end: text.length })).toBe('planned');
  });
});
