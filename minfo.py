# Infogérance
# by minfo's tools/build.py 2.0 34014988: minfo.md; the viewer: tools/script
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
c=b"";e="utf8";g=b"\1";x=b" ";ac=b"\xc2";ad=b"\xc3";b=b"\n";ae=b"\xcc"
def aA(b):
 global q;w=n,p;x=f[s];e=c;v=""
 while aa([b])or e and b>=51:
  r=1
  if b==13:
   v="123 "[len(v):]
   if not e:O(e,v);b=z();continue
   r=g<0
  elif b==51:r=-1;g=m.rfind(e,u,g)
  elif b==52:g=m.find(e,g+len(e))
  else:
   if b==17 or not e:q=(1<<x)-1
   q|=q<<1
   if b==17:e=e[:-1]
   elif v:e+=b'    []{},^sct=<>789() 456*/ 123+- 0.%'[b-14:][:1]
   else:e+=b':;" abcdefghijklmnopq rstuv wxyz  ?!'[b-14:][:1]
   if not e:return i(*w)
   k=0;o=f[w[0]]+w[1]//8;j,d,a,m,u=Z(o,e);g=m.find(e,max(u,B(a,w[1]-d)-len(e)+1))
  y=0
  while g<0 and y<x and not aa(h):
   y+=1
   if y==4:O(e[-16:],v+"..")
   o=(o+r)%x
   if q>>o&1:j,d,a,m,u=Z(o,e);g=m.find(e,u)if r>0 else m.rfind(e,u);R()
  if aa(h):pass
  elif g<0:i(*w);F(e[-16:],v+"pas trouvé",n,p)
  else:
   t=".."
   if k:l=(l-1+r)%k+1;t="%d/%d"%(l,k)
   aB(j,d,a,g,e,v+t)
   if not k:
    k,l=ar(e,o,m.count(e,u,g)+1)
    if k:O(e[-16:],v+"%d/%d"%(l,k))
  b=z()
 if b<=3:h.insert(0,b)
