# Infogérance
# by minfo's tools/build.py 2.0 07bcf12d: minfo.md; tools/script
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
 try:([0]*6144).clear()
 except MemoryError:pass
 exec(d,globals());return c+1
def du(a):
 b=bytes("#-1@?):@~not @$for @`=a@Z(a@Yfind(@X.count(@W\n @VA @U\"\\x@R);@Q in @P and @O.append(@L.replace(@Jlen(@Hreturn @G\n while @Fdef @D):\n global @Bif @A\n  @@.split(@)AelBa@bytes(@fill_rect(@range(@\",U23@ : reprendre\"@\\u030@bUc2\\x@d`E(b,a%11Re`E(b,1,d)@(c[#6:],@.clear(R@break@ KeyboardInterrupt@else@)\nk()\n@.lstrip()@Z,b@=S[-2]@?global @S[#]@bU01@while @in(@+=1@b=i.Yc,@max(@ notQ@\"%d/%d\"%(f,d)@[a]@),(20+202*@)AB@@)VB@+1]#@-Jc)+1@;b=@ABu>>d&1:V@W$dQɄ@[c]@aI(n@ɑ,c@)\nF@,l)@=0;@[a.rYf,0,@\\n\\x4@ : @ or @ Ɏ @)V @//11@=[];@=dk(dp(b@Ra`L@[b:b+@lire(@'[c%32]@,S[@:beɊo+@;a=@=()@=b\"@Aexcept@WBa==17@@[0]@ay(@b:print@bsZKʆ)@c,e@elB@ommaire@\";b@%11@)Aa`N(@)AɎ:V@,0,@.pop@012@0<`<@1:A@315@:V @:c=c[:@;g=@Ba<=3:@SOɔ@Vbf(dR@[1:]@b,c,@b`.Ybx@c+11@c>=S[b@del @eɇ@f=iXԄ@i.rYԄ","utf8").split(b"@@")
 for c in b"\xd4",b"\xca",b"\xc9":
  g=b.pop().split(b"@")
  while c in a:e=a.split(c,16);a=e[0]+b"".join([g[d[0]-128]+d[1:]for d in e[1:]])
 for f in b[0].split(b"@"):a=a.replace(f[:1],f[1:])
 return a
