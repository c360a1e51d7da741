/**
 * How often quotations that a rule finds are right in words and speaker: by rule, then by kind of voice and by length
 * where enough were counted. Made by `npm run quality -- FOLDER --calibrate`; not to be edited.
 */
export const COUNTED = `
any.headline-colon 0.52
any.interview-answer 0.56 | named 0.52
any.interview-label 0.69 | named 0.59 | named long 0.60 | unnamed 0.93
de.das-teilte 0.59 | named 0.70 | named long 0.77 | unnamed 0.55 | unnamed long 0.54
de.dass 0.78 | named 0.92 | named long 0.93 | named short 0.89 | none 0.52 | none long 0.49 | pronoun 0.73 | pronoun long 0.72 | unnamed 0.79 | unnamed long 0.81 | unnamed short 0.75 | unresolved 0.60 | unresolved long 0.65
de.demnach 0.57 | unnamed 0.65 | unnamed long 0.73
de.direct-after 0.90 | named 0.95 | named long 0.96 | named short 0.93 | pronoun 0.83 | unnamed 0.90 | unnamed long 0.94
de.direct-bare-colon 0.72 | named 0.86 | named long 0.86 | unnamed 0.62 | unnamed long 0.60
de.direct-colon 0.81 | named 0.92 | named long 0.96 | named short 0.86 | pronoun 0.95 | pronoun long 0.99 | unnamed 0.72 | unnamed long 0.75
de.direct-comma 0.54
de.direct-frameless 0.57 | named 0.59 | named long 0.71
de.direct-heisst-es 0.79
de.direct-sentence 0.41
de.direct-so 0.75
de.direct-wie 0.47
de.fragment-cue 0.52 | unnamed 0.50
de.fragment-in-report 0.69 | named 0.78 | named fragment 0.69 | named long 0.88 | named short 0.80 | unnamed 0.61 | unnamed fragment 0.54 | unnamed short 0.67
de.fragment-naming 0.68 | named 0.79 | named fragment 0.84 | unnamed 0.68 | unnamed fragment 0.70
de.fragment-view 0.80
de.frameless 0.63 | named 0.75 | named long 0.73 | named parted 0.78 | named short 0.83 | none 0.28 | none long 0.20 | pronoun 0.57 | pronoun long 0.45 | unnamed 0.57 | unnamed long 0.55 | unnamed parted 0.58 | unnamed short 0.64
de.frameless-clause 0.45 | named 0.56 | named long 0.61 | pronoun 0.54 | unnamed 0.31 | unnamed long 0.30
de.frameless-konjunktiv-2 0.59 | named 0.73 | unnamed 0.52
de.hearsay 0.36 | none 0.09 | none long 0.02 | unnamed 0.48 | unnamed long 0.55
de.heisst-es 0.71
de.heisst-es-after 0.75
de.heisst-es-wie 0.77
de.indicative 0.72
de.infinitive 0.80 | named 0.91 | named long 0.95 | named short 0.90 | none 0.67 | none long 0.70 | pronoun 0.90 | pronoun long 0.87 | pronoun short 0.97 | unnamed 0.75 | unnamed long 0.74 | unnamed short 0.75
de.konjunktiv 0.79 | named 0.86 | named long 0.85 | named short 0.91 | none 0.46 | pronoun 0.90 | unnamed 0.78 | unnamed long 0.77 | unnamed short 0.84 | unresolved 0.65
de.laut 0.87 | named 0.91 | named long 0.98 | named parted 0.86 | unnamed 0.86 | unnamed long 0.95 | unnamed parted 0.78 | unnamed short 0.90
de.mid-frame 0.68
de.nach 0.81 | named 0.82 | named long 0.90 | named parted 0.71 | unnamed 0.81 | unnamed long 0.87 | unnamed parted 0.73 | unnamed short 0.84
de.noun-dass 0.49
de.noun-infinitive 0.54
de.noun-konjunktiv 0.46
de.postposed 0.83 | named 0.93 | named long 0.93 | pronoun 0.96 | unnamed 0.81 | unnamed long 0.81
de.predicate 0.75
de.question 0.65
de.so 0.73 | named 0.82 | named long 0.86 | named parted 0.83 | unnamed 0.67 | unnamed long 0.76
de.wie 0.78 | named 0.93 | named long 0.98 | unnamed 0.85 | unnamed long 0.96
de.zufolge 0.83 | unnamed 0.83 | unnamed long 0.90 | unnamed parted 0.76
en.according-to 0.66 | named 0.78 | named long 0.79 | named parted 0.78 | unnamed 0.61 | unnamed long 0.64 | unnamed parted 0.42
en.as 0.44 | named 0.48 | named long 0.63 | named parted 0.33 | unnamed 0.40 | unnamed long 0.48
en.clause 0.65 | named 0.79 | named fragment 0.63 | named long 0.80 | named short 0.73 | none 0.06 | none long 0.03 | none short 0.06 | pronoun 0.73 | pronoun fragment 0.65 | pronoun long 0.73 | pronoun short 0.75 | unnamed 0.56 | unnamed fragment 0.57 | unnamed long 0.55 | unnamed short 0.59 | unresolved 0.31 | unresolved long 0.26 | unresolved short 0.42
en.clause-participle 0.47 | named 0.70 | named long 0.71 | named short 0.75 | none 0.05 | none long 0.02 | pronoun 0.70 | pronoun long 0.77 | unnamed 0.40 | unnamed long 0.40
en.direct-after 0.92 | named 0.93 | named fragment 0.45 | named long 0.93 | named parted 0.97 | named short 0.80 | pronoun 0.96 | pronoun fragment 0.91 | pronoun long 0.94 | pronoun parted 0.98 | pronoun short 0.90 | unnamed 0.71 | unnamed fragment 0.28 | unnamed long 0.78 | unnamed parted 0.82 | unnamed short 0.54 | unresolved 0.88 | unresolved parted 0.91
en.direct-bare-colon 0.61 | named 0.73 | named long 0.75 | unnamed 0.55 | unnamed long 0.51
en.direct-before 0.80 | named 0.88 | named fragment 0.68 | named long 0.93 | named short 0.73 | pronoun 0.87 | pronoun long 0.89 | pronoun short 0.82 | unnamed 0.65 | unnamed fragment 0.52 | unnamed long 0.70 | unnamed short 0.71
en.direct-colon 0.86 | named 0.91 | named long 0.93 | named short 0.92 | pronoun 0.94 | pronoun long 0.97 | unnamed 0.76 | unnamed long 0.79
en.direct-frameless 0.28 | named 0.36 | named long 0.41 | named short 0.17 | none 0.05 | none long 0.02 | none parted 0.02 | pronoun 0.37 | pronoun long 0.48 | unnamed 0.10 | unnamed long 0.09
en.direct-sentence 0.34 | named 0.38 | named long 0.39 | named short 0.36 | unnamed 0.34 | unnamed long 0.39
en.infinitive 0.48 | named 0.53 | named long 0.44 | named short 0.78 | none 0.27 | none long 0.20 | pronoun 0.58 | pronoun long 0.58 | pronoun short 0.64 | unnamed 0.50 | unnamed long 0.52 | unnamed short 0.50 | unresolved 0.28 | unresolved long 0.23
en.infinitive-modal 0.51
en.infinitive-participle 0.40 | named 0.59 | named long 0.69 | none 0.10 | none long 0.03 | unnamed 0.36 | unnamed long 0.40
en.mid-frame 0.77 | named 0.78 | named parted 0.78 | pronoun 0.78 | pronoun parted 0.78 | unnamed 0.74 | unnamed parted 0.73
en.noun-phrase 0.55 | named 0.69 | named fragment 0.62 | named long 0.75 | named short 0.65 | none 0.11 | none fragment 0.15 | none long 0.07 | none short 0.06 | pronoun 0.62 | pronoun fragment 0.60 | pronoun long 0.65 | pronoun short 0.56 | unnamed 0.42 | unnamed fragment 0.33 | unnamed long 0.45 | unnamed short 0.41 | unresolved 0.35 | unresolved long 0.23 | unresolved short 0.46
en.noun-phrase-modal 0.40 | named 0.50 | named fragment 0.37 | named long 0.63 | named short 0.48 | pronoun 0.49 | pronoun long 0.57 | pronoun short 0.36 | unnamed 0.29 | unnamed fragment 0.24 | unnamed long 0.31 | unnamed short 0.30 | unresolved 0.50
en.noun-phrase-participle 0.38 | named 0.59 | named fragment 0.40 | named long 0.65 | named short 0.68 | none 0.06 | none fragment 0.12 | none long 0.01 | none short 0.01 | pronoun 0.48 | pronoun fragment 0.47 | pronoun long 0.51 | pronoun short 0.47 | unnamed 0.26 | unnamed fragment 0.23 | unnamed long 0.25 | unnamed short 0.29 | unresolved 0.26
en.postposed 0.64 | named 0.74 | named long 0.76 | named short 0.61 | pronoun 0.58 | pronoun long 0.59 | pronoun short 0.66 | unnamed 0.55 | unnamed long 0.57 | unnamed short 0.40
en.question 0.53 | named 0.77 | named long 0.85 | named short 0.70 | none 0.26 | none long 0.12 | pronoun 0.56 | pronoun long 0.64 | unnamed 0.43 | unnamed long 0.42 | unresolved 0.33 | unresolved long 0.31
en.question-participle 0.40 | unnamed 0.37 | unnamed long 0.40
en.that 0.80 | named 0.88 | named long 0.88 | named short 0.93 | none 0.27 | none long 0.15 | pronoun 0.84 | pronoun long 0.85 | unnamed 0.71 | unnamed long 0.72 | unnamed short 0.67 | unresolved 0.61 | unresolved long 0.56
en.that-modal 0.56 | named 0.68 | named long 0.74 | pronoun 0.47 | pronoun long 0.49 | unnamed 0.51 | unnamed long 0.50
en.that-participle 0.68 | named 0.87 | named long 0.88 | none 0.18 | none long 0.11 | pronoun 0.78 | pronoun long 0.80 | unnamed 0.50 | unnamed long 0.45
`;
