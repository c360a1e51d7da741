import type { SentenceData } from '../../text/sentences.ts';

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** What the sentence splitter must know of German. Keys are lower case and without the last full stop. */
export const sentenceData: SentenceData = {
  neverFinal: words(`
    dr prof dipl ing phil jur rer hr frl st bzw ca vgl evtl ggf inkl exkl zzgl sog bspw
    z.b d.h u.a i.d z.t u.u o.ä s.o geb gest verh dt engl franz gen col lt sgt maj hl
    mind hrsg anm aufl n.chr v.chr vorm bürgerm abg stv stellv ehem frz z.zt a.d v.a d.j d.m i.a i.v m.e o.g s.u
    zit vs
  `),
  rarelyFinal: words(`
    jan feb febr mär apr jun jul aug sept okt nov dez mio mrd tsd std jh jhd chr str
    usw etc u.s co inc ltd jr sr corp kg e.v a.m p.m u.s.w uvm
  `),
  beforeNumbers: words('nr abs art bd tel kap ziff max min'),
  numbersAreOrdinals: true,
  sentenceStarters: words(`
    der die das dies dieser diese dieses ein eine er sie es wir ich ihr man in im am an auf aus bei mit nach seit von
    vor zu zum zur für durch gegen über unter um während wegen trotz und aber doch denn auch nur so dann da damit
    dabei danach daher deshalb deswegen allerdings jedoch zudem außerdem nun jetzt hier dort wenn als ob weil dass
    obwohl nachdem bevor bis wie was wer wo warum alle viele einige beide mehrere insgesamt laut sein seine ihre
    unser kein keine nicht noch schon bereits heute gestern morgen später zuvor sollte mittlerweile inzwischen
  `),
};
