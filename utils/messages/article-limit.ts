/**
 * Longest article that is read, in UTF-16 code units; what comes after is left out. It stands apart from the protocol,
 * since the content script needs it and none of the checks.
 */
export const ARTICLE_LIMIT = 400_000;
