# Infogérance
# by minfo's tools/build.py 2.0 361f5b4d: minfo.md; tools/script
from ion import keydown
from kandinsky import draw_string,fill_rect
T = "Infogérance"
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
bg=[]
def v(a,*b):
 c=0
 while 1:
  try:return a(*b)
  except KeyboardInterrupt:bg.append(1)
  except MemoryError:
   if c:raise
   c=1
def w(a):
 b=0
 while b<len(a):b=v(dy,a,b)
def dy(a,b):
 c=a.find("@",b);d=du(bytes(a[b:c],"utf8"))
 try:([0]*64*96).clear()
 except MemoryError:pass
 exec(d,globals());return c+1
def du(a):
 b=bytes("#-1@?not @~):@$for @`=a@Z(a@Yfind(@X\n @WA @V.count(@U\"\\x@R in @Q);@P and @O.append(@Llen(@J.replace(@Hreturn @G\n while @Fdef @D):\n global @Bif @A\n  @@.split(@)AelBa@bytes(@fill_rect(@\",U23@ : reprendre\"@\\u030@range(@bUc2\\x@d`E(b,a%11Qe`E(b,1,d)@(c[#6:],@break@ KeyboardInterrupt@else@\nk()\n@Z,b@.clear(Q@=S[-2]@S[#]@bU01@while @~global @in(@+=1@b=i.Yc,@max(@ notR@\"%d/%d\"%(f,d)@[a]@),(20+202*@)WB@+1]#@@-Lc)+1@;b=@[c]@aI(n@ɏ,c@)\nF@)AB@,j)@.lstrip()@=0;@ABt>>d&1:@[a.rYf,0,@\\n\\x4@ : @ or @ ɍ @)W @//11@=[];@=dk(dp(b@Qa`J@[0]@[1:]@[b:b+@lire(@'[c%32]@,S[@:beɊl+@;a=@=()@=b\"@Aexcept@@XBa==17@ay(@b:print@bsZKʂ)@c,e@elB@ommaire@\";b@%11@)Aɍ:W@,0,@,i,@.joɖ[@.pop@012@0<`<@1:A@315@:W @:c=c[:@;l=\"\"@Ba<=3:@Mɜ&1:@SOɒ@X$dRɇ@b,c,@b`.Ybx@bf(@c+11@c>=S[b@del @eɆ","utf8").split(b"@@")
 for c in b"\xd4",b"\xca",b"\xc9":
  g=b.pop().split(b"@")
  while c in a:e=a.split(c,16);a=e[0]+b"".join([g[d[0]-128]+d[1:]for d in e[1:]])
 for f in b[0].split(b"@"):a=a.replace(f[:1],f[1:])
 return a
