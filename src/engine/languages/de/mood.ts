import { wordSet } from '../../quotes/lexicon.ts';

/** Konjunktiv I of auxiliaries and modals, and of strong verbs whose form is not that of the indicative. */
export const KONJUNKTIV_1 = wordSet(`
  sei seien habe werde könne müsse solle dürfe wolle möge wisse gebe komme gehe stehe liege bleibe nehme sehe spreche
  helfe gelte werfe trage lasse falle halte laufe finde sterbe treffe verliere schaffe bringe denke kenne beginne
  biete ziehe fliehe schließe entscheide scheine leide steige sinke trete vertrete betreffe entspreche handele handle
  bestehe entstehe verstehe ergebe enthalte erhalte behalte verhalte unterhalte bekomme geschehe vergehe begehe
  betrage befinde befinde zeige mache führe stelle brauche fehle gehöre diene lebe arbeite bedeute erwarte bedürfe
  verfüge versuche glaube hoffe rechne plane fordere begrüße unterstütze benötige ermögliche reiche lehne setze
  drohe behindere verhindere erfülle dauere suche folge gefährde verletze verstoße widerspreche beweise belege
  kümmere spiele bereite besitze verdiene sichere verbessere erhöhe senke steigere verändere ändere wirke
  stimme sorge fühle wünsche bedauere bedaure liefere kämpfe töte zahle verlange kaufe verkaufe beabsichtige
  schade nutze nütze lasse lege beruhe existiere passiere funktioniere profitiere reagiere akzeptiere kontrolliere
  garantiere respektiere basiere resultiere dominiere informiere investiere provoziere ignoriere verdeutliche
  bewege bekämpfe entwickle entwickele orientiere richte erinnere erreiche betone erkläre sage
  vertraue freue freue bemühe zwinge verlaufe verlasse empfinde erscheine übernehme unternehme teilnehme
  gewinne einhalte stattfinde anstrebe vorliege unterliege feststehe ausgehe weitergehe zustehe vorsehe aussehe
  interessiere betrachte schütze missbrauche verzichte behandele behandle unterscheide darstelle gehorche
  betreibe vertreibe schreibe greife eingreife angreife begreife ausreiche hinweise
  störe zerstöre höre aufhöre verschlechtere bestätige beschäftige beteilige einfließe
  schlafe heiße wachse bestimme zustimme übereinstimme eigne ereigne bezweifle bezweifele zweifle fürchte befürchte
  sehne verdränge anerkenne erkenne bekenne nenne brenne renne trenne lerne rechtfertige
`);

/** Konjunktiv II: also used for conditions, so weaker evidence. */
export const KONJUNKTIV_2 = wordSet(`
  wäre wären hätte hätten würde würden könnte könnten müsste müssten dürfte dürften sollte sollten wollten
  gäbe gäben käme kämen ginge gingen ließe ließen bräuchte bräuchten stünde stünden stände ständen läge lägen
  bliebe blieben hielte hielten nähme nähmen sähe sähen wüsste wüssten fände fänden gälte
  befände befänden erhielten bekämen bestünde bestünden täte träte träfe
`);

/** Finite forms of frequent verbs in the indicative, to tell a clause from a noun phrase. */
export const FINITE = wordSet(`
  ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss müssen musste
  mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften mag mögen bin bist seid
  gibt gab gaben geht ging gingen kommt kam kamen steht stand standen liegt lag lagen bleibt blieb blieben
  macht machte machten nimmt nahm nahmen sieht sah sahen hält hielt hielten lässt ließ ließen findet fand fanden
  zeigt zeigte zeigten stellt stellte stellten setzt setzte setzten führt führte führten bringt brachte brachten
  gilt galt galten trifft traf trafen tritt trat traten zieht zog zogen beginnt begann begannen scheint schien
  weiß wissen wusste wussten braucht brauchte brauchten bekommt bekam bekamen heißt hieß hießen lebt lebte lebten
  fällt fiel fielen verliert verlor verloren gewinnt gewann gewannen stirbt starb starben
`);

export const isSubjunctive = (lower: string) => KONJUNKTIV_1.has(lower) || KONJUNKTIV_2.has(lower);
