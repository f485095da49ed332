# Infogérance
# by minfo's tools/build.py 2.0 3554b4ca: minfo.md; the viewer: tools/script
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
e=b"";o=b" ";f="utf8";g=b"\1";ag=b"\xc2";ah=b"\xc3";a=b"\n";ai=b"\xcc"
def aC(b):
 global t;x=n,p;y=h[s];d=e;w=""
 while ae([b])or d and b>=51:
  u=1
  if b==13:
   w="123 "[len(w):]
   if not d:O(d,w);b=z();continue
   u=f<0
  elif b==51:u=-1;f=q.rfind(d,v,f)
  elif b==52:f=q.find(d,f+len(d))
  else:
   if b==17 or not d:t=(1<<y)-1
   t|=t<<1
   if b==17:d=d[:-1]
   elif w:d+=b'    [ ] { } , ^ sin cos tan = < > 7 8 9 ( )  4 5 6 * /  1 2 3 + -  0 . %'.split(o)[b-14]
   else:d+=b':;" abcdefghijklmnopq rstuv wxyz  ?!'[b-14:][:1]
   if not d:return k(*x)
   j=0;r=h[x[0]]+x[1]//8;g,c,a,q,v=ab(r,d);f=q.find(d,max(v,G(a,x[1]-c)-len(d)+1))
  A=0
  while f<0 and A<y and not ae(i):
   A+=1
   if A==4:O(d[-16:],w+"..")
   r=(r+u)%y
   if t>>r&1:g,c,a,q,v=ab(r,d);f=q.find(d,v)if u>0 else q.rfind(d,v);U()
  if ae(i):pass
  elif f<0:k(*x);B(d[-16:],w+"pas trouvé",n,p)
  else:
   m=".."
   if j:l=(l-1+u)%j+1;m="%d/%d"%(l,j)
   aD(g,c,a,f,d,w+m)
   if not j:
    j,l=au(d,r,q.count(d,v,f)+1)
    if j:O(d[-16:],w+"%d/%d"%(l,j))
  b=z()
 if b<=3:i.insert(0,b)
