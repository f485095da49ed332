# Infogérance
# by minfo's tools/build.py 2.0 fb948224: minfo.md; the viewer: tools/script
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
at=[]
def bn(a):
 for b in W[1:].split(W[0]):a=a.replace(b[0],b[1:])
 return a
def v(a):
 a=bn(a)
 try:bytes(1<<14)
 except MemoryError:pass
 while a:
  try:exec(a,globals());a=""
  except KeyboardInterrupt:at.append(1)
def w(c):
 a=0
 while a<len(c):b=c.find(W[0],a);v(c[a:b]);a=b+1
W="@рrange(@пfill_rect(@о`elGa@нVfor @мbytes(@Y` @X=a@W.replace@T()@Rfind(@N(a@L in @K.count(@~.append(@? and @$len(@Z);@V\n @Qreturn @Pwhile @Jdef @H):\n global @Gif @`\n  @лY@кX@иW@зT@жR@еN@дL@гK@в~@б?@а$"
w(r"""f=b"\n";m=b"";t=b" ";i="utf8";bb=b"\xcc";o=b"\1";ba=b"\xc3";am='A\u0300 biento\u0302t';aw='жetour, puis lireT : reprendre';an='Me\u0301moire pleine';af={};ae={};au=0;u=-4;aB=0;az=0;n=p=0;bd=-1;k="";B=-1;y=-1;e=h=0;b=-1
Jay(g,j,d,h,e,f=T,i=THabVGab==(g,j,d,f):returnVGnot ab:п0,0,315,2,aj(7)Zп0,218,315,4,aj(6))Vab=g,j,d,f;ap(g,j)нbLрd,d+11):`k=b"0 ";a=m`Gb<e:Ya=i[b]Gi else r(b)YGi or b>=S[-2]:Y n=b"  "*aKb"\x015")Y GbLf:k=b"7 ";aXcN,o)Y a=n+aYelGbLf:a=bpN,*f[b])`bi(b-d+1,k+a)`Gb%4<1:lTVb=0;d-=h;e-=hнp,c in((20,7),(20+202*d//e,6),(20+202*min(d+11,e)//e,9),(222,6)):п315,b,5,p-b,aj(c)Zb=p
@JaC(dHax;c=d*8;e,g,bXxVGnot g<=c<S[e+1]:`b=e=0`Pc>=S[e+1]:e+=1`g=S[e]VbXg(z[e],c-g,b,"\n"Zj=m;l=c+8VPc<l?e<$z):`h=min(l,S[e+1])-c;k=40*h;a=мz[e][b:b+k],i)`PaKf)<h?b+k<$z[e]):k*=2;a=мz[e][b:b+k],i)`aX[:agN,h)];ax=e,l,b+$strN,i)Zj+X+f*(h-aKf)Zc+=h;b=0;e+=1VQbf(j)
JbfN):VaXW(o,m)W(b"\t",t)W(b"\xe2\x80\xb9",b"\x012")нcLр5):aXW(b"\xc2"+b'\xbb\xab\xac\xa7\xb6'[c:c+1],o+b'01345'[c:c+1])VbX.Rba)VPb>=0:`dX[b+1]-128;e=b'01238: и01280128 301238  01281 8'[d%32]`Ge>32?d!=31:f=м[b'AAAAAAACEEEEIIIIDеOOOOO*OUUUUлзл'[d%32]+(d&32),0xCC,e+80]ZaXWN[b:b+2],f)`bX.Rba,b+1)VQa
@JboT:Vg=""нaLC:`b=0;f=-1;d=S[-1]+aK"\n")+1`for cLрS[-1],d):YiXgN,1,b,"\n"ZeX[b:i-1];h=eK"¶")Ge[:1]in("§","¶")else-1YGh>=0:x~2*c+(h!=f)Zg+=e+"\n"Yelif"¶"notLa:breakYf=h;b=i`S~d+1)VS~d+8-d%8Zz~""Zz~gZS~S[-1]+$x))
Jbi(d,a):Vg=-5;b=18*d+2нcLa.split(o):`e=c[0]-48;hXj(max(6,e+1)Zf=(315-g)//10;c=c[1:]`Gaa(c)>f:c=c[:av(c,f)]`Gc:draw_string(str(c,i),g,b,aj(e%7),hZg+=10*aa(c)Vпg,b,315-g,18,h)
JbpN,b,e):cXcN,oZg=$c)-$c.lstripTZa=b"\x010"+a;bXvN,b+gZeXvN,e+gZfX.rRo,0,eZd=b"\x017"+acN[b:e],oZQa[:b]+d+a[f:f+2]+a[e:]
@Jbk(Hbd,g;b=S[n];d=nVGbd!=d:bd=d;gXc(r(b),o)Ve=100*min(p+11,S[n+1]-1)//(S[s]-1Zc="%d/%d %3d%%"%(n+1,s,eZa=(Zbc(g Gp>b else bg,c,a)
JapN,bHab;ab=N,b)+ab[2:];b=мb,iZc=30-aa(b)VGaaN)>c:aX[:avN,c-2)]+b".."Vbi(0,b"6 "+a+t*(c-aaN))+t+b)
Jl(Hau,u;u+=1нa in[0,1,2,3,4,51,52]+list(р13+u%3,51,3)):`Gnot keydownN):ae.popN,0)о notLae:Yae[a]=1YGu>=0?$q)<9:q~aZauX;u=0
Jr(cHaf;d=c//8VGd notLaf:`G$af)>2:af={}`af[d]XC(d)VaXf[d];bXgN,c%8ZQa[b:agN,1,b)-1]
@JavN,d):Vb=0VPb<$a):`cX[b]`Gc==1:b+=1`elGc&0xC0!=0x80?c!=0xCC:Yd-=1YGd<0:break`b+=1VQb
JagN,d,b=0,c=f):нeLрd):bX.Rc,b)+1 or $a)+1VQb
Jbc(b,c,a=T):ay(b,c,p,S[n],S[n+1]-1,a)
JacN,c):Qm.join([b[1:]for b in(t+a).split(c)])
JbtT:Vtry:bkTVexcept MemoryError:aqT
JaaN):Q$strN,i))-aKbb)
JajN):return"#%06x"%(be[a]^aB)
JaqT:global ab;ab=T
@s=$CZz=list(CZS=[0];x=[];ax=0,0,0;bg=bf(мз,i)Zbo(Zai=-10,-1,1,10;q=[];be=(0x18181C,0x1D4FC4,0x0D6B3C,0xB04A00,0x6E2D79,0xA01560,0xFFFFFF,0x656975,0xFFD24A,0xB8BCC8Zab=(Zal=[];g=m;c=m;AX=j=m
@btT
@""")
W="@эо==@ьbreak@ыMreprendre\"@ъ=max(@щb=j.Rc,@ш)-$c)+1@ч\"%d/%d\"%(d,e)@U=b@O:a@M : @Ielse@Cnot @^(c[-16:],@D\nlT\n@цU@хO@фM@уI@тC@с^"+W
w(r"""JbrNHc,k,b;g=p;c=m;k=""VPaA([a])or c?a>=51:`f=1`Ga==13:k="123 "[$k):];fU<0э51:f=-1;b=j.rRc,h,b)э52:щb+$c))`I:YbvN)YGCc:Qad(g)Ye=0;bl(g)`Gc:bs(f)`GCcOp(c,k)оA(q):pass`elGb<0Od(gZbc^k+"pas trouvé")`I:YGe:d=(d-1+f)%e+1Ybu(k+(чGe I".."))YGCe:Y e,dUmTY GeOp^k+ч)`aXkTVGa<=3:q.insert(0,a)D@Jbq(HaBVP1:`ah(n,pZbk(ZaXk(Zb=p`Ga<=3:YcXi[a];d=p;ah(n,p+c)YGp==dOh(n+c//abs(c),p-999*c)о in(4,16)OoTо in(51,52)Oh(n+2*a-51-52,0)э17:YGalOdNl.popT)э48:bh("Aide","FlèchesMligne, écran\nхгMsommaire, 0 à 9 dixièmes\nEffacerMretour\nдettresMchercher\n0, pointMaide, couleurs\nAns, EкEMsection\nAlphaMchiffres et signes"ZakTэ49OBс=0xFFFFFF;aqTо Cin(14,15):brN)`Ga>3?a!=17?b!=pOl~bZdel al[:-9]D@JaoT:Vh=S[-2];c=S[-1]-h;a=eU=j=0VPe<c?x[e]<=2*p+1:`Gx[e]&1:b=e`e+=1VPc:`fU+1`Pf<c?Cx[f]&1:f+=1`jъmin(j,b),f-11Zd=tuple(рh+b,h+f)Zay(м"Sommaire",i),"",h+j,h,S[-1],dZaXkT`Ga>3:ь`gXi[a]//absNi[a])`for lLrangeNbsNi[a])):YeU+gYP0<=e<c?Cx[e]&1:e+=gYG0<=e<c:b=eVkU'0*+,а%&\x1e\x1f '.Rм[a]))VGk>=0Od(S[s]*k//10)VelGa in(4,52)Od(x[b]>>1)D@Jlire(Haz,u;a=TVGatOt.clear(ZaXm,awVGazOe.clear(Zu=-4;aqTVaz=1VP1:`try:YGa:Y Ga[0]=Xn:printNn)Y aq(Zbh(*a)Y Ga[0]=Xm:print("lireTыZьY ak(Za=TYbqT`except гeyboardуnterruptOXm,aw`except фemoryError:YGa:ьYaXn,"цne toucheыD@Jar(bHy,A,e,a,j,h,BVGy!U-1:AUjNт(b-1))Gb I mVdъ0,$AшZa=A[A.rRf,0,d)+1:];eU*8-aKfZhъ0,$aшZAUjNт(b)ZyU;a+=A;jXW(f,t)GtLc I aVGj.Rc,h)<0:B&=в(1<<b)D@Jbs(dHb;f=S[-2]//8;a=y;e=0VPb<0?e<f?CaA(q):`e+=1`Ge==4Op^k+"..")`a=N+d)%f`GB>>a&1OrNZщh)Gd>0 I j.rRc,hZlTD@JbmT:Vg=y;d=0;a=jKc,h,b)+1нeLрS[-2]//8):`GB>>e&1:YlTYGq:d=0;ьYar(eZf=jKc,hZd+=f;a+=f*(e<g)Var(gZQd,aD@Jbu(i):Vd=e+aKf,0,bZad(dZah(n,d-4ZjXaN[a.rRf,0,b)+1:b]Zg={}нhLa[b:b+$c)].split(f):g[d]=j,j+aa(hZd+=1;j=0Vbc^i,g)D@JbvNHc,BVGa==17 or Cc:B=-1VB|=B<<1VGa==17:c=c[:-1]VI:`bU':;" abcdefghijklmnopq rstuv wxyz  б!'`Gk:bU'    []{},сsct=<>789T 456*/ 123+- 0.%'`c+U[a-14:][:1]D@JbjN):VaXcNcN,o),bb).lowerTнbLb"   ",t:`Pf+bLaOXW(f+b,f)VQa.lstrip(t)D@Jak(HuVPCq:`lT`Gu>23?auLae:u=21;q~au)VQq.pop(0)D@Jbh(b,a):cUytesN,i).split(fZay(мb,i),"",0,0,$c),T,c)
Jah(b,aHn,pVG0<U<s:nU;pъS[b],minN,S[b+1]-11-1))D@Jbl(d):global b;ar(d//8Zщmax(h,agN,d-eш))
JadN):Vb=sVPa<S[b]:b-=1Vah(b,a)
JaAN):Qa?14-1<X[0]<=50D@""")
lire()
