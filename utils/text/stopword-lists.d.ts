// The package has no types. Each of its lists is a module of its own, of which we take those that we use.
declare module 'stopword/src/stopwords_deu.js' {
  export const deu: readonly string[];
}
declare module 'stopword/src/stopwords_spa.js' {
  export const spa: readonly string[];
}
declare module 'stopword/src/stopwords_fra.js' {
  export const fra: readonly string[];
}
declare module 'stopword/src/stopwords_ita.js' {
  export const ita: readonly string[];
}
declare module 'stopword/src/stopwords_nld.js' {
  export const nld: readonly string[];
}
declare module 'stopword/src/stopwords_pol.js' {
  export const pol: readonly string[];
}
declare module 'stopword/src/stopwords_por.js' {
  export const por: readonly string[];
}
declare module 'stopword/src/stopwords_rus.js' {
  export const rus: readonly string[];
}
declare module 'stopword/src/stopwords_ukr.js' {
  export const ukr: readonly string[];
}
