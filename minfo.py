# Infogérance
# by minfo's tools/build.py 2.0 8b18ad6d: minfo.md; the viewer: tools/script
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
def bl(a):
 for b in W[1:].split(W[0]):a=a.replace(b[0],b[1:])
 return a
def bj():
 try:bytes(1<<14)
 except MemoryError:pass
def v(a):
 a=bl(a);bj()
 while a:
  try:exec(a,globals());a=""
  except KeyboardInterrupt:pass
def w(c):
 a=0
 while a<len(c):b=c.find(W[0],a);v(c[a:b]);a=b+1
W="@рKfor @п)`elG@оbytes(@н.replace@Y M range@X` @W):@Tnot @Ra=@N\nl()\n@Min@L(a@K\n @~.count(@?.append(@$ and @Z);@Vlen(@Qreturn @P\n while @Jdef @H):\n global @Gif @`\n  @мY@лX@кW@иT@зR@жN@еM@дL@гK@в~@б?@а$"
w(r"""h=b"\n";o=b"";y=b" ";i="utf8";aA=b"\xcc";q=b"\1";ay=b"\n ";az=b"\xc3";aq='A\u0300 biento\u0302t';ar='еe\u0301moire pleMe';ae={};ad={};ao=0;t=-4;aw=0;n=p=0;aC=-1;k="";A=-1;x=-1;e=g=0;b=-1
Jau(g,j,d,h,e,f=(),i=()HaaKGaR=(g,j,d,fWreturnKGTaa:fill_rect(0,0,315,2,ai(7)Zfill_rect(0,218,315,4,ai(6))KaRg,j,d,f;am(g,j)рbY(d,d+11W`k=b"0 ";Ro`Gb<e:XRi[b]Gi else r(b)XGi or b>=S[-2]:X m=b"  "*a~b"\x015")X Gb M f:k=b"7 ";RabL,q)X Rm+aXelGb M f:RbnL,*f[b])`be(b-d+1,k+a)`Gb%4<1:l()Kb=0;d-=h;e-=hрn,c M((20,7),(20+202*d//e,6),(20+202*mM(d+11,e)//e,9),(222,6)Wfill_rect(315,b,5,n-b,ai(c)Zb=n
@Jax(dHat;c=d*8;e,f,b=atKGTf<=c<S[e+1]:`b=e=0`while c>=S[e+1]:e+=1`f=S[e]Kb=af(C[e],c-f,b,"\n"Zj=o;l=c+8Pc<l$e<VCW`g=mM(l,S[e+1])-c;k=40*g;RоC[e][b:b+k],i)`while a~h)<g$b+k<VC[e]Wk*=2;RоC[e][b:b+k],i)`Ra[:afL,g)];at=e,l,b+VstrL,i)Zj+=a+h*(g-a~h)Zc+=g;b=0;e+=1KQbb(j)
Jbm(WKg=""рa M C:`b=0;f=-1;d=S[-1]+a~"\n")+1`for cY(S[-1],dWXi=afL,1,b,"\n"Ze=a[b:i-1];h=e~"¶")Ge[:1]M("§","¶")else-1XGh>=0:u?2*c+(h!=f)Zg+=e+"\n"Xelif"¶"TM a:breakXf=h;b=i`S?d+1)KC?""ZS?d+8-d%8ZC?gZS?S[-1]+Vu))
@JbbLWKRaн(b"\t",y)н(b"\xe2\x80\xb9",b"\x012")рcY(5WRaн(b"\xc2"+b'\xbb\xab\xac\xa7\xb6'[c:c+1],q+b'01345'[c:c+1])Kb=a.fMdLz)Pb>=0:`d=a[b+1]-128;e=b'01238: к01280128 301238  01281 8'[d%32]`Ge>32$d!=31:f=о[b'AAAAAAACEEEEIIIIDжOOOOO*OUUUUмим'[d%32]+(d&32),0xCC,e+80]ZRaнL[b:b+2],f)`b=a.fMdLz,b+1)KQa
Jbe(d,aWKg=-5;b=18*d+2рc M a.split(qW`e=c[0]-48;h=ai(max(6,e+1)Zf=(315-g)//10;c=c[1:]`GB(c)>f:c=c[:ap(c,f)]`Gc:draw_strMg(str(c,i),g,b,ai(e%7),hZg+=10*B(c)Kfill_rect(g,b,315-g,18,h)
JbnL,b,eWc=abL,qZg=Vc)-Vc.lstrip()ZRb"\x010"+a;b=apL,b+gZe=apL,e+gZf=a.rfMd(q,0,eZd=b"\x017"+abL[b:e],qZQa[:b]+d+a[f:f+2]+a[e:]
@Jbh(HaC,f;b=S[n];d=nKGaC!=d:aC=d;f=ab(r(b),q)Ke=100*mM(p+11,S[n+1]-1)//(S[s]-1Zc="%d/%d %3d%%"%(n+1,s,eZR(ZaB(f Gp>b else bc,c,a)
JamL,bHaa;aRL,b)+aa[2:];b=оb,iZc=30-B(b)KGBL)>c:Ra[:apL,c-2)]+b".."Kbe(0,b"6 "+a+y*(c-BL))+y+b)
Jl(Hao,t;t+=1рa M[0,1,2,3,4,51,52]+list(range(13+t%3,51,3)W`GTkeydownLWad.popL,0пa TM ad:Xad[a]=1XGt>=0$Vm)<9:m?aZao=a;t=0
Jr(cHae;d=c//8KGd TM ae:`GVae)>2:ae={}`ae[d]=ax(d)KRae[d];b=afL,c%8ZQa[b:afL,1,b)-1]
@JapL,dWKb=0Pb<VaW`c=a[b]`Gc==1:b+=1`elGc&0xC0!=0x80$c!=0xCC:Xd-=1XGd<0:break`b+=1KQb
JafL,d,b=0,c=hWрeY(dWb=a.fMd(c,b)+1 or Va)+1KQb
JaB(b,c,R()Wau(b,c,p,S[n],S[n+1]-1,a)
JabL,cWQo.joM([b[1:]for b M(y+a).split(c)])
JBLWQVstrL,i))-a~aA)
JaiLWreturn"#%06x"%(ba[a]^aw)
s=VCZS=[0];u=[];at=0,0,0;bc=bb(ои,i)Zbm(Zah=-10,-1,1,10;m=[];bR(0x18181C,0x1D4FC4,0x0D6B3C,0xB04A00,0x6E2D79,0xA01560,0xFFFFFF,0x656975,0xFFD24A,0xB8BCC8ZaR(Zak=[];f=o;c=o;z=Rj=o;bh()
@""")
W="@ъag(n@щ.rfMd(h,0,@шbreak@ч=max(@ц)-Vc)+1@х\"%d/%d\"%(d,e)@U()@O=b@Ielse@^(c[-16:],@D : reprendre\"@CfMd(c,@фU@уO@тI@с^"+W
w(r"""JbpLHc,k,b;h=p;c=o;k=""Pav([a])or c$a>=51:`f=1`GR=13:k="123 "[VkW];fO<0`elGR=51:f=-1;b=j.rCg,bпR=52:b=j.Cb+Vc))`I:XbsL)XGTc:Qac(h)Xe=0;bi(h)`Gc:bq(f)`GTc:am(c,kпav(mWpass`elGb<0:ac(hZaB^k+"pas trouvé")`I:XGe:d=(d-1+f)%e+1Xbr(k+(хGe I".."))XGTe:X e,dOkUX Ge:am^k+х)`RajUKGa<=3:m.Msert(0,a)N@Jbo(HawP1:`ъ,pZbh(ZRaj(Zb=p`Ga<=3:Xc=ah[a];d=p;ъ,p+c)XGp==d:ъ+c//abs(c),p-999*cпa M(4,16Wal(пa M(51,52Wъ+2*a-51-52,0пR=17:XGak:acLk.popUпR=48:bd("Aide","Flèches : ligne, écran\nуг : sommaire, 0 à 9 dixièmes\nEffacer : retour\nдettres : chercher\n0, poMt : aide, couleurs\nAns, EлE : section\nAlpha : chiffres et signes"Zaj(пR=49:awс=0xFFFFFF;bg(пa TM(14,15WbpL)`Ga>3$a!=17$b!=p:ak?bZdel ak[:-9]N@Jal(WKh=S[-2];c=S[-1]-h;ReO=j=0Pe<c$u[e]<=2*p+1:`Gu[e]&1:b=e`e+=1Pc:`fO+1`while f<c$Tu[f]&1:f+=1`jчmM(j,b),f-11Zd=tuple(range(h+b,h+f)Zau(о"Sommaire",i),"",h+j,h,S[-1],dZRajU`Ga>3:ш`g=ah[a]//absLh[a])`for lYLbsLh[a])WXeO+gXwhile 0<=e<c$Tu[e]&1:e+=gXG0<=e<c:b=eKkO'0*+,а%&\x1e\x1f '.fMd(о[a]))KGk>=0:ac(S[s]*k//10)KelGa M(4,52Wac(u[b]>>1)N@Jan(bHx,z,e,a,j,g,AKGx!O-1:zOfLx(b-1))Gb I oKdч0,VzцZRz[zщd)+1:];eO*8-a~hZgч0,VaцZzOfLx(b)ZxO;a+=z;j=aн(h,y)Gy M c I aKGj.Cg)<0:A&=в(1<<b)N@Jlire(Ht;RUP1:`try:XGa:X bd(*a)X Ga[0]==aq:ad.clear(Zt=-4;bg(ZprMt("lireUDZшX prMtLrZaj(ZRUXboU`except гeyboardтnterrupt:Raq,"зetour, puis lireUD`except еemoryError:XGa:шXRar,"фne toucheDN@Jbq(dHb;f=S[-2]//8;Rx;e=0Pb<0$e<f$Tav(mW`e+=1`Ge==4:am^k+"..")`RL+d)%f`GA>>a&1:anLZb=j.Cg)Gd>0 I j.rCgZlUN@Jbk(WKh=x;d=0;Rj~c,g,b)+1рeY(S[-2]//8W`GA>>e&1:XlUXGm:d=0;шXan(eZf=j~c,gZd+=f;a+=f*(e<h)Kan(hZQd,aN@Jbr(iWKd=e+a~h,0,bZac(dZъ,d-4Zj=BL[aщb)+1:b]Zf={}рg M a[b:b+Vc)].split(hWf[d]=j,j+B(gZd+=1;j=0KaB^i,f)N@JbsLHc,AKGR=17 or Tc:A=-1KA|=A<<1KGR=17:c=c[:-1]KI:`bO':;" abcdefghijklmnopq rstuv wxyz  б!'`Gk:bO'    []{},сsct=<>789U 456*/ 123+- 0.%'`c+O[a-14:][:1]N@JbfLWKRabLbL,q),aA).lowerUPay M a:RaнLy,h)KQa.lstrip(y)N@Jaj(HtPTm:`lU`Gt>23$ao M ad:t=21;m?ao)KQm.pop(0)N@Jbd(b,aWcOytesL,i).split(hZau(оb,i),"",0,0,Vc),U,c)
Jag(b,aHn,pKG0<O<s:nO;pчS[b],mML,S[b+1]-11-1))N@Jbi(dWglobal b;an(d//8Zb=j.Cmax(g,afL,d-eц))
JacLWKb=sPa<S[b]:b-=1Kag(b,a)
JavLWQa$14-1<=a[0]<=50N@Jbg(Wglobal aa;aRUN@""")
lire()