""")
v(r"""
def at():
 d=S[s];a=e=k=0;c=2*R()+1
 for b in range(d):
  if j(b)&1 and j(b)<=c:e=b
 while d:
  h=e+1
  while h<d and not j(h)&1:h+=1
  k=max(min(k,e),h-11);B(bytes("Sommaire",f),"",s,k,range(e,h));a=z()
  if a>3:break
  g=A[a]//abs(A[a])
  for i in range(abs(A[a])):
   b=e+g
   while 0<=b<d and not j(b)&1:b+=g
   if 0<=b<d:e=b
 if a==15:ac(ar(R()))
 l=b'0*+,$%&\x1e\x1f '.find(bytes([a]))
 if l>=0:ac((sum(S[:s])+s)*l//10)
 elif a in(4,52):ac(j(e)>>1)
def az():
 aw();X()
 while 1:
  k(n,p);aE();a=z();b=n,p
  if a<=3:aB(A[a])
  elif a in(4,16):at()
  elif a in(51,52):k(n+2*a-51-52,0)
  elif a==17:
   if M:k(*M.pop())
  elif a==48:an("Aide","Flèches : ligne, écran\nOK : sommaire, 0 à 9 dixièmes\nEffacer : retour\nLettres : chercher\n0, point : aide, couleurs\nAns, EXE : section\nAlpha : chiffres et signes\nVar : marquer, démarquer\nOK, Var : liste jusqu'à Accueil");z()
  elif a==49:aG()
  elif a==15:aF(n,p,R())
  else:aC(a)
  if a>3 and a!=17 and b!=(n,p):M.append(b);del M[:-9]
""")
v(r"""
def aE():
 global c,aj,b;a=R()
 while c+1<S[s]and j(c+1)>>1<a:c+=1
 while c>=0 and j(c)>>1>=a:c-=1
 if aj!=(n,c):
  aj=n,c;b=D(r(n,0),g)
  if(1 and c>0 and j(c)>>1>a-p and j(c)&1):
   f=b+b": "+D(r(s,c),g)
   if x(f)<=20:b=f
 h=100*(a-n+min(11,S[n]-p))//sum(S[:s]);d="%d/%d %3d%%"%(n+1,s,h);e=()
 if a in u:d="* "+d
 B(b if p else am,d,n,p,e)
def B(j,i,c,f,n=(),l=0):
 global F
 if F==(j,i,c,f,n):return
 F=j,i,c,f,n;O(j,i);l=l or S[c]
 for d in range(11):
  k=b"0 ";a=e;b=f+d
  if b<l:
   a=r(c,b)
   if c<0 or c==s:
    o=b"  "*a.count(b"\x015")
    if b in n:k=b"7 ";a=D(a,g)
    a=o+a
   elif b in n:a=ax(a,*n[b])
  ao(d+1,k+a)
  if d%4<1:U()
 b=0
 for m,h in((20,7),(20+202*f//l,6),(20+202*min(f+11,l)//l,9),(222,6)):fill_rect(315,b,5,m-b,I(h));b=m
""")
v(r"""
def al(a):
 a=a.replace(g,e).replace(b"\t",o).replace(b"\xe2\x80\xb9",b"\x012");b=a.split(ag)
 for d in range(1,len(b)):
  c=b'\xbb\xab\xac\xa7\xb6'.find(b[d][:1])
  if c<0:b[d]=ag+b[d]
  else:b[d]=g+b'01345'[c:c+1]+b[d][1:]
 b=e.join(b).split(ah)
 for d in range(1,len(b)):
  f=b[d][0]-128;h=b'01238: W01280128 301238  01281 8'[f%32]
  if h==32 or f==31:b[d]=ah+b[d]
  else:b[d]=bytes([b'AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTY'[f%32]+(f&32),0xCC,h+80])+b[d][1:]
 return e.join(b)
def ab(h,d):
 global aa,q,t;f,c,b=Z(h);j=e
 if c:
  if aa!=h-1:q=aq(Z(h-1)[2])
  j=q[:max(0,len(q)-len(d)+1)];j=q[j.rfind(a)+1:]+a;c-=j.count(a)
 aa=h;q=aq(b);b=j+q;i=max(0,len(j)-len(d));g=b.replace(a,o)if o in d else b
 if g.find(d,i)<0:t&=~(1<<h)
 return f,c,b,g,i
""")
v(r"""
def av():
 global Y;d=0
 for a in C:
  S.append(a.count("\n")+1);c=0;f=-1
  for b in range(S[-1]):
   e=G(a,1,c,"\n");h=a[c:e-1];g=h.count("¶")if h[:1]in("§","¶")else-1
   if g>=0:N.append(2*(d+b)+(g!=f));Y+=h+"\n"
   elif"¶"not in a:break
   f=g;c=e
  d+=S[-1]+1
 S.append(len(N))
def lire():
 a=()
 while 1:
  try:
   if a:
    print(a[0]);X();an(a[1],a[2])
    if a[0]==W:break
    z();a=()
   az()
  except KeyboardInterrupt:a=W,"À bientôt","Retour, puis lire() : reprendre"
  except MemoryError:
   if a:break
   a=V,V,"Une touche : reprendre"
""")
v(r"""
def ax(a,b,h):
 j=e;d=0
 for i in(b"0"+a).split(g):
  c=g+i[:1]
  if not b<d<h:j+=c
  for k in str(i[1:],f):
   if(d or k>" ")and not"\u0300"<=k<"\u0340":
    if d==b:j+=b"\x017"
    if d==h:j+=c
    d+=1
   j+=bytes(k,f)
 return j+b"\x010"
def ar(d):
 h=sorted(u);e=ad(-1,0,a.join([u[d]for d in h]));c=0
 while h:
  g=max(0,c-11+1);B(bytes("Marques",f),"",-1,g,range(c,c+1),e);b=z()
  if b>3:return h[c]if b in(4,52)else d
  c=max(0,min(c+A[b],len(h)-1))
 return d
""")
v(r"""
def aA(e,d,b):
 global H;a=Y if d==s else C[d];j=c=0
 if d==H[0]and b>=H[1]:i,j,c=H
 c=G(a,b-j,c,"\n");g=min(8,S[d]-b);h=G(a,g,c,"\n");H=d,b+g,h;return al(bytes(a[c:h-1],f))
def ao(b,a):
 f=-5;c=a.split(g)
 while c:
  a=c.pop(0);d=a[0]-48;e=(315-f)//10
  if c:e=min(e,x(a)-1)
  if e:a=ap(a[1:],e);draw_string(a,f,18*b+2,I(d%7),I(max(6,d+1)));f+=10*e
""")
v(r"""
def aD(f,c,b,e,d,g):
 c+=b.count(a,0,e);h=x(b[b.rfind(a,0,e)+1:e]);i={}
 for j in b[e:e+len(d)].split(a):i[c]=h,h+x(j);c+=1;h=0
 k(f,c-4);B(d[-16:],g,n,p,i)
def au(a,e,c):
 b=0
 for j in range(h[s]):
  if t>>j&1:
   U()
   if i:return 0,0
   g,g,g,d,f=ab(j,a);k=d.count(a,f);b+=k;c+=k*(j<e)
 return b,c
def U():
 global P,l,aH;l+=1
 for a in[0,1,2,3,4,51,52]+list(range(13+l%3,51,3)):
  if not keydown(a):E.pop(a,0)
  elif a not in E:
   E[a]=1
   if l>=0 and len(i)<9:i.append(a);P=a;l=0
""")
v(r"""
def O(b,a):global F;F=(b,a)+F[2:];c=30-x(bytes(a,f));d=x(b)>c;b=ap(b,c-2*d)+".."*d;ao(0,b"6 "+bytes(b+" "+a,f))
def Z(b):
 global m
 while h[m]>b:m-=1
 while h[m+1]<=b:m+=1
 a=(b-h[m])*8;return m,a,aA(b,m,a)
def aF(b,d,c):
 if c in u:del u[c]
 else:
  a=e
  while not a and d<S[b]:a=D(r(b,d),g).strip();d+=1
  u[c]=a
def aq(b):
 b=D(D(b,g),ai).lower()
 for c in b"   ",o:
  while a+c in b:b=b.replace(a+c,a)
 return b.lstrip(o)
""")
v(r"""
def r(c,a):
 if c!=y[0]or not y[1]<=a<y[2]:ad(*Z(h[c]+a//8))
 b=G(J,a-y[1]);return J[b:G(J,1,b)-1]
def ap(a,c):
 b=c-x(a);a=str(a,f)
 while b<0:b+=not"\u0300"<=a[-1]<"\u0340";a=a[:-1]
 return a+" "*b
def z():
 global l
 while not i:
  U()
  if l>23 and P in E:l=21;i.append(P)
 return i.pop(0)
def G(b,d,c=0,e=a):
 for f in range(d):c=b.find(e,c)+1 or len(b)+1
 return c
def aB(a):
 b=p;k(n,p+a)
 if p==b:k(n+a//abs(a),-999*a)
def ad(d,c,b):global y,J;J=b;y=d,c,c+b.count(a)+1;return y[2]
""")
v(r"""
def X():global F;F=();fill_rect(0,0,315,2,I(7));fill_rect(0,218,315,4,I(6))
def ac(b):
 a=0
 while a<s and b>S[a]:b-=S[a]+1;a+=1
 k(a,b)
def an(b,a):B(bytes(b,f),"",-1,0,(),ad(-1,0,bytes(a,f)))
def k(b,a):
 global n,p
 if 0<=b<s:n=b;p=max(0,min(a,S[b]-11))
def D(a,c):return e.join([b[1:]for b in(o+a).split(c)])
def ay():
 for a in S:h.append(h[-1]+-(-a//8))
def x(a):return len(str(a,f))-a.count(ai)
def aG():global af;af^=0xFFFFFF;X()
def ae(a):return a and 14-1<=a[0]<=50
""")
v(r"""
def R():return p+sum(S[:n])+n
def aw():global l;E.clear();l=-4
def I(a):return"#%06x"%(ak[a]^af)
def j(a):return N[a]
W='lire() : reprendre';V='Me\u0301moire pleine';s=len(C);S=[];N=[];Y="";H=0,0,0;am=al(bytes(T,f));av();h=[0];m=0;y=0,0,0;J=e;ay();A=-10,-1,1,10;E={};i=[];P=0;l=0;ak=(0x18181C,0x1D4FC4,0x0D6B3C,0xB04A00,0x6E2D79,0xA01560,0xFFFFFF,0x656975,0xFFD24A,0xB8BCC8);af=0;F=();u={};n=p=0;M=[];aa=-1;q=e;c=-1;b=e;aj=-1,-1;t=0
""")
lire()
