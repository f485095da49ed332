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
§Complémentaires""",
"""¶Clauses contractuelles
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
b=b"";O="..";aj="%d/%d";j=b"\1";c="utf8";N="";q=b" ";ac=b"\xc2";ad=b"\xc3";a=b"\n";u="\n";ae="¶";af=" ";ag="\u0300";ah="\u0340";ai=b"\xcc"
def az(d):
 global m;y=n,p;z=f[s];j=b
 while aa([d])or d>=51:
  r=1
  if d==51:r=-1;h=t.rfind(j,u,h)
  elif d==52:h=t.find(j,h+len(j))
  else:
   if d>17:j+=b"abcdefghijklmnopq rstuv wxyz "[d-18:d-18+1];m|=m<<1
   else:j=j[:-1]
   if d==17 or len(j)<2:m=(1<<z)-1
   if not j:return g(*y)
   l=0;q=f[y[0]]+y[1]//k;i,c,a,t,u=Z(q,j);h=t.find(j,max(u,x(a,y[1]-c)-len(j)+1))
  D=0
  while h<0 and D<z and not aa(e):
   D+=1
   if D==4:V(j[-18:],O)
   q=(q+r)%z
   if m>>q&1:i,c,a,t,u=Z(q,j);h=t.find(j,u)if r>0 else t.rfind(j,u);M()
  if aa(e):pass
  elif h<0:g(*y);A(j[-18:],"pas trouvé",n,p)
  else:
   v=O
   if l:o=(o-1+r)%l+1;v=aj%(o,l)
   aA(i,c,a,h,j,v)
   if not l:
    o=t.count(j,u,h)+1
    for B in range(z):
     if m>>B&1:
      M()
      if e:l=0;break
      w,w,w,G,H=Z(B,j);E=G.count(j,H);l+=E;o+=E*(B<q)
    else:V(j[-18:],aj%(o,l))
  d=F()
 if d<=3:e.insert(0,d)
""")
v(r"""
def aw():
 global t,h,ab;t={};h=-4;e=-1;T()
 while 1:
  g(n,p)
  if e!=n:e=n;c=I(r(n,0),j)
  b=S[n];f=100*min(p+11,b)//b;A(c,"%d/%d %3d%%"%(n+1,s,f),n,p);a=F();d=n,p
  if a<=3:ay(y[a])
  elif a in(4,16):aq()
  elif a in(51,52):g(n+2*a-51-52,0)
  elif a==17:
   if G:g(*G.pop())
  elif a==48:am("Aide","Flèches : ligne, écran\nOK : sommaire\nBoîte à outils : sommaire\nEffacer : retour\nLettres : chercher\n0 : aide\nPoint : couleurs\nAns, EXE : section");F()
  elif a==49:ab^=0xFFFFFF;T()
  else:az(a)
  if a>3 and a!=17 and d!=(n,p):G.append(d);del G[:-9]
def aq():
 f=S[s];i=p+sum([S[m]+1 for m in range(n)]);e=l=0
 for d in range(f):
  if ak(d)and J(d)<=i:e=d
 while f:
  j=e+1
  while j<f and not ak(j):j+=1
  l=max(min(l,e),j-11);A(bytes("Sommaire",c),N,s,l,range(e,j));a=F()
  if a>3:break
  h=y[a]//abs(y[a])
  for k in range(abs(y[a])):
   d=e+h
   while 0<=d<f and not ak(d):d+=h
   if 0<=d<f:e=d
 if f and a in(4,52):
  i=J(e);b=0
  while i>S[b]:i-=S[b]+1;b+=1
  g(b,i)
