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
b=b"";O="..";ah="%d/%d";g=b"\1";c="utf8";N="";q=b" ";ac=b"\xc2";ad=b"\xc3";a=b"\n";u="\n";P="¶";ae=" ";af="\u0300";ag="\u0340";ai=b"\xcc"
def ay(d):
 global m;w=n,p;x=f[s];i=b
 while aa([d])or d>=51:
  q=1
  if d==51:q=-1;g=r.rfind(i,t,g)
  elif d==52:g=r.find(i,g+len(i))
  else:
   if d>17:i+=b"abcdefghijklmnopq rstuv wxyz "[d-18:d-18+1];m|=m<<1
   else:i=i[:-1]
   if d==17 or len(i)<2:m=(1<<x)-1
   if not i:return h(*w)
   k=0;o=f[w[0]]+w[1]//8;j,c,a,r,t=Z(o,i);g=r.find(i,max(t,y(a,w[1]-c)-len(i)+1))
  A=0
  while g<0 and A<x and not aa(e):
   A+=1
   if A==4:V(i[-18:],O)
   o=(o+q)%x
   if m>>o&1:j,c,a,r,t=Z(o,i);g=r.find(i,t)if q>0 else r.rfind(i,t);M()
  if aa(e):pass
  elif g<0:h(*w);B(i[-18:],"pas trouvé",n,p)
  else:
   u=O
   if k:l=(l-1+q)%k+1;u=ah%(l,k)
   az(j,c,a,g,i,u)
   if not k:
    l=r.count(i,t,g)+1
    for z in range(x):
     if m>>z&1:
      M()
      if e:k=0;break
      v,v,v,E,F=Z(z,i);D=E.count(i,F);k+=D;l+=D*(z<o)
    else:V(i[-18:],ah%(l,k))
  d=G()
 if d<=3:e.insert(0,d)
""")
v(r"""
def av():
 e=-1;ar();T()
 while 1:
  h(n,p)
  if e!=n:e=n;c=J(r(n,0),g)
  b=S[n];f=100*min(p+11,b)//b;B(c,"%d/%d %3d%%"%(n+1,s,f),n,p);a=G();d=n,p
  if a<=3:ax(z[a])
  elif a in(4,16):ao()
  elif a in(51,52):h(n+2*a-51-52,0)
  elif a==17:
   if H:h(*H.pop())
  elif a==48:ak("Aide","Flèches : ligne, écran\nOK : sommaire\nBoîte à outils : sommaire\nEffacer : retour\nLettres : chercher\n0 : aide\nPoint : couleurs\nAns, EXE : section");G()
  elif a==49:aA()
  else:ay(a)
  if a>3 and a!=17 and d!=(n,p):H.append(d);del H[:-9]
def ao():
 f=S[s];i=2*(p+sum([S[o]+1 for o in range(n)]))+1;e=m=0
 for d in range(f):
  if k(d)&1 and k(d)<=i:e=d
 while f:
  j=e+1
  while j<f and not k(j)&1:j+=1
  m=max(min(m,e),j-11);B(bytes("Sommaire",c),N,s,m,range(e,j));a=G()
  if a>3:break
  g=z[a]//abs(z[a])
  for l in range(abs(z[a])):
   d=e+g
   while 0<=d<f and not k(d)&1:d+=g
   if 0<=d<f:e=d
 if f and a in(4,52):
  i=k(e)>>1;b=0
  while i>S[b]:i-=S[b]+1;b+=1
  h(b,i)
