/**
 * How often quotations that a rule finds are right in words and speaker: by rule, then by kind of voice, and by length
 * where enough were counted. Made by `npm run quality -- FOLDER --calibrate` from labelled Wikinews articles and the
 * project's own; not to be edited.
 */
export const COUNTED = `
any.interview-answer 0.68 | named 0.63 | named long 0.64 | none 0.68 | pronoun 0.68 | unnamed 0.87 | unresolved 0.68
any.interview-label 0.99 | named 0.99 | named long 0.99 | none 0.99 | pronoun 0.99 | unnamed 0.99 | unresolved 0.99
de.das-teilte 0.30 | named 0.33 | named long 0.26 | none 0.05 | pronoun 0.37 | unnamed 0.36 | unresolved 0.10
de.dass 0.81 | named 0.92 | named long 0.92 | named short 0.90 | none 0.51 | none long 0.49 | pronoun 0.78 | pronoun long 0.75 | unnamed 0.84 | unnamed long 0.87 | unnamed short 0.76 | unresolved 0.56 | unresolved long 0.62
de.demnach 0.11 | named 0.20 | none 0.03 | pronoun 0.15 | unnamed 0.05 | unnamed long 0.02 | unresolved 0.03
de.direct-after 0.90 | named 0.94 | named long 0.95 | named short 0.88 | none 0.72 | pronoun 0.84 | pronoun short 0.72 | unnamed 0.88 | unresolved 0.59
de.direct-bare-colon 0.79 | named 0.92 | named long 0.91 | none 0.44 | pronoun 0.82 | unnamed 0.63 | unnamed long 0.61 | unresolved 0.48
de.direct-colon 0.85 | named 0.95 | named long 0.95 | named short 0.98 | none 0.52 | pronoun 0.90 | pronoun long 0.93 | unnamed 0.71 | unnamed long 0.69 | unresolved 0.46
de.direct-comma 0.59 | named 0.61 | none 0.29 | pronoun 0.63 | unnamed 0.62 | unresolved 0.20
de.direct-frameless 0.56 | named 0.56 | named long 0.67 | none 0.20 | pronoun 0.72 | unnamed 0.45 | unresolved 0.21
de.direct-heisst-es 0.87 | named 0.93 | none 0.66 | pronoun 0.91 | unnamed 0.88 | unresolved 0.63
de.direct-sentence 0.60 | named 0.61 | none 0.30 | pronoun 0.58 | unnamed 0.61 | unresolved 0.23
de.direct-so 0.86 | named 0.84 | none 0.62 | pronoun 0.89 | unnamed 0.91 | unresolved 0.60
de.direct-wie 0.85 | named 0.93 | none 0.62 | pronoun 0.89 | unnamed 0.82 | unresolved 0.59
de.fragment-actor 0.56 | named 0.68 | none 0.26 | pronoun 0.69 | unnamed 0.40 | unresolved 0.21
de.fragment-cue 0.58 | named 0.68 | none 0.17 | pronoun 0.74 | unnamed 0.55 | unresolved 0.36
de.fragment-in-report 0.72 | named 0.75 | named fragment 0.66 | named long 0.85 | named short 0.76 | none 0.45 | pronoun 0.74 | unnamed 0.67 | unnamed fragment 0.61 | unnamed short 0.72 | unresolved 0.57
de.fragment-naming 0.66 | named 0.78 | named fragment 0.84 | named short 0.76 | none 0.26 | pronoun 0.72 | unnamed 0.56 | unnamed fragment 0.57 | unresolved 0.21
de.fragment-view 0.79 | named 0.91 | none 0.51 | pronoun 0.84 | unnamed 0.74 | unresolved 0.48
de.frameless 0.73 | named 0.83 | named long 0.80 | named parted 0.91 | named short 0.90 | none 0.33 | pronoun 0.81 | pronoun long 0.74 | unnamed 0.63 | unnamed long 0.65 | unnamed parted 0.51 | unnamed short 0.71 | unresolved 0.49
de.frameless-clause 0.53 | named 0.65 | named long 0.72 | none 0.24 | pronoun 0.60 | unnamed 0.32 | unnamed long 0.29 | unresolved 0.19
de.frameless-konjunktiv-2 0.56 | named 0.61 | named long 0.61 | none 0.26 | pronoun 0.73 | unnamed 0.48 | unresolved 0.21
de.hearsay 0.84 | named 0.92 | named long 0.93 | none 0.72 | none long 0.74 | pronoun 0.74 | unnamed 0.88 | unnamed long 0.89 | unresolved 0.63
de.heisst-es 0.76 | named 0.81 | none 0.35 | pronoun 0.81 | unnamed 0.90 | unresolved 0.44
de.heisst-es-after 0.71 | named 0.85 | none 0.58 | pronoun 0.77 | unnamed 0.58 | unresolved 0.38
de.heisst-es-wie 0.81 | named 0.88 | none 0.61 | pronoun 0.86 | unnamed 0.80 | unresolved 0.52
de.indicative 0.74 | named 0.89 | none 0.38 | pronoun 0.80 | unnamed 0.69 | unresolved 0.42
de.infinitive 0.75 | named 0.87 | named long 0.83 | named short 0.90 | none 0.47 | pronoun 0.84 | pronoun long 0.86 | pronoun short 0.84 | unnamed 0.72 | unnamed long 0.66 | unnamed short 0.78 | unresolved 0.28
de.konjunktiv 0.80 | named 0.84 | named long 0.83 | named short 0.86 | none 0.57 | pronoun 0.88 | unnamed 0.81 | unnamed long 0.80 | unnamed short 0.84 | unresolved 0.33
de.laut 0.83 | named 0.83 | named long 0.90 | named parted 0.79 | none 0.57 | pronoun 0.89 | unnamed 0.82 | unnamed long 0.94 | unnamed parted 0.71 | unresolved 0.54
de.learned-clause 0.53 | named 0.70 | named long 0.69 | none 0.32 | pronoun 0.59 | unnamed 0.41 | unnamed long 0.38 | unresolved 0.19
de.mid-frame 0.50 | named 0.53 | none 0.22 | pronoun 0.64 | unnamed 0.43 | unresolved 0.17
de.nach 0.69 | named 0.87 | named long 0.92 | named parted 0.80 | none 0.38 | pronoun 0.76 | unnamed 0.61 | unnamed long 0.60 | unnamed parted 0.57 | unnamed short 0.82 | unresolved 0.35
de.noun-dass 0.75 | named 0.75 | none 0.59 | pronoun 0.73 | unnamed 0.79 | unresolved 0.42
de.noun-infinitive 0.58 | named 0.75 | none 0.19 | pronoun 0.66 | unnamed 0.62 | unresolved 0.26
de.noun-konjunktiv 0.54 | named 0.82 | none 0.23 | pronoun 0.63 | unnamed 0.39 | unresolved 0.23
de.postposed 0.85 | named 0.89 | named long 0.88 | named short 0.91 | none 0.47 | pronoun 0.94 | pronoun long 0.92 | unnamed 0.77 | unnamed long 0.78 | unresolved 0.64
de.predicate 0.96 | named 0.99 | none 0.86 | pronoun 0.97 | unnamed 0.95 | unresolved 0.85
de.question 0.64 | named 0.69 | none 0.28 | pronoun 0.78 | unnamed 0.58 | unresolved 0.31
de.so 0.72 | named 0.84 | named long 0.87 | named parted 0.84 | none 0.41 | pronoun 0.78 | unnamed 0.60 | unnamed long 0.72 | unresolved 0.43
de.wie 0.78 | named 0.93 | named long 0.96 | none 0.37 | pronoun 0.50 | unnamed 0.78 | unnamed long 0.87 | unresolved 0.35
de.zufolge 0.86 | named 0.94 | none 0.63 | pronoun 0.92 | unnamed 0.85 | unnamed long 0.94 | unnamed parted 0.76 | unresolved 0.61
en.according-to 0.70 | named 0.88 | none 0.23 | pronoun 0.80 | unnamed 0.58 | unnamed long 0.59 | unresolved 0.42
en.as 0.48 | named 0.59 | none 0.11 | pronoun 0.62 | unnamed 0.31 | unresolved 0.28
en.clause 0.61 | named 0.79 | named long 0.76 | none 0.10 | pronoun 0.66 | unnamed 0.64 | unnamed long 0.70 | unnamed short 0.60 | unresolved 0.28
en.clause-participle 0.48 | named 0.61 | none 0.11 | pronoun 0.67 | unnamed 0.29 | unresolved 0.28
en.direct-after 0.84 | named 0.89 | named long 0.85 | named parted 0.94 | none 0.41 | pronoun 0.94 | pronoun long 0.98 | pronoun parted 0.98 | unnamed 0.56 | unresolved 0.65
en.direct-bare-colon 0.78 | named 0.77 | none 0.31 | pronoun 0.86 | unnamed 0.76 | unresolved 0.60
en.direct-before 0.85 | named 0.92 | none 0.43 | pronoun 0.95 | unnamed 0.69 | unresolved 0.75
en.direct-colon 0.81 | named 0.94 | none 0.36 | pronoun 0.85 | unnamed 0.69 | unresolved 0.65
en.direct-frameless 0.44 | named 0.52 | none 0.07 | pronoun 0.35 | unnamed 0.39 | unresolved 0.25
en.direct-sentence 0.72 | named 0.88 | none 0.19 | pronoun 0.69 | unnamed 0.70 | unresolved 0.59
en.infinitive 0.51 | named 0.55 | none 0.24 | pronoun 0.76 | unnamed 0.41 | unresolved 0.20
en.infinitive-participle 0.59 | named 0.77 | none 0.16 | pronoun 0.71 | unnamed 0.39 | unresolved 0.37
en.mid-frame 0.77 | named 0.78 | none 0.31 | pronoun 0.94 | unnamed 0.56 | unresolved 0.59
en.noun-phrase 0.19 | named 0.24 | named long 0.24 | named short 0.18 | none 0.03 | pronoun 0.18 | unnamed 0.13 | unnamed fragment 0.04 | unnamed short 0.19 | unresolved 0.08
en.noun-phrase-modal 0.21 | named 0.19 | none 0.03 | pronoun 0.31 | unnamed 0.23 | unresolved 0.10
en.noun-phrase-participle 0.20 | named 0.25 | none 0.03 | pronoun 0.31 | unnamed 0.16 | unresolved 0.10
en.postposed 0.75 | named 0.88 | none 0.28 | pronoun 0.78 | unnamed 0.69 | unresolved 0.59
en.question 0.48 | named 0.61 | none 0.09 | pronoun 0.61 | unnamed 0.45 | unresolved 0.21
en.that 0.85 | named 0.92 | named long 0.91 | none 0.31 | pronoun 0.85 | pronoun long 0.86 | unnamed 0.76 | unnamed long 0.75 | unresolved 0.59
en.that-modal 0.86 | named 0.91 | none 0.44 | pronoun 0.93 | unnamed 0.79 | unresolved 0.72
en.that-participle 0.80 | named 0.92 | none 0.29 | pronoun 0.92 | unnamed 0.69 | unresolved 0.68
`;

