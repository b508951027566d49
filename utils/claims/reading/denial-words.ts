const DENIAL =
  /\b(?:den(?:y|ies|ied|ying|ial)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing)|disput(?:es|ed|ing)|contradict(?:s|ed|ing)?|refus(?:es|ed|ing|al)|rul(?:ed|es|ing) out|no evidence|no sign|nobody|none|never|no such|untrue|false|fiction|baseless|unfounded|wrong|neither|nor|without|failed|only|instead|rather|alone)\b/iu;

/** Whether a text has a word that denies, refuses or excludes. */
export const deniesSomething = (text: string): boolean => DENIAL.test(text);
