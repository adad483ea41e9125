const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(word => word !== ''))

/** Given names, common ones of many countries, in lower case. They tell `pt john smith` from `pt education`. */
export const GIVEN = list(`
aaron abdul abdullah adam adams aditya adriana agnes ahmed aisha alan albert alejandro alex alexander alexandra alfred ali alice
alicia alison amanda amber amelia amina amir amit amy ana anastasia andrea andrew andrzej angela anil anita ann anna anne
annie anthony antonio arjun arthur asha ashley ayesha barbara beatrice benjamin bernard beth betty beverly bill billy bob
brandon brenda brian bridget bruce carl carla carlos carmen carol caroline catherine cecilia charles charlie charlotte chen
cheryl chloe chris christina christine christopher cindy claire clara connor craig cynthia daniel danielle darren david
deborah debra dennis derek diana diane diego dmitri dolores dominic donald donna doris dorothy douglas dylan edith eduardo
edward eileen elaine eleanor elena eli elizabeth ella ellen emily emma eric erica esther ethan eugene eva evelyn fatima
fernando fiona florence frances francesca francis francisco fred gabriel gareth gary gemma george georgia gerald giovanni
giulia gladys gloria gordon graham greg gregory hannah hans harold harriet harry hassan hayley hazel heather hector helen
henry hiroshi howard hugh hussein ian ibrahim ingrid irene isabel isabella isla ivan ivy jacob jacqueline jake james jamie
jan jane janet janice jasmine jason javier jean jeff jeffrey jennifer jenny jeremy jerry jessica jesus jill jim jimmy jin
joan joanna joanne joe joel johan johanna john johnny jonathan jordan jorge jose joseph joshua joyce juan juanita judith
judy julia julian julie justin karen karl kate katherine kathleen kathryn katie kayla keith kelly ken kenneth kevin khalid
kim kimberly kumar kyle lakshmi larry laura lauren lawrence leah leon leonard leroy lewis liam lillian linda lisa logan
lorraine louis louise lucas lucia lucy luigi luis luke lynn madison mabel marcus margaret maria marie marilyn mario marion
marjorie marta martha martin mary maryam mateo matthew maureen maurice megan mehmet mei melissa michael michelle miguel
mildred mike min ming miriam mohamed mohammad mohammed molly monica muhammad nancy naomi natalia natalie natasha nathan neil
nicholas nicole nigel nina noah nora norma norman oliver olga olivia omar oscar owen pablo pamela patricia patrick paul paula
pauline pedro peggy peter philip phillip phyllis pierre piotr priya rachel raj rajesh ralph ramesh ramon raymond rebecca
reginald ricardo richard rita robert roberta roger ronald rosa rosemary roy russell ruth ryan sally sam samantha samuel
sandra sanjay santiago sara sarah scott sean sergei shane shannon sharon sheila shirley simon sofia sophia sophie stanley
stefan stella stephanie stephen steve steven stuart sunil susan suresh sylvia tamara tanya tara ted teresa terry theodore
theresa thomas tiffany tim timothy tina todd tom tony tracy tyler ursula valerie vanessa vera veronica vijay vincent
virginia vivian vladimir walter wanda wayne wei wendy wilfred william winifred xavier yan yolanda yuki yusuf yvonne zachary
zainab zoe`)

/** Given names that are also words: in lower case they count only before a family name. */
export const GIVEN_WORDS = list(`
will mark may grace hope faith joy rose frank grant art pat drew chase dean guy sue jack rob ray victor angel dawn june april
summer iris melody gene max penny robin crystal ruby sandy daisy violet lily pearl ginger carter mason hunter miles nick
charity christian dale glen heath jade kay lance lee les lou mercy olive patience paris peg ron skip stew sterling bill`)

/** Family names, common ones of many countries, in lower case. They tell `mr smith` from `mr enterography`. */
export const FAMILY = list(`
abbott abdi adams agarwal ahmed akhtar alexander ali allen alvarez anderson andrews armstrong arnold ashworth atkinson
bailey baker banerjee banks barker barnes barnett bartlett begum bell bennett bernard bhatt bianchi bishop black boyd bradley
brooks brown bryant burke burns butler campbell carlson carpenter carr carroll carter castillo castro chan chandler chang
chapman chaudhary chavez chen cheng choi chopra chowdhury christensen clark clarke cohen cole coleman collins cook cooper
cox craig crawford cruz cunningham daniels davidson davies davis dawson delgado desai diaz dixon doe donovan douglas doyle dubois
duncan dunn edwards elliott ellis estrada evans farrell ferguson fernandez ferrari fischer fisher fitzgerald fleming flores
ford foster fowler fox francis fraser freeman garcia gardner garza gibson gill gomez gonzales gonzalez gordon graham gray
green greene griffin griffiths guerrero gupta gutierrez guzman hall hamilton hansen hanson harding harper harris harrison
hart harvey hassan hawkins hayes henderson henry hernandez herrera hicks higgins hill ho hoffman holland holmes hossain
howard howell hudson hughes hunt hunter hussain hussein ibrahim islam ivanov iyer jackson jacobs james jenkins jensen jimenez
johansson johns johnson johnston jones jordan joshi kapoor kaur kelly kennedy khan kim king knight kowalski kumar lambert
larsen lawrence lawson le lee leblanc lewis li liu lloyd long lopez lynch macdonald malik marshall martin martinez mason
matthews mccarthy mcdonald mckenzie mehta mendez mendoza menon meyer miller mills mitchell mohamed mohammed moore morales
moran moreno morgan morris morrison muller munoz murphy murray nair nakamura navarro nelson newman nguyen nielsen novak
nowak obrien o'brien oconnor o'connor odonnell o'donnell okafor okonkwo olsen olson oneill o'neill ortega ortiz osullivan
o'sullivan owen owens palmer park parker parsons patel patterson payne pearson peña pena perez perkins perry peters petersen
peterson petrov pham phillips pierce porter powell price qureshi ramirez ramos rana rao ray reddy reed reid reyes reynolds
rice richards richardson riley rivera roberts robertson robinson rodriguez rogers rojas romano romero rose ross rossi rowe
roy ruiz russell russo ryan sanchez sanders sandoval santiago santos sato schmidt schneider schroeder schultz schwartz scott
sharma shaw shah sheikh silva simmons simpson singh smirnov smith snyder soto spencer stephens stevens stevenson stewart stone
sullivan suzuki takahashi tanaka taylor thakur thomas thompson thomson torres tran tucker turner vargas vasquez vega verma
wagner walker wallace walsh wang ward warren washington watkins watson watts weaver webb weber webster wells west wheeler
white wilkinson williams williamson willis wilson wong wood woods wright wu xu yamamoto yang yilmaz young yusuf zhang zhao
zhou zimmerman díaz garcía gómez gonzález gutiérrez hernández jiménez lópez martínez müller muñoz nuñez núñez pérez ramírez
rodríguez sánchez vásquez fernández o'reilly oreilly mcbride mccoy mclean osei mensah adeyemi eze diallo traore`)

