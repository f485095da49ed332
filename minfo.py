# Infogérance
# by minfo's tools/build.py 2.0 9ceba6ff: minfo.md; the viewer: tools/script
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
W="  if @):\n global @ while @\n  elif @def @return @.replace(@\n  @.append(@len(@ and @.count(@ in @bytes(@find(@\n if @\n for @not @b\"\\x@.split(@fill_rect(@range(@(a,@ : reprendre\"@(e[-16:],@\\u030@):\n @ else@)\nk()\n@ KeyboardInterrupt@);a@);b="
aB=[]
def v(a,*b):
 while 1:
  try:return a(*b)
  except KeyboardInterrupt:aB.append(1)
def w(b):
 a=0
 while a<len(b):a=v(dz,b,a)
def dz(d,b):
 a=d.find("@",b);c=dk(bytes(d[b:a],"utf8"))
 try:bytes(1<<14)
 except MemoryError:pass
 exec(c,globals());return a+1
def dk(c):
 e=bytes(W,"utf8").split(b"@");b=c.split(b"\xc9");c=b.pop(0)
 for d in range(0,len(b),16):c+=b"".join([e[a[0]-128]+a[1:]for a in b[d:d+16]])
 return c
w(r"""i=b"\n";o=b"";j="utf8";aO=ɒcc";y=b"\1";aP=ɒ010";aD=ɒc2\xb6";aL=ɒc2\xa7";aM=ɒ015";aN=ɒc3";Z=b" ";af='Meə1moire pleine';N={};J={};aC=0;t=-4;n=p=0;aS=-1;m="";B=-1;O=f=g=-1;b=-1
ɄaG(i,j,e,f,d,h=(),g=()ɁDɏD==(i,j,e,h):returnɏɑD:ɔ0,0,315,2,x[7]);ɔ0,218,315,4,x[6])
 D=i,j,e,h;ay(i,j)ɐbɌɕe,e+11):ɇl=b"0 ";a=o
ɀb<d:ɇ a=g[b]if gɛ r(b)
 ɀg or b>=S[-2]:ɇ  m=b"  "*aɋaM)ɇɀbɌh:l=b"7 ";a=Gɖy)ɇ  a=m+aɇ elif bɌh:a=dtɖ*h[b])ɇaW(b-e+1,l+a)
ɀb%4<1:k()
 b=0;e-=f;d-=fɐn,c in((20,7),(20+202*e//d,6),(20+202*min(e+11,d)//d,9),(222,6)):ɔ315,b,5,n-b,x[c]ɟn
@Ʉbz(dɚc=d*11;e=0
ɂc>=S[e+1]:e+=1
 h=d
ɂh*11>S[e]and ɑaI(h):h-=1
 f=h*11;b=aI(h)ɏf<S[e]:f=S[e];b=0
ɂf<c:b+=ɉstr(aR(e,b,11-f%11),j));f+=11-f%11;aZ(f//11,b)
 k=c+11
ɂc<kɊe<ɉU):ɇg=min(k,S[e+1])-c;a=aR(e,b,g);c+=g;e+=1
ɀc>=S[e]-1:a+=i*(g-aɋi))ɃɑaI(d+1):aZ(d+1,b+ɉstrɖj)))ɇyield aT(aɟ0
Ʉdn(ɚh=""ɐcɌɕs):ɇa=0;g=-1;b=S[-1];d=b+C[c]ɋ"\n")+1
 ɂb<d and(ɑa or g>=0 or"¶"in C[c]):ɇ f=aR(c,a,11ɞ+=ɉstr(f,j))ɇ for eɌfɓi)[:11]:ɇ  k=eɋaD)if e[:2]in(aL,aD)else-1ɇɀk>=0:uɈ2*b+(k!=g));h+=str(e,j)+"\n"ɇ  g=k;b+=1ɇSɈd+1)
 SɈd+11-d%11);UɈ"");UɈh);SɈS[-1]+ɉu))
@ɄaT(aɚa=aɆɒc2\xbb",aP)Ɇɒc2\xab",ɒ011"ɞ=aɆɒe2\x80\xb9",ɒ012")Ɇɒc2\xac",ɒ013"ɞ=aɆaL,ɒ014")ɆaD,aMɟa.ɎaN)
ɂb>=0:ɇc=a[b+1]-128;d=b'01238: W01280128 301238  01281 8'[c%32]
ɀd>32Ɋc!=31:e=ɍ[b'AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTY'[c%32]+(c&32),0xCC,d+80]ɞ=aɆa[b:b+2],e)ɇb=a.ɎaN,b+1)
 Ʌa
Ʉr(cɁN;d=c//11ɏd notɌN:N={f:N[f]for fɌN if abs(f-d)<2};N[d]=o,bz(d)
 a,e=N.pop(dɟRɖc%11)
ɂRɖ1,b)>ɉa):a+=next(eɟRɖc%11)
 N[d]=a,(c+1)%11Ɋe;Ʌa[b:Rɖ1,b)-1]
@ɄaW(d,aɚg=-5;b=18*d+2ɐcɌaɓy):ɇe=c[0]-48;i=x[max(6,e+1)];f=(315-g)//10;c=c[1:];h=M(c)
ɀh>f:c=c[:aF(c,f)];h=f
ɀc:draw_string(str(c,j),g,b,x[e%7],i);g+=10*h
 ɔg,b,315-g,18,i)
ɄbF(ɁaS,h;a=S[n];d=nɏaS!=d:aS=d;h=G(r(a),y)
 e=min(p+11,S[n+1]-1)-n;f=100*e//(S[s]-s);c="%d/%d %3d%%"%(n+1,s,fɟ(ɞQ(h if p>aɛ aU,c,b)
Ʉdtɖc,e):b=Gɖy);g=ɉb)-ɉb.lstrip()ɞ=aP+a;c=aFɖc+g);e=aFɖe+g);f=a.rɎy,0,e);d=ɒ017"+G(a[c:e],y);Ʌa[:c]+d+a[f:f+2]+a[e:]
@ɄayɖbɁD;D=ɖb)+D[2:];b=ɍb,j);c=30-M(b)ɏM(a)>c:a=a[:aFɖc-2)]+b".."
 aW(0,b"6 "+a+Z*(c-M(a))+Z+b)
Ʉk(ɁaC,t;t+=1ɐa in[0,1,2,3,4,51,52]+list(ɕ13+t%3,51,3)):
ɀɑkeydown(a):J.popɖ0)Ƀa notɌJ:ɇ J[a]=1
 ɀt>=0Ɋɉq)<9:qɈaɞC=a;t=0
ɄaR(c,b,eɚf=20*e
ɂ1:ɇf*=2;a=ɍU[c][b:b+f],j);d=Rɖe)
ɀd<=ɉa)or b+f>=ɉU[c]):break
 Ʌa[:d]
@ɄaFɖdɚb=0
ɂb<ɉa):ɇc=a[b]
ɀc==1:b+=1Ƀc&0xC0!=0x80Ɋc!=0xCC:ɇ d-=1
 ɀd<0:breakɇb+=1
 Ʌb
ɄaZ(b,a):global P;c=2*b+2;P=P[:c-2]+ɍ[a&255,a>>8])+P[c:]
ɄGɖd):c=aɓd);Ʌc[0]+o.join([b[1:]for bɌc[1:]])
ɄRɖc,b=0):ɐdɌɕc):b=a.Ɏi,b)+1 or ɉa)+1
 Ʌb
ɄaQ(b,c,a=()):aG(b,c,p,S[n],S[n+1]-1,a)
ɄaI(a):ɅP[2*a]|P[2*a+1]<<8
@ɄM(a):Ʌɉstrɖj))-aɋaO)
s=ɉC);U=[aXɆ"\1","")Ɇ"\t"," ")for aXɌC];S=[0];u=[];aU=aT(ɍT,j));dn();P=ɍS[-1]//11*2+4);X=-10,-1,1,10;q=[];x=["#18181c","#1d4fc4","#0d6b3c","#b04a00","#6e2d79","#a01560","#ffffff","#656975","#ffd24a","#b8bcc8"];D=(ɞd=[];h=o;e=o;A=a=l=o
@bF()
@""")
w(r"""Ʉdx(Ɂx
ɂ1:ɇV(n,p);bF(ɞ=Y(ɟp
ɀa<=3:ɇ c=X[a];d=p;V(n,p+c)
 ɀp==d:V(n+c//abs(c),p-999*c)Ƀa in(4,16):ax()Ƀa in(51,52):V(n+2*a-51-52,0)Ƀa==17:
 ɀad:H(ad.pop())Ƀa==48:aV("Aide","Fleə0ches : ligne, eə1cran\nOK : sommaire, 0 aə0 9 dixieə0mes\nEffacer : retour\nLettres : chercher\n0, point : aide, couleurs\nAns, EXE : section\nAlpha : chiffres et signes");Y()Ƀa==49:x=["#%06x"%(0xFFFFFF^int(e[1:],16))for eɌx];aJ()Ƀa ɑin(14,15):dV(a)
ɀa>3Ɋa!=17Ɋb!=p:adɈb);del ad[:-9]
@ɄdV(aɁe,m,b;h=p;e=o;m=""
ɂaK([a])or eɊa>=51:ɇf=1
ɀa==13:m="123 "[ɉm):];f=b<0Ƀa==51:f=-1;b=l.rɎe,g,b)Ƀa==52:b=l.Ɏe,b+ɉe))ɇelse:ɇ fb(a)
 ɀɑe:ɅH(h)ɇ d=0;cZ(h)
ɀe:dY(f)
ɀɑe:ay(e,m)ɃaK(q):passɃb<0:H(hɞQɘm+"pas trouveə1")ɇelse:
 ɀd:c=(c-1+f)%d+1ɇ eZ(m+("%d/%d"%(c,d)if dɛ".."))
 ɀɑd:ɇ  d,c=dg()ɇɀd:ayɘm+"%d/%d"%(c,d))ɇa=Y()ɏa<=3:q.insert(0,aɜ@Ʉax(ɚh=S[-2];c=S[-1]-h;a=e=b=i=0
ɂe<cɊu[e]<=2*p+1:
ɀu[e]&1:b=eɇe+=1
ɂc:ɇf=b+1
 ɂf<cɊɑu[f]&1:f+=1ɇi=max(min(i,b),f-11);d=tuple(ɕh+b,h+f)ɞG(ɍ"Sommaire",j),"",h+i,h,S[-1],dɞ=Y()
ɀa>3:breakɇg=X[a]//abs(X[a])ɇfor lɌɕabs(X[a])):ɇ e=b+gɇɂ0<=e<cɊɑu[e]&1:e+=g
 ɀ0<=e<c:b=e
 k=b'0*+,$%&\x1e\x1f '.Ɏɍ[a]))ɏk>=0:H(S[s]*k//10)
 elif a in(4,52):H(u[b]>>1)
@Ʉlire(Ɂt;a=()
ɂ1:ɇtry:
 ɀaB:aB.clear();raiseɝ
 ɀa:ɇ  b=a[0]==afɇɀb:print(af)ɇ  aJ(ɞV(*a)ɇɀɑb:print("lire()ɗ);breakɇ  Y(ɞ=()ɇ dx()ɇexceptɝ:a="Aə0 bientoə2t","Retour, puis lire()ɗɇexcept MemoryError:
 ɀa:breakɇ a=af,"Une toucheɗ
 J.clear();t=-4;aJ(ɜ@ɄaA(bɁO,A,f,a,l,g,BɏO!=b-1:O=-2;A=aY(bA(b-1))if bɛ o
 c=max(0,ɉA)-ɉe)+1ɞ=A[A.rɎi,0,c)+1:];f=b*11-aɋi);g=max(0,ɉa)-ɉe)+1);A=aY(bA(b));O=b;a+=A;l=aɆi,Z)if ZɌeɛ aɏl.Ɏe,g)<0:B&=~(1<<b)
@ɄdY(cɁb;f=S[-2]//11;a=O;d=0
ɂb<0Ɋd<fɊɑaK(q):ɇd+=1
ɀd==4:ayɘm+"..")ɇa=(a+c)%f
ɀB>>a&1:aA(aɟl.Ɏe,g)if c>0ɛ l.rɎe,g);k(ɜ@Ʉdg(ɚh=O;c=0;a=lɋe,g,b)+1ɐdɌɕS[-2]//11):
ɀB>>d&1:ɇ k()
 ɀq:c=0;breakɇ aA(d);f=lɋe,g);c+=f;a+=f*(d<h)
 aA(h);Ʌc,a
@ɄeZ(hɚc=f+aɋi,0,b);H(c);j=M(a[a.rɎi,0,b)+1:b]);g={}ɐdɌa[b:b+ɉe)]ɓi):g[c]=j,j+M(d);c+=1;j=0
 V(n,c-4ɞQɘh,gɜ@Ʉfb(aɁe,Bɏa==17 or ɑe:B=-1
 B|=B<<1ɏa==17:e=e[:-1]
ɛ:ɇb=b':;" abcdefghijklmnopq rstuv wxyz  ?!'
ɀm:b=b'    []{},^sct=<>789() 456*/ 123+- 0.%'ɇe+=b[a-14:][:1]
@ɄaY(a):a=G(Gɖy),aO).lower();Ʌi.join([b.lstrip()for bɌaɓi)])
ɄY(Ɂt
ɂɑq:ɇk()
ɀt>23ɊaCɌJ:t=21;qɈaC)
 Ʌq.pop(0)
ɄaV(c,a):b=ɍa,j)ɓiɞG(ɍc,j),"",0,0,ɉb),(),bɜ@ɄV(b,aɁn,pɏ0<=b<s:n=b;p=max(S[b],minɖS[b+1]-11-1))
ɄcZ(c):global b;aA(c//11ɟl.Ɏe,max(g,Rɖc-f)-ɉe)+1))
ɄbA(bɚa=oɐcɌbz(b):a+=c
 Ʌa
ɄH(aɚb=s
ɂa<S[b]:b-=1
 V(b,a)
@ɄaK(a):ɅaɊ14-1<=a[0]<=50
ɄaJ():global D;D=(ɜ@""")
lire()
