/**
 * How often quotations that a rule finds are right in words and speaker: by rule, then by kind of voice, and by length
 * where enough were counted. Made by `npm run quality -- FOLDER --calibrate` from labelled Wikinews articles and the
 * project's own; not to be edited.
 */
export const COUNTED = `
any.interview-answer 0.68 | named 0.63 | named long 0.64 | none 0.68 | pronoun 0.68 | unnamed 0.87 | unresolved 0.68
any.interview-label 0.99 | named 0.99 | named long 0.99 | none 0.99 | pronoun 0.99 | unnamed 0.99 | unresolved 0.99
de.das-teilte 0.32 | named 0.33 | named long 0.26 | none 0.05 | pronoun 0.39 | unnamed 0.40 | unnamed long 0.47 | unresolved 0.15
de.dass 0.82 | named 0.91 | named long 0.91 | named short 0.93 | none 0.49 | none long 0.50 | pronoun 0.80 | pronoun long 0.77 | unnamed 0.86 | unnamed long 0.90 | unnamed short 0.77 | unresolved 0.61 | unresolved long 0.67
de.demnach 0.11 | named 0.12 | none 0.03 | pronoun 0.15 | unnamed 0.10 | unnamed long 0.07 | unresolved 0.05
de.direct-after 0.92 | named 0.94 | named long 0.95 | named short 0.89 | none 0.74 | pronoun 0.83 | pronoun short 0.72 | unnamed 0.93 | unresolved 0.83
de.direct-bare-colon 0.82 | named 0.95 | named long 0.95 | none 0.54 | pronoun 0.83 | unnamed 0.64 | unnamed long 0.64 | unresolved 0.63
de.direct-colon 0.89 | named 0.95 | named long 0.96 | named short 0.99 | none 0.59 | pronoun 0.95 | pronoun long 0.95 | unnamed 0.81 | unnamed long 0.82 | unresolved 0.60
de.direct-comma 0.65 | named 0.63 | none 0.32 | pronoun 0.66 | unnamed 0.68 | unresolved 0.36
de.direct-frameless 0.56 | named 0.61 | named long 0.71 | none 0.19 | pronoun 0.66 | unnamed 0.42 | unresolved 0.28
de.direct-heisst-es 0.89 | named 0.94 | none 0.58 | pronoun 0.92 | unnamed 0.95 | unresolved 0.75
de.direct-sentence 0.61 | named 0.55 | none 0.28 | pronoun 0.58 | unnamed 0.64 | unresolved 0.37
de.direct-so 0.86 | named 0.84 | none 0.62 | pronoun 0.90 | unnamed 0.91 | unresolved 0.71
de.direct-wie 0.87 | named 0.94 | none 0.64 | pronoun 0.90 | unnamed 0.84 | unresolved 0.73
de.fragment-actor 0.56 | named 0.76 | none 0.25 | pronoun 0.69 | unnamed 0.33 | unresolved 0.28
de.fragment-cue 0.64 | named 0.75 | none 0.19 | pronoun 0.78 | unnamed 0.60 | unresolved 0.55
de.fragment-in-report 0.73 | named 0.74 | named fragment 0.64 | named long 0.85 | named short 0.75 | none 0.45 | pronoun 0.88 | unnamed 0.69 | unnamed fragment 0.65 | unnamed short 0.68 | unresolved 0.73
de.fragment-naming 0.72 | named 0.84 | named fragment 0.85 | named short 0.84 | none 0.39 | pronoun 0.79 | unnamed 0.60 | unnamed fragment 0.56 | unresolved 0.36
de.fragment-view 0.81 | named 0.92 | none 0.52 | pronoun 0.85 | unnamed 0.76 | unresolved 0.61
de.frameless 0.75 | named 0.85 | named long 0.82 | named parted 0.92 | named short 0.91 | none 0.35 | pronoun 0.80 | pronoun long 0.71 | unnamed 0.64 | unnamed long 0.66 | unnamed parted 0.54 | unnamed short 0.71 | unresolved 0.62
de.frameless-clause 0.51 | named 0.67 | named long 0.79 | none 0.21 | pronoun 0.56 | unnamed 0.33 | unnamed long 0.31 | unresolved 0.34
de.frameless-konjunktiv-2 0.56 | named 0.57 | named long 0.55 | none 0.25 | pronoun 0.73 | unnamed 0.52 | unresolved 0.28
de.hearsay 0.84 | named 0.93 | named long 0.93 | none 0.70 | none long 0.74 | pronoun 0.79 | unnamed 0.88 | unnamed long 0.89 | unresolved 0.58
de.heisst-es 0.74 | named 0.80 | none 0.32 | pronoun 0.80 | unnamed 0.89 | unresolved 0.53
de.heisst-es-after 0.65 | named 0.70 | none 0.54 | pronoun 0.72 | unnamed 0.54 | unresolved 0.41
de.heisst-es-wie 0.79 | named 0.87 | none 0.56 | pronoun 0.84 | unnamed 0.78 | unresolved 0.59
de.indicative 0.75 | named 0.89 | none 0.37 | pronoun 0.80 | unnamed 0.70 | unresolved 0.53
de.infinitive 0.77 | named 0.86 | named long 0.83 | named short 0.90 | none 0.53 | pronoun 0.89 | pronoun long 0.87 | unnamed 0.76 | unnamed long 0.70 | unnamed short 0.82 | unresolved 0.39
de.konjunktiv 0.83 | named 0.86 | named long 0.87 | named short 0.82 | none 0.58 | pronoun 0.84 | unnamed 0.82 | unnamed long 0.82 | unnamed short 0.82 | unresolved 0.68
de.laut 0.83 | named 0.84 | named long 0.90 | named parted 0.80 | none 0.56 | pronoun 0.89 | unnamed 0.83 | unnamed long 0.95 | unnamed parted 0.73 | unnamed short 0.89 | unresolved 0.65
de.learned-clause 0.54 | named 0.77 | named long 0.74 | none 0.24 | pronoun 0.56 | unnamed 0.40 | unnamed long 0.34 | unresolved 0.27
de.mid-frame 0.59 | named 0.66 | none 0.27 | pronoun 0.71 | unnamed 0.53 | unresolved 0.30
de.nach 0.71 | named 0.88 | named long 0.92 | named parted 0.83 | none 0.38 | pronoun 0.77 | unnamed 0.63 | unnamed long 0.63 | unnamed parted 0.59 | unnamed short 0.82 | unresolved 0.48
de.noun-dass 0.62 | named 0.65 | none 0.42 | pronoun 0.62 | unnamed 0.64 | unnamed long 0.64 | unresolved 0.39
de.noun-infinitive 0.63 | named 0.78 | none 0.20 | pronoun 0.70 | unnamed 0.72 | unresolved 0.39
de.noun-konjunktiv 0.54 | named 0.80 | none 0.24 | pronoun 0.62 | unnamed 0.38 | unresolved 0.31
de.postposed 0.83 | named 0.86 | named long 0.83 | named short 0.90 | none 0.34 | pronoun 0.93 | unnamed 0.81 | unnamed long 0.79 | unresolved 0.77
de.predicate 0.92 | named 0.98 | none 0.76 | pronoun 0.96 | unnamed 0.84 | unresolved 0.85
de.question 0.64 | named 0.69 | none 0.27 | pronoun 0.79 | unnamed 0.58 | unresolved 0.41
de.so 0.75 | named 0.84 | named long 0.87 | named parted 0.84 | none 0.43 | pronoun 0.80 | unnamed 0.66 | unnamed long 0.73 | unresolved 0.52
de.wie 0.77 | named 0.93 | named long 0.96 | none 0.30 | pronoun 0.55 | unnamed 0.77 | unnamed long 0.87 | unresolved 0.37
de.zufolge 0.86 | named 0.95 | none 0.62 | pronoun 0.92 | unnamed 0.85 | unnamed long 0.94 | unnamed parted 0.76 | unresolved 0.71
en.according-to 0.70 | named 0.88 | none 0.39 | pronoun 0.78 | unnamed 0.57 | unnamed long 0.59 | unresolved 0.41
en.as 0.49 | named 0.60 | none 0.21 | pronoun 0.60 | unnamed 0.30 | unresolved 0.28
en.clause 0.70 | named 0.80 | named long 0.76 | none 0.38 | pronoun 0.67 | unnamed 0.63 | unnamed long 0.67 | unnamed short 0.60 | unresolved 0.32
en.clause-participle 0.58 | named 0.76 | none 0.27 | pronoun 0.68 | unnamed 0.38 | unresolved 0.35
en.direct-after 0.84 | named 0.89 | named long 0.85 | named parted 0.94 | none 0.60 | pronoun 0.94 | pronoun long 0.98 | pronoun parted 0.98 | unnamed 0.55 | unresolved 0.64
en.direct-bare-colon 0.78 | named 0.77 | none 0.49 | pronoun 0.84 | unnamed 0.74 | unresolved 0.58
en.direct-before 0.82 | named 0.91 | none 0.56 | pronoun 0.93 | unnamed 0.61 | unresolved 0.70
en.direct-colon 0.81 | named 0.93 | none 0.54 | pronoun 0.84 | unnamed 0.69 | unresolved 0.63
en.direct-frameless 0.44 | named 0.52 | none 0.13 | pronoun 0.33 | unnamed 0.38 | unresolved 0.24
en.direct-sentence 0.66 | named 0.75 | none 0.26 | pronoun 0.65 | unnamed 0.64 | unresolved 0.52
en.infinitive 0.51 | named 0.55 | none 0.33 | pronoun 0.75 | unnamed 0.40 | unresolved 0.20
en.infinitive-participle 0.59 | named 0.76 | none 0.28 | pronoun 0.69 | unnamed 0.38 | unresolved 0.36
en.mid-frame 0.78 | named 0.78 | none 0.49 | pronoun 0.93 | unnamed 0.55 | unresolved 0.58
en.noun-phrase 0.19 | named 0.24 | named long 0.24 | named short 0.18 | none 0.06 | pronoun 0.17 | unnamed 0.13 | unnamed fragment 0.04 | unnamed short 0.19 | unresolved 0.07
en.noun-phrase-participle 0.20 | named 0.24 | none 0.07 | pronoun 0.29 | unnamed 0.16 | unresolved 0.09
en.postposed 0.75 | named 0.88 | none 0.45 | pronoun 0.77 | unnamed 0.69 | unresolved 0.58
en.question 0.48 | named 0.61 | none 0.17 | pronoun 0.59 | unnamed 0.43 | unresolved 0.20
en.that 0.85 | named 0.92 | named long 0.91 | none 0.45 | pronoun 0.85 | pronoun long 0.85 | unnamed 0.77 | unnamed long 0.75 | unresolved 0.58
en.that-modal 0.75 | named 0.82 | none 0.46 | pronoun 0.74 | unnamed 0.63 | unresolved 0.55
en.that-participle 0.84 | named 0.94 | none 0.59 | pronoun 0.93 | unnamed 0.71 | unresolved 0.71
`;
