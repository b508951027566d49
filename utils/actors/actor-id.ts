/** Holds across articles and outlets, for every spelling: "vladimir-putin", "russia". */
export type ActorId = string;
