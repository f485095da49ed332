# Infogérance
# by minfo's tools/build.py 2.0 71460cdf: minfo.md; tools/script
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
M="#-1@?not @~):@$for @`=a@Z(a@Yfind(@X\n @WA @V.count(@U\"\\x@R in @Q);@P and @O.append(@Llen(@J.replace(@Hreturn @G\n while @Fdef @D):\n global @Bif @A\n  @@.split(@)AelBa@bytes(@fill_rect(@\",U23@ : reprendre\"@\\u030@range(@bUc2\\x@d`I(b,a%11Qe`I(b,1,d)@(c[#6:],@break@ KeyboardInterrupt@else@\nk()\n@Z,b@.clear(Q@=S[-2]@S[#]@bU01@while @~global @in(@+=1@b=i.Yc,@max(@ notR@\"%d/%d\"%(f,d)@[a]@),(20+202*@)WB@+1]#@-Lc)+1@=0;@[c]@aK(n@ɏ,c@)\nF@)AB@,j)@.lstrip()@ABt>>d&1:@[a.rYf,0,@\\n\\x4@ : @ or @ ɍ @)W @@//11@;g=@=dp(dr(b@Qa`J@[0]@[1:]@[b:b+@b:print(@lire(@'[c%32]@,S[@:bgɊl+@;a=@;b=@=b\"@Aexcept@XBa==17@adɜ&1:@bsZMɢ)@c,e@elB@ommaire@%11@)Aɍ:W@,0,@,i,@.joɖ[@.pop@012@0<`<@1:A@315@:W @:aC(@:c=c[:@;ax=@;l=\"\"@Ba<=3:@SOɒ@X$dRɇ@b,c,@b`.Ycf@bm(@c+11@c>=S[b@del @eɆ@f=iVʓ"
bo=[]
def v(a,*b):
 c=0
 while 1:
  try:return a(*b)
  except KeyboardInterrupt:bo.append(1)
  except MemoryError:
   if c:raise
   c=1
def w(a):
 b=0
 while b<len(a):b=v(dE,a,b)
def dE(a,b):
 c=a.find("@",b);d=dx(bytes(a[b:c],"utf8"))
 try:([0]*64*96).clear()
 except MemoryError:pass
 exec(d,globals());return c+1
def dx(a):
 b=bytes(M,"utf8").split(b"@@")
 for c in b"\xca",b"\xc9":
  g=b.pop().split(b"@")
  while c in a:e=a.split(c,16);a=e[0]+b"".join([g[d[0]-128]+d[1:]for d in e[1:]])
 for f in b[0].split(b"@"):a=a.replace(f[:1],f[1:])
 return a
