/** What a word makes of the verb that it leads to: "failed to close", "plans to close", "is said to close". */
export type Control = 'plain' | 'negative' | 'planned' | 'possible' | 'unlikely' | 'reported' | 'denied';

const table = (rows: readonly (readonly [Control, string])[]): ReadonlyMap<string, Control> =>
  new Map(
    rows.flatMap(([control, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word) => [word, control] as const),
    ),
  );

/** Verbs before "to" whose subject does what follows ("refuses to close"). */
export const BEFORE_INFINITIVE = table([
  ['negative', 'fail refuse decline neglect forget omit hesitate'],
  [
    'planned',
    `plan intend want aim seek vow pledge promise agree prepare decide hope expect propose offer threaten undertake
    resolve opt volunteer try attempt struggle strive wish vote choose move push look consent ask`,
  ],
  ['possible', 'seem appear need have'],
  ['reported', 'claim profess pretend'],
  ['plain', 'manage begin start continue come go help proceed happen get rush tend cease'],
]);

/** Participles after "be" and before "to" ("is expected to close"). */
export const PASSIVE_BEFORE_INFINITIVE = table([
  [
    'planned',
    'expect schedule set plan project slate intend order ask urge tell invite instruct prepare poise destine mean design',
  ],
  ['reported', 'say believe think report understand allege claim know rumour consider assume'],
  ['plain', 'force make allow permit compel find see help require enable oblige'],
  ['negative', 'forbid'],
]);

/** Adjectives after "be" and before "to". */
export const ADJECTIVE_BEFORE_INFINITIVE = table([
  ['planned', 'due about ready set bound keen eager poised willing determined prepared scheduled'],
  ['possible', 'likely certain sure liable'],
  ['unlikely', 'unlikely'],
  ['negative', 'unable unwilling reluctant'],
  ['plain', 'able quick first last'],
]);

/** Verbs whose object does what follows "to" ("ordered the crews to leave"). */
export const OBJECT_BEFORE_INFINITIVE = table([
  [
    'planned',
    `order urge ask tell want expect invite instruct request persuade press call advise command encourage pressure
    challenge need like warn direct require schedule set plan promise threaten`,
  ],
  [
    'plain',
    'force allow permit compel enable help cause lead prompt get oblige see authorise authorize drive push',
  ],
  ['negative', 'forbid'],
  ['reported', 'believe think consider allege find'],
]);

/** Nouns before "to" ("its refusal to close"). */
export const NOUN_BEFORE_INFINITIVE = table([
  ['negative', 'failure refusal inability reluctance unwillingness'],
  [
    'planned',
    `plan plans intention intentions decision decisions pledge promise promises threat threats proposal proposals offer
    bid attempt attempts effort efforts agreement deal order orders call calls vow motion desire ambition commitment
    readiness willingness move chance right need aim goal permission demand request bill law`,
  ],
  ['plain', 'ability first last'],
]);

/** Verbs and adjectives before a form in "-ing", with or without a preposition ("denied closing", "accused of closing"). */
export const BEFORE_ING = table([
  ['denied', 'deny'],
  ['negative', 'avoid prevent stop bar ban prohibit refrain forbid block deter discourage keep save'],
  ['planned', 'consider suggest propose recommend contemplate discuss favour favor oppose reject mull'],
  ['reported', 'accuse suspect allege admit report acknowledge recall mention'],
  ['possible', 'risk fear imagine'],
  ['plain', 'start begin continue resume keep enjoy finish'],
]);

/** Verbs that leave open, or deny, what their clause with "that" says; others report it or take it as known. */
export const BEFORE_THAT = table([
  ['denied', 'deny refute dispute reject dismiss disprove rebut'],
  [
    'possible',
    'doubt fear hope wish imagine suppose pretend propose suggest recommend demand request ask insist-on warn worry',
  ],
  ['planned', 'promise pledge vow threaten agree decide order'],
]);

/** Nouns before "that" that leave it open ("no evidence that", "the claim that"). */
export const NOUN_BEFORE_THAT = table([
  [
    'possible',
    'possibility risk fear fears hope hopes chance doubt doubts danger likelihood prospect suggestion question',
  ],
  [
    'reported',
    `claim claims allegation allegations report reports rumour rumours assertion accusation accusations belief notion idea
    statement announcement argument evidence proof sign signs indication indications confirmation`,
  ],
  ['denied', 'denial denials'],
]);

/** Verbs that always have somebody or something to whom it is done. */
export const DONE_TO =
  /^(?:kill|injure|wound|arrest|seize|free|jail|detain|charge|ban|sentence|accuse|acquit|convict|displace|evacuate|rescue|deport|expel|suspend|cancel|impose|elect|appoint)$/;
