/**
 * How often quotations that a rule finds are right in words and speaker: by rule, then by kind of voice, and by length
 * where enough were counted. Made by `npm run quality -- FOLDER --calibrate` from labelled Wikinews articles and the
 * project's own; not to be edited.
 */
export const COUNTED = `
any.interview-answer 0.68 | named 0.63 | named long 0.64 | none 0.68 | pronoun 0.68 | unnamed 0.87 | unresolved 0.68
any.interview-label 0.99 | named 0.99 | named long 0.99 | none 0.99 | pronoun 0.99 | unnamed 0.99 | unresolved 0.99
de.das-teilte 0.32 | named 0.32 | named long 0.25 | none 0.07 | pronoun 0.40 | unnamed 0.38 | unnamed long 0.43 | unresolved 0.13
de.dass 0.82 | named 0.92 | named long 0.92 | named short 0.94 | none 0.51 | none long 0.50 | pronoun 0.80 | pronoun long 0.77 | unnamed 0.85 | unnamed long 0.89 | unnamed short 0.77 | unresolved 0.59 | unresolved long 0.64
de.demnach 0.11 | named 0.13 | none 0.04 | pronoun 0.15 | unnamed 0.10 | unnamed long 0.07 | unresolved 0.04
de.direct-after 0.90 | named 0.94 | named long 0.95 | named short 0.88 | none 0.72 | pronoun 0.83 | pronoun short 0.72 | unnamed 0.88 | unresolved 0.69
de.direct-bare-colon 0.81 | named 0.93 | named long 0.91 | none 0.47 | pronoun 0.83 | unnamed 0.67 | unnamed long 0.67 | unresolved 0.58
de.direct-colon 0.85 | named 0.95 | named long 0.95 | named short 0.98 | none 0.53 | pronoun 0.91 | pronoun long 0.93 | unnamed 0.71 | unnamed long 0.69 | unresolved 0.49
de.direct-comma 0.59 | named 0.61 | none 0.29 | pronoun 0.63 | unnamed 0.61 | unresolved 0.24
de.direct-frameless 0.54 | named 0.57 | named long 0.67 | none 0.19 | pronoun 0.65 | unnamed 0.44 | unresolved 0.21
de.direct-heisst-es 0.87 | named 0.94 | none 0.66 | pronoun 0.91 | unnamed 0.88 | unresolved 0.69
de.direct-sentence 0.60 | named 0.55 | none 0.30 | pronoun 0.58 | unnamed 0.64 | unresolved 0.33
de.direct-so 0.86 | named 0.84 | none 0.63 | pronoun 0.89 | unnamed 0.91 | unresolved 0.66
de.direct-wie 0.86 | named 0.94 | none 0.63 | pronoun 0.89 | unnamed 0.82 | unresolved 0.66
de.fragment-actor 0.58 | named 0.77 | none 0.28 | pronoun 0.71 | unnamed 0.37 | unresolved 0.27
de.fragment-cue 0.56 | named 0.73 | none 0.15 | pronoun 0.74 | unnamed 0.52 | unresolved 0.40
de.fragment-in-report 0.69 | named 0.72 | named fragment 0.64 | named long 0.82 | named short 0.73 | none 0.53 | pronoun 0.80 | unnamed 0.64 | unnamed fragment 0.58 | unnamed short 0.66 | unresolved 0.63
de.fragment-naming 0.65 | named 0.79 | named fragment 0.87 | named short 0.76 | none 0.23 | pronoun 0.76 | unnamed 0.55 | unnamed fragment 0.56 | unresolved 0.30
de.fragment-view 0.78 | named 0.91 | none 0.50 | pronoun 0.83 | unnamed 0.72 | unresolved 0.53
de.frameless 0.74 | named 0.84 | named long 0.81 | named parted 0.92 | named short 0.91 | none 0.37 | none long 0.34 | pronoun 0.80 | pronoun long 0.71 | unnamed 0.63 | unnamed long 0.63 | unnamed parted 0.56 | unnamed short 0.71 | unresolved 0.63
de.frameless-clause 0.51 | named 0.71 | named long 0.83 | none 0.23 | pronoun 0.57 | unnamed 0.30 | unnamed long 0.30 | unresolved 0.32
de.frameless-konjunktiv-2 0.56 | named 0.57 | named long 0.55 | none 0.27 | pronoun 0.73 | unnamed 0.54 | unresolved 0.22
de.hearsay 0.84 | named 0.94 | named long 0.94 | none 0.71 | none long 0.74 | pronoun 0.78 | unnamed 0.88 | unnamed long 0.88 | unresolved 0.55
de.heisst-es 0.75 | named 0.81 | none 0.34 | pronoun 0.81 | unnamed 0.89 | unresolved 0.49
de.heisst-es-after 0.71 | named 0.86 | none 0.59 | pronoun 0.78 | unnamed 0.57 | unresolved 0.44
de.heisst-es-wie 0.81 | named 0.88 | none 0.61 | pronoun 0.86 | unnamed 0.79 | unresolved 0.58
de.indicative 0.75 | named 0.89 | none 0.39 | pronoun 0.81 | unnamed 0.69 | unresolved 0.49
de.infinitive 0.76 | named 0.87 | named long 0.83 | named short 0.90 | none 0.47 | pronoun 0.89 | pronoun long 0.87 | unnamed 0.75 | unnamed long 0.69 | unnamed short 0.82 | unresolved 0.35
de.konjunktiv 0.82 | named 0.87 | named long 0.88 | named short 0.82 | none 0.59 | pronoun 0.88 | unnamed 0.80 | unnamed long 0.80 | unnamed short 0.82 | unresolved 0.57
de.laut 0.83 | named 0.83 | named long 0.90 | named parted 0.79 | none 0.58 | pronoun 0.89 | unnamed 0.82 | unnamed long 0.94 | unnamed parted 0.71 | unnamed short 0.89 | unresolved 0.61
de.learned-clause 0.48 | named 0.74 | named long 0.75 | none 0.33 | pronoun 0.44 | unnamed 0.31 | unnamed long 0.29 | unresolved 0.20
de.mid-frame 0.59 | named 0.66 | none 0.29 | pronoun 0.72 | unnamed 0.51 | unresolved 0.27
de.nach 0.71 | named 0.88 | named long 0.92 | named parted 0.83 | none 0.41 | pronoun 0.77 | unnamed 0.63 | unnamed long 0.63 | unnamed parted 0.59 | unnamed short 0.82 | unresolved 0.44
de.noun-dass 0.60 | named 0.64 | none 0.38 | pronoun 0.61 | unnamed 0.62 | unnamed long 0.62 | unresolved 0.33
de.noun-infinitive 0.69 | named 0.85 | none 0.37 | pronoun 0.76 | unnamed 0.73 | unresolved 0.42
de.noun-konjunktiv 0.54 | named 0.81 | none 0.25 | pronoun 0.62 | unnamed 0.38 | unresolved 0.28
de.postposed 0.83 | named 0.88 | named long 0.86 | named short 0.90 | none 0.35 | pronoun 0.93 | unnamed 0.78 | unnamed long 0.79 | unresolved 0.75
de.predicate 0.92 | named 0.98 | none 0.77 | pronoun 0.96 | unnamed 0.84 | unresolved 0.83
de.question 0.78 | named 0.77 | none 0.51 | pronoun 0.88 | unnamed 0.77 | unresolved 0.54
de.so 0.72 | named 0.84 | named long 0.87 | named parted 0.84 | none 0.42 | pronoun 0.78 | unnamed 0.60 | unnamed long 0.72 | unresolved 0.47
de.wie 0.78 | named 0.93 | named long 0.96 | none 0.38 | pronoun 0.56 | unnamed 0.78 | unnamed long 0.88 | unresolved 0.36
de.zufolge 0.86 | named 0.95 | none 0.64 | pronoun 0.92 | unnamed 0.85 | unnamed long 0.94 | unnamed parted 0.76 | unresolved 0.67
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
