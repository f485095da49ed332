# Infogérance
# by minfo's tools/build.py 2.0: minfo.md; the viewer: tools/script
from ion import keydown
from kandinsky import draw_string,fill_rect
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
def v(a):
 try:bytes(1<<15)
 except MemoryError:pass
 exec(a,globals())
v(r"""
b=b"";O="..";ah="%d/%d";g=b"\1";c="utf8";N="";o=b" ";ab=b"\xc2";ac=b"\xc3";a=b"\n";t="\n";ad="¶";ae=" ";af="\u0300";ag="\u0340";ai=b"\xcc"
def az(d):
 global l;w=n,p;y=f[s];i=b
 while Z([d])or d>=51:
  q=1
  if d==51:q=-1;g=r.rfind(i,t,g)
  elif d==52:g=r.find(i,g+len(i))
  else:
   if d>17:i+=b"abcdefghijklmnopq rstuv wxyz "[d-18:d-18+1];l|=l<<1
   else:i=i[:-1]
   if d==17 or len(i)<2:l=(1<<y)-1
   if not i:return h(*w)
   k=0;o=f[w[0]]+w[1]//8;j,c,a,r,t=Y(o,i);g=r.find(i,max(t,x(a,w[1]-c)-len(i)+1))
  B=0
  while g<0 and B<y and not Z(e):
   B+=1
   if B==4:U(i[-18:],O)
   o=(o+q)%y
   if l>>o&1:j,c,a,r,t=Y(o,i);g=r.find(i,t)if q>0 else r.rfind(i,t);M()
  if Z(e):pass
  elif g<0:h(*w);A(i[-18:],"pas trouvé",n,p)
  else:
   u=O
   if k:m=(m-1+q)%k+1;u=ah%(m,k)
   aA(j,c,a,g,i,u)
   if not k:
    m=r.count(i,t,g)+1
    for z in range(y):
     if l>>z&1:
      M()
      if e:k=0;break
      v,v,v,E,G=Y(z,i);D=E.count(i,G);k+=D;m+=D*(z<o)
    else:U(i[-18:],ah%(m,k))
  d=F()
 if d<=3:e.insert(0,d)
""")
v(r"""
def aw():
 e=-1;at();R()
 while 1:
  h(n,p)
  if e!=n:e=n;c=I(r(n,0),g)
  b=S[n];f=100*min(p+11,b)//b;A(c,"%d/%d %3d%%"%(n+1,s,f),n,p);a=F();d=n,p
  if a<=3:ay(y[a])
  elif a in(4,16):ap()
  elif a in(51,52):h(n+2*a-51-52,0)
  elif a==17:
   if G:h(*G.pop())
  elif a==48:al("Aide","Flèches : ligne, écran\nOK : sommaire\nBoîte à outils : sommaire\nEffacer : retour\nLettres : chercher\n0 : aide\nPoint : couleurs\nAns, EXE : section");F()
  elif a==49:aB()
  else:az(a)
  if a>3 and a!=17 and d!=(n,p):G.append(d);del G[:-9]
def ap():
 f=S[s];i=p+sum([S[m]+1 for m in range(n)]);e=l=0
 for d in range(f):
  if aj(d)and J(d)<=i:e=d
 while f:
  j=e+1
  while j<f and not aj(j):j+=1
  l=max(min(l,e),j-11);A(bytes("Sommaire",c),N,s,l,range(e,j));a=F()
  if a>3:break
  g=y[a]//abs(y[a])
  for k in range(abs(y[a])):
   d=e+g
   while 0<=d<f and not aj(d):d+=g
   if 0<=d<f:e=d
 if f and a in(4,52):
  i=J(e);b=0
  while i>S[b]:i-=S[b]+1;b+=1
  h(b,i)
""")
v(r"""
def A(k,m,d,f,n=(),h=0):
 global u
 if u==(k,m,d,f,n):return
 u=k,m,d,f,n;U(k,m);h=h or S[d]
 for e in range(11):
  j=b"0 ";a=b;c=f+e
  if c<h:
   a=r(d,c)
   if d==s:
    o=b"  "*a.count(b"\x015")
    if c in n:j=b"7 ";a=I(a,g)
    a=o+a
   elif c in n:a=au(a,*n[c])
  am(e+1,j+a)
  if e%4<1:M()
 c=0
 for l,i in((20,7),(20+202*f//h,6),(20+202*min(f+11,h)//h,9),(222,6)):fill_rect(315,c,5,l-c,B(i));c=l
def aq(a):
 a=a.replace(g,b).replace(b"\t",o).replace(b"\xe2\x80\xb9",b"\x012");c=a.split(ab)
 for e in range(1,len(c)):
  d=b'\xbb\xab\xac\xa7\xb6'.find(c[e][:1])
  if d<0:c[e]=ab+c[e]
  else:c[e]=g+b'01345'[d:d+1]+c[e][1:]
 c=b.join(c).split(ac)
 for e in range(1,len(c)):
  f=c[e][0]-128;h=b'01238: W01280128 301238  01281 8'[f%32]
  if h==32 or f==31:c[e]=ac+c[e]
  else:c[e]=bytes([b'AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTY'[f%32]+(f&32),0xCC,h+80])+c[e][1:]
 return b.join(c)
""")
v(r"""
def Y(g,e):
 global X,k,l;f,d,c=V(g);j=b
 if d:
  if X!=g-1:k=an(V(g-1)[2])
  j=k[:max(0,len(k)-len(e)+1)];j=k[j.rfind(a)+1:]+a;d-=j.count(a)
 X=g;k=an(c);c=j+k;i=max(0,len(j)-len(e));h=c.replace(a,o)if o in e else c
 if h.find(e,i)<0:l&=~(1<<g)
 return f,d,c,h,i
def ar():
 global T;e=0
 for a in C:
  S.append(a.count(t)+1);c=0
  for b in range(S[-1]):
   d=x(a,1,c,t);f=a[c:d-1]
   if f[:1]in("§",ad):H.append(e+b);T+=f+t
   elif ad not in a:break
   c=d
  e+=S[-1]+1
 S.append(len(H))
def lire():
 a=()
 while 1:
  try:
   if a:
    print(a[0]);R();al(a[1],a[2])
    if a[0]==Q:break
    F();a=()
   aw()
  except KeyboardInterrupt:a=Q,"À bientôt","Retour, puis lire() : reprendre"
  except MemoryError:
   if a:break
   a=P,P,"Une touche : reprendre"
""")
v(r"""
def au(a,d,h):
 j=b;f=0
 for i in(b"0"+a).split(g):
  e=g+i[:1]
  if not d<f<h:j+=e
  for k in str(i[1:],c):
   if(f or k>ae)and not af<=k<ag:
    if f==d:j+=b"\x017"
    if f==h:j+=e
    f+=1
   j+=bytes(k,c)
 return j+b"\x010"
def ax(g,e,b):
 global z;a=T if e==s else C[e];j=d=0
 if e==z[0]and b>=z[1]:i,j,d=z
 d=x(a,b-j,d,t);f=min(8,S[e]-b);h=x(a,f,d,t);z=e,b+f,h;return aq(bytes(a[d:h-1],c))
def am(c,a):
 f=-5;b=a.split(g)
 while b:
  a=b.pop(0);d=a[0]-48;e=(315-f)//10
  if b:e=min(e,D(a)-1)
  if e:a=W(a[1:],e);draw_string(a,f,18*c+2,B(d%7),B(max(6,d+1)));f+=10*e
""")
v(r"""
def aA(f,c,b,d,e,i):
 c+=b.count(a,0,d);g=D(b[b.rfind(a,0,d)+1:d]);j={}
 for k in b[d:d+len(e)].split(a):j[c]=g,g+D(k);c+=1;g=0
 h(f,c-4);A(e[-18:],i,n,p,j)
def M():
 global L,i;i+=1;b=i%3*12+16
 for a in[0,1,2,3,4,51,52]+list(range(b,b+12)):
  if not keydown(a):q.pop(a,0)
  elif a not in q:
   q[a]=1
   if i>=0 and len(e)<9:e.append(a);L=a;i=0
def U(a,b):
 global u;u=(a,b)+u[2:]
 if D(a)>20:a=W(a,18)+O
 else:a=W(a,20)
 am(0,b"6 "+bytes("%s %10s"%(a,b),c))
""")
v(r"""
def V(b):
 global j
 while f[j]>b:j-=1
 while f[j+1]<=b:j+=1
 a=(b-f[j])*8;return j,a,ax(b,j,a)
def an(b):
 b=I(I(b,g),ai).lower()
 for c in b"   ",o:
  while a+c in b:b=b.replace(a+c,a)
 return b.lstrip(o)
def r(c,a):
 if c!=m[0]or not m[1]<=a<m[2]:ao(*V(f[c]+a//8))
 b=x(E,a-m[1]);return E[b:x(E,1,b)-1]
def W(a,b):
 d=b-D(a);a=str(a,c)
 while d<0:d+=not af<=a[-1]<ag;a=a[:-1]
 return a+ae*d
def F():
 global i
 while not e:
  M()
  if i>23 and L in q:i=21;e.append(L)
 return e.pop(0)
""")
v(r"""
def x(b,d,c=0,e=a):
 for f in range(d):c=b.find(e,c)+1 or len(b)+1
 return c
def ay(a):
 b=p;h(n,p+a)
 if p==b:h(n+a//abs(a),-999*a)
def ao(d,c,b):global m,E;E=b;m=d,c,c+b.count(a)+1;return m[2]
def R():global u;u=();fill_rect(0,0,315,2,B(7));fill_rect(0,218,315,4,B(6))
def al(b,a):A(bytes(b,c),N,-1,0,(),ao(-1,0,bytes(a,c)))
def h(b,a):
 global n,p
 if 0<=b<s:n=b;p=max(0,min(a,S[b]-11))
def I(a,d):return b.join([c[1:]for c in(o+a).split(d)])
def av():
 for a in S:f.append(f[-1]+-(-a//8))
""")
v(r"""
def aj(a):return not a or J(a)!=J(a-1)+1
def D(a):return len(str(a,c))-a.count(ai)
def aB():global aa;aa^=0xFFFFFF;R()
def Z(a):return a and 17<=a[0]<=46
def at():global i;q.clear();i=-4
def B(a):return"#%06x"%(ak[a]^aa)
def J(a):return H[a]
""")
v(r"""
Q='lire() : reprendre';P='Me\u0301moire pleine';s=len(C);S=[];H=[];T=N;z=0,0,0;ar();f=[0];j=0;m=0,0,0;E=b;av();q={};e=[];L=0;i=0;ak=(0x18181C,0x1D4FC4,0x0D6B3C,0xB04A00,0x6E2D79,0xA01560,0xFFFFFF,0x656975,0xFFD24A,0xB8BCC8);aa=0;u=();y=-10,-1,1,10;n=p=0;G=[];X=-1;k=b;l=0
""")
lire()