w(r"""fʞ\n";hʞ";j="utf8ԇy=bUcc";oʞ\1ԇz=ɓ0";cf=Ɉa7ԇo=Ɉb6ԇw=ɓ5ԇx=bUc3ԇbʞ ";N={};ad={};bmʉq=-4;n=pʉdb=#Ԕ;t=#;x=e`S=0ʁ#
Fbqʄ,d,e,fʝ,gʝDafXBaf==ʄ,f~returnXB?af:Ƀ0Ԋԑ,2,u[7]QɃ0,218,ԑ,4,u[6])Xaf`,ԙf;beɏ)X$iRɇc,Ԝ~Amʞ0 ";j=hABi<e:Wj=g[i]Bgʏr(iɞgʎi>ɑԒnʞ  "*jVbwʐBiRf:mʞ7 ";j`x(j,oʐj=n+jWԅiRf:j=dw(j,*f[i])Adi(i-c+1,m+jʆi%4<1:k()Xiʉc-=d;e-=dX$l,p ɖ(20,7ɝc//e,6ɝmɖԜ,e)//e,9),(222,6)~Ƀԑԋ5,l-i,u[p]Qi=l
@FdcZ~Xa`Jo,h)Jb"\t",b"   "ʔɈbb",bz)JɈab",ɓ1"ʔbUe2\x80\xb9",ɓ2")JɈac",ɓ3"ʔcf,ɓ4")Jbo,bwQԚ)Gb>=0:Ac`[bɟ28;d=b'Ԏ38: \x57Ԏ8Ԏ8 3Ԏ38  Ԏ81 8ʙABd>32Pc!=31:e=ɂ[b'aaaaaaaceeeeiiiidnooooo*ouuuuytyʙ+(c&32)-32,204,d+80]ʔaʗ2],e)AԚ,b+1)XHa
FrZDN;c`ʑXBcɚN:N={g:N[g]$gRN Babs(g-c)<2};Nʂ=h,dn(c)Xb,i=Nʂ;ɉXBe>Lb~AԞNʂAɔe>Lb~b+=next(iQɉANʂ=b,bVf)<11PiXHb[d:e#]
@Fdiɏ~Xd=-5;i=18*a+2X$cRbɀo~Ah=cʕ-48;g=u[ə6,h+1)];e=(ԑ-d)//10;c=cʖ;f`C(cʆf>eԓbp(Ԅ)];f=eABc:draw_string(str(cʇ,dԋu[h%7],gQdɗ0*fXɃdԋԑ-d,18,gʅsp(Ddb,gʁS[n]ʜnXBdb!`:db`;g`x(r(b),o)Xe=mɖp+11ʚnɟ)-n;f=100*e//(S[s]-sQd="%d/%d %3d%%"%(n+1,s,fQc=(Qcg(g Bp>bʏdd,d,cʅdnZ~Xc`*11;h=Ԝ;g`Tɜʁ0Gԝ+1]:bɗGc<hPb<LC~Ad=mɖhʚb+1])-c;e=dq(b,g,dQgʉc+=d;bɗABԝ]#:e+=f*(d-eVf))Ayield dc(eʅbeɏDaf;af=ɏ)+af[2:]ʁɂb,jQc=30-aC(b)XBaCZ)>c:a`[:bpZ,c-2)]+b".."Xdi(0,b"6 "+a+bb*(c-aCZ))+bb+b)
@Fk(Dbm,q;qɗX$a in[0,1,2,3,4,51,52]+list(ɇ13+q%3,51,3)~AB?keydownZ~WBad:adԍZ,0Ɂɚad:Wadɜ=1WBq>=0PLm)<9:mOaQbm`;q=0
Fdqʄ~Xd=20*cGԐd*=2;e=ɂCɜʗd],jQf`E(e,cʆf<=Le)or b+d>=LCɜ~ɋXHe[:f]
Fbpɏ~Xc=0Gc<La~Ad`ʂABd==1:cɗAԅd&192!=128Pd!=204:Wb-=1WBb<0:ɋAcɗXHc
Fcg(ԙdʝɕa,iʜi=h;bq(ԙpʚn]ʚnɟ,dʅaxɏ~c`ɀbQHcʕ+hԌdʖ$dRcʖ]ʅaEʄ=0~Ԙb~c`.Yf,c)+1ʎLa)+1XHc
@FaCZ~HLstrZʇ)-aVby)
s=LCQS=ʕ
$djRC:ԗ+djV"\n")+2)
ԗ+-ɒԈQԗQM=ʕ;aT=ʕ;dd=dc(ɂTʇQaK=#0,#,1,10;mʒu=[U2318181cɄ1d4fc4Ʉ0d6b3cɄb04a00Ʉ6e2d79Ʉa01560ɄffffffɄ656975Ʉffd24aɄb8bcc8"];af=(Qbcʒg=h;c=hʜi=h
@""")
v(sp)
w(r"""Fd(DM,aTԔ;nʒgʒaT=[]X$eRɇs~Aa=S[e];iʉk=#Aɔ1:WB?aԈ:aTOiɞa>S[e+1]-2:ɋWm=11-aԈʁdq(eԋmQi+=Lstr(bʇɞcfɚbPboɚb:b=h;k=#ʜminZ+mʚeɟ)W$dRbPbɀf)[:m]Ԓc=#W BdPd[:2]in Ɉa7\xc2\xb6":c=dVboʐBc>=0Ԓ B?Lg)Ԉ:nOLl)ʐ gO2*a+(c!=k)Ql+=str(dʇ+"\n"W k=c;aɗXaT+=n;M=g;ԞC[s:];CO""QCOlQɒɑ+Lg)
@Fdx(DuGԐʃ,pQsp(Qa`N(Qc=pAԕWb`Kɜ;d=p;ʃ,p+bɞp==d:ʃ+b//abs(b),p-999*bɁ ɖ4,16~aM(Ɂ ɖ51,52~ʃ+2*a-51-52,0Ɂ==17:WBbc:ԁbcԍ()Ɂ==48:dg(U41ide",U46lԟ0chesʍligne, ԟ1cranʌfKʍsԆ, 0 aɆ0 9 dixiԟ0mes\nEffacerʍretourʌcettresʍchercher\n0, pointʍaide, couleursʌ1ns, E\x58Eʍsectionʌ1lphaʍchiffres et signes"QaN(Ɂ==49:u=[U23%06x"%(16777215^int(eʖ,16))$eRu];br(Ɂ ?ɖ14,15~dzZʆa>3Pa!=17Pc!=p:bcOcQԞbc[:-9]Ɏ@FdzZDc,l,b;j=p;c=hԔGbt(ɜ)or cPa>=5Ԑg=1AB13<a<51:WewZɞ?c:Hԁj)Wdʉdr(jԉԛxɞa==13:l="123 "[Ll~];g=b<0Wԅa==51:g=#ʁi.rYԄ,b)Wɍ:ɘb+Lc)ʆc:dE(gʆ?c:be(c,l)Aԅbt(m~passAԅb<0:ԁjQcgɊl+"pas trouvԟ1"ԉBd:f=(f#+g)%d+1WdT(l+(ɛBd ɍ"..")ɞ?dԒd,f=dt(ʐBdʛɛ)Aa`N()Xԕm.insert(0,a)
@FaM(~Xeɑ;f=ɒ-e;c`=b=g=0Ga<fPMɜ<=2*p+ԐBԖb`AaɗGf:Ad=b+1Aɔd<fP?M[d]&1:dɗAg=əmɖg,b),d#1Qk=tuple(ɇe+b,e+d)Qbq(ɂ"SԆ"ʇ,"",e+g,e,ɒ,kQc`N(ʆc>3:ɋAi`Kʂ//aԃA$lRrangeZԃ~Wa=b+iWɔԏfP?Ԗa+=iWBԏf:b`Xh=b'0*+,\x24%&\x1e\x1f '.Yɂʂ))XBh>=0:ԁS[s]*h//10)Xԅc ɖ4,52~ԁM[b]>>1)Ɏ@FʘDqʜbʝGԐtry:WBbg:bgɐraiseɌWBaԒBԂZʕʐbr(Qdg(*aʐB?Ԃ("ʘ)ɅQɋW aN(QaʝWdx()ʟɌ:a=U41Ɇ0 bientoɆ2t",U52etour, puis ʘ)Ʌʁ0ʟ MemoryError:WBa:ɋWa="Mԟ1moire pleine",U55ne toucheɅʁ1Xadɐq=-4;br()
@FԛbDx,a,aSԋe,t;i=hXBx!=b#ʎ?a:Aa=iABb:aʓ#))Xd=ə0,La)ʀQa`ʋd)+1:];aS=LaQe=ə0,aSʀQa+ʓ)Qx=b;i`Jf,bb)BbbRcʏaXBi.YԄ)<0:t^=t&1<<bɎ@Fdt(Dx,a;g=x;jʉl=1ԘS[-2]ʑ~ʊWk(ɞm:jʉɋWԛdQf=iVԄQj+=fWBd==g:f=iVԄ,bɞd<=g:l+=fXx=gʜh;Hj,l
@FdEZDb;gɑʑ;d=x;f=0Gb<0Pf<gP?bt(m~AfɗABf==4ʛ"..")Ad=(d+a)%gʊԛdQɘe)Ba>0ʏi.rYԄQk()Ɏ@Fdwʄ~e`xZ,oQd=Le)-LeʈQa=bz+aʁbpɏ+dQc=bpZ,c+dQf`.rYoԊcQg=ɓ7"+axZ[b:c],oQHa[:b]+g+a[f:f+2]+a[c:]
@FdT(d~Xe=x*11+aVfԊb)-aVfԊaSQԁeQg`CZʋb)+1:b]Qh={}X$iRaʗLc)]ɀf~h[e]=g,g+aC(iQeɗ;g=0Xʃ,e-4QcgɊd,h)Ɏ@FewZDc,tԀʎ?c:t=#Xt|=t<<1Ԁԓ#]Xɍ:Ab=b':;" abcdefghijklmnopq rstuv wxyz  \x3f!'ABl:b=b'    []{},^sct=<>789() 456*/ 123+- 0.%'Ac+=b[a#4:][:1]
FdkZ~a`xZxZ,o),by).lower(QHfԌbʈ$bRaɀf)])
@FaN(DqG?m:Ak(ʆq>23PbmRad:q=21;mObm)XHmԍ(0ʅdgɏ~c=ɂbʇɀfQbq(bytesZʇ,""Ԋ0,Lc),(),cʅdpZ~XNɐb=hX$cRdnZ~b+=cXHb
FaIɏDn,pXBԏs:n`;p=əSɜ,mɖbʚaɟ1#))Ɏ@Fdr(dɕb;ԛdʑQɘəe,aEZ,dԈ,aS)ʀ)ʅayZ~Xb=sGa<S[b]:b-=1XaI(b,aʅbtZ~HaP14#<`ʕ<=50
Fbr(ɕaf;afʝ
@""")
v(d)
lire()
