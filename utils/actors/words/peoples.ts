import { wordSet } from './word-set.ts';

/** Nationalities, religions, creeds and other adjectives with a capital: no actors, but they help to type a name. */
export const PEOPLES = wordSet(`
afghan afghans african africans albanian albanians algerian algerians american americans angolan arab arabs arabic arabian argentine argentinian argentines armenian armenians asian asians australian australians austrian austrians azerbaijani azeri
azeris bahraini balkan bangladeshi baltic basque bavarian belarusian belarusians byelorussian belgian belgians bengali berliner bolivian bosnian bosnians brazilian brazilians brit british briton britons brits bulgarian bulgarians burmese burkinabe
californian cambodian cameroonian canadian canadians caribbean catalan catalans caucasian celtic chadian chechen chechens chilean chileans chinese christian christians colombian colombians confucian congolese corsican cossack crimean croat croatian croatians croats cuban cubans
cypriot cypriots czech czechs danish dane danes dutch ecuadorian ecuadorean egyptian egyptians emirati emiratis english englishman eritrean estonian estonians ethiopian ethiopians eurasian european europeans fijian filipino filipinos finnish finn finns flemish french
frenchman gallic gambian gazan gazans georgian georgians german germans germanic ghanaian greek greeks greenlandic greenlander greenlanders guatemalan haitian haitians hebrew hellenic hindu hindus hispanic hispanics honduran hungarian hungarians icelandic indian indians indonesian indonesians
iranian iranians iraqi iraqis irish irishman islamic islamist islamists israeli israelis italian italians ivorian jamaican japanese jew jewish jews jordanian jordanians kazakh kazakhs kenyan kenyans korean koreans kosovan kosovar kurdish kuwaiti kuwaitis kyrgyz lao laotian
latin latino levantine latinos latvian latvians lebanese liberian libyan libyans lithuanian lithuanians london-based londoner londoners macedonian maltese malaysian malaysians malian maori marxist mauritanian maya mediterranean mexican mexicans moldovan moldovans mongolian mongol mongols montenegrin moroccan moroccans mormon moscow-based
mozambican muslim muslims muscovite muscovites namibian nepalese nepali nicaraguan nigerian nigerians nordic norse norwegian norwegians omani ottoman pakistani pakistanis palestinian palestinians panamanian paraguayan parisian parisians persian persians philippine peruvian pole poles polish portuguese protestant protestants
prussian punjabi qatari qataris roman romans romanian romanians romani russian russians rwandan salafist salvadoran saudi saudis scandinavian scot scotch scots scottish semitic senegalese serb serbian serbians serbs shia shiite shiites siberian sicilian sikh sikhs singaporean slav slavic slavs slovak slovakian slovaks slovene slovenian slovenians
somali somalis soviet soviets spaniard spaniards spanish sudanese sunni sunnis swede swedes swedish swiss syrian syrians taiwanese tajik tamil tanzanian tatar tatars texan texans thai thais tibetan tibetans tunisian tunisians turk turkic turkish turkmen turks ugandan ukrainian ukrainians
uzbek uzbeks venetian venezuelan venezuelans vietnamese welsh westerner westerners western westernised yank yanks yankee yankees yemeni yemenis yiddish yugoslav yugoslavian zambian zimbabwean zionist zionists
catholic catholics orthodox lutheran evangelical evangelicals buddhist buddhists anglican jesuit communist communists socialist fascist fascists leninist stalinist maoist keynesian democrat democratic republican trumpian trumpist trumpism putinist maga victorian atlanticist euro-atlantic transatlantic
anglo-saxon anglo-saxons afro ibero indo sino russo euro franco
olympic olympian paralympic nazi neo-nazi chavista chavistas peronist peronists midwestern southerner southerners northerner northerners easterner
eastern northern southern northeastern northwestern southeastern southwestern
`);
