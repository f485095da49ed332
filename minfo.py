# Infogérance
# by minfo's tools/build.py 2.0 dc422424: minfo.md; tools/script
from ion import keydown
from kandinsky import draw_string,fill_rect
ti = "Infogérance"
C = [
"""§Définition de l'infogérance

L'infogérance, ou outsourcing
des systèmes d'information, est
la pratique consistant à
confier la gestion,
l'exploitation et l'évolution
de tout ou partie du système
d'information d'une entreprise
à un prestataire externe
spécialisé, souvent désigné
comme une Entreprise de
Services Numériques (ESN). Ce
transfert de responsabilités
est généralement formalisé par
un contrat pluriannuel, appelé
Service Level Agreement (SLA),
qui précise les niveaux de
service attendus, les
engagements de résultat, et les
modalités de réversibilité vers
le client ou de transférabilité
vers un autre prestataire.""",
"""§Avantages de l'infogérance

¬1.» «Réduction et maîtrise des»
	«coûts» :
	L'infogérance permet de
	convertir les coûts fixes en
	coûts variables, offrant
	ainsi une meilleure
	prévisibilité budgétaire. La
	mutualisation des ressources
	par le prestataire permet
	également de bénéficier
	d'économies d'échelle.

¬2.» «Recentrage sur le coeur de»
	«métier» :
	En déléguant les tâches
	techniques à un prestataire,
	l'entreprise peut concentrer
	ses ressources internes sur
	ses activités stratégiques
	et son coeur de métier. Cela
	libère du temps et des
	compétences pour des
	activités à plus forte
	valeur ajoutée.

¬3.» «Accès à des compétences»
	«spécialisées et à des»
	«technologies avancées» :
	Les prestataires
	d'infogérance disposent de
	personnel hautement qualifié
	et à jour sur les dernières
	technologies et meilleures
	pratiques du secteur,
	permettant à l'entreprise de
	bénéficier d'un service de
	haute qualité sans avoir à
	recruter et former du
	personnel spécialisé en
	interne.

¬4.» «Amélioration de la»
	«performance et de la»
	«flexibilité» :
	En faisant appel à un
	prestataire externe,
	l'entreprise peut améliorer
	la performance de son SI et
	bénéficier d'une plus grande
	flexibilité pour s'adapter
	aux évolutions
	technologiques et aux
	variations de la demande.
	Les SLA permettent de
	définir clairement les
	attentes en termes de
	qualité et de performance.""",
"""§Inconvénients de l'infogérance

¬1.» «Perte de contrôle» :
	L'externalisation peut
	entraîner une perte de
	contrôle sur les opérations
	et les données de
	l'entreprise. Cela rend
	l'entreprise dépendante du
	prestataire pour la gestion
	des incidents et la
	continuité des services.

¬2.» «Risques de confidentialité»
	«et de sécurité» :
	Confier des données
	sensibles à un tiers peut
	poser des problèmes de
	confidentialité et de
	sécurité. Il est crucial que
	le prestataire respecte des
	normes strictes de
	protection des données et de
	confidentialité.

¬3.» «Dépendance vis-à-vis du»
	«prestataire» :
	Une relation de dépendance
	peut se développer vis-à-vis
	du prestataire, surtout si
	le contrat ne prévoit pas de
	clauses de réversibilité ou
	de transfert vers un autre
	prestataire. Cette
	dépendance peut compliquer
	une éventuelle
	réinternalisation
	(backsourcing) en cas
	d'insatisfaction.

¬4.» «Complexité de la»
	«réversibilité» :
	La réversibilité des
	services, qui permet de
	reprendre en interne ou de
	transférer à un autre
	prestataire, peut s'avérer
	complexe et coûteuse. En cas
	de défaillance du
	prestataire, la continuité
	des services peut être
	compromise, affectant les
	opérations de l'entreprise.""",
"""§Conclusion

L'infogérance, en transférant
la gestion du SI à des
prestataires externes, permet
aux entreprises de se
concentrer sur leurs activités
stratégiques tout en
bénéficiant d'économies
d'échelle, de compétences
spécialisées et d'une
flexibilité accrue. Cependant,
elle comporte des risques,
notamment en termes de perte de
contrôle, de confidentialité et
de dépendance vis-à-vis du
prestataire. Une évaluation
rigoureuse et une gestion
contractuelle solide, incluant
des clauses de réversibilité,
sont essentielles pour
maximiser les avantages et
minimiser les inconvénients de
l'infogérance.""",
"""§Types d'infogérance

L'infogérance peut se décliner
en plusieurs types, selon les
périmètres et les services
externalisés. Voici les
principaux types
d'infogérance :

¬1.» «Infogérance d'applications»
	«(gestion des applications)»
	¬·» «Description» : Cette forme
	  d'infogérance concerne la
	  gestion de la maintenance
	  et de l'évolution des
	  applications spécifiques
	  de l'entreprise. Cela
	  inclut souvent la Tierce
	  Maintenance Applicative
	  (TMA), qui couvre la
	  maintenance corrective,
	  préventive et évolutive
	  des applications.
	¬·» «Exemple» : Support
	  fonctionnel, maintenance
	  préventive ou corrective,
	  et gestion des évolutions
	  pour des applications web
	  ou des ERP/PGI.

¬2.» «Infogérance d'infrastructure»
	¬·» «Description» :
	  L'infogérance
	  d'infrastructure consiste
	  à confier la gestion de
	  l'infrastructure physique
	  informatique à un
	  prestataire. Cela inclut
	  la maintenance de parcs
	  informatiques,
	  l'hébergement et/ou
	  l'administration de
	  serveurs, la supervision
	  d'équipements réseau et de
	  sécurité, et la gestion de
	  baies de stockage ou de
	  solutions de sauvegarde.
	¬·» «Exemple» : Maintenance de
	  parc informatique,
	  hébergement de serveurs,
	  administration réseau.

¬3.» «Infogérance globale»
	¬·» «Description» :
	  L'infogérance globale
	  englobe la gestion
	  complète du système
	  d'information, couvrant à
	  la fois l'infrastructure
	  et les applications. Cela
	  inclut souvent des
	  services de développement
	  applicatif et de TMA.
	¬·» «Exemple» : Gestion des
	  infrastructures
	  matérielles et des
	  applications de gestion
	  des paies, CRM,
	  back-office administratif,
	  etc.""",
"""§Autres Informations
§Complémentaires
¶Clauses contractuelles
¶importantes dans un SLA

¬1.» «Engagement de résultats et»
	«de moyens» : Le SLA doit
	définir clairement les
	objectifs de performance et
	de qualité que le
	prestataire doit atteindre,
	ainsi que les moyens qu'il
	met en oeuvre pour y
	parvenir.
¬2.» «Niveaux de service» :
	Spécifie les indicateurs de
	performance et de qualité,
	tels que les taux de
	disponibilité, les temps de
	réponse, les délais
	d'intervention, etc.
¬3.» «Clause de réversibilité» :
	Cette clause permet au
	client de récupérer ses
	données et ses services en
	cas de changement de
	prestataire ou de retour à
	une gestion interne. Elle
	doit détailler les modalités
	de transfert de services et
	de connaissances.
¬4.» «Confidentialité et sécurité»
	«des données» : Garantit que
	le prestataire respecte les
	normes de sécurité et de
	confidentialité des données,
	avec des obligations claires
	en matière de protection des
	informations sensibles.""",
"""§Intérêts de l'infogérance

¬1.» «Concentration sur les»
	«compétences clés» : Permet
	aux entreprises de se
	concentrer sur leurs
	compétences clés et de
	confier les tâches
	informatiques à des experts.
¬2.» «Accès à des technologies de»
	«pointe» : Les prestataires
	spécialisés ont accès aux
	dernières technologies et
	peuvent offrir des solutions
	avancées que l'entreprise ne
	pourrait pas développer en
	interne.
¬3.» «Flexibilité et évolutivité» :
	L'infogérance permet
	d'ajuster rapidement les
	ressources informatiques en
	fonction des besoins de
	l'entreprise, offrant une
	grande flexibilité et une
	capacité d'évolution.
¬4.» «Réduction des coûts» : Grâce
	à la mutualisation des
	ressources et aux économies
	d'échelle, l'infogérance
	permet souvent de réduire
	les coûts opérationnels.""",
"""§Risques et Inconvénients de
§l'infogérance

¬1.» «Perte de contrôle» :
	Externaliser la gestion des
	systèmes d'information peut
	entraîner une perte de
	contrôle sur les opérations
	critiques et les données
	sensibles.
¬2.» «Problèmes de sécurité et de»
	«confidentialité» : Confier
	des données à un prestataire
	externe pose des risques de
	sécurité et de
	confidentialité.
¬3.» «Dépendance vis-à-vis du»
	«prestataire» : Une forte
	dépendance peut se créer,
	rendant difficile un
	éventuel changement de
	prestataire ou un retour à
	une gestion interne.
¬4.» «Complexité de la»
	«réversibilité» : Les
	opérations de réversibilité,
	qui permettent de reprendre
	les services en interne ou
	de les transférer à un autre
	prestataire, peuvent être
	complexes et coûteuses.""",
"""§Conclusion

L'infogérance représente une
stratégie efficace pour les
entreprises souhaitant
optimiser la gestion de leurs
systèmes d'information, réduire
les coûts, et se concentrer sur
leur coeur de métier.
Toutefois, il est crucial de
bien définir les termes du
contrat, de prévoir des clauses
de réversibilité, et de choisir
un prestataire fiable pour
minimiser les risques et
maximiser les avantages de
cette démarche.""",
]
bm=[]
def v(a,*b):
 c=0
 while 1:
  try:return a(*b)
  except KeyboardInterrupt:bm.append(1)
  except MemoryError:
   if c:raise
   c=1
