# Infogérance
# by minfo's tools/build.py 2.0 5b676c90: minfo.md; the viewer: tools/script
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
def v(a):
 try:bytes(1<<15)
 except MemoryError:pass
 exec(a,globals())
v(r"""
e=b"";o=b" ";f="utf8";h=b"\1";ac=b"\xc2";ad=b"\xc3";c=b"\n";ae=b"\xcc"
def aA(b):
 global t;x=n,p;y=g[s];d=e;w=""
 while aa([b])or d and b>=51:
  r=1
  if b==13:
   w="123 "[len(w):]
   if not d:N(d,w);b=z();continue
   r=f<0
  elif b==51:r=-1;f=m.rfind(d,v,f)
  elif b==52:f=m.find(d,f+len(d))
  else:
   if b==17 or not d:t=(1<<y)-1
   t|=t<<1
   if b==17:d=d[:-1]
   elif w:d+=b'    [ ] { } , ^ sin cos tan = < > 7 8 9 ( )  4 5 6 * /  1 2 3 + -  0 . %'.split(o)[b-14]
   else:d+=b':;" abcdefghijklmnopq rstuv wxyz  ?!'[b-14:][:1]
   if not d:return k(*x)
   j=0;q=g[x[0]]+x[1]//8;h,c,a,m,v=Z(q,d);f=m.find(d,max(v,B(a,x[1]-c)-len(d)+1))
  A=0
  while f<0 and A<y and not aa(i):
   A+=1
   if A==4:N(d[-16:],w+"..")
   q=(q+r)%y
   if t>>q&1:h,c,a,m,v=Z(q,d);f=m.find(d,v)if r>0 else m.rfind(d,v);P()
  if aa(i):pass
  elif f<0:k(*x);F(d[-16:],w+"pas trouvé",n,p)
  else:
   u=".."
   if j:l=(l-1+r)%j+1;u="%d/%d"%(l,j)
   aB(h,c,a,f,d,w+u)
   if not j:
    j,l=ar(d,q,m.count(d,v,f)+1)
    if j:N(d[-16:],w+"%d/%d"%(l,j))
  b=z()
 if b<=3:i.insert(0,b)
""")
v(r"""
def aq():
 b=S[s];a=d=k=0;e=2*ap()+1
 for c in range(b):
  if j(c)&1 and j(c)<=e:d=c
 while b:
  h=d+1
  while h<b and not j(h)&1:h+=1
  k=max(min(k,d),h-11);F(bytes("Sommaire",f),"",s,k,tuple(range(d,h)));a=z()
  if a>3:break
  g=D[a]//abs(D[a])
  for i in range(abs(D[a])):
   c=d+g
   while 0<=c<b and not j(c)&1:c+=g
   if 0<=c<b:d=c
 l=b'0*+,$%&\x1e\x1f '.find(bytes([a]))
 if l>=0:an((sum(S[:s])+s)*l//10)
 elif a in(4,52):an(j(d)>>1)
def F(i,k,c,f,n=(),m=0):
 global A
 if A==(i,k,c,f,n):return
 A=i,k,c,f,n;N(i,k);m=m or S[c]
 for d in range(11):
  j=b"0 ";a=e;b=f+d
  if b<m:
   a=r(c,b)
   if c<0 or c==s:
    o=b"  "*a.count(b"\x015")
    if b in n:j=b"7 ";a=G(a,h)
    a=o+a
   elif b in n:a=av(a,*n[b])
  ak(d+1,j+a)
  if d%4<1:P()
 b=0
 for l,g in((20,7),(20+202*f//m,6),(20+202*min(f+11,m)//m,9),(222,6)):fill_rect(315,b,5,l-b,H(g));b=l
""")
v(r"""
def ax():
 au();V()
 while 1:
  k(n,p);aC();a=z();b=n,p
  if a<=3:az(D[a])
  elif a in(4,16):aq()
  elif a in(51,52):k(n+2*a-51-52,0)
  elif a==17:
   if J:k(*J.pop())
  elif a==48:aj("Aide","Flèches : ligne, écran\nOK : sommaire, 0 à 9 dixièmes\nEffacer : retour\nLettres : chercher\n0, point : aide, couleurs\nAns, EXE : section\nAlpha : chiffres et signes");z()
  elif a==49:aD()
  elif a not in(14,15):aA(a)
  if a>3 and a!=17 and b!=(n,p):J.append(b);del J[:-9]
def aC():
 global b,af,a;c=ap()
 while b+1<S[s]and j(b+1)<2*c:b+=1
 while b>=0 and j(b)>=2*c:b-=1
 if af!=(n,b):
  af=n,b;a=G(r(n,0),h)
  if(1 and b>0 and j(b)>2*(c-p)+1 and j(b)&1):
   f=a+b": "+G(r(s,b),h)
   if u(f)<=20:a=f
 g=100*(c-n+min(11,S[n]-p))//sum(S[:s]);d="%d/%d %3d%%"%(n+1,s,g);e=();F(a if p else ai,d,n,p,e)
""")
v(r"""
def ah(a):
 a=a.replace(h,e).replace(b"\t",o).replace(b"\xe2\x80\xb9",b"\x012");b=a.split(ac)
 for d in range(1,len(b)):
  c=b'\xbb\xab\xac\xa7\xb6'.find(b[d][:1])
  if c<0:b[d]=ac+b[d]
  else:b[d]=h+b'01345'[c:c+1]+b[d][1:]
 b=e.join(b).split(ad)
 for d in range(1,len(b)):
  f=b[d][0]-128;g=b'01238: W01280128 301238  01281 8'[f%32]
  if g==32 or f==31:b[d]=ad+b[d]
  else:b[d]=bytes([b'AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTY'[f%32]+(f&32),0xCC,g+80])+b[d][1:]
 return e.join(b)
def Z(h,d):
 global Y,q,t;f,b,a=X(h);j=e
 if b:
  if Y!=h-1:q=am(X(h-1)[2])
  j=q[:max(0,len(q)-len(d)+1)];j=q[j.rfind(c)+1:]+c;b-=j.count(c)
 Y=h;q=am(a);a=j+q;i=max(0,len(j)-len(d));g=a.replace(c,o)if o in d else a
 if g.find(d,i)<0:t&=~(1<<h)
 return f,b,a,g,i
""")
v(r"""
def at():
 global W;d=0
 for a in C:
  S.append(a.count("\n")+1);c=0;f=-1
  for b in range(S[-1]):
   e=B(a,1,c,"\n");h=a[c:e-1];g=h.count("¶")if h[:1]in("§","¶")else-1
   if g>=0:M.append(2*(d+b)+(g!=f));W+=h+"\n"
   elif"¶"not in a:break
   f=g;c=e
  d+=S[-1]+1
 S.append(len(M))
def lire():
 a=()
 while 1:
  try:
   if a:
    print(a[0]);V();aj(a[1],a[2])
    if a[0]==U:break
    z();a=()
   ax()
  except KeyboardInterrupt:a=U,"À bientôt","Retour, puis lire() : reprendre"
  except MemoryError:
   if a:break
   a=R,R,"Une touche : reprendre"
""")
v(r"""
def av(a,b,g):
 j=e;d=0
 for i in(b"0"+a).split(h):
  c=h+i[:1]
  if not b<d<g:j+=c
  for k in str(i[1:],f):
   if(d or k>" ")and not"\u0300"<=k<"\u0340":
    if d==b:j+=b"\x017"
    if d==g:j+=c
    d+=1
   j+=bytes(k,f)
 return j+b"\x010"
def ay(e,d,b):
 global E;a=W if d==s else C[d];j=c=0
 if d==E[0]and b>=E[1]:i,j,c=E
 c=B(a,b-j,c,"\n");h=min(8,S[d]-b);g=B(a,h,c,"\n");E=d,b+h,g;return ah(bytes(a[c:g-1],f))
""")
v(r"""
def ak(c,a):
 f=-5;b=a.split(h)
 while b:
  a=b.pop(0);d=a[0]-48;e=(315-f)//10
  if b:e=min(e,u(a)-1)
  if e:a=al(a[1:],e);draw_string(a,f,18*c+2,H(d%7),H(max(6,d+1)));f+=10*e
def aB(f,b,a,e,d,g):
 b+=a.count(c,0,e);h=u(a[a.rfind(c,0,e)+1:e]);i={}
 for j in a[e:e+len(d)].split(c):i[b]=h,h+u(j);b+=1;h=0
 k(f,b-4);F(d[-16:],g,n,p,i)
def ar(a,e,c):
 b=0
 for j in range(g[s]):
  if t>>j&1:
   P()
   if i:return 0,0
   h,h,h,d,f=Z(j,a);k=d.count(a,f);b+=k;c+=k*(j<e)
 return b,c
""")
v(r"""
def P():
 global O,l,aE;l+=1
 for a in[0,1,2,3,4,51,52]+list(range(13+l%3,51,3)):
  if not keydown(a):y.pop(a,0)
  elif a not in y:
   y[a]=1
   if l>=0 and len(i)<9:i.append(a);O=a;l=0
def N(a,b):global A;A=(a,b)+A[2:];c=30-u(bytes(b,f));d=u(a)>c;a=al(a,c-2*d)+".."*d;ak(0,b"6 "+bytes(a+" "+b,f))
def X(b):
 global m
 while g[m]>b:m-=1
 while g[m+1]<=b:m+=1
 a=(b-g[m])*8;return m,a,ay(b,m,a)
""")
v(r"""
def am(a):
 a=G(G(a,h),ae).lower()
 for b in b"   ",o:
  while c+b in a:a=a.replace(c+b,c)
 return a.lstrip(o)
def r(c,a):
 if c!=x[0]or not x[1]<=a<x[2]:ao(*X(g[c]+a//8))
 b=B(I,a-x[1]);return I[b:B(I,1,b)-1]
def al(a,c):
 b=c-u(a);a=str(a,f)
 while b<0:b+=not"\u0300"<=a[-1]<"\u0340";a=a[:-1]
 return a+" "*b
def z():
 global l
 while not i:
  P()
  if l>23 and O in y:l=21;i.append(O)
 return i.pop(0)
def B(a,e,b=0,d=c):
 for f in range(e):b=a.find(d,b)+1 or len(a)+1
 return b
""")
v(r"""
def az(a):
 b=p;k(n,p+a)
 if p==b:k(n+a//abs(a),-999*a)
def ao(d,b,a):global x,I;I=a;x=d,b,b+a.count(c)+1;return x[2]
def V():global A;A=();fill_rect(0,0,315,2,H(7));fill_rect(0,218,315,4,H(6))
def an(b):
 a=0
 while a<s and b>S[a]:b-=S[a]+1;a+=1
 k(a,b)
def aj(b,a):F(bytes(b,f),"",-1,0,(),ao(-1,0,bytes(a,f)))
def k(b,a):
 global n,p
 if 0<=b<s:n=b;p=max(0,min(a,S[b]-11))
def G(a,c):return e.join([b[1:]for b in(o+a).split(c)])
def aw():
 for a in S:g.append(g[-1]+-(-a//8))
""")
v(r"""
def u(a):return len(str(a,f))-a.count(ae)
def aD():global ab;ab^=0xFFFFFF;V()
def aa(a):return a and 14-1<=a[0]<=50
def ap():return p+sum(S[:n])+n
def au():global l;y.clear();l=-4
def H(a):return"#%06x"%(ag[a]^ab)
def j(a):return M[a]
""")
v(r"""
U='lire() : reprendre';R='Me\u0301moire pleine';s=len(C);S=[];M=[];W="";E=0,0,0;ai=ah(bytes(T,f));at();g=[0];m=0;x=0,0,0;I=e;aw();D=-10,-1,1,10;y={};i=[];O=0;l=0;ag=(0x18181C,0x1D4FC4,0x0D6B3C,0xB04A00,0x6E2D79,0xA01560,0xFFFFFF,0x656975,0xFFD24A,0xB8BCC8);ab=0;A=();n=p=0;J=[];Y=-1;q=e;b=-1;a=e;af=-1,-1;t=0
""")
lire()
