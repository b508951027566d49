// Words that say nothing about the matter: function words, what the tokeniser leaves of contracted forms, and names of
// character references, which dumps of pages leave in their text.
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against ago all almost along already also although always am among an and another
  any anyone anything are aren around as at away back be became because become been before began being below between
  both but by came can cannot could couldn did didn do does doesn doing don done down during each either else even
  ever every few for from further get gets getting give given go goes going gone got had hadn has hasn have haven
  having he hence her here hers herself him himself his how however if in including indeed instead into is isn it its
  itself just least less let like likely ll made make makes making many may maybe me might mine more most much must my
  myself near nearly neither never next no nobody none nor not nothing now of off often on once one ones only onto or
  other others otherwise our ours ourselves out over own per perhaps put quite rather re really said same saw say says
  saying see seem seemed seems seen several shall she should shouldn since so some someone something sometimes soon
  still such take taken takes than that the their theirs them themselves then there therefore these they thing things
  this those though through thus to together too took toward towards two under unless until up upon us use used using
  ve very via was wasn we well went were weren what whatever when where whether which while who whole whom whose why
  will with within without won would wouldn yes yet you your yours yourself they're we're you're they've we've you've
  i've he'll she'll they'll we'll you'll i'll it'll that'll there'll who're who've
  nbsp amp quot apos lt gt mdash ndash lsquo rsquo ldquo rdquo hellip`.split(/\s+/),
);

// Written so, they are names and no pronouns.
const NAMES_LIKE_STOP_WORDS = new Set(['US', 'WHO', 'U.S.']);

/** Whether an English word is only there for the grammar. */
export function isEnglishStopWord(word: string): boolean {
  return !NAMES_LIKE_STOP_WORDS.has(word) && STOP_WORDS.has(word.replaceAll('’', "'").toLowerCase());
}