/** Family names that are also words: in lower case they count only after `mr` and `mrs` or a given name. */
export const FAMILY_WORDS = list(`
abbott banks bell bishop black boyd brown burns butler carpenter cook cooper cox cross cruz doe fields fisher ford foster fox
freeman gill grant graves gray green hall hart hicks hill holland hunt jordan king knight lambert lee li liu long ma may
mills moore moses page park parks parsons porter power price reed rice rose rush sanders short silva small snow soto stern
stone strong tan tran turner wall wang ward warren waters weaver wells west white wise wolf wood woods wright xu young`)

/** Words that follow a title's letters or a cue and are no name: MR imaging, Ms patients, patient Health Questionnaire. */
const OTHER = list(`
a about above access according activated activity acute adherence admitted adult advocacy advocate after age aged agreement all also
analysis and angiogram angiography any are arm arterial arthrogram arthrography as assessment at attitudes autonomy available
aware based be because been before being biopsy birth blood body brain breast but by came can cannot cardiac care cared centered
centred characteristics chart child cholangiography choice clean clinical cohort combined comes complained complains complaint
complete complex compliance complications conditional congo contact continues contrast control could current data database
day days death decision declined denied denies department dependent derived details developed diagnosed diagnosis did diffusion
died disease disposition dose doses due during early echo education elastography elderly empowerment engagement
enhanced enterography experience experiences examination exposure expectations factor factors family fatigue female
femoral fever files film findings first fistulography focused follow for from fusion gave general getting given global goals
group groups guidance guided guideline had handling has have having he health her here high him his history home hospital if
imaging images immobilization in independent information initially initiated injury interaction interval interventions
into is it its journey knowledge known lab later learning led left lesion lesions level levels lift like linac linked
list literacy lives living male management mapping mammography may me means measured medical mental methods might missing
mobility model monitoring morbidity mortality mr mrs ms multimodal name navigation navigator needs negative neurography new
no non not note notes now number of old older on one only opinion or organization our out outcome outcomes outside over
oximetry pain participation pathway patients pelvimetry perception perceptions perfusion perspective perspectives population
portal positioning positive post practice preference preferences presentation presented presenting presents prior privacy
problem procedure profile progression prognosis protocol provider pulse quality quantification quantitative question
questionnaire radiation rate rates rating ratio reached reaction readmission received receiving record records recruitment
recurrence referral referred registry regurgitation rehabilitation related relapse remains report reported reporting reports
research response result results review rights risk role room safe safety said samples satisfaction says scan scanner scanning
scans score scores screening segmentation selection self sequence services setting severity severe she shared should showed shows
signal simulation since size some specific spectra spectroscopic spectroscopy stable started state states status stenosis
still stratification study subgroup suffering support surface surgery survey survival symptoms systems taking technique
temperature test tested testing than that the their them then therapy there thermometry they this thought time to told
tomography tool transfer transplant treated treatment trial triage two type undergoing underwent unit until urography us use
used user using values variables variant venography version versus view visit visits volume vs wants was we weight well were
when where whether which while who whose will with without women work would x year years you your zero
alternative america appointment appt asked call called calls care centre center chest chief clinic clinician code comfort
consent consult consulting doctor doctors er exam fall falls flow frail gp hx icu id identification identifier index intake
interview md medicaid medicare medication medications nurse nurses nursing o/e opd or pa physician pmh pt pts ref reference
report resident rn rounds seen shock staff summary teaching team transport unknown urgent ward x-ray yes
anonymous anonymised anonymized redacted confidential withheld tbc n/a none null see
practitioner practitioners supervisor superior sinus chromatid chromatids mary-joseph excel office windows word pac-man
health global activation reported health-related predicts rescue care asap register euroscore reduce-it
i ii iii iv v vi vii viii ix am pm`)

export const isOther = (word: string): boolean =>
  OTHER.has(word) ||
  /(?:graphy|graphic|scopy|metry|ization|isation|itis|osis|oma|emia|aemia|pathy|ectomy|plasty|tomy|therapy)$/.test(word)
