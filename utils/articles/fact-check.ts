/** What an outlet concluded of a statement that somebody made, as it declares with schema.org's ClaimReview. */
export interface FactCheck {
  /** The statement that was checked. */
  readonly claim: string;
  /** Who made it. */
  readonly claimant: string | null;
  /** Where it was made: addresses with http or https. */
  readonly appearances: readonly string[];
  /** The outlet's own words for what it concluded, or "2 of 5" where it gives a number alone. */
  readonly rating: string;
  /** Who checked it. */
  readonly outlet: string | null;
  /** Where the check stands, with http or https. */
  readonly url: string | null;
  /** When the check came out: ISO 8601, as exact as the source states it. */
  readonly date: string | null;
}
