/**
 * Where the first evidence of fact `f` begins (UTF-16) in the current text of its article `a`: the
 * fact's own, which is row `q` of evidence; without any, that of its fields. Null if it has none.
 */
const position = `CASE WHEN q.version = a.version THEN q.start_utf16
      ELSE (SELECT min(v.start_utf16) FROM evidence AS v
        WHERE v.fact = f.n AND v.version = a.version) END`;

/**
 * Joins the section `s` whose label and time a fact has: of those that name facts (see
 * `namesFacts`), the innermost that holds the beginning of its first evidence. It lies latest in
 * the text, so that the index is walked back from the evidence to the first hit.
 */
export const joinSection = `LEFT JOIN section AS s ON s.article = f.article
    AND s.ordinal = (SELECT c.ordinal FROM section AS c
      WHERE c.article = f.article AND c.names_facts = 1 AND c.start_utf16 <= (${position})
        AND c.end_utf16 > (${position})
      ORDER BY c.start_utf16 DESC, c.level DESC LIMIT 1)`;

/**
 * Joins the first span `q` of the fact's own evidence: of what stands in the current text of its
 * article `a`, else of what is left in older versions.
 */
export const joinFirstEvidence = `LEFT JOIN evidence AS q ON q.n = coalesce(
    (SELECT v.n FROM evidence AS v WHERE v.fact = f.n AND v.field IS NULL AND v.version = a.version
      ORDER BY v.start_utf16, v.n LIMIT 1),
    (SELECT v.n FROM evidence AS v WHERE v.fact = f.n AND v.field IS NULL
      ORDER BY v.start_utf16, v.n LIMIT 1))`;
