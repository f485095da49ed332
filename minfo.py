# Infogérance
# by minfo's tools/build.py 2.0 59a81545: minfo.md; the viewer: tools/script
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
Z=[]
def v(a):
 try:bytes(1<<15)
 except MemoryError:pass
 while a:
  try:exec(a,globals());a=""
  except KeyboardInterrupt:Z.append(1)
def w(d,c):
 a=0
 while a<len(d):b=d.find(c[0],a);v(aC(d[a:b],c));a=b+1
def aC(a,b):
 for c in b[1:].split(b[0]):a=a.replace(c[0],c[1:])
 return a
v(r"""
f=b"\n";l=b"";t=b" ";i="utf8";am=b"\xcc";m=b"\1";ak=b"\xc2\xb6";al=b"\xc3";R='A\u0300 biento\u0302t';ae='Retour, puis lire() : reprendre';U='Me\u0301moire pleine';H={};G={};aa=0;u=-4;ai=0;ag=0;n=p=0;ap=-1;k="";z=-1;q=e=h=-1;b=-1
def af(h,j,d,i,e,g=(),f=()):
 global B
 if B==(h,j,d,g):return
 if not B:fill_rect(0,0,315,2,N(7));fill_rect(0,218,315,4,N(6))
 B=h,j,d,g;W(h,j)
 for b in range(d,d+11):
  k=b"0 ";a=l
  if b<e:
   a=f[b]if f else r(b)
   if f or b>=S[-2]:
    n=b"  "*a.count(b"\x015")
    if b in g:k=b"7 ";a=E(a,m)
    a=n+a
   elif b in g:a=aE(a,*g[b])
  av(b-d+1,k+a)
  if b%4<1:ab()
 b=0;d-=i;e-=i
 for o,c in((20,7),(20+202*d//e,6),(20+202*min(d+11,e)//e,9),(222,6)):fill_rect(315,b,5,o-b,N(c));b=o
def aD():
 j=""
 for c in range(s):
  a=0;h=-1;b=S[-1];e=b+C[c].count("\n")+1
  while b<e and(not a or h>=0 or"¶"in C[c]):
   g,a=ao(c,a,8)
   for d in g.split(f)[:8]:
    k=d.count(ak)if d[:2]in(b"\xc2\xa7",ak)else-1
    if k>=0:x.append(2*b+(k!=h));j+=str(d,i)+"\n"
    h=k;b+=1
  S.append(e+1)
 S.append(e+8-e%8);D.append("");D.append(j);S.append(S[-1]+len(x))
""")
v(r"""
def aj(d):
 c=d*8;e=0
 while c>=S[e+1]:e+=1
 j=d
 while j*8>S[e]and not aw(j):j-=1
 g=j*8;b=aw(j)
 if g<S[e]:g=S[e];b=0
 while g<c:b=ao(e,b,8-g%8)[1];g+=8-g%8;ay(g//8,b)
 i=l;k=c+8
 while c<k and e<len(D):
  h=min(k,S[e+1])-c;a,b=ao(e,b,h);i+=a+f*(h-a.count(f));c+=h;e+=1
  if c<S[e]:ay(d+1,b)
  b=0
 return ar(i)
def ar(a):
 a=a.replace(m,l).replace(b"\t",t).replace(b"\xe2\x80\xb9",b"\x012")
 for c in range(5):a=a.replace(b"\xc2"+b'\xbb\xab\xac\xa7\xb6'[c:c+1],m+b'01345'[c:c+1])
 b=a.find(al)
 while b>=0:
  d=a[b+1]-128;e=b'01238: W01280128 301238  01281 8'[d%32]
  if e>32 and d!=31:f=bytes([b'AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTY'[d%32]+(d&32),0xCC,e+80]);a=a.replace(a[b:b+2],f)
  b=a.find(al,b+1)
 return a
def az():
 global ap,g;b=S[n];d=n
 if ap!=d:ap=d;g=E(r(b),m)
 e=min(p+11,S[n+1]-1)-n;f=100*e//(S[s]-s);c="%d/%d %3d%%"%(n+1,s,f);a=();an(g if p>b else at,c,a)
""")
v(r"""
def av(d,a):
 g=-5;b=18*d+2
 for c in a.split(m):
  e=c[0]-48;h=N(max(6,e+1));f=(315-g)//10;c=c[1:]
  if A(c)>f:c=c[:ac(c,f)]
  if c:draw_string(str(c,i),g,b,N(e%7),h);g+=10*A(c)
 fill_rect(g,b,315-g,18,h)
def aE(a,b,e):c=E(a,m);g=len(c)-len(c.lstrip());a=b"\x010"+a;b=ac(a,b+g);e=ac(a,e+g);f=a.rfind(m,0,e);d=b"\x017"+E(a[b:e],m);return a[:b]+d+a[f:f+2]+a[e:]
def ao(c,b,d):
 e=40*d;a=bytes(D[c][b:b+e],i)
 while a.count(f)<d and b+e<len(D[c]):e*=2;a=bytes(D[c][b:b+e],i)
 a=a[:ad(a,d)];return a,b+len(str(a,i))
def W(a,b):
 global B;B=(a,b)+B[2:];b=bytes(b,i);c=30-A(b)
 if A(a)>c:a=a[:ac(a,c-2)]+b".."
 av(0,b"6 "+a+t*(c-A(a))+t+b)
""")
v(r"""
def ab():
 global aa,u;u+=1
 for a in[0,1,2,3,4,51,52]+list(range(13+u%3,51,3)):
  if not keydown(a):G.pop(a,0)
  elif a not in G:
   G[a]=1
   if u>=0 and len(o)<9:o.append(a);aa=a;u=0
def r(c):
 global H;d=c//8
 if d not in H:
  if len(H)>2:H={}
  H[d]=aj(d)
 a=H[d];b=ad(a,c%8);return a[b:ad(a,1,b)-1]
def ac(a,d):
 b=0
 while b<len(a):
  c=a[b]
  if c==1:b+=1
  elif c&0xC0!=0x80 and c!=0xCC:
   d-=1
   if d<0:break
  b+=1
 return b
def ay(b,a):global I;c=2*b+2;I=I[:c-2]+bytes([a&255,a>>8])+I[c:]
def ad(a,c,b=0):
 for d in range(c):b=a.find(f,b)+1 or len(a)+1
 return b
""")
v(r"""
def an(b,c,a=()):af(b,c,p,S[n],S[n+1]-1,a)
def E(a,c):return l.join([b[1:]for b in(t+a).split(c)])
def aw(a):return I[2*a]|I[2*a+1]<<8
def aI():
 try:az()
 except MemoryError:X()
def A(a):return len(str(a,i))-a.count(am)
def N(a):return"#%06x"%(aq[a]^ai)
def X():global B;B=()
""")
v(r"""
s=len(C);D=list(C);S=[0];x=[];at=ar(bytes(T,i));aD();I=bytes(S[-1]//8*2+4);M=-10,-1,1,10;o=[];aq=(0x18181C,0x1D4FC4,0x0D6B3C,0xB04A00,0x6E2D79,0xA01560,0xFFFFFF,0x656975,0xFFD24A,0xB8BCC8);B=();P=[];g=l;c=l;y=a=j=l
""")
v(r"""
aI()
""")
w(r"""QaG(aDc,k,b;g=p;c=l;k=""?Nah([a])or cTa>=51:`f=1`Ca==13:k="123 "[Hk):];f=b<0`elCa==51:f=-1;b=j.r~c,h,b$==52:тb+Hc))`н:BaK(a)BCIc:LF(g)Be=0;aA(g)`Cc:aж(f)`CIc:W(c,k$h(o):pass`elCb<0:F(g^anvk+"pas trouдé")`н:BCe:d=(d-1+f)%e+1BaJ(k+(пCe н".."))BCIe:B e,d=aе()B Ce:Wvk+п)`a=O()?Ca<=3:o.insert(0,a)
@QaF(Dai?N1:`J(n,p^az(^a=O(^b=p`Ca<=3:Bc=M[a];d=p;J(n,p+c)BCp==d:J(n+c//abs(c),p-999*c$V(4,16):к($V(51,52):J(n+2*a-51-52,0$==17:BCP:F(P.pop()$==48:au("Aide","Flèches : ligne, écran\nOK : sommaire, 0 à 9 dixièmes\nEffacer : retour\nиettres : chercher\n0, point : aide, couleurs\nAns, EXE : section\nAlpha : chiffres et signes"^O($==49:aiг=0xFFFFFF;X($ Iin(14,15):aG(a)`Ca>3Ta!=17Tb!=p:P.append(b^del P[:-9]
@Qк():?h=S[-2];c=S[-1]-h;a=e=b=j=0?Ne<cTx[e]<=2*p+1:`Cx[e]&1:b=e`e+=1?Nc:`f=b+1`Nf<cTIx[f]&1:f+=1`jуmin(j,b),f-11^d=tuple(хh+b,h+f)^af(м"Sommaire",i),"",h+j,h,S[-1],d^a=O()`Ca>3:ф`g=M[a]//abs(M[a])`for lV хabs(M[a])):Be=b+gBN0<=e<cTIx[e]&1:e+=gBC0<=e<c:b=e?k=b'0*+,а%&\x1e\x1f '.~м[a]))?Ck>=0:F(S[s]*k//10)?elCaV(4,52):F(x[b]>>1)
@Qlire(Dag,u;a=()?Cл:л.clear(^a=R,ae?Cag:G.clear(^u=-4;X()?ag=1?N1:`try:BCa:B Ca[0]==U:print(U)B X(^au(*a)B Ca[0]==R:print("lire()о^фB O(^a=()BaF()`except Keyboardзnterrupt:a=R,ae`except MemoryError:BCa:фBa=U,"Une toucheо
@QY(bDq,y,e,a,j,h,z?Cq!=b-1:q=-2;y=ax(aj(b-1))Cb н l?dу0,Hyр^a=y[y.r~f,0,d)+1:];e=b*8-aZf^hу0,Haр^y=ax(aj(b)^q=b;a+=y;jс,t)CtV c н a?Cj.~c,h)<0:z&=в(1<<b)
@Qaж(dDb;f=S[-2]//8;a=q;e=0?Nb<0Te<fTIah(o):`e+=1`Ce==4:Wvk+"..")`a=(a+d)%f`Cz>>a&1:Y(a^тh)Cd>0 н j.r~c,h^ab()
@Qaе():?g=q;d=0;a=jZc,h,b)+1?for eV хS[-2]//8):`Cz>>e&1:Bab()BCo:d=0;фBY(e^f=jZc,h^d+=f;a+=f*(e<g)?Y(g^Ld,a
@QaJ(i):?d=e+aZf,0,b^F(d^j=A(a[a.r~f,0,b)+1:b]^g={}?for hV a[b:b+Hc)].split(f):g[d]=j,j+A(h^d+=1;j=0?J(n,d-4^anvi,g)
@QaK(aDc,z?Ca==17 or Ic:z=-1?z|=z<<1?Ca==17:c=c[:-1]?н:`b=b':;" abcdefghijklmnopq rstuд wxyz  б!'`Ck:b=b'    []{},гsct=<>789() 456*/ 123+- 0.%'`c+=b[a-14:][:1]
@Qax(a):?a=E(E(a,m),am).lower()?for bV b"   ",t:`Nf+bV a:aс+b,f)?La.lstrip(t)
QO(Du?NIo:`ab()`Cu>23TaaV G:u=21;o.append(aa)?Lo.pop(0)
Qau(c,a):b=мa,i).split(f^af(мc,i),"",0,0,Hb),(),b)
@QJ(b,aDn,p?C0<=b<s:n=b;pуS[b],min(a,S[b+1]-11-1))
QaA(d):global b;Y(d//8^тmax(h,ad(a,d-eр))
QF(a):?b=s?Na<S[b]:b-=1?J(b,a)
Qah(a):LaT14-1<=a[0]<=50
@""","@хrange(@фbreak@у=max(@тb=j.~c,@с=a.replace(f@р)-Hc)+1@п\"%d/%d\"%(d,e)@о : reprendre\"@нelse@мbytes(@Z.count(@V in@Lreturn @Inot @Hlen(@B` @v(c[-16:],@^);@~find(@?\n @$)`elCa@T and @Qdef @Nwhile @D):\n global @Cif @`\n  @лZ@кV@иL@зI@жH@еB@дv@г^@в~@б?@а$")
lire()
