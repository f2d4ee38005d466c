"""First names that are taken out of questions, plain (no accents, lower case).

Common in France, whatever they come from; a name that is also an everyday word of questions
("rose", "pierre") is here too: when in doubt a word is dropped.
"""

FIRST_NAMES: frozenset[str] = frozenset(
    """
    aaron abdel abdelkader abdou abdoulaye abel achille adam adama adele adeline adem adil
    adrien adrienne agathe agnes ahmed aicha aime aissa aissatou akim alain alan alban albane
    albert albertine alda ale alejandro alessandro alex alexandra alexandre alexia alexis alfred
    ali alice alicia aline alioune alison alix alma aloise alphonse amadou amandine amara amary
    ambre ambroise amel amelia amelie amin amina aminata amine amir amira ana anael anais
    anastasia anatole andre andrea andreas andree andrei andrii ange angela angele angelina
    angelique anis anissa anita anna annabelle anne annick annie anouk anselme anthony antoine
    antoinette antonin antonio apolline arielle aristide armand armande armel armelle arnaud
    arsene arthur asma assia astrid aubin aude audrey auguste augustin aurelia aurelie aurelien
    aurore axel axelle aya ayse aziz baptiste barbara bastien beatrice ben benedicte benjamin
    benoit berenice bernadette bernard berthe bertrand bilal blandine boris boubacar brahim
    brandon brice brigitte bruno bryan camille candice capucine carine carl carla carlos carmen
    carole caroline catherine cecile cedric celeste celestin celestine celia celina celine cesar
    chaima chantal charlene charles charlie charline charlotte cherif chloe christel christelle
    christian christiane christine christophe cindy claire clara clarisse claude claudia
    claudine clea clemence clement clementine cleo clothilde clotilde colette colin colombe come
    constance constant constantin coralie corentin corinne cyprien cyriaque cyril cyrille damien
    dana daniel daniela daniele danielle danny daphne daria david deborah delphine denis denise
    denys desire desiree diana diane didier dimitri djamel djamila djibril dmytro dolores
    domingos dominique donovan doriane dorothee driss dylan edgar edith edmond edouard edwige
    elena eleonore eliane elias elie eliette eline elio elisa elisabeth elise elliot elodie eloi
    eloise elsa elvire emeline emeric emile emilie emilien emilio emily emir emma emmanuel
    emmanuelle emmy emre enzo eric erica erika erwan esteban estelle esther ethan etienne eugene
    eugenie eva evan evelyne ewen fabian fabien fabienne fabio fabrice fadila faiza fanny farah
    farid farida fatih fatiha fatima fatma fatou fatoumata faustine felicie felicite felix
    ferdinand fernand fernande fernando fethi filipe fiona firmin flavie flavien flora flore
    florence florent florian floriane francesca francesco francine francis francisco franck
    francois francoise frank fred frederic frederique gabin gabriel gabriela gabrielle gael
    gaelle gaetan garance gaspard gaston gauthier gautier genevieve geoffrey george georges
    georgette gerald geraldine gerard germain germaine ghislain ghislaine gilbert gilberte
    gilles ginette gisele giulia gladys gloria goncalo gregoire gregory guillaume gulsen gustave
    guy gwenael gwenaelle gwendoline habib habiba hadja hafida hakan hakim halima hamid hamza
    hanane hanna hannah hasan hasna hassan hatice hayat heidi helena helene henri henriette
    herve hicham hichem hilda hippolyte honore honorine hortense houda hubert hugo hugues husein
    hussein ibrahim ibrahima ida idriss igor ilan ilias ilona ilyes iman imane imene ines ingrid
    ioana irene irina iris isaac isabel isabelle isis ismael ismail issa ivan iyad jacky
    jacqueline jacques jade jalil jamal jamel jamila jan jana janine jasmine jason javier jawad
    jean jeanine jeanne jeannette jeannine jennifer jeremie jeremy jerome jessica jessy jesus
    jim joan joana joao joaquim jocelyn jocelyne joel joelle johan johanna john johnny jonas
    jonathan jordan jorge jose josee josef joseph josephine josette josiane josselin josue joyce
    juan judith jules julia julian juliana julie julien julienne juliette julio june justin
    justine kader kadiatou kamel kamila karen karim karima karin karina karine karl kateryna
    katia katy kelly kemal kenan kenny kenza kerem kevin khadidja khadija khaled khalid khalil
    kilian killian kim krystel kylian ladji laetitia lahcen lakhdar lala lamia lamine lara
    larissa latifa laura laure laureen laurence laurent laurette laurie laurine lea leandre
    leane leila lena lenny leo leon leonard leonie leonor leonora leontine leopold leslie
    leticia levi leyla lia liam lila lilia lilian liliane lilou lina linda line lino lionel lisa
    lise lison livia loan loane loic lola lorenzo loris lou louane loubna louca louis louisa
    louise louisette louison louka luc luca lucas luce lucette lucia lucie lucien lucienne
    lucile lucille ludivine ludovic luigi luis luisa luka lukas luna lya lydia lydie lyes lylou
    lyna madeleine mael maeline maelle maelys maeva magali magalie maissa maite malek malia
    malik malika malo malvina mamadou manel manon manu manuel manuela marc marceau marcel
    marcelin marcelle marco marcos marguerite maria mariam mariama marianne marie marielle
    marilou marilyn marin marina marine mario marion marise marius marjolaine marjorie marlene
    marta marthe martial martin martine marwa marwan maryam maryline maryse maryvonne mateo
    matheo mathias mathieu mathilde mathis mathurin matteo matthias matthieu maud maurane
    maureen maurice mauricette max maxence maxime maximilien maya mayssa mbaye medhi mehdi
    mehmet meissa melanie melina melissa melodie meriem merveille meryem micael michael michel
    michele micheline mickael miguel mila milan milena milo mina miriam mohamed mohammed moira
    moise mokhtar mona monia monica monique morad morgan morgane mouhamed mounia mounir mourad
    moussa moustapha muhammad muriel murielle mustafa mustapha mylene myriam nabil nabila nadege
    nadia nadine nadir nael nahla naima naomi narjes natacha natalia nathalie nathan nathanael
    nawel nelly neven nicolas nicole nikita nils nina nino noa noah noam noe noel noelie noelle
    noemie noha nolan nolwenn nora norah norbert nordine nour noura ocean oceane octave octavie
    odette odile oksana olena olga olivia olivier omar ophelie orane oriane oscar osman ottavia
    ouassim oumar oumou ousmane pablo paola paolo pascal pascale pascaline patrice patricia
    patrick paul paula paule paulette paulin pauline paulo pedro perrine peter petra philibert
    philippe philomene pierre pierrette pierrick priscilla prosper quentin rabah rabia rachel
    rachid rachida rafael rafik raissa ramata ramon ramzi rania raoul raphael raphaelle rayan
    rayane raymond raymonde rebecca redouane regine regis reine rejane remi remy renata renaud
    rene renee reynald ricardo richard rim rima rita robert roberto robin roch rodolphe rodrigo
    rodrigue rodrigues roger roland rolande romain romaine romane romeo romuald romy ronan rosa
    rosalie rose roselyne rosine roxane ruben rui ryan saad sabah sabine sabri sabrina sacha
    safia said saida salah salem salim salima salma salome salomon samba sami samia samir samira
    samson samuel samy sana sandra sandrine sandy santiago sara sarah sasha saul sebastien sekou
    selena selim selima selma serge sergii sergio serhii servane severine shana shirley sidonie
    siham silvia simao simeon simon simone sixtine skander slimane smail sofia sofiane sohan
    solange solene soline sonia sophia sophie soraya souad soufiane souleymane stan stanislas
    stella stephan stephane stephanie steve steven suleyman suzanne suzette svetlana swann
    sylvain sylvaine sylvestre sylvette sylviane sylvie tahar tania tarik tatiana teddy teo
    teresa tess tetiana thais thea theo theodore theophile theresa therese thiago thibaud
    thibault thibaut thierry thomas tiago tidiane timeo timothe timothee tina titouan tom toni
    tony tristan ugo ulysse urbain ursula valentin valentina valentine valere valeria valerie
    valery vanessa vanina vasco vasyl vera veronique victoire victor victoria victorien viktor
    vincent viola violaine violette virgile virginie vitor viviane vladimir volodymyr wafa
    wahiba walid wassim wendy wilfried william willy xavier yacine yael yakup yamina yanis yann
    yannick yannis yasemin yasin yasmina yasmine yassin yassine youcef younes youness youri
    yousra youssef youssouf ysaline yulia yuliia yusuf yvan yves yvette yvon yvonne zaccharie
    zacharie zahia zahra zakaria zara zeinab zelie zeynep zina zineb zinedine zoe zohra zora
    zoubida zoulikha
    """.split()  # noqa: SIM905
)
