/** Words that tell whether a clause looks ahead or back, as data. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** A clause with one of these looks ahead. */
export const aheadWords = list(
  'will shall ll gonna would could should may might must due scheduled slated expected planned ' +
    'planning plans plan hopes hope aims aim intends intend intending poised upcoming forthcoming ' +
    'deadline wants want hoping promises vows pledges',
);

/** Present forms that announce what is to come; they count where they stand before the date. */
export const announcing = list(
  'meets begins starts opens travels visits convenes resumes hosts arrives expires expire lapses lapse ' +
    'closes end runs takes votes kicks leaves ' +
    'leave go open play face fly head gather gathers meet begin convene resume vote return returns departs faces ends goes',
);

/** Modals that make the participle behind them one of the future: "will be held". */
export const modals = list('will shall ll would could should may might must to can cannot wo');

/** Infinitives of what is arranged for a day: "agreed to meet on Friday". */
export const arranged = list(
  'meet hold discuss begin start vote visit travel attend host join be take open sign decide launch ' +
    'deliver present announce speak address go leave arrive return resume end convene gather send ' +
    'give receive publish release appear testify face hear review rule close reopen play brief ' +
    'submit unveil inaugurate come get make provide complete finish wait strike run expire step lead ' +
    'continue depart sit debate negotiate move enter fly sail reach approve consider',
);

/** Before `to` these make the infinitive one of the past: "managed to meet". */
export const achieved = list(
  'managed failed had forced used able helped refused declined began came went returned continued ' +
    'gathered',
);

/** Participles that end in -ed and do not look back. */
export const noPast = list(
  'united need needed red bed wed shed feed seed speed armed wounded injured indeed hundred sacred ' +
    'armoured armored combined mixed so-called allied advanced unprecedented displaced limited embed bleed breed sanctioned so-called occupied',
);

/** Past forms that do not end in -ed, and verbs in -ed of speech are told apart by `speech`. */
export const pastForms = list(
  'was were had did went came took made gave began held got fell rose struck hit left saw found kept ' +
    'lost sent spent won fought flew spoke wrote drove broke chose shot sank led fed paid sold bought ' +
    'brought thought taught caught stood understood became grew knew threw withdrew drew swore tore ' +
    'wore ran sat swam rang sang met said told shut burst drank ate rode hid bit blew froze stole ' +
    'woke beat overthrew overran laid built burnt dealt meant felt heard sought been seen taken given ' +
    'killed shown shook rose arose undertook mistook hung clung stung swung dug ago attack attacks ' +
    'massacre invasion assault',
);

/** Verbs behind which a clause of its own begins. */
export const speech = list(
  'said says say told announced confirmed reported added warned stated wrote claimed explained ' +
    'argued insisted acknowledged revealed noted predicted suggested indicated estimated believes ' +
    'believe thinks',
);

/** With one of these behind a verb of speech, a new clause begins. */
export const subjects = list(
  'that the a an he she it they we i you his her its their our there this these those no any some ' +
    'all both more if',
);

/** Behind these, `by Friday` tells how far it had come. */
export const reached = list(
  'rose fell reached killed died climbed stood passed grew topped increased dropped remained fled ' +
    'arrived raised recorded reported counted risen climbing rising',
);

/** Before `to Friday` these name the new day. */
export const deferring = list(
  'postponed delayed moved rescheduled shifted pushed adjourned deferred extended prolonged',
);
