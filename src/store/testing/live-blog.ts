/** A live blog of two updates, the later first, with words that count from their day. */
export const liveBlog = `Ferries resume after the storm

UPDATE 1941 GMT: The harbour master said on Thursday that 14 ferries would sail again. Norway promised four boats.

UPDATE 1407 GMT: No ferry left the port this morning, and 300 passengers waited. 😀 France gave tents yesterday.`;

/** One that ran past midnight, of 11 and 12 April 2025. */
export const overnightBlog = `Storm at sea: live

12 April 2025

UPDATE 0110 GMT: Sweden said that the boats would sail on Friday and came back yesterday.

11 April 2025

UPDATE 2250 GMT: Norway gave boats today.`;
