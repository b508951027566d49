import { wordSet } from './word-set.ts';

/** Given names, folded: and East Asian family names, which stand first too: a capitalised run that begins with one names a person. */
export const GIVEN_NAMES = wordSet(`
aaron abdul abdullah abdel abdelkader abigail abraham abu adam adrian adriana ahmad ahmed aidan aisha akira alan alastair albert alberto alec
alejandro aleksandar aleksandr aleksander aleksei alessandra alessandro alex alexander alexandra alexandre alexandru alexei alexey alexis alfonso alfred ali alice
alicia alina alison allan allen allison alvaro amanda amber amelia amina amir amit amy ana anastasia anatoly anders andre andrea andreas andrei andres andrew
andrey andrii andriy andrzej andy angel angela angelina angelo angus anil anita ann anna anne annette annie anthony antoine anton antonia antonio antony anwar
april ariel arjun arkady armando arnold arthur artem arturo arun ashley ashraf asif astrid audrey august augusto aurelie austin ava avi ayesha aziz barbara barry bart bashar
beatrice beatriz becky ben benjamin bernard bernd bernhard bernie bert beth betty beverly bill billy bjorn blake bob bobby bogdan boris brad bradley brandon brenda brendan brent
brett brian bridget brigitte bruce bruno bryan caitlin callum cameron camila camille carl carla carlo carlos carmen carol carole carolina caroline carolyn carrie casey caspar catherine
cathy cecilia celine cesar charlene charles charlie charlotte chiara chloe chris christian christiane christina christine christoph christophe christopher chuck cindy claire clara
clarence claude claudia claudio claus clive colin colleen conor connor corey corinne cory craig cristian cristiano cristina curtis cynthia cyril dale damian damien dan dana
daniel daniela daniele danielle danny dario darren dave david davide dean debbie deborah debra delia denis denise dennis denys derek devin dexter diana diane didier diego dieter dimitri
dina dirk dmitri dmitriy dmitry dmytro dominic dominik dominique don donald donna dora doris dorothy doug douglas duncan dustin dwight dylan earl ed eddie edgar edith edmund
eduard eduardo edward edwin efraim eileen elaine eleanor elena eleni eli elias elijah elisa elisabeth elise eliza elizabeth ella ellen elliot elliott elon elsa emil emile emilia emilie emilio
emily emma emmanuel enrico enrique eric erica erich erik erika ernest ernst erwin esther ethan eugene eva evan evelyn evgeny ewan fabian fabio farah fatima faisal federico felicia felipe felix
fernando fiona florian floyd frances francesca francesco francis francisco franck francois frank franklin franz fred freddie frederic frederick fredrik friedrich gabriel gabriela gabriella
gabriele gareth garry gary gavin gemma gene geoff geoffrey georg george georges georgi georgia georgina gerald gerard gerardo gerhard geraldine gilbert gilles gina giorgio giovanni giulia giuseppe
glen glenn gloria gordon grace graeme graham grant greg gregor gregory greta guido guillaume guillermo gunther gustav gustavo guy hadi hakan haley hamid hamza hank hanna hannah
hans harald harold harriet harry harvey hasan hassan hazel heather hector heidi heinrich heinz helen helena helene helga helmut hendrik henri henrik henry herbert herman hermann hilary hillary
hiroshi holly howard hubert hugh hugo hussein ian ibrahim ida ignacio igor ilan ilya imran ines ingrid irene irina iris isaac isabel isabella isabelle ismail ivan ivana ivo jack
jackie jackson jacob jacqueline jacques jaime jake jakob jakub jamal james jamie jan jane janet janice janos jared jason javier jay jean jeanne jeff jeffrey jen jenna jennifer jenny
jens jeremy jerome jerry jesse jessica jesus jill jim jimmy jo joachim joan joana joanna joanne jochen jodie joe joel joerg johan johann johanna johannes john johnny jon jonas jonathan jorge jose josef joseph
josephine josh joshua joy joyce juan juanita judith judy jukka jules julia julian juliana julie julien juliet julio julius jurgen justin justine jörg kamal karel karen karim karin karina karl karol
karsten kate katarina katarzyna katerina katharina katherine kathleen kathryn kathy katie katja katrin kay keith kelly ken kenneth kenny kerry kevin khaled khalid khalil kiran kirill kirk kirsten kirsty klaus
konstantin krishna kristen kristi kristian kristin kristina kristof krzysztof kurt kyle kyrylo lance lara larry lars laura laurel lauren laurence laurent laurie lawrence leah lee leila lena leo
leon leonard leonardo leonid leroy leslie lester lewis liam lidia lillian lily lina linda lindsay lindsey lionel lisa liz lloyd lois lola lorenzo loretta lori lorraine lou louis louise luc luca lucas lucia lucy
luigi luis luise luiz lukas luke lydia lyn lynn maciej madeleine magdalena magnus mahmoud maja maksim malcolm malik mandy manuel manuela mara marc marcel marcela marcelo marcin marco marcos marcus
margaret margarita maria mariam marian mariana marianne marie marilyn marina mario marion marisa marjorie mark markus marta martha martin martina marvin mary maryam masoud mateo mateusz mathias mathieu
matt matteo matthew matthias matthieu maureen maurice mauricio max maxim maxime maxwell maya megan mehmet melanie melissa michael michaela michal michel michele michelle miguel mihai mika mikael mike
mikhail mila milan miles milos mina miranda miriam mitchell mohamed mohammad mohammed moises mona monica monika monique morgan moritz moshe muhammad mustafa mykhailo nabil nadia nadine
naomi nasser natalia natalie natasha nate nathan nathaniel natalya ned neil nelson nick nicholas nicola nicolas nicole nigel niklas nikita niko nikola nikolai nikolaus nikolay nils nina noah noam noel nora
norbert norman nuno oksana oleg oleh oleksandr oleksii oleksiy olena olga oliver olivia olivier omar oscar oskar osman otto owen pablo paige pamela paolo pascal pat patrice patricia patricio patrick
patrik paul paula paulo pavel pavlo pawel pedro peggy penny per perry pete peter petr petra petro phil philip philipp philippe phillip phoebe pierre piotr priya qasim rachel radoslaw rafael rafal rainer raj
rajesh ralf ralph ramon ramzan randall randy raphael raquel rashid raul ravi ray raymond rebecca reginald reinhard renata renate rene reza ricardo richard rick ricky rita rob robert roberta roberto robin rod roderick
rodney rodrigo roger roland rolf roman ron ronald ronnie rory rosa rosalind rosario rose rosemary ross roxana roy ruben rudolf rudy rupert ruslan russell rustam ruth ryan sabine sabrina sadiq said
saleh sally salma salman sam samantha samir samuel sandra sandy sanjay santiago sara sarah sasha scott sean sebastian serge sergei sergey sergio serhii serhiy seth shane shannon
sharon shaun sheila shelley sheryl shirley sidney siegfried silvia simon simone sofia sonia sophia sophie spencer stacey stacy stan stanislav stanley stefan stefania stefano steffen stella stephan stephane stephanie
stephen steve steven stewart stuart sue sunil susan susanne suzanne sven svetlana sylvia sylvie takeshi tamara tania tanya tara tariq tatiana taylor ted teresa terence teri terrence terry tess thea theo theodore
theresa therese thierry thomas thorsten tiffany tim timo timothy tina tobias todd tom tomas tomasz tommy toni tony tracey tracy travis trevor tristan tyler ulf ulrich ulrike umar uri ursula usman vadim
valentin valentina valeria valerie valerii valery vanessa vasily vasyl vera verena veronica veronika viacheslav vicente vicky victor victoria viktor vikram vincent vincenzo violet viola virgil virginia vitali vitaly vito vivian
vlad vladimir vladislav volker volodymyr vyacheslav waleed walid wallace walter wanda warren wayne wei wendy werner wilhelm willem william willy wilson winston wladimir wojciech wolfgang xavier yael yan yana yang yann yasmin
yasser yevgeny yitzhak yoav yoko yolanda yosef yousef youssef yulia yuri yuriy yury yusuf yves yvonne kim lee park choi jung kang cho yoon jang lim wang li zhang liu chen huang zhao wu zhou xu zhu hu guo lin gao luo zheng leung wong cheung chan kwok yau hui ho tsai tsang nguyen tran pham
zachary zainab zara zeynep zoe zoltan zsolt
`);
