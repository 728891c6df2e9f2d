/** A live blog of two updates, the later first, with words that count from their day. */
export const liveBlog = `Ferries resume after the storm

UPDATE 1941 GMT: The harbour master said on Thursday that 14 ferries would sail again. Norway promised four boats.

UPDATE 1407 GMT: No ferry left the port this morning, and 300 passengers waited. 😀 France gave tents yesterday.`;
