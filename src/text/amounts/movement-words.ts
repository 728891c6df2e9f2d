/** Verbs and nouns of change: behind them `from X to Y` is no range but two amounts. */
export const changeWords: ReadonlySet<string> = new Set(
  (
    'rise rises rose risen rising increase increases increased increasing raise raises raised ' +
    'raising grow grows grew grown growing climb climbs climbed climbing jump jumps jumped jumping ' +
    'soar soars soared soaring surge surges surged surging swell swelled double doubled triple ' +
    'tripled expand expanded boost boosts boosted boosting lift lifts lifted lifting fall falls fell ' +
    'fallen falling drop drops dropped dropping cut cuts cutting reduce reduces reduced reducing ' +
    'decline declines declined declining decrease decreases decreased decreasing slide slid sliding ' +
    'slip slips slipped slipping plunge plunged plunging tumble tumbled sink sank shrink shrank ' +
    'shrunk lower lowers lowered lowering slash slashes slashed slashing halve halved up down went ' +
    'go going gone change changed changing move moved moving revise revised upgrade upgraded ' +
    'downgrade downgraded trim trimmed trimming bring brings brought bringing push pushed gain ' +
    'gained lose lost ease eased dip dipped edge edged advance advanced add adds added ' +
    'strengthen strengthened weaken weakened widen widened narrow narrowed'
  ).split(' '),
);

/** Words that may stand between such a verb and its amount. */
export const betweenChange: ReadonlySet<string> = new Set(
  'by about around nearly almost some more than over just under another a further roughly'.split(
    ' ',
  ),
);
