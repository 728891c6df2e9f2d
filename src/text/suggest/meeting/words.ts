/** Words that tell meetings; data, in lower case. */
function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

export const meetingNouns = wordsOf(`
  meeting meetings talks summit session gathering conference forum negotiations consultations
  discussions round dinner lunch breakfast roundtable call telephone-call conversation conversations calls meetings consultations audience videoconference
  plenary sessions`);

/** Verbs whose object is a meeting, and whose subject hosts it. */
export const hostingVerbs = wordsOf(
  'host convene chair co-chair co-host hold open conclude begin start resume',
);

/** Verbs whose subject is a meeting. */
export const courseVerbs = wordsOf(
  'open start begin conclude end resume kick hold convene plan schedule expect postpone delay adjourn collapse break set',
);

/** What is met without meeting: "meet the deadline". */
export const notMet = wordsOf(`
  target targets demand demands need needs deadline deadlines criteria goal goals standard standards
  requirement requirements obligation obligations expectations condition conditions challenge
  challenges costs cost threshold quota commitments resistance opposition fate end death criticism
  objective objectives conditions pledge targets`);
