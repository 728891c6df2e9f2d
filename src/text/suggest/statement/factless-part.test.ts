import { describe, expect, it } from 'vitest';
import { shownFacts } from '../testing/shown.ts';

function said(answer: string): readonly (string | undefined)[] {
  const text = `Tea with a general

General Ana Ruiz spoke to us in Lima.

Q: What have you been given?

A: ${answer}

Q: And then?

A: Then we wait for the rain to stop and for the road to dry.`;
  return shownFacts(text, 'STATEMENT', ['said']).map((fact) => fact['said']);
}

const rain = 'Then we wait for the rain to stop and for the road to dry.';

describe('an answer that tells facts of other types', () => {
  it('is no statement where little else is said', () => {
    expect(said('Norway gave us 40 trucks in January. So we wait.')).toEqual([rain]);
  });

  it('is a statement of what else is said', () => {
    const rest =
      'I do not know why nobody else came. People in the valley ask me that every day, and I have no answer for them that I like.';
    expect(said(`Norway gave us 40 trucks in January. ${rest}`)).toEqual([rest, rain]);
  });
});