""")
v(r"""
def aq():
 b=S[s];a=d=j=0;g=2*ap()+1
 for c in range(b):
  if m(c)&1 and m(c)<=g:d=c
 while b:
  h=d+1
  while h<b and not m(h)&1:h+=1
  j=max(min(j,d),h-11);F(bytes("Sommaire",e),"",s,j,tuple(range(d,h)));a=z()
  if a>3:break
  f=D[a]//abs(D[a])
  for i in range(abs(D[a])):
   c=d+f
   while 0<=c<b and not m(c)&1:c+=f
   if 0<=c<b:d=c
 k=b'0*+,$%&\x1e\x1f '.find(bytes([a]))
 if k>=0:an((sum(S[:s])+s)*k//10)
 elif a in(4,52):an(m(d)>>1)
def F(i,k,d,f,n=(),m=0):
 global A
 if A==(i,k,d,f,n):return
 A=i,k,d,f,n;O(i,k);m=m or S[d]
 for e in range(11):
  j=b"0 ";a=c;b=f+e
  if b<m:
   a=r(d,b)
   if d<0 or d==s:
    o=b"  "*a.count(b"\x015")
    if b in n:j=b"7 ";a=G(a,g)
    a=o+a
   elif b in n:a=av(a,*n[b])
  ak(e+1,j+a)
  if e%4<1:R()
 b=0
 for l,h in((20,7),(20+202*f//m,6),(20+202*min(f+11,m)//m,9),(222,6)):fill_rect(315,b,5,l-b,H(h));b=l
""")
v(r"""
def ax():
 au();V()
 while 1:
  i(n,p);aC();a=z();b=n,p
  if a<=3:az(D[a])
  elif a in(4,16):aq()
  elif a in(51,52):i(n+2*a-51-52,0)
  elif a==17:
   if J:i(*J.pop())
  elif a==48:aj("Aide","Flèches : ligne, écran\nOK : sommaire, 0 à 9 dixièmes\nEffacer : retour\nLettres : chercher\n0, point : aide, couleurs\nAns, EXE : section\nAlpha : chiffres et signes");z()
  elif a==49:aD()
  elif a not in(14,15):aA(a)
  if a>3 and a!=17 and b!=(n,p):J.append(b);del J[:-9]
def ah(a):
 a=a.replace(g,c).replace(b"\t",x).replace(b"\xe2\x80\xb9",b"\x012");b=a.split(ac)
 for e in range(1,len(b)):
  d=b'\xbb\xab\xac\xa7\xb6'.find(b[e][:1])
  if d<0:b[e]=ac+b[e]
  else:b[e]=g+b'01345'[d:d+1]+b[e][1:]
 b=c.join(b).split(ad)
 for e in range(1,len(b)):
  f=b[e][0]-128;h=b'01238: W01280128 301238  01281 8'[f%32]
  if h==32 or f==31:b[e]=ad+b[e]
  else:b[e]=bytes([b'AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTY'[f%32]+(f&32),0xCC,h+80])+b[e][1:]
 return c.join(b)
""")
v(r"""
def aC():
 global l,af,a;c=ap()
 if af!=(n,l):
  af=n,l;a=G(r(n,0),g)
  if(0 and l>0 and m(l)>2*(c-p)+1 and m(l)&1):
   e=a+b": "+G(r(s,l),g)
   if t(e)<=20:a=e
 f=100*(c-n+min(11,S[n]-p))//sum(S[:s]);b="%d/%d %3d%%"%(n+1,s,f);d=();F(a if p else ai,b,n,p,d)
def Z(h,e):
 global Y,o,q;f,d,a=X(h);j=c
 if d:
  if Y!=h-1:o=am(X(h-1)[2])
  j=o[:max(0,len(o)-len(e)+1)];j=o[j.rfind(b)+1:]+b;d-=j.count(b)
 Y=h;o=am(a);a=j+o;i=max(0,len(j)-len(e));g=a.replace(b,x)if x in e else a
 if g.find(e,i)<0:q&=~(1<<h)
 return f,d,a,g,i
def at():
 global W;d=0
 for a in C:
  S.append(a.count("\n")+1);c=0;f=-1
  for b in range(S[-1]):
   e=B(a,1,c,"\n");h=a[c:e-1];g=h.count("¶")if h[:1]in("§","¶")else-1
   if g>=0:N.append(2*(d+b)+(g!=f));W+=h+"\n"
   elif"¶"not in a:break
   f=g;c=e
  d+=S[-1]+1
 S.append(len(N))
""")
v(r"""
def lire():
 a=()
 while 1:
  try:
   if a:
    if a[0]==M:print(M)
    V();aj(*a)
    if a[0]==U:print("lire() : reprendre");break
    z();a=()
   ax()
  except KeyboardInterrupt:a=U,"Retour, puis lire() : reprendre"
  except MemoryError:
   if a:break
   a=M,"Une touche : reprendre"
def av(a,b,h):
 j=c;f=0
 for i in(b"0"+a).split(g):
  d=g+i[:1]
  if not b<f<h:j+=d
  for k in str(i[1:],e):
   if(f or k>" ")and not"\u0300"<=k<"\u0340":
    if f==b:j+=b"\x017"
    if f==h:j+=d
    f+=1
   j+=bytes(k,e)
 return j+b"\x010"
def ay(f,d,b):
 global E;a=W if d==s else C[d];j=c=0
 if d==E[0]and b>=E[1]:i,j,c=E
 c=B(a,b-j,c,"\n");h=min(8,S[d]-b);g=B(a,h,c,"\n");E=d,b+h,g;return ah(bytes(a[c:g-1],e))
""")
v(r"""
def ak(c,a):
 f=-5;b=a.split(g)
 while b:
  a=b.pop(0);d=a[0]-48;e=(315-f)//10
  if b:e=min(e,t(a)-1)
  if e:a=al(a[1:],e);draw_string(a,f,18*c+2,H(d%7),H(max(6,d+1)));f+=10*e
def aB(f,c,a,e,d,g):
 c+=a.count(b,0,e);h=t(a[a.rfind(b,0,e)+1:e]);j={}
 for k in a[e:e+len(d)].split(b):j[c]=h,h+t(k);c+=1;h=0
 i(f,c-4);F(d[-16:],g,n,p,j)
def ar(a,e,c):
 b=0
 for j in range(f[s]):
  if q>>j&1:
   R()
   if h:return 0,0
   i,i,i,d,g=Z(j,a);k=d.count(a,g);b+=k;c+=k*(j<e)
 return b,c
def R():
 global P,j,aE;j+=1
 for a in[0,1,2,3,4,51,52]+list(range(13+j%3,51,3)):
  if not keydown(a):y.pop(a,0)
  elif a not in y:
   y[a]=1
   if j>=0 and len(h)<9:h.append(a);P=a;j=0
""")
v(r"""
def O(a,b):global A;A=(a,b)+A[2:];c=30-t(bytes(b,e));d=t(a)>c;a=al(a,c-2*d)+".."*d;ak(0,b"6 "+bytes(a+" "+b,e))
def X(b):
 global k
 while f[k]>b:k-=1
 while f[k+1]<=b:k+=1
 a=(b-f[k])*8;return k,a,ay(b,k,a)
def am(a):
 a=G(G(a,g),ae).lower()
 for c in b"   ",x:
  while b+c in a:a=a.replace(b+c,b)
 return a.lstrip(x)
def r(c,a):
 if c!=u[0]or not u[1]<=a<u[2]:ao(*X(f[c]+a//8))
 b=B(I,a-u[1]);return I[b:B(I,1,b)-1]
def al(a,c):
 b=c-t(a);a=str(a,e)
 while b<0:b+=not"\u0300"<=a[-1]<"\u0340";a=a[:-1]
 return a+" "*b
""")
v(r"""
def z():
 global j
 while not h:
  R()
  if j>23 and P in y:j=21;h.append(P)
 return h.pop(0)
def B(a,e,c=0,d=b):
 for f in range(e):c=a.find(d,c)+1 or len(a)+1
 return c
def az(a):
 b=p;i(n,p+a)
 if p==b:i(n+a//abs(a),-999*a)
def ao(d,c,a):global u,I;I=a;u=d,c,c+a.count(b)+1;return u[2]
def V():global A;A=();fill_rect(0,0,315,2,H(7));fill_rect(0,218,315,4,H(6))
def an(b):
 a=0
 while a<s and b>S[a]:b-=S[a]+1;a+=1
 i(a,b)
def aj(b,a):F(bytes(b,e),"",-1,0,(),ao(-1,0,bytes(a,e)))
""")
v(r"""
def i(b,a):
 global n,p
 if 0<=b<s:n=b;p=max(0,min(a,S[b]-11))
def G(a,d):return c.join([b[1:]for b in(x+a).split(d)])
def aw():
 for a in S:f.append(f[-1]+-(-a//8))
def t(a):return len(str(a,e))-a.count(ae)
def aD():global ab;ab^=0xFFFFFF;V()
def aa(a):return a and 14-1<=a[0]<=50
def ap():return p+sum(S[:n])+n
def au():global j;y.clear();j=-4
def H(a):return"#%06x"%(ag[a]^ab)
def m(a):return N[a]
""")
v(r"""
U='A\u0300 biento\u0302t';M='Me\u0301moire pleine';s=len(C);S=[];N=[];W="";E=0,0,0;ai=ah(bytes(T,e));at();f=[0];k=0;u=0,0,0;I=c;aw();D=-10,-1,1,10;y={};h=[];P=0;j=0;ag=(0x18181C,0x1D4FC4,0x0D6B3C,0xB04A00,0x6E2D79,0xA01560,0xFFFFFF,0x656975,0xFFD24A,0xB8BCC8);ab=0;A=();n=p=0;J=[];Y=-1;o=c;l=-1;a=c;af=-1,-1;q=0
""")
lire()