w(r"""fʝ\n";hʝ";l="utf8ԇy=bUcc";qʝ\1ԇz=ɕ0";cf=Ɉa7ԇo=Ɉb6ԇw=ɕ5ԇx=bUc3ԇbʝ ";N={};ad={};bmʋt=-4;n=pʋdb=#;o="";u=#;M=e`S=0ʃ#
Fbqʈ,d,e,fʜ,gʜDafWBaf==ʈ,f?returnWB~af:Ƀ0ԋԐ,2,x[7]RɃ0,218,Ԑ,4,x[6])Waf`,Ԙf;beɑ)W$iQɄc,Ԛ?Amʝ0 ";j=hABi<e:Vj=g[i]Bgʐr(iʀgʏi>ɒԑnʝ  "*jXbwʑBiQf:mʝ7 ";j`x(j,qʑj=n+jVԅiQf:j=dw(j,*f[i])Adi(i-c+1,m+jɟi%4<1:k()Wiʋc-=d;e-=dW$l,o ɗ(20,7ɞc//e,6ɞmɗԚ,e)//e,9),(222,6)?ɃԐ,i,5,l-i,x[o]Ri=l
@FdcZ?Wa`Lq,h)Lb"\t",b"   "ʕɈbb",bz)LɈab",ɕ1"ʕbUe2\x80\xb9",ɕ2")LɈac",ɕ3"ʕcf,ɕ4")Lbo,bwRԙ)Gb>=0:Ac`[bʁ28;d=b'ԍ38: \x57ԍ8ԍ8 3ԍ38  ԍ81 8ʘABd>32Pc!=31:e=ɂ[b'aaaaaaaceeeeiiiidnooooo*ouuuuytyʘ+(c&32)-32,204,d+80]ʕaʖ2],e)Aԙ,b+1)WHa
FrZDN;c`ʒWBcɛN:N={g:N[g]$gQN Babs(g-c)<2};Nʆ=h,dn(c)Wb,i=Nʆ;ɉWBe>Jb?AԜNʆAɖe>Jb?b+=next(iRɉANʆ=b,bXf)<11PiWHb[d:e#]
@Fdiɑ?Wd=-5;i=18*a+2W$cQbɀq?Ah=cԀ-48ԓx[ɚ6,h+1)];e=(Ԑ-d)//10;c=cԗ;f`C(cɟf>eԒbp(Ԅ)];f=eABc:draw_string(str(cʊ,d,i,x[h%7],gRdɘ0*fWɃd,i,Ԑ-d,18,gʉsp(Ddb,gʃS[n]ʛnWBdb!`:db`;g`x(r(b),q)We=mɗp+11ʙnʁ)-n;f=100*e//(S[s]-sRd="%d/%d %3d%%"%(n+1,s,fRc=(Rcg(g Bp>bʐdd,d,cʉdnZ?Wc`*11;h=Ԛ;g`Tɝʃ0Gԛ+1]:bɘGc<hPb<JC?Ad=mɗhʙb+1])-c;e=dq(b,g,dRgʋc+=d;bɘABԛ]#:e+=f*(d-eXf))Ayield dc(eʉbeɑDaf;af=ɑ)+af[2:]ʃɂb,lRc=30-aC(b)WBaCZ)>c:a`[:bpZ,c-2)]+b".."Wdi(0,b"6 "+a+bb*(c-aCZ))+bb+b)
@Fk(Dbm,t;tɘW$a in[0,1,2,3,4,51,52]+list(Ʉ13+t%3,51,3)?AB~keydownZ?VBad:adԌZ,0Ɂɛad:Vadɝ=1VBt>=0PJj)<9:jOaRbm`;t=0
Fdqʈ?Wd=20*cGԏd*=2;e=ɂCɝʖd],lRf`E(e,cɟf<=Je)or b+d>=JCɝ?ɌWHe[:f]
Fbpɑ?Wc=0Gc<Ja?Ad`ʆABd==1:cɘAԅd&192!=128Pd!=204:Vb-=1VBb<0:ɌAcɘWHc
Fcg(Ԙdʜɓa,iʛi=h;bq(Ԙpʙn]ʙnʁ,dʉaxɑ?Wc`ɀb)ʅ1,Jc)?c[d]=c[d]ԗWHh.joɗcʉaEʈ=0?ʅb?c`.Yf,c)+1ʏJa)+1WHc
FaCZ?HJstrZʊ)-aXby)
@s=JCRS=Ԁ
$djQC:ԕ+djX"\n")+2)
ԕ+-ɔԈRԕRm=Ԁ;aT=Ԁ;dd=dc(ɂTʊRaK=#0,#,1,10;jʓx=[U2318181cɅ1d4fc4Ʌ0d6b3cɅb04a00Ʌ6e2d79Ʌa01560ɅffffffɅ656975Ʌffd24aɅb8bcc8"];af=(Rbcʓg=h;c=hʛi=h
@""")
v(sp)
w(r"""Fdx(DxGԏʇ,pɟ~j:sp(ԉRc=pAԔVb`Kɝ;d=p;ʇ,p+bʀp==d:ʇ+b//abs(b),p-999*bɁ ɗ4,16?aM(Ɂ ɗ51,52?ʇ+2*a-51-52,0Ɂ==17:VBbc:ԁbcԌ()Ɂ==48:dg(U41ide",U46lԝ0chesʎligne, ԝ1cranʍfKʎsԆ, 0 aɇ0 9 dixiԝ0mes\nEffacerʎretourʍcettresʎchercher\n0, pointʎaide, couleursʍ1ns, E\x58Eʎsectionʍ1lphaʎchiffres et signes"RaN(Ɂ==49:x=[U23%06x"%(16777215^int(eԗ,16))$eQx];br(Ɂ ~ɗ14,15?dzZɟa>3Pa!=17Pc!=p:bcOcRԜbc[:-9]
@Fd(Dm,aT;j="";nʓmʓaT=[]W$eQɄs?Aa=S[e];gʋi=#Aɖ1:VB~aԈ:aTOgʀa>S[e+1]-2:ɌVk=11-aԈʃdq(e,g,kRg+=Jstr(bʊʀcfɛbPboɛb:b=h;i=#ʛminZ+kʙeʁ)V$dQbPbɀf)[:k]ԑc=#V BdPd[:2]in Ɉa7\xc2\xb6":c=dXboʑBc>=0ԑ B~Jm)Ԉ:nOJj)ʑ mO2*a+(c!=i)Rj+=str(dʊ+"\n"V i=c;aɘWaT+=n;ԜC[s:];CO""RCOjRɔɒ+Jmɏ@FdzZDc,o,b;k=p;c=h;o=""Gbt(ɝ)or cPa>=5ԏg=1AB13<a<51:VewZʀ~c:Hԁk)Vdʋdr(kԊbf(Mʀa==13:o="123 "[Jo?]ԓb<0Vԅa==51:g=#ʃԟ,b)VɎ:əb+Jc)ɟc:dE(gɟ~c:be(c,o)Aԅbt(j?passAԅb<0:ԁkRcgɊo+"pas trouvԝ1"ԊBd:f=(f#+g)%d+1VdT(o+(ɜBd Ɏ"..")ʀ~dԑd,f=dt(ʑBdʚɜԉ)WԔj.insert(0,a)
@FaM(?Weɒ;f=ɔ-e;c`=b=g=0Ga<fPmɝ<=2*p+ԏBmɝ&1:b`AaɘGf:Ad=b+1Aɖd<fP~m[d]&1:dɘAg=ɚmɗg,b),d#1Rj=tuple(Ʉe+b,e+d)Rbq(ɂ"SԆ"ʊ,"",e+g,e,ɔ,jRc`N(ɟc>3:ɌAi`Kʆ//aԃA$kQrangeZԃ?Va=b+iVɖԎfP~mɝ&1:a+=iVBԎf:b`Wh=b'0*+,\x24%&\x1e\x1f '.Yɂʆ))WBh>=0:ԁS[s]*h//10)Wԅc ɗ4,52?ԁm[b]>>1ɏ@FʗDtʛbʜGԏtry:VBbg:bgɋraiseɍVBaԑBԂZԀʑbr(Rdg(*aʑB~Ԃ("ʗ)ɆRɌV aN(RaʜVdx()ʞɍ:a=U41ɇ0 bientoɇ2t",U52etour, puis ʗ)Ɇʃ0ʞ MemoryError:VBa:ɌVa="Mԝ1moire pleine",U55ne toucheɆʃ1Wadɋjɋt=-4;br()
@Fbf(bDM,a,aS,i,e,u;i=hWBM!=b#ʏ~a:Aa=iABb:aʔ#))Wd=ɚ0,Ja)ʂRa`ʌd)+1:];aS=JaRe=ɚ0,aSʂRa+ʔ)RM=b;i`Lf,bb)BbbQcʐaWBi.YԄ)<0:u^=u&1<<b
k()
@Fdt(DM,aԓM;lʋm=1ʅS[-2]ʒ?ʄk(ʀj:lʋɌԖԞRl+=fVBd==g:Ԟ,bʀd<=g:m+=fWM=gʛh;Hl,m
@FdEZDb;h=fɒʒ;d=Mԓ0Gb<0PfP~bt(j?Af-=1;d=(d+a)%hʄgɘVBg==4ʚ"..")Ԗəe)Ba>0ʐԟRk(ɏ@Fdwʈ?e`xZ,qRd=Je)-JeɐRa=bz+aʃbpɑ+dRc=bpZ,c+dRf`.rYqԋcRg=ɕ7"+axZ[b:c],qRHa[:b]+g+a[f:f+2]+a[c:]
@FdT(d?We=M*11+aXfԋb)-aXfԋaSRԁeRʇ,e-3Rg`CZʌb)+1:b]Rh={}W$iQaʖJc)]ɀf?h[e]=g,g+aC(iReɘԓ0WcgɊd,hɏ@FewZDc,uʟʏ~c:u=#Wu|=u<<1ʟԒ#]WɎ:Ab=b':;" abcdefghijklmnopq rstuv wxyz  \x3f! 'ABo:b=b'    []{},^sct=<>789() 456*/ 123+- 0.%'Ac=(c+b[a#4:][:1])ɐ
FdkZ?a`xZxZ,q),by).lower(RHf.joɗ[bɐ$bQaɀf)])
@FaN(DtG~j:Ak(ɟt>23PbmQad:t=21;jObm)WHjԌ(0ʉdgɑ?c=ɂbʊɀfRbq(bytesZʊ,""ԋ0,Jc),(),cʉdpZ?WNɋb=hW$cQdnZ?b+=cWHb
Fdr(dɓb;bf(dʒRəɚe,aEZ,dԈ,aS)ʂ)ɏ@FaIɑDn,pWBԎs:n`;p=ɚSɝ,mɗbʙaʁ2)ʉayZ?Wb=sGa<S[b]:b-=1WaI(b,aʉbtZ?HaP14#<`Ԁ<=50
Fbr(ɓaf;afʜ
@""")
v(d)
lire()
