import type { NameLists } from '../../entities/lists/nameLists.ts';
import { MISC_EN, ORGANIZATIONS_EN } from './namesOrganizations.ts';
import {
  FEMALE_NAMES_EN,
  MALE_NAMES_EN,
  PERSON_VERBS_EN,
  RARELY_NAMES_EN,
  ROLES_EN,
  SURNAMES_EN,
  TITLES_EN,
} from './namesPersons.ts';
import { PLACES_EN } from './namesPlaces.ts';
import { COMMON_ENDINGS_EN, COMMON_WORDS_EN, DETERMINERS_EN, FUNCTION_WORDS_EN } from './namesWords.ts';

/** What English tells the list tagger. */
export const NAME_LISTS_EN: NameLists = {
  places: PLACES_EN,
  ambiguousNames: `
Nice; Split; Cork; Reading; Bath; Mobile; Orange; Mars; Moon; Turkey; Perth; Darwin; Victoria; Kent; Hull; Derby; Essen; Halle; Hof; Bar; Bergen; Linz; Buffalo; Jackson; Lincoln; Madison; Austin; Columbia; Florence; Georgia; Jordan; Chad; Charlotte; Savannah; Helena; Montgomery; Preston; Stratford; York;
Bild; Focus; Spiegel; Stern; Blick; Metro; Otto; Quelle; Seat; Vale; Total; Target; Universal; Continental; Sky; Phoenix; Queen; Next; Gap; Boots; Borders; Slack; Zoom; Visa; Stripe; Slate; Salon; Vice; Variety; Time; TIME; Fox; House; Conservatives; Gateway; Virgin; Prudential; Dominion; Carnival; Fidelity; Vanguard; Abbott; Anthem; Sharp; Oracle; Sprint; Linde; Puma; Apple; Meta; Alphabet; Bayer; Heinz; Dole; Tyson; Observer; Express; Independent; Guardian; Masters; Ashes; Windows; Fields; Oxford; Cambridge; Delta; Shell; MAN; MIT; IS; BR; HR; RT; SS; SA; GE; HP; GM; UPS; FA; ABC; SEC; Becker; Gates; Powell; Pence; Bush; Cameron; Kern; Kurz; Sharon; Page; Stone; Straw; Balls; Darling; Reid; Page; Sessions; Abe; Peres; Truss; Marcos; Castro; Merz; Anonymous; BUND; Parliament; Republicans; Democrats; Constitution; Oval; Sun; Chelsea; Arsenal; Everton; Rangers; Celtic; Post; Christchurch; Java; Lima; Bari; Male; Man; Hamm; Worms; Leer; Langen; Hue; Gao; Mayo; Aurora; Salem; Concord; Bury; Reno; Boulder; Kerry; Lawrence; Springfield; Regina; Camden; Swat; Como; Elba; Perm; Tula; Samara; Lens; Bangor; Jos; Norfolk; Stamford; Stockton; Newport; Lund; Lansing; Erie; Waco; Scarborough; Fife; Tyrone; Marib; Broome; Macon; Plymouth; Carlisle; Wilmington; Camden; Dorset; Hampton; Trenton; Singen; Siegen; Weiden; Hagen; Essex`,
  organizations: ORGANIZATIONS_EN,
  misc: MISC_EN,
  persons: '',
  titles: TITLES_EN,
  roles: ROLES_EN,
  femaleNames: FEMALE_NAMES_EN,
  maleNames: MALE_NAMES_EN,
  surnames: SURNAMES_EN,
  rarelyNames: RARELY_NAMES_EN,
  organizationHeads: `
university ministry department bank institute academy association federation committee council office bureau commission court museum school college church
fc afc real atletico athletic sporting deportivo racing dynamo spartak cska lokomotiv torpedo olympique borussia bayern banco grupo`,
  organizationTails: `
inc corp corporation co company ltd limited plc llc lp ag gmbh sa nv group holding holdings partners associates industries international technologies systems
university college institute academy school foundation association federation union council committee commission agency authority department ministry office bureau administration court
bank bancorp trust fund capital securities insurance financial exchange airlines airways motors motor energy petroleum oil gas electric steel pharmaceuticals laboratories
times post news press herald tribune journal gazette chronicle magazine television radio network broadcasting pictures entertainment studios records media
party congress parliament senate assembly police army navy force guard corps hospital church museum center centre society club league team united city rovers wanderers athletic albion hotspur
rangers county town fc cricket orchestra`,
  organizationEndings: '-university -institute -foundation soft corp bank air',
  placeHeads:
    'lake mount cape fort port san santa los las saint st new north south east west upper lower gulf bay isle el',
  placeTails: `
river island islands county beach airport park square street road avenue boulevard lane drive valley bay hills hill mountains mountain peninsula province district region state city ocean sea
canal bridge tower stadium arena palace prison lake forest desert coast strait peak falls creek village town harbour harbor territory`,
  placeNouns: `
town towns city cities village villages province provinces district districts suburb suburbs island islands port region regions state capital hamlet county resort municipality borough neighborhood neighbourhood`,
  organizationNouns: `
newspaper magazine daily weekly newspapers group company bank airline airlines agency party carmaker automaker retailer brokerage insurer unit news university think-tank network channel tabloid broadcaster chain union
website foundation club refinery brewery subsidiary`,
  placeEndings:
    'burg burgh ville ton shire stan istan land ford ham bury field port mouth chester grad abad pur ovo ia',
  strongPlaceEndings: 'shire stan istan abad grad',
  commonWords: COMMON_WORDS_EN,
  commonEndings: COMMON_ENDINGS_EN,
  functionWords: FUNCTION_WORDS_EN,
  determiners: DETERMINERS_EN,
  placePrepositions: 'in at from near to around outside across throughout',
  personVerbs: PERSON_VERBS_EN,
  sportWords: `
innings wickets wicket runs goals goal scored scorers scorer halftime match matches league season seed seeded tournament cup championship championships round rounds final semifinal semifinals
striker coach playoff playoffs inning homer homers pitcher touchdown touchdowns quarterback overs bowled batting standings played points win wins won lost beat draw game games team teams players player
soccer baseball basketball cricket tennis rugby golf hockey nhl nba nfl`,
  teamVerbs: `
beat beats defeated defeats lost won win wins drew scored scores bowled batted declared led leads host hosts play plays played take took were face faces visit visits visited swept edged routed downed
trail trailed finished needed reached`,
  teamPrepositions: 'against v vs beat defeated beating versus over downed edged routed swept',
  plainAbbreviations: `
pool str tv pc dna aids hiv cd dvd km kg cm mm mw gw kw suv ceo cfo coo cio pr it ai gps usb sms pdf url www iq eur usd gbp chf dj id ok vip ii iii iv vi vii viii ix xi xii xiii xiv xv xvi
am pm gmt est edt pst pdt utc bst cet gdp gnp ipo m&a r&d q&a faq rbi era hr mph kph rpm cv phd md jr sr esq a b c d e f g h i j k l m n o p q r s t u v w x y z lbw nb no vs v mp mps mep meps pow wmd ied lng covid sars rna lgbt lgbtq bc ad pga vat
b.c a.d p.m a.m ph.d u.s.-led`,
  calendarWords: `
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter`,
};