w(r"""fʎ\n";hʎ";j="utf8";cg=bUcc";oʎ\1";db=ɓ0";by=Ɉa7";bq=Ɉb6";bz=ɓ5";cf=bUc3";bcʎ ";bf='Mʮ1moire pleine';N={};af={};bpɡq=-4;n=pɡdd=#ʤ;t=#;x=e`Tɡb=#
Fbtɤ,d,e,f=(),g=()DaxXBax==ɤ,f~returnXB?ax:Ƀ0ʘʟ,2,u[7]QɃ0,218,ʟ,4,u[6])Xax`,ʨf;bgɏ)X$iRɇc,ʫ~Amʎ0 ";j=hABi<e:Wj=g[i]Bgɮr(iɞgɭi>ɑʠnʎ  "*jVbzɯBiRf:mʎ7 ";j`y(j,oɯj=n+jWʔiRf:j=dy(j,*f[i])Adk(i-c+1,m+jɦi%4<1:k()Xiɡc-=d;e-=dX$l,p ɖ(20,7ɝc//e,6ɝmɖʫ,e)//e,9),(222,6)~Ƀʟʙ5,l-i,u[p]Qi=l
@FdgZ~Xa`Jo,h)Jb"\t",b"   "ʃɈbb",db)JɈab",ɓ1"ʃbUe2\x80\xb9",ɓ2")JɈac",ɓ3"ʃby,ɓ4")Jbq,bzQʩ)Gb>=0:Ac`[bɟ28;d=b'ʜ38: \x57ʜ8ʜ8 3ʜ38  ʜ81 8ʉABd>32Pc!=31:e=ɂ[b'aaaaaaaceeeeiiiidnooooo*ouuuuytyʉ+(c&32)-32,204,d+80]ʃaʆ2],e)Aʩ,b+1)XHa
FrZDN;c`ʀXBcɚN:N={g:N[g]$gRN Babs(g-c)<2};Nɢ=h,dq(c)Xb,i=Nɢ;ɉXBe>Lb~AʭNɢAɔe>Lb~b+=next(iQɉANɢ=b,bVf)<11PiXHb[d:e#]
@Fdkɏ~Xd=-5;i=18*a+2X$cRbɀo~Ah=cʄ-48ʁu[ə6,h+1)];e=(ʟ-d)//10;c=cʅ;f`E(cɦf>eʢbr(ʓ)];f=eABc:draw_string(str(cɧ,dʙu[h%7],gQdɗ0*fXɃdʙʟ-d,18,gɥsp(Ddd,gʍS[n]ʌnXBdd!`:dd`;g`y(r(b),o)Xe=mɖp+11ʊnɟ)-n;f=100*e//(S[s]-sQd="%d/%d %3d%%"%(n+1,s,fQc=(Qdc(g Bp>bɮdi,d,cɥdqZ~Xc`*11;h=ʫʁbbɜʍ0Gʬ+1]:bɗGc<hPb<LC~Ad=mɖhʊb+1])-c;e=dt(b,g,dQgɡc+=d;bɗABʬ]#:e+=f*(d-eVf))Ayield dg(eɥbgɏDaxʣɏ)+ax[2:]ʍɂb,jQc=30-aE(b)XBaEZ)>c:a`[:brZ,c-2)]+b".."Xdk(0,b"6 "+a+bc*(c-aEZ))+bc+b)
@Fk(Dbp,q;qɗX$a in[0,1,2,3,4,51,52]+list(ɇ13+q%3,51,3)~AB?keydownZ~WBaf:afʛZ,0Ɂɚaf:Wafɜ=1WBq>=0PLm)<9:mOaQbp`;q=0
Fdtɤ~Xd=20*cGʞd*=2;e=ɂCɜʆd],jQf`I(e,cɦf<=Le)or b+d>=LCɜ~ɋXHe[:f]
Fbrɏ~Xc=0Gc<La~Ad`ɢABd==1:cɗAʔd&192!=128Pd!=204:Wb-=1WBb<0:ɋAcɗXHc
Fdc(ʨd=()ɕa,iʌi=h;bt(ʨpʊn]ʊnɟ,dɥayɏ~c`ɀbQHcʄ+hʚdʅ$dRcʅ]ɥaIɤ=0~ʧb~c`.Yf,c)+1ɭLa)+1XHc
@FaEZ~HLstrZɧ)-aVcg)
s=LCQS=ʄ
$dnRC:ʦ+dnV"\n")+2)
ʦ+-ɒʖQʦQad=ʄ;bb=ʄ;di=dg(ɂTɧQaM=#0,#,1,10;m=[];u=[U2318181cɄ1d4fc4Ʉ0d6b3cɄb04a00Ʉ6e2d79Ʉa01560ɄffffffɄ656975Ʉffd24aɄb8bcc8"]ʣ(Qbe=[]ʁh;c=hʌi=h
@""")
v(sp)
w(r"""Fd(Dad,bbʤ;n=[]ʁ[];bb=[]X$eRɇs~Aa=S[e];iɡk=#Aɔ1:WB?aʖ:bbOiɞa>S[e+1]-2:ɋWm=11-aʖʍdt(eʙmQi+=Lstr(bɧɞbyɚbPbqɚb:b=h;k=#ʌminZ+mʊeɟ)W$dRbPbɀf)[:m]ʠc=#W BdPd[:2]in Ɉa7\xc2\xb6":c=dVbqɯBc>=0ʠ B?Lg)ʖ:nOLl)ɯ gO2*a+(c!=k)Ql+=str(dɧ+"\n"W k=c;aɗXbb+=n;ad=g;ʭC[s:];CO""QCOlQɒɑ+Lg)
@Fdz(DuGʞɣ,pQsp(Qa`S(Qc=pAʥWb`Mɜ;d=p;ɣ,p+bɞp==d:ɣ+b//abs(b),p-999*bɁ ɖ4,16~aN(Ɂ ɖ51,52~ɣ+2*a-51-52,0Ɂ==17:WBbeʡbeʛ()Ɂ==48:dj(U41ide",U46lʮ0chesɬligne, ʮ1cranɫfKɬsʕ, 0 aɆ0 9 dixiʮ0mes\nEffacerɬretourɫcettresɬchercher\n0, pointɬaide, couleursɫ1ns, E\x58Eɬsectionɫ1lphaɬchiffres et signes"QaS(Ɂ==49:u=[U23%06x"%(16777215^int(eʅ,16))$eRu];bw(Ɂ ?ɖ14,15~dTZɦa>3Pa!=17Pc!=p:beOcQʭbe[:-9]Ɏ@FdTZDc,l,b;j=p;c=hʤGbx(ɜ)or cPa>=5ʞg=1AB13<a<51:WeyZɞ?c:HaC(j)Wdɡdu(jʗʪxɞa==13:l="123 "[Ll~]ʁb<0Wʔa==51:g=#ʍi.rYʓ,b)Wɍ:ɘb+Lc)ɦc:ew(gɦ?c:bg(c,l)Aʔbx(m~passAʔb<0ʡjQdcɊl+"pas trouvʮ1"ʗBd:f=(f#+g)%d+1Wex(l+(ɛBd ɍ"..")ɞ?dʠd,f=dw(ɯBdʋɛ)Aa`S()Xʥm.insert(0,a)
@FaN(~Xeɑ;f=ɒ-e;c`=b=g=0Ga<fPadɜ<=2*p+ʞBʑb`AaɗGf:Ad=b+1Aɔd<fP?ad[d]&1:dɗAg=əmɖg,b),d#1Qk=tuple(ɇe+b,e+d)Qbt(ɂ"Sʕ"ɧ,"",e+g,e,ɒ,kQc`S(ɦc>3:ɋAi`Mɢ//aʒA$lRrangeZʒ~Wa=b+iWɔʝfP?ʑa+=iWBʝf:b`Xh=b'0*+,\x24%&\x1e\x1f '.Yɂɢ))XBh>=0ʡS[s]*h//10)Xʔc ɖ4,52~aCZd[b]>>1)Ɏ@FʈDqʌ()Gʞtry:WBbo:boɐraiseɌWBaʠb`ʄ==bfW Bʇbfɯbw(Qdj(*aɯB?ʇ"ʈ)ɅQɋW aS(Qa=()Wdz()ʏɌ:a=U41Ɇ0 bientoɆ2t",U52etour, puis ʈ)Ʌʏ MemoryError:WBa:ɋWa=bf,U55ne toucheɅXafɐq=-4;bw()
@FʪbDx,a,aTʙe,t;i=hXBx!=b#ɭ?a:Aa=iABb:aʂ#))Xd=ə0,La)ɠQa`ɪd)+1:];aT=LaQe=ə0,aTɠQa+ʂ)Qx=b;i`Jf,bc)BbcRcɮaXBi.Yʓ)<0:t^=t&1<<bɎ@Fdw(Dx,aʁx;jɡl=1ʧS[-2]ʀ~ɩWk(ɞm:jɡɋWʪdQʯQj+=fWBd==g:ʯ,bɞd<=g:l+=fXx=gʌh;Hj,l
@FewZDb;gɑʀ;d=x;f=0Gb<0Pf<gP?bx(m~AfɗABf==4ʋ"..")Ad=(d+a)%gɩʪdQɘe)Ba>0ɮi.rYʓQk()Ɏ@Fdyɤ~e`yZ,oQd=Le)-LeɨQa=db+aʍbrɏ+dQc=brZ,c+dQf`.rYoʘcQg=ɓ7"+ayZ[b:c],oQHa[:b]+g+a[f:f+2]+a[c:]
@Fex(d~Xe=x*11+aVfʘb)-aVfʘaTQaC(eQg`EZɪb)+1:b]Qh={}X$iRaʆLc)]ɀf~h[e]=g,g+aE(iQeɗʁ0Xɣ,e-4QdcɊd,h)Ɏ@FeyZDc,tʐɭ?c:t=#Xt|=t<<1ʐʢ#]Xɍ:Ab=b':;" abcdefghijklmnopq rstuv wxyz  \x3f!'ABl:b=b'    []{},^sct=<>789() 456*/ 123+- 0.%'Ac+=b[a#4:][:1]
FdpZ~a`yZyZ,o),cg).lower(QHfʚbɨ$bRaɀf)])
@FaS(DqG?m:Ak(ɦq>23PbpRaf:q=21;mObp)XHmʛ(0ɥdjɏ~c=ɂbɧɀfQbt(bytesZɧ,""ʘ0,Lc),(),cɥdrZ~XNɐb=hX$cRdqZ~b+=cXHb
FaKɏDn,pXBʝs:n`;p=əSɜ,mɖbʊaɟ1#))Ɏ@Fdu(dɕb;ʪdʀQɘəe,aIZ,dʖ,aT)ɠ)ɥaCZ~Xb=sGa<S[b]:b-=1XaK(b,aɥbxZ~HaP14#<`ʄ<=50
Fbw(ɕaxʣ()
@""")
v(d)
lire()
