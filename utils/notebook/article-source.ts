/** What a reader subscribed to, as a source of articles; the id is the subscription's. */
export type SubscriptionSource = `feed:${string}` | `pack:${string}` | `shared:${string}`;

/**
 * Who put an article into the corpus: the starter corpus, the reader by hand or by having it kept while reading, files
 * that were imported, or a subscription. An article may have several; it goes when the last of them lets go.
 */
export type ArticleSource = 'starter' | 'kept' | 'read' | 'import' | SubscriptionSource;
