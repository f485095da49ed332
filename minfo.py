# Infogérance
# by minfo's tools/build.py 2.0 3caf9082: minfo.md; the viewer: tools/script
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
W="  if @):\n global @ while @\n  @def @return @.replace(@.append(@len(@.count(@ and @elif @\n if @ in @bytes(@find(@\n for @not @b\"\\x@.split(@fill_rect(@range(@(a,@ : reprendre\"@(e[-16:],@\\u030@):\n @;a=@ KeyboardInterrupt@else@;b=@break"
aA=[]
def v(b,*c):
 a=0
 while 1:
  try:return b(*c)
  except KeyboardInterrupt:aA.append(1)
  except MemoryError:
   if a:raise
   a=1
def w(b):
 a=0
 while a<len(b):a=v(dz,b,a)
def dz(d,b):
 a=d.find("@",b);c=dk(bytes(d[b:a],"utf8"))
 try:([0]*4096).clear()
 except MemoryError:pass
 exec(c,globals());return a+1
def dk(c):
 e=bytes(W,"utf8").split(b"@");b=c.split(b"\xc9");c=b.pop(0)
 for d in range(0,len(b),16):c+=b"".join([e[a[0]-128]+a[1:]for a in b[d:d+16]])
 return c
w(r"""h=b"\n";o=b"";j="utf8";aN=ɒcc";y=b"\1";aO=ɒ010";aC=ɒc2\xb6";aK=ɒc2\xa7";aL=ɒ015";aM=ɒc3";Y=b" ";ad='Meə1moire pleine';N={};J={};aB=0;t=-4;n=p=0;aR=-1;m="";A=-1;O=f=g=-1ɞ-1
ɄaF(i,j,e,f,d,h=(),g=()ɁBɌB==(i,j,e,h):returnɌɑB:ɔ0,0,315,2,x[7]);ɔ0,218,315,4,x[6])
 B=i,j,e,h;ax(i,j)ɐbɍɕe,e+11):Ƀl=b"0 "ɛo
ɀb<d:Ƀ a=g[b]if g ɝ r(b)
 ɀg or b>=S[-2]:Ƀ  m=b"  "*aɉaL)Ƀɀbɍh:l=b"7 "ɛGɖy)Ƀ  a=m+aɃ ɋbɍh:a=dtɖ*h[b])ɃaW(b-e+1,l+a)
ɀb%4<1:k()
 b=0;e-=f;d-=fɐn,c in((20,7),(20+202*e//d,6),(20+202*min(e+11,d)//d,9),(222,6)):ɔ315,b,5,n-b,x[c])ɞn
@Ʉbz(dɚc=d*11;e=0
ɂc>=S[e+1]:e+=1
 i=d
ɂi*11>S[e]and ɑaG(i):i-=1
 f=i*11ɞaG(i)Ɍf<S[e]:f=S[e]ɞ0
ɂf<c:b+=Ɉstr(aQ(e,b,11-f%11),j));f+=11-f%11;aZ(f//11,b)
 k=c+11
ɂc<kɊe<ɈD):Ƀg=min(k,S[e+1])-cɛaQ(e,b,g);c+=g;e+=1
ɀc>=S[e]-1:a+=h*(g-aɉh))ɃɋɑaG(d+1):aZ(d+1,b+Ɉstrɖj)))Ƀyield aS(a)ɞ0
Ʉdn(ɚi=""ɐcɍɕs):Ƀa=0;g=-1ɞS[-1];d=b+C[c]ɉ"\n")+1
 ɂb<d and(ɑa or g>=0 or"¶"in C[c]):Ƀ f=aQ(c,a,11);a+=Ɉstr(f,j))Ƀ for eɍfɓh)[:11]:Ƀ  k=eɉaC)if e[:2]in(aK,aC)ɝ-1Ƀɀk>=0:uɇ2*b+(k!=g));i+=str(e,j)+"\n"Ƀ  g=k;b+=1ɃSɇd+1)
 Sɇd+11-d%11);Dɇ"");Dɇi);SɇS[-1]+Ɉu))
@ɄaS(aɚa=aɆɒc2\xbb",aO)Ɇɒc2\xab",ɒ011")ɛaɆɒe2\x80\xb9",ɒ012")Ɇɒc2\xac",ɒ013")ɛaɆaK,ɒ014")ɆaC,aL)ɞa.ɏaM)
ɂb>=0:Ƀc=a[b+1]-128;d=b'01238: W01280128 301238  01281 8'[c%32]
ɀd>32Ɋc!=31:e=Ɏ[b'AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTY'[c%32]+(c&32),0xCC,d+80])ɛaɆa[b:b+2],e)Ƀb=a.ɏaM,b+1)
 Ʌa
Ʉr(cɁN;d=c//11Ɍd notɍN:N={g:N[g]for gɍN if abs(g-d)<2};N[d]=o,bz(d)
 a,f=N[d]ɞRɖc%11);e=Rɖ1,b)Ɍe>Ɉa):Ƀdel N[d]
 ɂe>Ɉa):a+=next(f)ɞRɖc%11);e=Rɖ1,b)ɃN[d]=a,aɉh)<11Ɋf
 Ʌa[b:e-1]
@ɄaW(d,aɚg=-5ɞ18*d+2ɐcɍaɓy):Ƀe=c[0]-48;i=x[max(6,e+1)];f=(315-g)//10;c=c[1:];h=M(c)
ɀh>f:c=c[:aD(c,f)];h=f
ɀc:draw_string(str(c,j),g,b,x[e%7],i);g+=10*h
 ɔg,b,315-g,18,i)
ɄbF(ɁaR,iɛS[n];d=nɌaR!=d:aR=d;i=G(r(a),y)
 e=min(p+11,S[n+1]-1)-n;f=100*e//(S[s]-s);c="%d/%d %3d%%"%(n+1,s,f)ɞ();aP(i if p>a ɝ aT,c,b)
Ʉdtɖc,e):b=Gɖy);g=Ɉb)-Ɉb.lstrip())ɛaO+a;c=aDɖc+g);e=aDɖe+g);f=a.rɏy,0,e);d=ɒ017"+G(a[c:e],y);Ʌa[:c]+d+a[f:f+2]+a[e:]
ɄaxɖbɁB;B=ɖb)+B[2:]ɞɎb,j);c=30-M(b)ɌM(a)>c:a=a[:aDɖc-2)]+b".."
 aW(0,b"6 "+a+Y*(c-M(a))+Y+b)
@Ʉk(ɁaB,t;t+=1ɐa in[0,1,2,3,4,51,52]+list(ɕ13+t%3,51,3)):
ɀɑkeydown(a):J.popɖ0)Ƀɋa notɍJ:Ƀ J[a]=1
 ɀt>=0ɊɈq)<9:qɇa);aB=a;t=0
ɄaQ(c,b,eɚf=20*e
ɂ1:Ƀf*=2ɛɎD[c][b:b+f],j);d=Rɖe)
ɀd<=Ɉa)or b+f>=ɈD[c]):ɟ
 Ʌa[:d]
ɄaDɖdɚb=0
ɂb<Ɉa):Ƀc=a[b]
ɀc==1:b+=1Ƀɋc&0xC0!=0x80Ɋc!=0xCC:Ƀ d-=1
 ɀd<0:ɟɃb+=1
 Ʌb
ɄaZ(b,a):global P;c=2*b+2;P=P[:c-2]+Ɏ[a&255,a>>8])+P[c:]
@ɄGɖd):c=aɓd);Ʌc[0]+o.join([b[1:]for bɍc[1:]])
ɄRɖc,b=0):ɐdɍɕc):b=a.ɏh,b)+1 or Ɉa)+1
 Ʌb
ɄaP(b,c,a=()):aF(b,c,p,S[n],S[n+1]-1,a)
ɄaG(a):ɅP[2*a]|P[2*a+1]<<8
ɄM(a):ɅɈstrɖj))-aɉaN)
@s=ɈC);D=[aXɆ"\1","")Ɇ"\t"," ")for aXɍC+[T]];S=[0];u=[];aT=aS(ɎD.pop(),j));dn();P=ɎS[-1]//11*2+4);V=-10,-1,1,10;q=[];x=["#18181c","#1d4fc4","#0d6b3c","#b04a00","#6e2d79","#a01560","#ffffff","#656975","#ffd24a","#b8bcc8"];B=();Z=[];i=o;e=oɛl=o
@bF()
@""")
w(r"""Ʉdx(Ɂx
ɂ1:ɃU(n,p);bF()ɛX()ɞp
ɀa<=3:Ƀ c=V[a];d=p;U(n,p+c)
 ɀp==d:U(n+c//abs(c),p-999*c)Ƀɋa in(4,16):af()Ƀɋa in(51,52):U(n+2*a-51-52,0)Ƀɋa==17:
 ɀZ:H(Z.pop())Ƀɋa==48:aU("Aide","Fleə0ches : ligne, eə1cran\nOK : sommaire, 0 aə0 9 dixieə0mes\nEffacer : retour\nLettres : chercher\n0, point : aide, couleurs\nAns, EXE : section\nAlpha : chiffres et signes");X()Ƀɋa==49:x=["#%06x"%(0xFFFFFF^int(e[1:],16))for eɍx];aI()Ƀɋa ɑin(14,15):dV(a)
ɀa>3Ɋa!=17Ɋb!=p:Zɇb);del Z[:-9]
@ɄdV(aɁe,m,b;h=p;e=o;m=""
ɂaJ([a])or eɊa>=51:Ƀf=1
ɀa==13:m="123 "[Ɉm):];f=b<0Ƀɋa==51:f=-1ɞl.rɏe,g,b)Ƀɋa==52:b=l.ɏe,b+Ɉe))Ƀɝ:Ƀ fb(a)
 ɀɑe:ɅH(h)Ƀ d=0;cZ(h)
ɀe:dY(f)
ɀɑe:ax(e,m)ɃɋaJ(q):passɃɋb<0:H(h);aPɘm+"pas trouveə1")Ƀɝ:
 ɀd:c=(c-1+f)%d+1Ƀ eZ(m+("%d/%d"%(c,d)if d ɝ".."))
 ɀɑd:Ƀ  d,c=dg()Ƀɀd:axɘm+"%d/%d"%(c,d))Ƀa=X()Ɍa<=3:q.insert(0,a)
k()
@Ʉaf(ɚh=S[-2];c=S[-1]-hɛe=b=i=0
ɂe<cɊu[e]<=2*p+1:
ɀu[e]&1:b=eɃe+=1
ɂc:Ƀf=b+1
 ɂf<cɊɑu[f]&1:f+=1Ƀi=max(min(i,b),f-11);d=tuple(ɕh+b,h+f));aF(Ɏ"Sommaire",j),"",h+i,h,S[-1],d)ɛX()
ɀa>3:ɟɃg=V[a]//abs(V[a])Ƀfor lɍɕabs(V[a])):Ƀ e=b+gɃɂ0<=e<cɊɑu[e]&1:e+=g
 ɀ0<=e<c:b=e
 k=b'0*+,$%&\x1e\x1f '.ɏɎ[a]))Ɍk>=0:H(S[s]*k//10)
 ɋa in(4,52):H(u[b]>>1)
@Ʉlire(Ɂtɛ()
ɂ1:Ƀtry:
 ɀaA:aA.clear();raiseɜ
 ɀa:Ƀ  b=a[0]==adɃɀb:print(ad)Ƀ  aI();aU(*a)Ƀɀɑb:print("lire()ɗ);ɟɃ  X()ɛ()Ƀ dx()Ƀexceptɜ:a="Aə0 bientoə2t","Retour, puis lire()ɗɃexcept MemoryError:
 ɀa:ɟɃ a=ad,"Une toucheɗ
 J.clear();t=-4;aI()
k()
@Ʉay(bɁO,f,a,l,g,A;l=oɌO!=b-1:Ƀa=l
ɀb:a=aY(bA(b-1))
 O=-2ɛa[a.rɏh,0,max(0,Ɉa)-Ɉe)+1))+1:];f=b*11-aɉh);g=max(0,Ɉa)-Ɉe)+1);a+=aY(bA(b));O=b;l=aɆh,Y)if Yɍe ɝ aɌl.ɏe,g)<0:A&=~(1<<b)
@ɄdY(cɁb;f=S[-2]//11ɛO;d=0
ɂb<0Ɋd<fɊɑaJ(q):Ƀd+=1
ɀd==4:axɘm+"..")Ƀa=(a+c)%f
ɀA>>a&1:ay(a)ɞl.ɏe,g)if c>0 ɝ l.rɏe,g);k()
k()
@Ʉdg(ɚh=O;c=0ɛlɉe,g,b)+1ɐdɍɕS[-2]//11):
ɀA>>d&1:Ƀ k()
 ɀq:c=0;ɟɃ ay(d);f=lɉe,g);c+=f;a+=f*(d<h)
 ay(h);Ʌc,a
@ɄeZ(iɚc=f+aɉh,0,b);H(c);j=M(a[a.rɏh,0,b)+1:b]);g={}ɐdɍa[b:b+Ɉe)]ɓh):g[c]=j,j+M(d);c+=1;j=0
 U(n,c-4);aPɘi,g)
k()
@Ʉfb(aɁe,AɌa==17 or ɑe:A=-1
 A|=A<<1Ɍa==17:e=e[:-1]
 ɝ:Ƀb=b':;" abcdefghijklmnopq rstuv wxyz  ?!'
ɀm:b=b'    []{},^sct=<>789() 456*/ 123+- 0.%'Ƀe+=b[a-14:][:1]
ɄaY(a):a=G(Gɖy),aN).lower();Ʌh.join([b.lstrip()for bɍaɓh)])
@ɄX(Ɂt
ɂɑq:Ƀk()
ɀt>23ɊaBɍJ:t=21;qɇaB)
 Ʌq.pop(0)
ɄaU(c,a):b=Ɏa,j)ɓh);aF(Ɏc,j),"",0,0,Ɉb),(),b)
ɄU(b,aɁn,pɌ0<=b<s:n=b;p=max(S[b],minɖS[b+1]-11-1))
ɄcZ(c):global b;ay(c//11)ɞl.ɏe,max(g,Rɖc-f)-Ɉe)+1))
k()
@ɄbA(bɚa=oɐcɍbz(b):a+=c
 Ʌa
ɄH(aɚb=s
ɂa<S[b]:b-=1
 U(b,a)
ɄaJ(a):ɅaɊ14-1<=a[0]<=50
ɄaI():global B;B=()
@""")
lire()
