/** First parts of compounds that keep their hyphen also at a line's end. */
export const compoundStarts: ReadonlySet<string> = new Set(
  (
    'well ill self long short high low half full cross vice quasi north south east west ' +
    'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety'
  ).split(' '),
);

/** What makes one word of such a first part, without a hyphen: shortage, seventeen, highway. */
export const plainEnds: ReadonlySet<string> = new Set(
  'er est ing ly ness age ish way ways light lights teen ty th ties en ward wards ern erly fold some fall tage tages comings coming'.split(
    ' ',
  ),
);

/** Last parts of compounds that keep it, too. */
export const compoundEnds: ReadonlySet<string> = new Set(
  (
    'based led backed made held run owned funded wide scale level range term time year month week day hour minute old ' +
    'style like free minded being known being called off up down out in to-date general elect turned made sized sided ' +
    'mile kilometre kilometer metre meter ton tonne strong fire standing lasting reaching ranking profile speed power ' +
    'related controlled occupied held appointed declared proclaimed imposed launched fired propelled guided armed trained ' +
    'speaking language born wing right left wide person man woman member party nation state way sea air surface ground'
  ).split(' '),
);

/** Words behind a hyphen that stands for a left out part: "short- and long-term". */
export const joiningWords: ReadonlySet<string> = new Set('and or to und oder bis och'.split(' '));