def w(a):
 b=0
 while b<len(a):b=v(dy,a,b)
def dy(a,b):
 c=a.find("@",b);d=du(bytes(a[b:c],"utf8"))
 try:([0]*6144).clear()
 except MemoryError:pass
 exec(d,globals());return c+1
def du(a):
 b=bytes("#=b@?,b@~=a@$):@`not @Zfor @Y(a@Xfind(@W\n @V.count(@UA @T);@R\"\\x@Q in @P and @O.append(@L.replace(@Jlen(@Hreturn @G\n while @Fdef @D):\n global @Bif @A\n  @@.split(@)AelBa@fill_rect(@range(@\",R23@ : reprendre\"@(c[-16:],@\\u030@d~K(b,a%11Te~K(b,1,d)@)\nk()\n@.clear(T@S[-1]@break@else@ytes(@ KeyboardInterrupt@.lstrip()@Rc2\\x@$global @+1]-1@=S[-2]@N[c]@while @in(@+=1@max(@ notQ@\"%d/%d\"%(f,d)@[a]@)\nF@),(20+202*@)AB@@)UB@-Jc)+1@ABq>>d&1:U@WZdQɃ@Y?,c@aM(n@b=h.Xc@,m)@=-1@\\n\\x4@ : @ or @ ɍ @)Aɍ:@)U @.pop@//11@=0;@=dn(dq(b@?R01@Ta~L@[a.rXf,0@[b:b+@lire(@'[c%32]@,S[@:bfɆl+@;b=@Aexcept@[0]@b:print@c,e@@elB@ommaire@#R01@%11@)Aa#b(@)Lbɑa@,315@012@0<~<@1:A@1:]@:U @:c=c[:@;af=@=()@=[]@=i;@Ba<=3:@DaE,u;@SOɋ@Ubg(@Y?$W@aC(@aVf,0?@bsYɕ)@bt(b@b~.Xby@c+11@c>=S[b@del @eɇ@f=hVʟ","utf8").split(b"@@")
 for c in b"\xd4",b"\xca",b"\xc9":
  g=b.pop().split(b"@")
  while c in a:e=a.split(c,16);a=e[0]+b"".join([g[d[0]-128]+d[1:]for d in e[1:]])
 for f in b[0].split(b"@"):a=a.replace(f[:1],f[1:])
 return a