""")
v(r"""
def A(k,n,d,f,m=()):
 global P
 if P==(k,n,d,f,m):return
 P=k,n,d,f,m;V(k,n);i=o[2]if d<0 else S[d]
 for e in range(11):
  h=b"0 ";a=b;c=f+e
  if c<i:
   a=r(d,c)
   if d==s:
    p=b"  "*a.count(b"\x015")
    if c in m:h=b"7 ";a=I(a,j)
    a=p+a
   elif c in m:a=au(a,*m[c])
  an(e+1,h+a)
  if e%4<1:M()
 c=0
 for l,g in((20,7),(20+202*f//i,6),(20+202*min(f+11,i)//i,9),(222,6)):fill_rect(315,c,5,l-c,B(g));c=l
def ar(a):
 a=a.replace(b"\t",q).replace(b"\xe2\x80\xb9",b"\x012");c=a.split(ac)
 for e in range(1,len(c)):
  d=b'\xbb\xab\xac\xa7\xb6'.find(c[e][:1])
  if d<0:c[e]=ac+c[e]
  else:c[e]=j+b'01345'[d:d+1]+c[e][1:]
 c=b.join(c).split(ad)
 for e in range(1,len(c)):
  f=c[e][0]-128;g=b'01238: W01280128 301238  01281 8'[f%32]
  if g==32 or f==31:c[e]=ad+c[e]
  else:c[e]=bytes([b'AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTY'[f%32]+(f&32),0xCC,g+80])+c[e][1:]
 return b.join(c)
""")
v(r"""
def Z(g,f):
 global Y,l,m;e,d,c=W(g);j=b
 if d:
  if Y!=g-1:l=ao(W(g-1)[2])
  j=l[:max(0,len(l)-len(f)+1)];j=l[j.rfind(a)+1:]+a;d-=j.count(a)
 Y=g;l=ao(c);c=j+l;i=max(0,len(j)-len(f));h=c.replace(a,q)if q in f else c
 if h.find(f,i)<0:m&=~(1<<g)
 return e,d,c,h,i
def at():
 global U;e=0
 for a in C:
  S.append(a.count(u)+1);c=0
  for b in range(S[-1]):
   d=x(a,1,c,u);f=a[c:d-1]
   if f[:1]in("§",ae):H.append(e+b);U+=f+u
   elif ae not in a:break
   c=d
  e+=S[-1]+1
 S.append(len(H))
def lire():
 a=()
 while 1:
  try:
   if a:
    print(a[0]);T();am(a[1],a[2])
    if a[0]==R:break
    F();a=()
   aw()
  except KeyboardInterrupt:a=R,"À bientôt","Retour, puis lire() : reprendre"
  except MemoryError:
   if a:break
   a=Q,Q,"Une touche : reprendre"
""")
v(r"""
def au(a,d,g):
 i=b;f=0
 for h in(b"0"+a).split(j):
  e=j+h[:1]
  if not d<f<g:i+=e
  for k in str(h[1:],c):
   if(f or k>af)and not ag<=k<ah:
    if f==d:i+=b"\x017"
    if f==g:i+=e
    f+=1
   i+=bytes(k,c)
 return i+b"\x010"
def ax(f,e,b):
 global z;a=U if e==s else C[e];j=d=0
 if e==z[0]and b>=z[1]:i,j,d=z
 d=x(a,b-j,d,u);g=min(k,S[e]-b);h=x(a,g,d,u);z=e,b+g,h;return ar(bytes(a[d:h-1],c))
def an(c,a):
 f=-5;b=a.split(j)
 while b:
  a=b.pop(0);d=a[0]-48;e=(315-f)//10
  if b:e=min(e,D(a)-1)
  if e:a=X(a[1:],e);draw_string(a,f,18*c+2,B(d%7),B(max(6,d+1)));f+=10*e
""")
v(r"""
def aA(e,c,b,d,f,j):
 c+=b.count(a,0,d);h=D(b[b.rfind(a,0,d)+1:d]);i={}
 for k in b[d:d+len(f)].split(a):i[c]=h,h+D(k);c+=1;h=0
 g(e,c-4);A(f[-18:],j,n,p,i)
def M():
 global L,h;h+=1;b=h%3*12+16
 for a in[0,1,2,3,4,51,52]+list(range(b,b+12)):
  if not keydown(a):t.pop(a,0)
  elif a not in t:
   t[a]=1
   if h>=0 and len(e)<9:e.append(a);L=a;h=0
def W(b):
 global i
 while f[i]>b:i-=1
 while f[i+1]<=b:i+=1
 a=(b-f[i])*k;return i,a,ax(b,i,a)
""")
v(r"""
def ao(b):
 b=I(I(b,j),ai).lower()
 for c in b"   ",q:
  while a+c in b:b=b.replace(a+c,a)
 return b.lstrip(q)
def r(c,a):
 if c!=o[0]or not o[1]<=a<o[2]:ap(*W(f[c]+a//k))
 b=x(E,a-o[1]);return E[b:x(E,1,b)-1]
def V(a,b):
 if D(a)>20:a=X(a,18)+O
 else:a=X(a,20)
 an(0,b"6 "+bytes("%s %10s"%(a,b),c))
def X(a,b):
 d=b-D(a);a=str(a,c)
 while d<0:d+=not ag<=a[-1]<ah;a=a[:-1]
 return a+af*d
def F():
 global h
 while not e:
  M()
  if h>23 and L in t:h=21;e.append(L)
 return e.pop(0)
""")
v(r"""
def x(b,d,c=0,e=a):
 for f in range(d):c=b.find(e,c)+1 or len(b)+1
 return c
def ay(a):
 b=p;g(n,p+a)
 if p==b:g(n+a//abs(a),-999*a)
def T():global P;P=();fill_rect(0,0,315,2,B(7));fill_rect(0,218,315,4,B(6))
def am(b,a):ap(-1,0,bytes(a,c));A(bytes(b,c),N,-1,0)
def g(b,a):
 global n,p
 if 0<=b<s:n=b;p=max(0,min(a,S[b]-11))
def ap(d,c,b):global o,E;E=b;o=d,c,c+b.count(a)+1
def I(a,d):return b.join([c[1:]for c in(q+a).split(d)])
def av():
 for a in S:f.append(f[-1]+-(-a//k))
""")
v(r"""
def ak(a):return not a or J(a)!=J(a-1)+1
def D(a):return len(str(a,c))-a.count(ai)
def aa(a):return a and 17<=a[0]<=46
def B(a):return"#%06x"%(al[a]^ab)
def J(a):return H[a]
R='lire() : reprendre';Q='Me\u0301moire pleine';k=8;s=len(C);S=[];H=[];U=N;z=0,0,0;at();k=8;al=(0x18181C,0x1D4FC4,0x0D6B3C,0xB04A00,0x6E2D79,0xA01560,0xFFFFFF,0x656975,0xFFD24A,0xB8BCC8);y=-10,-1,1,10;n=p=0;ab=0;G=[];P=();t={};e=[];L=0;h=0;f=[0];i=0;o=0,0,0;E=b;Y=-1;l=b;m=0;av()
""")
lire()
