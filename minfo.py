# Infogérance
# by minfo's tools/build.py 2.0 23b294de: minfo.md; the viewer: tools/script
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
W="  if @):\n global @ while @return @def @\n  elif @.replace(@\n  @.append(@len(@ and @.count(@ in @bytes(@find(@\n if @\n for @not @b\"\\x@.split(@fill_rect(@range(@(a,@ : reprendre\"@(e[-16:],@):\n @\\u030@ else@except MemoryError:@ KeyboardInterrupt@);a@)\n "
aC=[]
def v(a,*b):
 while 1:
  try:return a(*b)
  except KeyboardInterrupt:aC.append(1)
def w(b):
 a=0
 while a<len(b):a=v(dx,b,a)
def dx(d,b):
 a=d.find("@",b);c=dg(bytes(d[b:a],"utf8"))
 try:bytes(1<<14)
 except MemoryError:pass
 exec(c,globals());return a+1
def dg(c):
 e=bytes(W,"utf8").split(b"@");b=c.split(b"\xc9");c=b.pop(0)
 for d in range(0,len(b),16):c+=b"".join([e[a[0]-128]+a[1:]for a in b[d:d+16]])
 return c
w(r"""i=b"\n";l=b"";j="utf8";aO=ɒcc";A=b"\1";aP=ɒ010";aF=ɒc2\xb6";aL=ɒc2\xa7";aM=ɒ015";aN=ɒc3";Z=b" ";af='Meɚ1moire pleine';N={};M={};aD=0;u=-4;n=p=0;aS=-1;o="";D=-1;q=f=g=-1;b=-1
ɄaI(i,j,e,f,d,h=(),g=()ɁGɏG==(i,j,e,h):returnɏɑG:ɔ0,0,315,2,y[7]);ɔ0,218,315,4,y[6]ɟG=i,j,e,h;ay(i,j)ɐbɌɕe,e+11):ɇm=b"0 ";a=l
ɀb<d:ɇ a=g[b]if gɛ r(bɟɀg or b>=S[-2]:ɇ  n=b"  "*aɋaM)ɇɀbɌh:m=b"7 ";a=HɖA)ɇ  a=n+aɇ elif bɌh:a=dnɖ*h[b])ɇaW(b-e+1,m+a)
ɀb%4<1:k(ɟb=0;e-=f;d-=fɐo,c in((20,7),(20+202*e//d,6),(20+202*min(e+11,d)//d,9),(222,6)):ɔ315,b,5,o-b,y[c]);b=o
@ɄaZ(dəc=d*11;e=0
ɂc>=S[e+1]:e+=1
 k=d
ɂk*11>S[e]and ɑaJ(k):k-=1
 f=k*11;b=aJ(k)ɏf<S[e]:f=S[e];b=0
ɂf<c:b+=ɉstr(aR(e,b,11-f%11),j));f+=11-f%11;aY(f//11,bɟh=l;m=c+11
ɂc<mɊe<ɉU):ɇg=min(m,S[e+1])-c;a=aR(e,b,g);h+=a;c+=g;e+=1
ɀc==S[e]:h+=i*(g-aɋi))ɅɑaJ(d+1):aY(d+1,b+ɉstrɖj)))ɇb=0
 Ƀiter([aT(h)])
Ʉdk(əh=""ɐcɌɕs):ɇa=0;g=-1;b=S[-1];d=b+C[c]ɋ"\n")+1
 ɂb<d and(ɑa or g>=0 or"¶"in C[c]):ɇ f=aR(c,a,11ɞ+=ɉstr(f,j))ɇ for eɌfɓi)[:11]:ɇ  k=eɋaF)if e[:2]in(aL,aF)else-1ɇɀk>=0:xɈ2*b+(k!=g));h+=str(e,j)+"\n"ɇ  g=k;b+=1ɇSɈd+1ɟSɈd+11-d%11);UɈ"");UɈh);SɈS[-1]+ɉx))
@ɄaT(aəa=aɆɒc2\xbb",aP)Ɇɒc2\xab",ɒ011"ɞ=aɆɒe2\x80\xb9",ɒ012")Ɇɒc2\xac",ɒ013"ɞ=aɆaL,ɒ014")ɆaF,aM);b=a.ɎaN)
ɂb>=0:ɇc=a[b+1]-128;d=b'01238: W01280128 301238  01281 8'[c%32]
ɀd>32Ɋc!=31:e=ɍ[b'AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTY'[c%32]+(c&32),0xCC,d+80]ɞ=aɆa[b:b+2],e)ɇb=a.ɎaN,b+1ɟɃa
Ʉr(cɁN;d=c//11ɏd notɌN:N={f:N[f]for fɌN if abs(f-d)<2};N[d]=l,aZ(dɟa,e=N.pop(d);b=Rɖc%11)
ɂRɖ1,b)>ɉa):a+=next(e);b=Rɖc%11ɟN[d]=a,(c+1)%11Ɋe;Ƀa[b:Rɖ1,b)-1]
@ɄaW(d,aəg=-5;b=18*d+2ɐcɌaɓA):ɇe=c[0]-48;i=y[max(6,e+1)];f=(315-g)//10;c=c[1:];h=O(c)
ɀh>f:c=c[:aG(c,f)];h=f
ɀc:draw_string(str(c,j),g,b,y[e%7],i);g+=10*h
 ɔg,b,315-g,18,i)
ɄbA(ɁaS,h;a=S[n];d=nɏaS!=d:aS=d;h=H(r(a),Aɟe=min(p+11,S[n+1]-1)-n;f=100*e//(S[s]-s);c="%d/%d %3d%%"%(n+1,s,f);b=(ɞQ(h if p>aɛ aU,c,b)
Ʉdnɖc,e):b=HɖA);g=ɉb)-ɉb.lstrip()ɞ=aP+a;c=aGɖc+g);e=aGɖe+g);f=a.rɎA,0,e);d=ɒ017"+H(a[c:e],A);Ƀa[:c]+d+a[f:f+2]+a[e:]
ɄayɖbɁG;G=ɖb)+G[2:];b=ɍb,j);c=30-O(b)ɏO(a)>c:a=a[:aGɖc-2)]+b".."
 aW(0,b"6 "+a+Z*(c-O(a))+Z+b)
@Ʉk(ɁaD,u;u+=1ɐa in[0,1,2,3,4,51,52]+list(ɕ13+u%3,51,3)):
ɀɑkeydown(a):M.popɖ0)Ʌa notɌM:ɇ M[a]=1
 ɀu>=0Ɋɉt)<9:tɈaɞD=a;u=0
ɄaR(c,b,eəf=20*e
ɂ1:ɇf*=2;a=ɍU[c][b:b+f],j);d=Rɖe)
ɀd<=ɉa)or b+f>=ɉU[c]):break
 Ƀa[:d]
ɄaGɖdəb=0
ɂb<ɉa):ɇc=a[b]
ɀc==1:b+=1Ʌc&0xC0!=0x80Ɋc!=0xCC:ɇ d-=1
 ɀd<0:breakɇb+=1
 Ƀb
ɄaY(b,a):global P;c=2*b+2;P=P[:c-2]+ɍ[a&255,a>>8])+P[c:]
ɄHɖd):c=aɓd);Ƀc[0]+l.join([b[1:]for bɌc[1:]])
@ɄRɖc,b=0):ɐdɌɕc):b=a.Ɏi,b)+1 or ɉa)+1
 Ƀb
ɄaQ(b,c,a=()):aI(b,c,p,S[n],S[n+1]-1,a)
ɄaJ(a):ɃP[2*a]|P[2*a+1]<<8
ɄdY(ətry:bA(ɟɜaA()
ɄO(a):Ƀɉstrɖj))-aɋaO)
ɄaA():global G;G=()
@s=ɉC);U=[aɆ"\1","")Ɇ"\t"," ")for aɌC];S=[0];x=[];aU=aT(ɍT,j));dk();P=ɍS[-1]//11*2+4);X=-10,-1,1,10;t=[];y=["#18181c","#1d4fc4","#0d6b3c","#b04a00","#6e2d79","#a01560","#ffffff","#656975","#ffd24a","#b8bcc8"];G=(ɞd=[];h=l;e=l;B=a=m=l
@dY()
@""")
w(r"""Ʉdt(Ɂy
ɂ1:ɇV(n,p);bA(ɞ=Y();b=p
ɀa<=3:ɇ c=X[a];d=p;V(n,p+cɟɀp==d:V(n+c//abs(c),p-999*c)Ʌa in(4,16):ax()Ʌa in(51,52):V(n+2*a-51-52,0)Ʌa==17:
 ɀad:J(ad.pop())Ʌa==48:aV("Aide","Fleɚ0ches : ligne, eɚ1cran\nOK : sommaire, 0 aɚ0 9 dixieɚ0mes\nEffacer : retour\nLettres : chercher\n0, point : aide, couleurs\nAns, EXE : section\nAlpha : chiffres et signes");Y()Ʌa==49:y=["#%06x"%(0xFFFFFF^int(e[1:],16))for eɌy];aA()Ʌa ɑin(14,15):dz(a)
ɀa>3Ɋa!=17Ɋb!=p:adɈb);del ad[:-9]
@Ʉdz(aɁe,o,b;h=p;e=l;o=""
ɂaK([a])or eɊa>=51:ɇf=1
ɀa==13:o="123 "[ɉo):];f=b<0Ʌa==51:f=-1;b=m.rɎe,g,b)Ʌa==52:b=m.Ɏe,b+ɉe))ɇelse:ɇ fb(aɟɀɑe:ɃJ(h)ɇ d=0;bF(h)
ɀe:dV(f)
ɀɑe:ay(e,o)ɅaK(t):passɅb<0:J(hɞQɘo+"pas trouveɚ1")ɇelse:
 ɀd:c=(c-1+f)%d+1ɇ eZ(o+("%d/%d"%(c,d)if dɛ"..")ɟɀɑd:ɇ  d,c=cZ()ɇɀd:ayɘo+"%d/%d"%(c,d))ɇa=Y()ɏa<=3:t.insert(0,a)
k()
@Ʉax(əh=S[-2];c=S[-1]-h;a=e=b=i=0
ɂe<cɊx[e]<=2*p+1:
ɀx[e]&1:b=eɇe+=1
ɂc:ɇf=b+1
 ɂf<cɊɑx[f]&1:f+=1ɇi=max(min(i,b),f-11);d=tuple(ɕh+b,h+f)ɞI(ɍ"Sommaire",j),"",h+i,h,S[-1],dɞ=Y()
ɀa>3:breakɇg=X[a]//abs(X[a])ɇfor lɌɕabs(X[a])):ɇ e=b+gɇɂ0<=e<cɊɑx[e]&1:e+=g
 ɀ0<=e<c:b=e
 k=b'0*+,$%&\x1e\x1f '.Ɏɍ[a]))ɏk>=0:J(S[s]*k//10ɟelif a in(4,52):J(x[b]>>1)
@Ʉlire(Ɂu;a=()
ɂ1:ɇtry:
 ɀaC:aC.clear();raiseɝ
 ɀa:ɇ  b=a[0]==afɇɀb:print(af)ɇ  aA(ɞV(*a)ɇɀɑb:print("lire()ɗ);breakɇ  Y(ɞ=()ɇ dt()ɇexceptɝ:a="Aɚ0 bientoɚ2t","Retour, puis lire()ɗɇɜ
 ɀa:breakɇ a=af,"Une toucheɗ
 M.clear();u=-4;aA()
k()
@ɄaB(bɁq,B,f,a,m,g,Dɏq!=b-1:q=-2;B=aX(bz(b-1))if bɛ l
 c=max(0,ɉB)-ɉe)+1ɞ=B[B.rɎi,0,c)+1:];f=b*11-aɋi);g=max(0,ɉa)-ɉe)+1);B=aX(bz(b));q=b;a+=B;m=aɆi,Z)if ZɌeɛ aɏm.Ɏe,g)<0:D&=~(1<<b)
@ɄdV(cɁb;f=S[-2]//11;a=q;d=0
ɂb<0Ɋd<fɊɑaK(t):ɇd+=1
ɀd==4:ayɘo+"..")ɇa=(a+c)%f
ɀD>>a&1:aB(a);b=m.Ɏe,g)if c>0ɛ m.rɎe,g);k()
k()
@ɄcZ(əh=q;c=0;a=mɋe,g,b)+1ɐdɌɕS[-2]//11):
ɀD>>d&1:ɇ k(ɟɀt:c=0;breakɇ aB(d);f=mɋe,g);c+=f;a+=f*(d<hɟaB(h);Ƀc,a
@ɄeZ(həc=f+aɋi,0,b);J(c);j=O(a[a.rɎi,0,b)+1:b]);g={}ɐdɌa[b:b+ɉe)]ɓi):g[c]=j,j+O(d);c+=1;j=0
 V(n,c-4ɞQɘh,g)
k()
@Ʉfb(aɁe,Dɏa==17 or ɑe:D=-1
 D|=D<<1ɏa==17:e=e[:-1]
ɛ:ɇb=b':;" abcdefghijklmnopq rstuv wxyz  ?!'
ɀo:b=b'    []{},^sct=<>789() 456*/ 123+- 0.%'ɇe+=b[a-14:][:1]
ɄaX(a):a=H(HɖA),aO).lower();Ƀi.join([b.lstrip()for bɌaɓi)])
@ɄY(Ɂu
ɂɑt:ɇk()
ɀu>23ɊaDɌM:u=21;tɈaDɟɃt.pop(0)
ɄaV(c,a):b=ɍa,j)ɓiɞI(ɍc,j),"",0,0,ɉb),(),b)
ɄV(b,aɁn,pɏ0<=b<s:n=b;p=max(S[b],minɖS[b+1]-11-1))
ɄbF(c):global b;aB(c//11);b=m.Ɏe,max(g,Rɖc-f)-ɉe)+1))
k()
@Ʉbz(bəa=lɐcɌaZ(b):a+=c
 Ƀa
ɄJ(aəb=s
ɂa<S[b]:b-=1
 V(b,a)
ɄaK(a):ɃaɊ14-1<=a[0]<=50
@""")
lire()
