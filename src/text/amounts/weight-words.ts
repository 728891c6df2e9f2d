/** What weighs so many pounds: `a 500-pound bomb`. */
export const heavyThings: ReadonlySet<string> = new Set(
  (
    'bomb bombs warhead warheads shell shells missile missiles rocket rockets munition munitions ' +
    'explosive explosives device devices charge charges payload payloads glide bunker mine mines ' +
    'man woman boy girl baby fish bear dog lineman athlete boulder rock rocks stone animal cargo ' +
    'load tuna gorilla turkey mammal shark tortoise pig weight weights dumbbell barbell satellite'
  ).split(' '),
);

/** What so many pounds are paid for, or of: `a million pounds of public money`. */
export const moneyThings: ReadonlySet<string> = new Set(
  (
    'money aid funding funds fund investment investments debt debts savings damage grants grant ' +
    'loan loans support assistance tax taxes taxpayer taxpayers taxpayers’ taxpayer’s cash revenue ' +
    'income profit profits losses spending cuts contracts contract assets asset compensation fines ' +
    'orders sales exports imports trade business benefits budget subsidies donations'
  ).split(' '),
);

/** Words before a number that make it a weight. */
export const weighing: ReadonlySet<string> = new Set(
  (
    'weigh weighs weighed weighing weight payload lb lbs heavier lighter carry carries carried ' +
    'carrying packed'
  ).split(' '),
);

/** Words that tell of British money in a text, so that `20 pounds` are no weight. */
export const sterlingCues: ReadonlySet<string> = new Set(
  (
    'uk britain british london england english scotland scottish wales welsh sterling treasury ' +
    'exchequer egypt egyptian cairo lebanon lebanese syria syrian sudan sudanese'
  ).split(' '),
);
