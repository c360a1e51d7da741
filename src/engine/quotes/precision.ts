/**
 * How often quotations that a rule finds are right in words and speaker: by rule, then by kind of voice, and by length
 * where enough were counted. Made by `npm run quality -- FOLDER --calibrate` from labelled Wikinews articles and the
 * project's own; not to be edited.
 */
export const COUNTED = `
any.interview-answer 0.68 | named 0.63 | named long 0.64 | none 0.68 | pronoun 0.68 | unnamed 0.89 | unresolved 0.68
any.interview-label 0.99 | named 0.99 | named long 0.99 | none 0.99 | pronoun 0.99 | unnamed 0.99 | unresolved 0.99
de.das-teilte 0.28 | named 0.35 | named long 0.30 | none 0.04 | pronoun 0.37 | unnamed 0.28 | unresolved 0.10
de.dass 0.81 | named 0.92 | named long 0.93 | named short 0.90 | none 0.44 | none long 0.44 | pronoun 0.81 | pronoun long 0.78 | unnamed 0.86 | unnamed long 0.88 | unnamed short 0.79 | unresolved 0.56 | unresolved long 0.63
de.demnach 0.11 | named 0.21 | none 0.02 | pronoun 0.16 | unnamed 0.06 | unnamed long 0.02 | unresolved 0.03
de.direct-after 0.89 | named 0.94 | named long 0.95 | named short 0.88 | none 0.52 | pronoun 0.83 | pronoun short 0.72 | unnamed 0.84 | unresolved 0.58
de.direct-bare-colon 0.75 | named 0.92 | named long 0.91 | none 0.27 | pronoun 0.74 | unnamed 0.60 | unnamed long 0.60 | unresolved 0.44
de.direct-colon 0.80 | named 0.93 | named long 0.95 | named short 0.93 | none 0.22 | pronoun 0.93 | pronoun long 0.98 | unnamed 0.65 | unnamed long 0.67 | unresolved 0.43
de.direct-comma 0.50 | named 0.66 | none 0.11 | pronoun 0.58 | unnamed 0.52 | unresolved 0.16
de.direct-frameless 0.44 | named 0.42 | named long 0.48 | none 0.10 | pronoun 0.69 | unnamed 0.34 | unresolved 0.12
de.direct-heisst-es 0.85 | named 0.93 | none 0.53 | pronoun 0.90 | unnamed 0.87 | unresolved 0.61
de.direct-sentence 0.40 | named 0.57 | none 0.06 | pronoun 0.37 | unnamed 0.38 | unresolved 0.13
de.direct-so 0.71 | named 0.81 | none 0.32 | pronoun 0.79 | unnamed 0.63 | unresolved 0.40
de.direct-wie 0.59 | named 0.80 | none 0.22 | pronoun 0.59 | unnamed 0.41 | unresolved 0.28
de.fragment-cue 0.53 | named 0.70 | none 0.14 | pronoun 0.72 | unnamed 0.52 | unresolved 0.34
de.fragment-in-report 0.68 | named 0.74 | named fragment 0.62 | named long 0.86 | named short 0.77 | none 0.38 | pronoun 0.80 | unnamed 0.62 | unnamed fragment 0.60 | unnamed short 0.59 | unresolved 0.56
de.fragment-naming 0.66 | named 0.82 | named fragment 0.88 | none 0.18 | pronoun 0.73 | unnamed 0.61 | unresolved 0.23
de.fragment-view 0.77 | named 0.91 | none 0.40 | pronoun 0.84 | unnamed 0.74 | unresolved 0.48
de.frameless 0.69 | named 0.79 | named long 0.77 | named parted 0.85 | named short 0.89 | none 0.24 | none long 0.24 | pronoun 0.78 | pronoun long 0.73 | unnamed 0.61 | unnamed long 0.63 | unnamed parted 0.51 | unnamed short 0.65 | unresolved 0.48
de.frameless-clause 0.48 | named 0.63 | named long 0.70 | none 0.09 | pronoun 0.62 | unnamed 0.30 | unnamed long 0.33 | unresolved 0.13
de.frameless-konjunktiv-2 0.47 | named 0.58 | named long 0.64 | none 0.13 | pronoun 0.49 | unnamed 0.41 | unresolved 0.17
de.hearsay 0.83 | named 0.93 | named long 0.93 | none 0.67 | none long 0.70 | pronoun 0.73 | unnamed 0.87 | unnamed long 0.87 | unresolved 0.64
de.heisst-es 0.72 | named 0.77 | none 0.31 | pronoun 0.79 | unnamed 0.89 | unresolved 0.41
de.heisst-es-after 0.70 | named 0.86 | none 0.54 | pronoun 0.78 | unnamed 0.58 | unresolved 0.39
de.heisst-es-wie 0.79 | named 0.88 | none 0.51 | pronoun 0.85 | unnamed 0.79 | unresolved 0.51
de.indicative 0.74 | named 0.89 | none 0.30 | pronoun 0.81 | unnamed 0.70 | unresolved 0.43
de.infinitive 0.74 | named 0.88 | named long 0.83 | named short 0.93 | none 0.44 | none long 0.51 | pronoun 0.84 | pronoun long 0.86 | pronoun short 0.84 | unnamed 0.71 | unnamed long 0.63 | unnamed short 0.78 | unresolved 0.29
de.konjunktiv 0.78 | named 0.84 | named long 0.83 | named short 0.86 | none 0.45 | pronoun 0.88 | unnamed 0.80 | unnamed long 0.79 | unnamed short 0.88 | unresolved 0.33
de.laut 0.83 | named 0.83 | named long 0.90 | named parted 0.79 | none 0.48 | pronoun 0.90 | unnamed 0.82 | unnamed long 0.97 | unnamed parted 0.71 | unnamed short 0.89 | unresolved 0.56
de.mid-frame 0.49 | named 0.54 | none 0.16 | pronoun 0.65 | unnamed 0.45 | unresolved 0.18
de.nach 0.69 | named 0.87 | named long 0.92 | named parted 0.80 | none 0.30 | pronoun 0.77 | unnamed 0.61 | unnamed long 0.60 | unnamed parted 0.57 | unnamed short 0.82 | unresolved 0.38
de.noun-dass 0.56 | named 0.81 | none 0.19 | pronoun 0.71 | unnamed 0.72 | unresolved 0.26
de.noun-infinitive 0.54 | named 0.74 | none 0.21 | pronoun 0.65 | unnamed 0.58 | unresolved 0.25
de.noun-konjunktiv 0.46 | named 0.75 | none 0.22 | pronoun 0.57 | unnamed 0.35 | unresolved 0.19
de.postposed 0.84 | named 0.91 | named long 0.91 | named short 0.91 | none 0.34 | pronoun 0.94 | pronoun long 0.92 | unnamed 0.77 | unnamed long 0.78 | unresolved 0.69
de.predicate 0.95 | named 0.99 | none 0.80 | pronoun 0.97 | unnamed 0.95 | unresolved 0.85
de.question 0.63 | named 0.70 | none 0.22 | pronoun 0.79 | unnamed 0.59 | unresolved 0.32
de.so 0.72 | named 0.84 | named long 0.86 | named parted 0.83 | none 0.33 | pronoun 0.79 | unnamed 0.62 | unnamed long 0.73 | unresolved 0.44
de.wie 0.75 | named 0.95 | named long 0.99 | none 0.20 | pronoun 0.49 | unnamed 0.80 | unresolved 0.33
de.zufolge 0.86 | named 0.95 | none 0.54 | pronoun 0.93 | unnamed 0.84 | unnamed long 0.93 | unnamed parted 0.76 | unresolved 0.62
en.according-to 0.70 | named 0.88 | none 0.26 | pronoun 0.81 | unnamed 0.58 | unnamed long 0.60 | unresolved 0.45
en.as 0.47 | named 0.60 | none 0.12 | pronoun 0.62 | unnamed 0.31 | unresolved 0.30
en.clause 0.61 | named 0.78 | named long 0.74 | none 0.25 | none long 0.27 | pronoun 0.64 | unnamed 0.63 | unnamed long 0.69 | unnamed short 0.60 | unresolved 0.30
en.clause-participle 0.42 | named 0.66 | none 0.06 | pronoun 0.57 | unnamed 0.33 | unresolved 0.26
en.direct-after 0.84 | named 0.89 | named long 0.85 | named parted 0.94 | none 0.46 | pronoun 0.94 | pronoun long 0.98 | pronoun parted 0.98 | unnamed 0.54 | unresolved 0.70
en.direct-bare-colon 0.70 | named 0.73 | none 0.23 | pronoun 0.81 | unnamed 0.70 | unresolved 0.53
en.direct-before 0.85 | named 0.92 | none 0.46 | pronoun 0.95 | unnamed 0.70 | unresolved 0.76
en.direct-colon 0.76 | named 0.92 | none 0.29 | pronoun 0.83 | unnamed 0.64 | unresolved 0.60
en.direct-frameless 0.44 | named 0.49 | none 0.08 | pronoun 0.35 | unnamed 0.45 | unresolved 0.27
en.direct-sentence 0.61 | named 0.79 | none 0.13 | pronoun 0.64 | unnamed 0.56 | unresolved 0.51
en.infinitive 0.50 | named 0.60 | none 0.31 | pronoun 0.77 | unnamed 0.36 | unresolved 0.22
en.infinitive-participle 0.45 | named 0.64 | none 0.10 | pronoun 0.60 | unnamed 0.30 | unresolved 0.28
en.mid-frame 0.84 | named 0.84 | none 0.45 | pronoun 0.96 | unnamed 0.70 | unresolved 0.71
en.noun-phrase 0.19 | named 0.25 | named long 0.24 | named short 0.20 | none 0.02 | pronoun 0.20 | unnamed 0.14 | unnamed short 0.20 | unresolved 0.08
en.noun-phrase-modal 0.11 | named 0.11 | none 0.02 | pronoun 0.19 | unnamed 0.06 | unresolved 0.06
en.noun-phrase-participle 0.20 | named 0.25 | none 0.04 | pronoun 0.32 | unnamed 0.17 | unresolved 0.11
en.postposed 0.75 | named 0.89 | none 0.32 | pronoun 0.78 | unnamed 0.70 | unresolved 0.61
en.question 0.47 | named 0.62 | none 0.11 | pronoun 0.62 | unnamed 0.46 | unresolved 0.22
en.that 0.83 | named 0.92 | named long 0.91 | none 0.33 | pronoun 0.84 | pronoun long 0.85 | unnamed 0.78 | unnamed long 0.77 | unresolved 0.59
en.that-modal 0.84 | named 0.89 | none 0.44 | pronoun 0.92 | unnamed 0.77 | unresolved 0.71
en.that-participle 0.67 | named 0.85 | none 0.15 | pronoun 0.86 | unnamed 0.58 | unresolved 0.60
`;
