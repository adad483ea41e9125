/**
 * Abbreviations that clinicians type instead of the words, and brand names that are searched as often as the substance.
 * Only those with one usual meaning in a search on a clinical site.
 */
const TABLE = `
af=atrial fibrillation|afib=atrial fibrillation|acs=acute coronary syndrome|mi=myocardial infarction|stemi=stemi myocardial infarction
nstemi=nstemi myocardial infarction|cad=coronary artery disease|hf=heart failure|chf=heart failure|hfref=hfref heart failure
hfpef=hfpef heart failure|htn=hypertension|dvt=deep vein thrombosis|pe=pulmonary embolism|vte=venous thromboembolism
doac=direct oral anticoagulant|noac=direct oral anticoagulant|tia=transient ischemic attack|cabg=coronary artery bypass|pci=percutaneous coronary intervention
pad=peripheral artery disease|copd=chronic obstructive pulmonary disease|cap=community acquired pneumonia|hap=hospital acquired pneumonia
ards=acute respiratory distress syndrome|osa=obstructive sleep apnea|tb=tuberculosis|ckd=chronic kidney disease|aki=acute kidney injury
esrd=end stage renal disease|eskd=end stage kidney disease|uti=urinary tract infection|bph=benign prostatic hyperplasia|t2dm=type 2 diabetes mellitus
t2d=type 2 diabetes|t1dm=type 1 diabetes mellitus|t1d=type 1 diabetes|gdm=gestational diabetes mellitus|dka=diabetic ketoacidosis
pcos=polycystic ovary syndrome|gerd=gastroesophageal reflux disease|gord=gastroesophageal reflux disease|ppi=proton pump inhibitor
ibs=irritable bowel syndrome|ibd=inflammatory bowel disease|uc=ulcerative colitis|nafld=nonalcoholic fatty liver disease
masld=metabolic steatotic liver disease|hcc=hepatocellular carcinoma|cdi=clostridioides difficile infection|cdiff=clostridioides difficile
ra=rheumatoid arthritis|oa=osteoarthritis|sle=systemic lupus erythematosus|gca=giant cell arteritis|pmr=polymyalgia rheumatica
ms=multiple sclerosis|als=amyotrophic lateral sclerosis|tbi=traumatic brain injury|sah=subarachnoid hemorrhage|ich=intracerebral hemorrhage
adhd=attention deficit hyperactivity disorder|ptsd=posttraumatic stress disorder|ocd=obsessive compulsive disorder|mdd=major depressive disorder
ssri=selective serotonin reuptake inhibitor|snri=serotonin noradrenaline reuptake inhibitor|rsv=respiratory syncytial virus|sti=sexually transmitted infection
aml=acute myeloid leukemia|cll=chronic lymphocytic leukemia|nsclc=non small cell lung cancer|itp=immune thrombocytopenia|hit=heparin induced thrombocytopenia
hrt=hormone replacement therapy|iud=intrauterine device|nsaid=nonsteroidal antiinflammatory|acei=ace inhibitor|sglt2i=sglt2 inhibitor
entresto=sacubitril valsartan|eliquis=apixaban|xarelto=rivaroxaban|pradaxa=dabigatran|ozempic=semaglutide|wegovy=semaglutide|mounjaro=tirzepatide
jardiance=empagliflozin|farxiga=dapagliflozin|forxiga=dapagliflozin|humira=adalimumab|keytruda=pembrolizumab|paxlovid=nirmatrelvir ritonavir
tylenol=paracetamol|acetaminophen=paracetamol|lovenox=enoxaparin|lasix=furosemide|frusemide=furosemide|plavix=clopidogrel|coumadin=warfarin|synthroid=levothyroxine
adrenaline=epinephrine|salbutamol=albuterol|renal=kidney|hepatic=liver|cardiac=heart|pediatric=child|paediatric=child|tumor=cancer|tumour=cancer|neoplasm=cancer
`

/** What is typed short, and its words. */
export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map(entry => entry.split('='))
    .map(([short = '', words = '']) => [short, words.split(' ')]),
)
