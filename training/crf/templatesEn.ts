import type { TemplateSet } from './templates.ts';

export const templates: TemplateSet = {
  documents: [
    ['Results of {league} matches played on {day}:', '*{club} {n} {club} {n}'],
    ['{SPORT} - {LEAGUE} RESULTS.', '{CITY} {date}', '*{club} {n} {club} {n} (halftime {n}-{n})'],
    [
      'Standings (tabulate under played, won, drawn, lost, goals for, against, points):',
      '*{club} {n} {n} {n} {n} {nn} {n} {nn}',
    ],
    [
      '{league} standings after {day}',
      'W L PCT GB',
      '*{TEAM} {nn} {nn} .{nnn} {nn}',
      '*{TEAM} {nn} {nn} .{nnn} -',
    ],
    [
      'Results of games played on {day} (home team in CAPS):',
      '*{team} {n} {TEAM} {n}',
      '*{TEAM} {n} {team} {n}',
    ],
    [
      '{SPORT} - {COUNTRY} BEAT {COUNTRY} {n}-{n} IN {STAGE}.',
      '{CITY} {date}',
      '{country} beat {country} {n}-{n} (halftime {n}-{n}) in a {stage} on {day}.',
      'Scorers:',
      '{country} - {person} ({nn}th minute), {person} ({nn}th)',
      '{country} - {person} ({nn}th)',
      'Attendance: {nn},000',
    ],
    [
      '{SPORT} - {CLUB} BEAT {CLUB} {n}-{n}.',
      '{club} beat {club} {n}-{n} on {day} to go top of the table.',
      '{last} scored twice for {team} before {last} pulled one back for {team}.',
      '"We did not play well," {team} coach {person} said.',
      '{last} was sent off in the {nn}th minute.',
      '{team} host {team} next {day}.',
    ],
    [
      'CRICKET - {TEAM} WIN BY {nn} RUNS.',
      'Close of play scores on {day}:',
      '*{city}: {team} {nnn} and {nn}-{n}, {team} {nnn} ({initials} {nn}, {initials} {nn}; {initials} {n}-{nn}).',
      '{team} {nn} points, {team} {n}.',
    ],
    [
      'Scoreboard on the {ordinal} day of the test between {country} and {country}:',
      '{country} first innings',
      '*{initials} c {last} b {last} {nn}',
      '*{initials} lbw b {last} {n}',
      '*{initials} not out {nn}',
      'Extras {n}',
      'Bowling: {last} {nn}-{n}-{nn}-{n}, {last} {nn}-{n}-{nn}-{n}, {last} {n}-{n}-{nn}-{n}.',
    ],
    [
      'TENNIS - RESULTS FROM {CITY}.',
      'Results on {day} (prefix number denotes seeding):',
      '*{person} ({country}) beat {n} - {person} ({country}) {n}-{n} {n}-{n}',
      '*{person} beat {person} {n}-{n} {n}-{n} {n}-{n}',
    ],
    [
      'Leading scores after the {ordinal} round ({country} unless stated):',
      '*{nnn} {person} {nn} {nn} {nn}',
      '*{nnn} {person} ({country}) {nn} {nn} {nn}, {person} {nn} {nn} {nn}',
    ],
    [
      'Overall standings:',
      '*{n}. {person} ({country}) {club} {nn}:{nn}',
      '*{n}. {person} ({country}) {nn}.{nn} seconds',
    ],
    [
      '{team} center {person} scored {nn} points and {person} added {nn} as the {nickname} beat the {team} {nickname} {nnn}-{nn}.',
      'The {nickname} have lost {n} straight. {team} ended a losing streak at home.',
      'At {city}, {person} threw {n} touchdown passes for {team}.',
      "{team}'s {person} was named player of the week, the {league} said on {day}.",
    ],
    [
      '{person}, the {club} striker, will miss the match against {club} with an injury.',
      '{club} have signed {person} from {club} for {nn} million pounds.',
      '{last} joined {team} from {team} last season.',
    ],
    [
      '{company} Q{n} net profit rises.',
      '{company} said on {day} its quarterly net profit rose {nn} percent.',
      'Shares of {company} fell {nn} cents to {nn}.',
      '{company} shares closed at {nn} in {city}.',
      '"It is a good company," said {person}, an analyst at {company}.',
      '-- {person}, {city} newsroom',
    ],
    [
      'Stocks to watch:',
      '*{company} rose {n}.{n} percent after it raised its forecast.',
      '*Shares in {company} and {company} were little changed.',
      '{company} agreed to buy {company} of {country} for {nn} million dollars.',
      '{company} named {person} chief executive.',
    ],
    [
      '{COUNTRY} {WORD} TALKS WITH {COUNTRY}.',
      '{CITY}, {country} {date}',
      '{country} said on {day} it would hold talks with {country} in {city}.',
    ],
    ['{company} {nn}.{nn} +{n}.{nn}', '*{company} {nn}.{nn} -{n}.{nn}', '*{company} Inc {nn}.{nn} unchanged'],
    [
      '{title} {person} met {title} {person} in {city} on {day}.',
      '{last} told reporters that {country} and {country} were ready to talk.',
      '{title} {person}, {nn}, and {title} {person} also took part, {last} said.',
      'Photograph: {person}/{agency}',
    ],
    [
      'Photo: {agency}',
      '*{person}/{agency}',
      '*{person} in {city}. {person}/{agency} via {agency}',
      'POOL/{agency} via {agency}',
    ],
    [
      '"We need more time," {last} said.',
      '{person} is professor of politics at {university}.',
      '"That is not true," said {person} of the {university}.',
      '{last} did not agree with {last}.',
    ],
    [
      '*{time}: {last} lands in {city}, meeting with {last} planned',
      '*{time}: {last} {does}; {city} reports {things}',
      '*{time} update: {last} is in {city}, {agency} says.',
      '{time}: {agency} projection: {party} {nnn}, {party} {nn}, {party} {nn}, {party} {n}',
      '{company} and {party} reach deal | {last}: "{saying}"',
      '{country}: {agency} reports {things} in {city} / {last} {does}',
    ],
    [
      '*{nn} min: {team} change: {last} off, {last} on.',
      '*{nn} min: goal for {team}! {last} scores from a pass by {last}.',
      'Team: {last}; {last}, {last}, {last}, {last}; {last}, {last}; {last}, {last}, {last}',
      '*{club} {n} {club} {n}. Scorers: {last} {nn}, {last} {nn}; {last} {nn}',
    ],
    [
      'Risers: {company} +{n}.{n}%, {company} +{n}.{n}%; fallers: {company} -{n}.{n}%, {company} -{n}.{n}%',
      '{company}: analyst {person} of {company} lifts target to {nn} euros.',
      '{company} slipped while {company} hit a record, said {person} of {company}.',
      '{company} will sell its unit {company} to {company}.',
      '{country} and {country} agree in {city}, and {company} gains.',
    ],
    [
      'Q: Ms. {last}, {question}? {last}: Because {city} called.',
      '{agency}: Do you trust {last}? {last}: {last} said nothing.',
      'Host: Did {person} call you? - {person}: No, {last} writes to me.',
      'You trained at {company}, Mr. {last}, and later ran {company}.',
      '*{last}: {question}, {last}? {last}: That was in {city}.',
    ],
    [
      '{title} {person}, left, with {person} in {city}. Photograph: {person}/{agency}',
      '{person} at the lectern. POOL/{agency} via {agency}',
      'The port of {city}. Image: {person}/{agency}',
      '{title} {person} in {city}. ({agency} Photo/{person})',
      '{person}, an economist, in {city}. Photo: {person}/{agency}',
      'File photo: {person} in {city}. {agency}/{person}',
      '*Rescuers in {city}, {country}. {person}/{agency} via {agency}',
    ],
    [
      '{LAST} AND {LAST} {VERB} IN {CITY} OVER {TOPIC} FOR {COUNTRY}',
      'BREAKING: {TITLE} {LAST} TO VISIT {CITY}',
      '{CLUB} STUN {CLUB} IN {STAGE}',
      '{COUNTRY} AND {COUNTRY} DELAY {TOPIC} AS {LAST} CLAIMS VICTORY',
      '{COMPANY} TO CUT {nn}0 JOBS IN {CITY}',
      '{PERSON} LEAVES THE {AGENCY}',
      '{PARTY} BLOCKS {TOPIC}, {LAST} CALLS IT A DISGRACE',
    ],
  ],
  clubPrefixes:
    'FC,AC,Real,Dynamo,Sparta,CSKA,Inter,Sporting,Lokomotiv,Spartak,Olympique,Deportivo,Atletico,Racing'.split(
      ',',
    ),
  clubSuffixes: 'United,City,Rovers,Town,Athletic,Wanderers,County,FC,Albion,Rangers,Wednesday,Hotspur'.split(
    ',',
  ),
  nicknames:
    'Hawks,Bears,Lions,Wolves,Falcons,Pirates,Knights,Comets,Rockets,Chargers,Sharks,Badgers,Stallions,Storm,Thunder,Blue Jackets,Red Wolves,Vikings,Bulls,Panthers,Indians,Angels,Twins,Giants,Royals'.split(
      ',',
    ),
  companyEndings:
    'Inc,Corp,Co,Ltd,Plc,Holdings,Group,Bank,Industries,Bancorp,Partners,Capital,Securities,Airlines,Motors,Energy,Insurance,Financial Corp,Steel,Systems Inc,International,AG,SA'.split(
      ',',
    ),
  universities:
    'University of *,* University,* Institute of Technology,* State University,* Business School'.split(','),
  parties:
    'Labour,Conservatives,Lib Dems,Liberal Democrats,Greens,Reform UK,SNP,Democrats,Republicans,GOP,Sinn Fein,Plaid Cymru'.split(
      ',',
    ),
  agencies: 'Reuters,AFP,AP,EPA,Getty Images,Xinhua,Anadolu,Shutterstock,Bloomberg,Alamy'.split(','),
  leagues:
    'Premier League,First Division,National League,American League,Champions Cup,Super League,Eastern Conference,Continental Cup,League Trophy,Davis Cup'.split(
      ',',
    ),
  words: {
    title:
      'Crown Prince,Prime Minister,President,Secretary of State,Foreign Minister,Sen.,Gen.,Dr,Sir,Professor,Chancellor,King,Mayor,Governor,Judge,Chief Executive,opposition leader,spokeswoman,analyst'.split(
        ',',
      ),
    sport: 'SOCCER,CRICKET,RUGBY UNION,BASKETBALL,BASEBALL,ICE HOCKEY,TENNIS,GOLF'.split(','),
    stage:
      'friendly,qualifier,world cup qualifying match,European group match,semifinal,under-21 match'.split(
        ',',
      ),
    day: 'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday'.split(','),
    date: '2004-03-12,2011-10-02,1997-05-21,2019-07-30'.split(','),
    time: '14:32,9.15am,18:03 GMT,10.47pm,11:20,7:55 a.m.'.split(','),
    does: 'asks for help,resigns,announces talks,speaks in parliament,cuts trip short'.split(','),
    things: 'explosions,power cuts,drones,floods,three injured,full trains'.split(','),
    saying: 'A good day,Not enough,We go on'.split(','),
    question: 'why are you leaving,what do you think,what was that like,what did you learn'.split(','),
    verb: 'clash,talk,bargain'.split(','),
    topic: 'aid,tariffs,taxes,arms,reform,bill'.split(','),
    ordinal: 'first,second,third,fourth,final'.split(','),
    word: 'OPENS,REJECTS,SEEKS,BREAKS OFF'.split(','),
  },
};
