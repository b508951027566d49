/** The words of English that hold sentences together and say little by themselves, lower case. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  [
    // When.
    'still again now yet already until since before after then once first last next ever soon later earlier recently',
    'today yesterday tomorrow ago',
    // Whether, and against what.
    'no not never none nobody nothing nor neither without but though although despite however instead rather because',
    'whether while unless except if may might could must should can will would',
    // How much, which.
    'only both most some many few several every each half more less fewer least other others another same all any',
    'enough much own alone such so too also even just nearly almost about around over under very well quite exactly',
    'the a an this that these those',
    // Who.
    'he she it they him them his her their its i we you my our your me us who whom whose which what there here',
    'where why how',
    // Where, by whom, with what.
    'by for from with in on at of to into onto through during against between among within across along behind beyond',
    'near towards upon per via amid up out off down away back than as or and',
    // The verbs that help others.
    'is are was were be been being do does did has had have having',
  ].flatMap((line) => line.split(' ')),
);
