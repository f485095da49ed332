# Infogérance
# by minfo's tools/build.py 2.0 033d8378: minfo.md; the viewer: tools/script
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
W="  if @):\n global @ while @\n  @def @return @.replace(@.append(@len(@.count(@ and @elif @\n if @ in @bytes(@find(@\n for @not @b\"\\x@.split(@fill_rect(@range(@(a,@ : reprendre\"@(e[-16:],@\\u030@):\n @ else@ KeyboardInterrupt@);a@;b=@break"
aB=[]
def v(b,*c):
 a=0
 while 1:
  try:return b(*c)
  except KeyboardInterrupt:aB.append(1)
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
w(r"""h=b"\n";o=b"";j="utf8";aO=ɒcc";y=b"\1";aP=ɒ010";aD=ɒc2\xb6";aL=ɒc2\xa7";aM=ɒ015";aN=ɒc3";Z=b" ";af='Meə1moire pleine';N={};M={};aC=0;t=-4;n=p=0;aS=-1;m="";B=-1;P=f=g=-1ɞ-1
ɄaG(i,j,e,f,d,h=(),g=()ɁDɌD==(i,j,e,h):returnɌɑD:ɔ0,0,315,2,x[7]);ɔ0,218,315,4,x[6])
 D=i,j,e,h;ay(i,j)ɐbɍɕe,e+11):Ƀl=b"0 ";a=o
ɀb<d:Ƀ a=g[b]if gɛ r(b)
 ɀg or b>=S[-2]:Ƀ  m=b"  "*aɉaM)Ƀɀbɍh:l=b"7 ";a=Hɖy)Ƀ  a=m+aɃ ɋbɍh:a=dtɖ*h[b])ɃaW(b-e+1,l+a)
ɀb%4<1:k()
 b=0;e-=f;d-=fɐn,c in((20,7),(20+202*e//d,6),(20+202*min(e+11,d)//d,9),(222,6)):ɔ315,b,5,n-b,x[c])ɞn
@Ʉbz(dɚc=d*11;e=0
ɂc>=S[e+1]:e+=1
 i=d
ɂi*11>S[e]and ɑaI(i):i-=1
 f=i*11ɞaI(i)Ɍf<S[e]:f=S[e]ɞ0
ɂf<c:b+=Ɉstr(aR(e,b,11-f%11),j));f+=11-f%11;aZ(f//11,b)
 k=c+11
ɂc<kɊe<ɈU):Ƀg=min(k,S[e+1])-c;a=aR(e,b,g);c+=g;e+=1
ɀc>=S[e]-1:a+=h*(g-aɉh))ɃɋɑaI(d+1):aZ(d+1,b+Ɉstrɖj)))Ƀyield aT(a)ɞ0
Ʉdn(ɚi=""ɐcɍɕs):Ƀa=0;g=-1ɞS[-1];d=b+C[c]ɉ"\n")+1
 ɂb<d and(ɑa or g>=0 or"¶"in C[c]):Ƀ f=aR(c,a,11ɝ+=Ɉstr(f,j))Ƀ for eɍfɓh)[:11]:Ƀ  k=eɉaD)if e[:2]in(aL,aD)else-1Ƀɀk>=0:uɇ2*b+(k!=g));i+=str(e,j)+"\n"Ƀ  g=k;b+=1ɃSɇd+1)
 Sɇd+11-d%11);Uɇ"");Uɇi);SɇS[-1]+Ɉu))
@ɄaT(aɚa=aɆɒc2\xbb",aP)Ɇɒc2\xab",ɒ011"ɝ=aɆɒe2\x80\xb9",ɒ012")Ɇɒc2\xac",ɒ013"ɝ=aɆaL,ɒ014")ɆaD,aM)ɞa.ɏaN)
ɂb>=0:Ƀc=a[b+1]-128;d=b'01238: W01280128 301238  01281 8'[c%32]
ɀd>32Ɋc!=31:e=Ɏ[b'AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTY'[c%32]+(c&32),0xCC,d+80]ɝ=aɆa[b:b+2],e)Ƀb=a.ɏaN,b+1)
 Ʌa
Ʉr(cɁN;d=c//11Ɍd notɍN:N={f:N[f]for fɍN if abs(f-d)<2};N[d]=o,bz(d)
 a,e=N[d]ɞGɖc%11)ɌGɖ1,b)>Ɉa):Ƀdel N[d]
 ɂGɖ1,b)>Ɉa):a+=next(e)ɞGɖc%11)ɃN[d]=a,aɉh)<11Ɋe
 Ʌa[b:Gɖ1,b)-1]
@ɄaW(d,aɚg=-5ɞ18*d+2ɐcɍaɓy):Ƀe=c[0]-48;i=x[max(6,e+1)];f=(315-g)//10;c=c[1:];h=O(c)
ɀh>f:c=c[:aF(c,f)];h=f
ɀc:draw_string(str(c,j),g,b,x[e%7],i);g+=10*h
 ɔg,b,315-g,18,i)
ɄbF(ɁaS,i;a=S[n];d=nɌaS!=d:aS=d;i=H(r(a),y)
 e=min(p+11,S[n+1]-1)-n;f=100*e//(S[s]-s);c="%d/%d %3d%%"%(n+1,s,f)ɞ(ɝQ(i if p>aɛ aU,c,b)
Ʉdtɖc,e):b=Hɖy);g=Ɉb)-Ɉb.lstrip()ɝ=aP+a;c=aFɖc+g);e=aFɖe+g);f=a.rɏy,0,e);d=ɒ017"+H(a[c:e],y);Ʌa[:c]+d+a[f:f+2]+a[e:]
ɄayɖbɁD;D=ɖb)+D[2:]ɞɎb,j);c=30-O(b)ɌO(a)>c:a=a[:aFɖc-2)]+b".."
 aW(0,b"6 "+a+Z*(c-O(a))+Z+b)
@Ʉk(ɁaC,t;t+=1ɐa in[0,1,2,3,4,51,52]+list(ɕ13+t%3,51,3)):
ɀɑkeydown(a):M.popɖ0)Ƀɋa notɍM:Ƀ M[a]=1
 ɀt>=0ɊɈq)<9:qɇaɝC=a;t=0
ɄaR(c,b,eɚf=20*e
ɂ1:Ƀf*=2;a=ɎU[c][b:b+f],j);d=Gɖe)
ɀd<=Ɉa)or b+f>=ɈU[c]):ɟ
 Ʌa[:d]
ɄaFɖdɚb=0
ɂb<Ɉa):Ƀc=a[b]
ɀc==1:b+=1Ƀɋc&0xC0!=0x80Ɋc!=0xCC:Ƀ d-=1
 ɀd<0:ɟɃb+=1
 Ʌb
ɄaZ(b,a):global R;c=2*b+2;R=R[:c-2]+Ɏ[a&255,a>>8])+R[c:]
@ɄHɖd):c=aɓd);Ʌc[0]+o.join([b[1:]for bɍc[1:]])
ɄGɖc,b=0):ɐdɍɕc):b=a.ɏh,b)+1 or Ɉa)+1
 Ʌb
ɄaQ(b,c,a=()):aG(b,c,p,S[n],S[n+1]-1,a)
ɄaI(a):ɅR[2*a]|R[2*a+1]<<8
ɄO(a):ɅɈstrɖj))-aɉaO)
@s=ɈC);U=[aXɆ"\1","")Ɇ"\t"," ")for aXɍC];S=[0];u=[];aU=aT(ɎT,j));dn();R=ɎS[-1]//11*2+4);X=-10,-1,1,10;q=[];x=["#18181c","#1d4fc4","#0d6b3c","#b04a00","#6e2d79","#a01560","#ffffff","#656975","#ffd24a","#b8bcc8"];D=(ɝd=[];i=o;e=o;A=a=l=o
@bF()
@""")
w(r"""Ʉdx(Ɂx
ɂ1:ɃV(n,p);bF(ɝ=Y()ɞp
ɀa<=3:Ƀ c=X[a];d=p;V(n,p+c)
 ɀp==d:V(n+c//abs(c),p-999*c)Ƀɋa in(4,16):ax()Ƀɋa in(51,52):V(n+2*a-51-52,0)Ƀɋa==17:
 ɀad:J(ad.pop())Ƀɋa==48:aV("Aide","Fleə0ches : ligne, eə1cran\nOK : sommaire, 0 aə0 9 dixieə0mes\nEffacer : retour\nLettres : chercher\n0, point : aide, couleurs\nAns, EXE : section\nAlpha : chiffres et signes");Y()Ƀɋa==49:x=["#%06x"%(0xFFFFFF^int(e[1:],16))for eɍx];aJ()Ƀɋa ɑin(14,15):dV(a)
ɀa>3Ɋa!=17Ɋb!=p:adɇb);del ad[:-9]
@ɄdV(aɁe,m,b;h=p;e=o;m=""
ɂaK([a])or eɊa>=51:Ƀf=1
ɀa==13:m="123 "[Ɉm):];f=b<0Ƀɋa==51:f=-1ɞl.rɏe,g,b)Ƀɋa==52:b=l.ɏe,b+Ɉe))Ƀelse:Ƀ fb(a)
 ɀɑe:ɅJ(h)Ƀ d=0;cZ(h)
ɀe:dY(f)
ɀɑe:ay(e,m)ɃɋaK(q):passɃɋb<0:J(hɝQɘm+"pas trouveə1")Ƀelse:
 ɀd:c=(c-1+f)%d+1Ƀ eZ(m+("%d/%d"%(c,d)if dɛ".."))
 ɀɑd:Ƀ  d,c=dg()Ƀɀd:ayɘm+"%d/%d"%(c,d))Ƀa=Y()Ɍa<=3:q.insert(0,a)
k()
@Ʉax(ɚh=S[-2];c=S[-1]-h;a=e=b=i=0
ɂe<cɊu[e]<=2*p+1:
ɀu[e]&1:b=eɃe+=1
ɂc:Ƀf=b+1
 ɂf<cɊɑu[f]&1:f+=1Ƀi=max(min(i,b),f-11);d=tuple(ɕh+b,h+f)ɝG(Ɏ"Sommaire",j),"",h+i,h,S[-1],dɝ=Y()
ɀa>3:ɟɃg=X[a]//abs(X[a])Ƀfor lɍɕabs(X[a])):Ƀ e=b+gɃɂ0<=e<cɊɑu[e]&1:e+=g
 ɀ0<=e<c:b=e
 k=b'0*+,$%&\x1e\x1f '.ɏɎ[a]))Ɍk>=0:J(S[s]*k//10)
 ɋa in(4,52):J(u[b]>>1)
@Ʉlire(Ɂt;a=()
ɂ1:Ƀtry:
 ɀaB:aB.clear();raiseɜ
 ɀa:Ƀ  b=a[0]==afɃɀb:print(af)Ƀ  aJ(ɝV(*a)Ƀɀɑb:print("lire()ɗ);ɟɃ  Y(ɝ=()Ƀ dx()Ƀexceptɜ:a="Aə0 bientoə2t","Retour, puis lire()ɗɃexcept MemoryError:
 ɀa:ɟɃ a=af,"Une toucheɗ
 M.clear();t=-4;aJ()
k()
@ɄaA(bɁP,A,f,a,l,g,BɌP!=b-1:P=-2;A=aY(bA(b-1))if bɛ o
 c=max(0,ɈA)-Ɉe)+1ɝ=A[A.rɏh,0,c)+1:];f=b*11-aɉh);g=max(0,Ɉa)-Ɉe)+1);A=aY(bA(b));P=b;a+=A;l=aɆh,Z)if Zɍeɛ aɌl.ɏe,g)<0:B&=~(1<<b)
@ɄdY(cɁb;f=S[-2]//11;a=P;d=0
ɂb<0Ɋd<fɊɑaK(q):Ƀd+=1
ɀd==4:ayɘm+"..")Ƀa=(a+c)%f
ɀB>>a&1:aA(a)ɞl.ɏe,g)if c>0ɛ l.rɏe,g);k()
k()
@Ʉdg(ɚh=P;c=0;a=lɉe,g,b)+1ɐdɍɕS[-2]//11):
ɀB>>d&1:Ƀ k()
 ɀq:c=0;ɟɃ aA(d);f=lɉe,g);c+=f;a+=f*(d<h)
 aA(h);Ʌc,a
@ɄeZ(iɚc=f+aɉh,0,b);J(c);j=O(a[a.rɏh,0,b)+1:b]);g={}ɐdɍa[b:b+Ɉe)]ɓh):g[c]=j,j+O(d);c+=1;j=0
 V(n,c-4ɝQɘi,g)
k()
@Ʉfb(aɁe,BɌa==17 or ɑe:B=-1
 B|=B<<1Ɍa==17:e=e[:-1]
ɛ:Ƀb=b':;" abcdefghijklmnopq rstuv wxyz  ?!'
ɀm:b=b'    []{},^sct=<>789() 456*/ 123+- 0.%'Ƀe+=b[a-14:][:1]
ɄaY(a):a=H(Hɖy),aO).lower();Ʌh.join([b.lstrip()for bɍaɓh)])
@ɄY(Ɂt
ɂɑq:Ƀk()
ɀt>23ɊaCɍM:t=21;qɇaC)
 Ʌq.pop(0)
ɄaV(c,a):b=Ɏa,j)ɓhɝG(Ɏc,j),"",0,0,Ɉb),(),b)
ɄV(b,aɁn,pɌ0<=b<s:n=b;p=max(S[b],minɖS[b+1]-11-1))
ɄcZ(c):global b;aA(c//11)ɞl.ɏe,max(g,Gɖc-f)-Ɉe)+1))
k()
@ɄbA(bɚa=oɐcɍbz(b):a+=c
 Ʌa
ɄJ(aɚb=s
ɂa<S[b]:b-=1
 V(b,a)
ɄaK(a):ɅaɊ14-1<=a[0]<=50
ɄaJ():global D;D=()
@""")
lire()
