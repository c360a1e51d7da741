/**
 * English reporting verbs. One a line: base form (with "_" before words that must follow), the complements that it
 * takes (see quotes/lexicon.ts), and for irregular verbs "past participle". "N": the form is also a common noun.
 */
export const VERBS = `
say dcmp said
tell dcmpo told
add dcmp
write dcmp wrote written
ask dmpoz
note dcmpxN
report dcmpxN
suggest dcmpx
argue dcmp
announce dcmpx
claim dcmpxN
describe x
tweet dcmpN
post dcpN
respond dcmp
explain dcmpx
promise dcmpzxN
acknowledge dcmpx
declare dcmpx
insist dcmp
warn dcmpo
urge dozN
state dcmpN
vow dcmzpN
reveal cmpx
recall dcmpx
pledge dcmzpN
conclude dcmp
predict dcmpx
admit dcmpzx
confirm dcmpx
deny cmx
reply dcmpN
answer dcpN
contend dcmp
assert dcmp
allege cmp
complain dcmp
observe dcmp
remark dcmpN
joke dcmpN
quip dcp
boast dcmp
brag cm
caution dcmpo
concede dcmp
emphasize dcmpx
stress dcmpN
reiterate dcmpx
repeat dcmpx
maintain dcmp
mention dmxN
indicate cmp
imply cm
believe cm
think cm thought
hope cmzN
fear cmN
worry cmN
expect cmN
know m knew known
doubt m
wonder dmp
agree m
learn m
decide m
estimate cmpN
find dcmp found
show cmp showed shown
hint m
signal mN
testify dcmp
swear dcm swore sworn
continue dp
begin d began begun
shout dcmp
yell dp
scream dp
exclaim dp
chant dp
cry dp
counter dcmpN
retort dp
opine dcp
muse dcp
theorize cm
speculate cmp
project cmN
criticize x
slam x
blast xN
praise xN
accuse ox
blame xN
denounce x
dismiss x
reject x
defend x
endorse x
cite x
propose xmz
demand xmzN
question xmN
condemn x
mock x
advocate x
recommend xmc
request xmN
express x
attack xN
ridicule xN
decry x
tout x
applaud x
challenge xN
discuss x
raise_questions_about x
call_for x
call_on oz
call x
point_to x
point_out dcmp
speak_of x spoke spoken
talk_about x
talk_of x
warn_of x
warn_against x
complain_about x
boast_about x
boast_of x
brag_about x
refer_to x
allude_to x
object_to x
agree_to z
threaten z
refuse z
decline z
offer zN
encourage oz
instruct oz
order ozN
beg oz
implore oz
press oz
remind om
assure cmo
convince mo
persuade mo
inform mo
notify mo
lament dcmpx
bemoan x
hail x
label xN
brand xN
dub x
characterize x
liken x
compare x
elaborate dp
clarify dcmp
confess dcmp
disclose mx
divulge mx
proclaim dcmpx
profess m
rebut x
refute x
dispute xN
reason dcmpN
surmise cm
suspect cm
understand m understood
guarantee cmN
rule cmpN
advise dcmpoz
detail xN
outline xN
highlight xN
echo dx
sum_up dp
go_on dp went gone
read dN read read
shoot_back dp shot shot
fire_back dp
hit_back d hit hit
lead_off d led led
recount dmx
remember dcmp
chime_in dp
reckon dcmp
scoff dcmp
grumble dcmp
gripe dcm
whisper dcp
murmur dcp
mutter dcp
sigh dpN
laugh dpN
shrug dpN
gush dp
chuckle dp
concur dcmp
attest m
want_to_know m
estimate cmpN
`;
