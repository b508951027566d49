const verbs = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Forms of verbs that give somebody's words as his. */
const REPORTING_VERBS = verbs(`
  said says saying say told tells tell telling stated states stating added adds adding claimed claims claiming asserted asserts
  asserting insisted insists insisting argued argues arguing warned warns warning announced announces announcing
  declared declares declaring explained explains explaining noted notes noting remarked remarks remarking commented
  comments commenting replied replies replying responded responds responding answered answers answering wrote writes
  writing tweeted tweets tweeting posted posts posting acknowledged acknowledges acknowledging admitted admits admitting
  conceded concedes conceding confirmed confirms confirming denied denies denying alleged alleges alleging accused
  accuses accusing suggested suggests suggesting predicted predicts predicting promised promises promising vowed vows
  vowing pledged pledges pledging complained complains complaining concluded concludes concluding emphasized emphasised
  emphasizes emphasises emphasizing emphasising stressed stresses stressing underlined underlines underscored
  underscores pointed observed observes observing recalled recalls recalling recounted recounts reported reports
  reporting revealed reveals revealing testified testifies testifying urged urges urging called calls calling described
  describes describing dubbed dubs praised praises blasted blasts slammed slams criticized criticised criticizes
  criticises condemned condemns mocked mocks joked jokes quipped quips cautioned cautions reiterated reiterates
  repeated repeats maintained maintains contended contends countered counters demanded demands asked asks asking
  wondered wonders believes believed thinks thought hoped hopes expects expected estimates estimated estimating shouted
  shouts yelled yells whispered cried cries exclaimed exclaims agreed agrees lamented laments opined opines proclaimed
  proclaims advised advises informed informs assured assures read reads quoted quotes cited cites boasted boasts
  recommended recommends declined sneered scoffed snapped fumed gushed mused signalled signaled clarified clarifies
  disclosed discloses indicated indicates hailed hails labelled labeled labels branded brands termed terms characterized
  characterised characterizes voiced expressed expresses offered offers continued continues began begins concurred
  disputed disputes dismissed dismisses rejected rejects defended defends attacked praised thanked thanks chanted
  chants sang laughed recited texted emailed messaged tweeted relayed intoned interjected chimed
  acknowledging knows knew feels felt saw finds found ruled rules proposed proposes`);

/** Verbs after which a statement without quotation marks is plainly somebody's report ("X said that …"). */
export const STATEMENT_VERBS = verbs(`
  said says told tells stated states added adds claimed claims asserted asserts insisted insists argued argues warned
  warns announced announces declared declares explained explains noted notes acknowledged acknowledges admitted admits
  conceded concedes confirmed confirms denied denies alleged alleges suggested suggests predicted predicts promised
  promises vowed vows pledged pledges complained complains concluded concludes emphasized emphasised stressed stresses
  underlined recalled recalls reported reports revealed reveals testified testifies wrote writes believes believed thinks hopes
  estimates estimated reiterated reiterates maintained maintains contended contends tweeted posted cautioned cautions
  observed remarked remarks`);

/** Whether a word is a form of a verb that gives somebody's words; "States" with its capital is a part of names. */
export function isReportingVerb(word: string): boolean {
  return word !== 'States' && REPORTING_VERBS.has(word.toLowerCase());
}

/** Whether a verb says that its speaker denies what follows. */
export function isDenial(verb: string | null): boolean {
  return (
    verb !== null &&
    /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|dismiss(?:es|ed)?|dispute[sd]?|refut(?:es|ed))$/.test(verb)
  );
}
