const mega = 1024 * 1024;

/** Largest file, in bytes, that is read at all: an archive, a mailbox or a table may be as large. */
export const maxFileBytes = 200 * mega;

/** Largest file or entry, in bytes, that is read as one text. */
export const maxTextBytes = 64 * mega;

/** How much the entries of one file may hold together when unpacked, in bytes. */
export const maxUnpackedBytes = 200 * mega;

/** How many times larger than packed an entry may be, if it is larger than the second figure. */
export const maxRatio = 200;
export const leastSuspectBytes = mega;

/** How many entries, messages, rows or documents of one file are read. */
export const maxEntries = 100_000;

/** How many containers (archives, mails) may lie in each other. */
export const maxNesting = 3;

/** How deeply the elements of an XML document may be nested. */
export const maxXmlDepth = 500;

/** How much of a file's start is looked at to tell what it is. */
export const headBytes = 4096;

/** How many pages of a PDF are read, how many pieces of text on one page, and for how long. */
export const maxPdfPages = 2000;
export const maxPdfItems = 200_000;
export const maxPdfSeconds = 180;