w(r"""i#"";f#"\n";m="utf8";bz#Rcc";t#"\1";cfԂ0";cg#ɑa7";bo#ɑb6";bxԂ5";by#Rc3";bp#" ";aE=n=p=M=e#cʑu=-4;dc=q#ʈ;l="";N={};ad={}
Fbtʄ,d,e,fԎ,gԎDafWBaf==ʄ,f$returnWB`af:ɂ0,0Ԇ,2,x[7]Tɂ0,218Ԇ,4,x[6])Waf~?,c,f;bfY?)WZhQɃc,ԛ$Am#"0 ";j=iABh<e:Uj=g[h]Bgʌr(hʀgʋh>ɔԋn#"  "*jVbxʎBhQf:m#"7 ";j~y(j,tʎj=n+jUԀhQf:j=dw(j,*f[h])Adj(h-c+1,m+jɟh%4<1:k()Whʑc-=d;e-=dWZl,o ɗ(20,7ɞc//e,6ɞmɗԛ,e)//e,9),(222,6)$ɂ315,h,5,l-h,x[o]Th=l
@FddY$Wa~Lt,i)Lb"\t"?"   "ʔbɑbb",cfԅb"ʓ1"ʔbRe2\x80\xb9"ʓ2"ԅc"ʓ3"ʔcgʓ4")Lbo?xTԚ)Gb>=0:Ac~[bɓ28;d#'ԇ38: \x57ԇ8ԇ8 3ԇ38  ԇ81 8ʘABd>32Pc!=31:e#Ɏ[b'aaaaaaaceeeeiiiidnooooo*ouuuuytyʘ+(c&32)-32,204,d+80]ʔaʖ2],e)AԚ?+1)WHa
FrYDN;c~ʐWBcɚN:N={g:N[g]ZgQN Babs(g-c)<2};ɕ=i,dp(c)Wb,h=ɕ;ɈWBe>Jb$AԝɕAɖe>Jb$b+=next(hTɈAɕ#?Vf)<11PhWHb[d:e-1]
Fdjԕd=-5;i=18*a+2WZcQbɀt$Ah=cʝ-48;g=x[ə6,h+1)];e=(315-d)//10;c=c[Ԋ;f~I(cɟf>eԌbr(ʟ)];f=eABc:draw_string(str(cʇ,d,i,x[h%7],gTdɘ0*fWɂd,iԆ-d,18,g)
@Fsp(Ddc,gʛS[n];a=nWBdc!~:dc~;g~y(r(b),t)Wd=mɗp+11ʙnɓ)-n;e=100*d//(S[s]-sTc="%d/%d %3d%%"%(n+1,s,eTdb(g Bp>bʌdg,cɝdpY$Wc~*11;h=ԛ;g#eɜʛ0GԜ+1]:bɘGc<hPb<JC$Ad=mɗhʙb+1])-c;e=dr(b,g,dTgʑc+=d;bɘABԜ]-1:e+=f*(d-eVf))Ayield dd(eɝk(ԒuɘWZa in[0,1,2,3,4,51,52]+list(Ƀ13+u%3,51,3)$AB`keydownY$UBad:adʏY,0Ɂɚad:Uadɜ=1UBu>=0PJj)<9:jOaTaE~;u%=3
FbfY?DafԍY?)+af[2:];b#Ɏb,mTc=31-aI(b)WBaIY)>=c:a~[:brY,c-3)]+b".."Wdj(0?"6 "+a+bp*(c-aIY))+bɝdrʄ$Wd=20*cGԉd*=2;e#ɎCɜʖd],mTf~K(e,cɟf<=Je)or b+d>=JCɜ$ɌWHe[:f]
@Fbrԕc=0Gc<Ja$Ad~[c]ABd==1:cɘAԀd&192!=128Pd!=204:Ub-=1UBb<0:ɌAcɘWHc
Fdb(b,c,dԎɒa,h;a=hԐԙ,c,pʙn]ʙnɓ,dɝayԕc~ɀb)ʃ1,Jc)$c[d]=c[d][ԊWHi.joɗcɝaKʄ=0$ʃb$c~.Xf,c)+1ʋJa)+1WHc
FaIY$HJstrYʇ)-aVbz)
g=c~=hԐs=JCTS=ʝ
ZdkQC:ԓ+dkV"\n")+2)
ԓ+-ɋԃTԓTo=ʝ;be=ʝ;dg=dd(bɎtiʇTaNʈ0,-1,1,10;jԏ;x=[R2318181cɄ1d4fc4Ʉ0d6b3cɄb04a00Ʉ6e2d79Ʉa01560ɄffffffɄ656975Ʉffd24aɄb8bcc8"]ԍ(Taxԏ
@""")
v(sp)
w(r"""Fdx(DxGԉʅ,pɟ`j:sp(Ԅɟa>3Pa!=17:axOpTԝax[:-9]AԑUb~Nɜ;c=p;ʅ,p+bʀp==c:ʅ+b//abs(b),p-999*bɁ ɗ4,16$aS(Ɂ ɗ51,52$ʅ+2*a-51-52,0Ɂ==17:UBax:aCYxʏ()Ɂ==48:di(R41ide",R46lԞ0chesʊligne, Ԟ1cranʉfKʊsԁ, 0 aɇ0 9 dixiԞ0mes\nEffacerʊretourʉcettresʊchercher\n0, pointʊaide, couleursʉ1ns, E\x58Eʊsectionʉ1lphaʊchiffres et signes"Tbb(Ɂ==49:x=[R23%06x"%(16777215^int(d[Ԋ,16))ZdQx];bu(Ɂ `ɗ14,15$dzYɟpQax[-Ԋ:axʏ()
@Fd(Do?e;j="";lԏ;oԏ;beԏWZeQɃs$Aa=S[e];gʑhʈAɖ1:UB`aԃ:beOgʀa>S[e+1]-2:ɌUk=11-aԃʛdr(e,g,kTg+=Jstr(bʇʀcgɚbPboɚb:bԐhʈ;a=minY+kʙeɓ)UZdQbPbɀf)[:k]ԋcʈU BdPd[:2]in bɑa7\xc2\xb6":c=dVboʎBc>=0ԋ B`Jo)ԃ:lOJj)ʎ oO2*a+(c!=h)Tj+=str(dʇ+"\n"U h=c;aɘWbe+=l;ԝC[s:];CO""TCOjTɋɔ+Joɉ@FdzYDc,l,q?;k=p;cԐqʈ;l=""Gbw(ɜ)or cPa>=5ԉg=1AB13<a<51:UewYʀ`c:HԖk)Udʑds(kʍԔMʀa==13:l="123 "[Jl$];g#<0UԀa==51:gʈʛh.rXʟ?)Uɍ:ʆ?+Jc)ɟc:dE(g)AԀl:bf(c,lʍreturnAB`cʋbw(j$d=0AԀb<0:ԖkTdbɆl+"pas trouvԞ1"ʍUBd:f=(f-1+g)%d+1Ueu(l+(ɛBd ɍ"..")ʀ`dԋd,f=dt(ʎBdʚɛԄ)Wԑj.insert(0,a)
@FaS($Weɔ;f=ɋ-e;c~#=g=0Ga<fPoɜ<=2*p+ԉBoɜ&1:b~AaɘGf:Ad#+1Aɖd<fP`o[d]&1:dɘAg=əmɗg?),d-11Tj=tuple(Ƀe+b,e+d)TԙɎ"Sԁ"ʇ,"",e+g,e,ɋ,jTc#b(ɟc>3:ɌAi~ɕ//aԘAZkQrangeYԘ$Ua#+iUɖԈfP`oɜ&1:a+=iUBԈf:b~Wh#'0*+,\x24%&\x1e\x1f '.XbɎ[c]))WBh>=0:ԖS[s]*h//10)WԀc ɗ4,52$Ԗo[b]>>1ɉ@FʗԒa#ԎGԉtry:UBbm:bmɊraiseɏUBaԋBʞYʝʎbu(Tdi(*aʎB`ʞ("ʗ)ɅTɌU bb(TaԎUdx()ʜɏ:a=R41ɇ0 bientoɇ2t",R52etour, puis ʗ)Ʌʛ0ʜ MemoryError:UBa:ɌUa="MԞ1moire pleine",R55ne toucheɅʛ1WadɊjɊaE=u=-4;bu()
@Fbg(bDM,a?c,h,e,q;h=iWBM!#-1ʋ`a:Aa=hABb:aʒ-1))Wd=ə0,Ja)ʁTa~ʕ,d)+Ԋ;bc=JaTe=ə0?cʁTa+ʒ)TM#;h~Lf?p)BbpQcʌaWBh.Xʟ)<0:q^=q&1<<b
k()
@Fdt(DM,a;g=M;lʑm=1ʃS[-2]ʐ$ʂk(ʀj:lʑɌԔdTԟTl+=fUBd==g:ԟ?ʀd<=g:m+=fWM=g;aԐHl,m
@FdEYDb;i=fɔʐ;d=M;g=0Gb<0PfP`bw(j$Af-=1;d=(d+a)%iʂgɘUBg==4ʚ"..")ԔdTʆ,e)Ba>0ʌh.rXʟTk(ɉ@Fdwʄ$e~yY,tTd=Je)-JeɐTa=cf+a;b#rY?+dTc#rY,c+dTf~.rXt,0,cTgԂ7"+ayY[b:c],tTHa[:b]+g+a[f:f+2]+a[c:]
@Feu(d$We=M*11+ԗ)-ԗcTԖeTʅ,e-3Tg~IYʕ?)+1:b]Th={}WZiQaʖJc)]ɀf$h[e]=g,g+aI(iTeɘ;g=0WdbɆd,hɉ@FewYDc,q;q|=q<<1WBa==17Ԍ-1];qʈWɍ:Ab#':;" abcdefghijklmnopq rstuv wxyz  \x3f! 'ABl:b#'    []{},^sct=<>789() 456*/ 123+- 0.%'Ac=(c+b[a-14:][:1])ɐ
@Fbb(DuG`j:Ak(ɟu>23PaEQadP`3<aE<51:u=21;jOaE)WHjʏ(0ɝdnY$a~yYyY,t)?z).lower(THf.joɗ[bɐZbQaɀf)]ɝdiY?$c#ɎbʇɀfTԙytesYʇ,"",0,0,Jc),(),cɉ@FdqY$WNɊb=iWZcQdpY$b+=cWHb
Fds(dɒb;bg(dʐTʆ,əe,aKY,dԃ?c)ʁ)ɝaMY?Dn,pWBԈs:n~;p=əSɜ,mɗbʙaɓ2)ɝaCY$Wb=sGa<S[b]:b-=1WaM(b,aɝbwY$HaP14-1<~ʝ<=50
@Fbu(ɒafԍ(ɉ@""")
v(d)
lire()