""")
v(r"""
def B(k,m,d,f,n=(),h=0):
 global x
 if x==(k,m,d,f,n):return
 x=k,m,d,f,n;V(k,m);h=h or S[d]
 for e in range(11):
  j=b"0 ";a=b;c=f+e
  if c<h:
   a=r(d,c)
   if d==s:
    o=b"  "*a.count(b"\x015")
    if c in n:j=b"7 ";a=J(a,g)
    a=o+a
   elif c in n:a=at(a,*n[c])
  al(e+1,j+a)
  if e%4<1:M()
 c=0
 for l,i in((20,7),(20+202*f//h,6),(20+202*min(f+11,h)//h,9),(222,6)):fill_rect(315,c,5,l-c,D(i));c=l
def ap(a):
 a=a.replace(g,b).replace(b"\t",q).replace(b"\xe2\x80\xb9",b"\x012");c=a.split(ac)
 for e in range(1,len(c)):
  d=b'\xbb\xab\xac\xa7\xb6'.find(c[e][:1])
  if d<0:c[e]=ac+c[e]
  else:c[e]=g+b'01345'[d:d+1]+c[e][1:]
 c=b.join(c).split(ad)
 for e in range(1,len(c)):
  f=c[e][0]-128;h=b'01238: W01280128 301238  01281 8'[f%32]
  if h==32 or f==31:c[e]=ad+c[e]
  else:c[e]=bytes([b'AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTY'[f%32]+(f&32),0xCC,h+80])+c[e][1:]
 return b.join(c)
""")
v(r"""
def Z(g,e):
 global Y,l,m;f,d,c=W(g);j=b
 if d:
  if Y!=g-1:l=am(W(g-1)[2])
  j=l[:max(0,len(l)-len(e)+1)];j=l[j.rfind(a)+1:]+a;d-=j.count(a)
 Y=g;l=am(c);c=j+l;i=max(0,len(j)-len(e));h=c.replace(a,q)if q in e else c
 if h.find(e,i)<0:m&=~(1<<g)
 return f,d,c,h,i
def aq():
 global U;e=0
 for a in C:
  S.append(a.count(u)+1);c=0;f=-1
  for b in range(S[-1]):
   d=y(a,1,c,u);h=a[c:d-1];g=h.count(P)if h[:1]in("§",P)else-1
   if g>=0:I.append(2*(e+b)+(g!=f));U+=h+u
   elif P not in a:break
   f=g;c=d
  e+=S[-1]+1
 S.append(len(I))
""")
v(r"""
def lire():
 a=()
 while 1:
  try:
   if a:
    print(a[0]);T();ak(a[1],a[2])
    if a[0]==R:break
    G();a=()
   av()
  except KeyboardInterrupt:a=R,"À bientôt","Retour, puis lire() : reprendre"
  except MemoryError:
   if a:break
   a=Q,Q,"Une touche : reprendre"
def at(a,d,h):
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
""")
v(r"""
def aw(g,e,b):
 global A;a=U if e==s else C[e];j=d=0
 if e==A[0]and b>=A[1]:i,j,d=A
 d=y(a,b-j,d,u);f=min(8,S[e]-b);h=y(a,f,d,u);A=e,b+f,h;return ap(bytes(a[d:h-1],c))
def al(c,a):
 f=-5;b=a.split(g)
 while b:
  a=b.pop(0);d=a[0]-48;e=(315-f)//10
  if b:e=min(e,E(a)-1)
  if e:a=X(a[1:],e);draw_string(a,f,18*c+2,D(d%7),D(max(6,d+1)));f+=10*e
def az(f,c,b,d,e,i):
 c+=b.count(a,0,d);g=E(b[b.rfind(a,0,d)+1:d]);j={}
 for k in b[d:d+len(e)].split(a):j[c]=g,g+E(k);c+=1;g=0
 h(f,c-4);B(e[-18:],i,n,p,j)
""")
v(r"""
def M():
 global L,i;i+=1;b=i%3*12+16
 for a in[0,1,2,3,4,51,52]+list(range(b,b+12)):
  if not keydown(a):t.pop(a,0)
  elif a not in t:
   t[a]=1
   if i>=0 and len(e)<9:e.append(a);L=a;i=0
def V(a,b):
 global x;x=(a,b)+x[2:]
 if E(a)>20:a=X(a,18)+O
 else:a=X(a,20)
 al(0,b"6 "+bytes("%s %10s"%(a,b),c))
def W(b):
 global j
 while f[j]>b:j-=1
 while f[j+1]<=b:j+=1
 a=(b-f[j])*8;return j,a,aw(b,j,a)
""")
v(r"""
def am(b):
 b=J(J(b,g),ai).lower()
 for c in b"   ",q:
  while a+c in b:b=b.replace(a+c,a)
 return b.lstrip(q)
def r(c,a):
 if c!=o[0]or not o[1]<=a<o[2]:an(*W(f[c]+a//8))
 b=y(F,a-o[1]);return F[b:y(F,1,b)-1]
def X(a,b):
 d=b-E(a);a=str(a,c)
 while d<0:d+=not af<=a[-1]<ag;a=a[:-1]
 return a+ae*d
def G():
 global i
 while not e:
  M()
  if i>23 and L in t:i=21;e.append(L)
 return e.pop(0)
def y(b,d,c=0,e=a):
 for f in range(d):c=b.find(e,c)+1 or len(b)+1
 return c
""")
v(r"""
def ax(a):
 b=p;h(n,p+a)
 if p==b:h(n+a//abs(a),-999*a)
def an(d,c,b):global o,F;F=b;o=d,c,c+b.count(a)+1;return o[2]
def T():global x;x=();fill_rect(0,0,315,2,D(7));fill_rect(0,218,315,4,D(6))
def ak(b,a):B(bytes(b,c),N,-1,0,(),an(-1,0,bytes(a,c)))
def h(b,a):
 global n,p
 if 0<=b<s:n=b;p=max(0,min(a,S[b]-11))
def J(a,d):return b.join([c[1:]for c in(q+a).split(d)])
def au():
 for a in S:f.append(f[-1]+-(-a//8))
def aB(a):return not a or k(a)!=k(a-1)+1
def E(a):return len(str(a,c))-a.count(ai)
""")
v(r"""
def aA():global ab;ab^=0xFFFFFF;T()
def aa(a):return a and 17<=a[0]<=46
def ar():global i;t.clear();i=-4
def D(a):return"#%06x"%(aj[a]^ab)
def k(a):return I[a]
R='lire() : reprendre';Q='Me\u0301moire pleine';s=len(C);S=[];I=[];U=N;A=0,0,0;aq();f=[0];j=0;o=0,0,0;F=b;au();t={};e=[];L=0;i=0;aj=(0x18181C,0x1D4FC4,0x0D6B3C,0xB04A00,0x6E2D79,0xA01560,0xFFFFFF,0x656975,0xFFD24A,0xB8BCC8);ab=0;x=();z=-10,-1,1,10;n=p=0;H=[];Y=-1;l=b;m=0
""")
lire()
