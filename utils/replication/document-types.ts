/** What the documents of a shared corpus call themselves; others are passed over. */
export const ARTICLE_TYPE = 'sidelight-article';
export const ENTRY_TYPE = 'sidelight-entry';
