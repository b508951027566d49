/**
 * Which recogniser this is. It goes up whenever the same article would give other actors, mentions or claims than
 * before, so that the corpus reads its articles again.
 */
export const READER_VERSION = 2;
