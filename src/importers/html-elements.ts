/** Elements that begin and end a line of their own, as browsers lay them out. */
export const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ' +
    'ol optgroup option p plaintext pre search section summary table tbody tfoot thead caption tr ul xmp'
  ).split(' '),
);

/** Elements whose content no reader of the page sees, or that is no text. */
export const dropped: ReadonlySet<string> = new Set(
  (
    'script style template noscript svg iframe object embed applet audio video canvas ' +
    'select datalist textarea noembed noframes title'
  ).split(' '),
);

/** Elements without content, which therefore never drop or hold anything. */
export const voids: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements in which white space stands as it is written. */
export const preformatted: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext']);

/**
 * Dropped elements that a block element ends although they are open, as in browsers; without this a
 * drawing that was never closed would take the rest of the article with it.
 */
export const endedByBlocks: ReadonlySet<string> = new Set(['svg', 'select']);
