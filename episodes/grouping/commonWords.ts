const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(word => word !== ''))

/** Function words of the languages in which the sites are used, and operators. They say nothing about a problem. */
export const STOP_WORDS = list(`
a an the of in on for to and or not is are was were be been being do does did can could should would will may might must
with without by from at as it its that this these those what which who whom whose when where why how there their they we
our us i you your he she his her no if than then into onto between among after before during through over under about
against within up out off per via vs versus more most less least very all any each both either neither such other another
same so too only also but yet just because while until again still ever never have has had having use used using uses
new really possible necessary useful need

der die das den dem des ein eine einer eines einem und oder nicht mit ohne bei von vom zu zur zum im am auf aus fur nach vor
uber unter durch ist sind wird werden wie was wann als auch bei
le la les un une des du de et ou pas ne avec sans chez dans sur sous pour par est sont au aux ce cette quel quelle
el los las una unos unas del y o con sin en por para es son al como que
il lo gli uno dello della dei degli delle e con senza nel nella per sono che
os um uma do da dos das no na nos nas com sem ao
het een van en of niet met zonder bij op voor naar is zijn wordt hoe
`)

/**
 * Words that most clinical problems share: tasks, populations, study designs, filters, time. Taken from those that
 * stand in at least 1 in 100 of 1,425 titles (PubMedQA, BioASQ, Cochrane diagnostic reviews), without names of organs, diseases and
 * treatments, with their kin and with the words of search filters added.
 */
export const GENERAL_WORDS = list(`
patient people person adult child children infant neonate newborn men man women woman male female boy girl elderly older old young
age aged human animal population group cohort family adolescent paediatric pediatric geriatric
treatment treat therapy therapeutic therapie management manage managing care practice clinical clinic medical medicine
health healthcare hospital service diagnosis diagnostic diagnose differential prognosis prognostic etiology aetiology
prevention preventive prevent screening assessment assess evaluation evaluate monitoring approach intervention
procedure option strategy use indication contraindication recommendation guideline guidance guidelines consensus
statement update updated overview summary criteria definition classification score scale test testing tests
symptom sign finding feature presentation cause causes complication risk factor effect effective effectiveness efficacy
efficient safety safe adverse event side benefit harm outcome result response rate incidence prevalence epidemiology
mortality morbidity survival quality life predict predictor prediction marker level status function role impact
influence affect association associated relation related relationship difference different comparison compare comparative
compared improve improved improvement reduce reduced reduction increase increased increasing decrease decreased change
high low higher lower long short term early late first second third line initial primary secondary acute chronic severe
severity mild moderate advanced stage grade type phase case series report study studies trial randomized randomised
controlled control placebo double blind blinded review systematic meta metaanalysis analysis analyses evidence based
research data model multicenter prospective retrospective observational survey cohort pilot journal article english
language humans abstract free full text broad narrow specific specificity sensitivity sensitive accuracy detection
dose dosing dosage mg mcg ml day daily week month year years time duration follow followup start starting stop
stopping best better good normal abnormal common rare general special recent current disease disorder syndrome condition
illness infection problem drug medication agent oral combination versus alternative measure measurement value
subgroup exposure characteristic correlate correlation important potential novel
diagnostik behandlung leitlinie patienten kinder erwachsene therapie traitement diagnostic enfant adulte tratamiento
diagnostico ninos adultos guia trattamento linee guida bambini tratamento diretriz criancas behandeling richtlijn kinderen
`)

/** Organs, fields and methods that name a specialty rather than a problem. From the same titles: 1 in 100 or more, and their kin. */
export const BROAD_WORDS = list(`
cancer carcinoma cell blood heart kidney liver lung brain skin bone breast prostate colon bowel muscle joint eye nerve vein artery
chest abdominal spinal cervical coronary pulmonary cardiovascular vascular respiratory cerebral gastric rectal colorectal urinary
pain fever injury fracture failure bleeding infection inflammatory pressure surgery surgical operation operative preoperative
postoperative laparoscopic transplantation chemotherapy radiotherapy vaccine vaccination antibiotic steroid imaging ultrasound
tomography scan mri radiography biopsy serum plasma urine genetic gene protein receptor antibody virus viral bacterial pregnancy
pregnant birth maternal emergency ambulatory inpatient outpatient intensive unit mental psychological emotional diabetes hypertension
depression stroke tumor mass lesion invasive noninvasive growth loss weight body induced tract
vitamin acid inhibitor agonist antagonist blocker deficiency hormone toxicity sclerosis arthritis anemia neuropathy
`)
