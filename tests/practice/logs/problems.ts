/** A clinical problem as it is looked up: what is typed, in the order of a plausible hour, and what is opened. */
export interface Problem {
  name: string
  searches: readonly string[]
  titles: readonly string[]
}

const problem = (name: string, searches: readonly string[], titles: readonly string[]): Problem => ({
  name,
  searches,
  titles,
})

/** Made up for practice; some lie close together on purpose (anticoagulation, asthma, heart failure). */
export const PROBLEMS: readonly Problem[] = [
  problem(
    'apixaban in advanced kidney disease',
    [
      'apixaban CKD 4',
      '(apixaban[tiab] OR Eliquis) AND "Renal Insufficiency, Chronic"[Mesh]',
      'apixaban dose dialysis',
      'DOAC renal impairment atrial fibrillation',
    ],
    [
      'Apixaban versus warfarin in patients with atrial fibrillation and advanced chronic kidney disease',
      'Anticoagulation in dialysis: what to use and when',
      'Apixaban: drug information',
    ],
  ),
  problem(
    'clot with cancer',
    [
      'cancer associated VTE',
      'rivaroxaban OR edoxaban venous thromboembolism malignancy',
      "'venous thromboembolism'/exp AND 'low molecular weight heparin':ti,ab AND cancer",
      'edoxaban gastrointestinal cancer bleeding',
    ],
    [
      'Edoxaban for the treatment of cancer-associated venous thromboembolism',
      'Anticoagulation therapy for venous thromboembolism in adults with malignancy',
    ],
  ),
  problem(
    'iron in heart failure',
    [
      'iv iron HFrEF',
      '"Heart Failure"[Mesh] AND (ferric carboxymaltose[tiab] OR ferric derisomaltose[tiab])',
      'ferritin cut off heart failure iron deficiency',
      'ferric carboxymaltose hospitalisation AND (Therapy/Broad[filter])',
    ],
    [
      'Ferric carboxymaltose in heart failure with iron deficiency',
      'Intravenous iron for heart failure: a meta-analysis',
      'Iron deficiency in adults with heart failure',
    ],
  ),
  problem(
    'sacubitril start',
    [
      'entresto start after acei',
      'sacubitril valsartan initiation hypotension',
      'sacubitril.ti,ab. and (washout or switch$).mp.',
    ],
    [
      'Angiotensin-neprilysin inhibition in acute decompensated heart failure',
      'Sacubitril-valsartan: switching from an ACE inhibitor',
    ],
  ),
  problem(
    'croup',
    [
      'croup dexamethasone dose',
      'croup 0.15 mg/kg vs 0.6 mg/kg dexamethasone',
      'exp Croup/ and dexamethasone.mp.',
      'croup nebulised adrenaline',
    ],
    [
      'Glucocorticoids for croup in children',
      'Croup: approach to management',
      'Low-dose dexamethasone or prednisolone for croup: a randomised trial',
    ],
  ),
  problem(
    'otitis media in infants',
    [
      'amoxicillin otitis media 18 months',
      'acute otitis media watchful waiting',
      '"Otitis Media"[Mesh] AND amoxicillin AND infant[mh]',
    ],
    ['Antibiotics for acute otitis media in children', 'Acute otitis media in children: treatment'],
  ),
  problem(
    'biologics in asthma',
    [
      'severe eosinophilic asthma biologics',
      'mepolizumab vs benralizumab asthma',
      'TS=(asthma NEAR/3 (mepolizumab OR benralizumab))',
      'mepolizumab exacerbations',
    ],
    [
      'Mepolizumab treatment in patients with severe eosinophilic asthma',
      'Anti-IL-5 therapies for asthma',
      'Treatment of severe asthma in adolescents and adults',
    ],
  ),
  problem(
    'asthma in pregnancy',
    [
      'asthma pregnancy inhaled steroids safe',
      'budesonide pregnancy malformations',
      'budesonide[tiab] AND pregnan*[tiab]',
    ],
    [
      'Inhaled budesonide use during early pregnancy and congenital malformations',
      'Management of asthma during pregnancy',
    ],
  ),
  problem(
    'stone',
    [
      'tamsulosin ureteral stone',
      'medical expulsive therapy',
      'tamsulosin distal ureteric stone > 5 mm',
      '("Ureteral Calculi"[Mesh]) AND tamsulosin',
    ],
    [
      'Medical expulsive therapy in adults with ureteric colic',
      'Alpha-blockers as medical expulsive therapy for ureteral stones',
      'Kidney stones in adults: diagnosis and acute management',
    ],
  ),
  problem(
    'urine infection in men',
    [
      'UTI men duration antibiotics',
      'urinary tract infection male 7 vs 14 days',
      'ciprofloxacin 7 days men afebrile urinary',
    ],
    [
      'Effect of 7 vs 14 days of antibiotic therapy on resolution of symptoms among afebrile men with urinary tract infection',
      'Acute simple cystitis in adult males',
    ],
  ),
  problem(
    'giant cell arteritis',
    [
      'GCA tocilizumab',
      'giant cell arteritis visual loss prednisolone dose',
      "'giant cell arteritis'/exp AND tocilizumab",
      'temporal artery ultrasound halo sign',
    ],
    [
      'Trial of tocilizumab in giant-cell arteritis',
      'Treatment of giant cell arteritis',
      'Ultrasound compared with biopsy of temporal arteries (TABUL)',
    ],
  ),
  problem(
    'lithium and kidney',
    ['lithium nephrogenic diabetes insipidus', 'lithium polyuria amiloride', 'amiloride lithium nephropathy'],
    ['Amiloride for lithium-induced polyuria', 'Renal toxicity of lithium'],
  ),
  problem(
    'clozapine count',
    [
      'clozapine neutropenia monitoring',
      'clozapine ANC threshold benign ethnic neutropenia',
      'clozapine rechallenge after agranulocytosis',
    ],
    ['Clozapine rechallenge following neutropenia', 'Schizophrenia: clozapine and absolute neutrophil count'],
  ),
  problem(
    'migraine prevention',
    ['CGRP migraine prevention', 'erenumab vs topiramate', 'erenumab[tiab] OR fremanezumab[tiab] AND migrain*'],
    [
      'Erenumab versus topiramate for the prevention of migraine: a double-blind trial',
      'Preventive treatment of episodic migraine in adults',
    ],
  ),
  problem(
    'thunderclap headache',
    [
      'thunderclap headache CT within 6 hours',
      'subarachnoid haemorrhage lumbar puncture after negative CT',
      'SAH ottawa rule',
    ],
    [
      'Sensitivity of computed tomography performed within six hours of onset of headache for subarachnoid haemorrhage',
      'Aneurysmal subarachnoid hemorrhage: diagnosis',
    ],
  ),
  problem(
    'difficile again',
    [
      'recurrent c diff fidaxomicin',
      'clostridioides difficile recurrence fecal transplant',
      'fidaxomicin extended pulsed',
      'bezlotoxumab CDI',
    ],
    [
      'Fidaxomicin versus vancomycin for Clostridium difficile infection',
      'Clostridioides difficile infection in adults: treatment and prevention of recurrence',
    ],
  ),
  problem(
    'melanoma after nodes',
    [
      'adjuvant pembrolizumab stage III melanoma',
      'melanoma completion dissection sentinel node',
      'pembrolizumab colitis infliximab',
    ],
    [
      'Adjuvant pembrolizumab versus placebo in resected stage III melanoma',
      'Completion dissection or observation for sentinel-node metastasis in melanoma',
    ],
  ),
  problem(
    'subclinical thyroid',
    [
      'subclinical hypothyroidism elderly levothyroxine',
      'TSH 7 treat over 70',
      '(subclinical adj2 hypothyroid$).ti,ab. and exp Aged/',
    ],
    [
      'Thyroid hormone therapy for older adults with subclinical hypothyroidism',
      'Subclinical hypothyroidism in nonpregnant adults',
    ],
  ),
  problem(
    'preeclampsia aspirin',
    [
      'aspirin preeclampsia prevention dose',
      'aspirin 150 mg preeclampsia ASPRE',
      'low dose aspirin 12 weeks high risk pre-eclampsia',
    ],
    ['Aspirin versus placebo in pregnancies at high risk for preterm preeclampsia', 'Preeclampsia: prevention'],
  ),
  problem(
    'frozen shoulder',
    [
      'adhesive capsulitis steroid injection',
      'frozen shoulder hydrodilatation',
      'frozen shoulder physiotherapy vs manipulation',
    ],
    [
      'Management of adults with primary frozen shoulder in secondary care (UK FROST)',
      'Frozen shoulder (adhesive capsulitis)',
    ],
  ),
  problem(
    'gout flare with kidney disease',
    ['gout flare CKD colchicine dose', 'colchicine renal dosing', 'allopurinol start during flare'],
    ['Colchicine for acute gout', 'Gout: treatment of flares', 'Does starting allopurinol prolong acute treated gout?'],
  ),
  problem(
    'hyperkalaemia binder',
    [
      'patiromer hyperkalemia RAAS',
      'sodium zirconium cyclosilicate vs patiromer',
      'hyperkalaemia emergency calcium gluconate',
    ],
    [
      'Patiromer in patients with kidney disease and hyperkalemia receiving RAAS inhibitors',
      'Treatment and prevention of hyperkalemia in adults',
    ],
  ),
  problem(
    'scabies in a care home',
    ['scabies ivermectin outbreak care home', 'ivermectin vs permethrin scabies', 'scabies mass drug administration'],
    [
      'Mass drug administration for scabies control in a population with endemic disease',
      'Ivermectin and permethrin for treating scabies',
      'Scabies: management',
    ],
  ),
  problem(
    'knee meniscus',
    [
      'degenerative meniscal tear arthroscopy',
      'arthroscopic partial meniscectomy versus sham',
      'meniscus tear exercise therapy middle aged',
    ],
    [
      'Arthroscopic partial meniscectomy versus sham surgery for a degenerative meniscal tear',
      'Meniscal injury of the knee',
    ],
  ),
]
