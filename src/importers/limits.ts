/** Largest file, in bytes, that is read. */
export const maxFileBytes = 64 * 1024 * 1024;

/** How much of a file's start is looked at to tell what it is. */
export const headBytes = 4096;
