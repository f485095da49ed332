# Infogérance
# by minfo's tools/build.py 2.0 08a95af8: minfo.md; the viewer: tools/script
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
f=b"\1";i=b"";c="utf8";g=b" ";ab=b"\xc2";ac=b"\xc3";a=b"\n";ad=b"\xcc"
def lire():
 global h,Z,P,af,b;c=()
 while 1:
  try:
   if c:
    if c[0]==F:print(F)
    R();aj(*c)
    if c[0]==O:print("lire() : reprendre");break
    u();c=()
   q.clear();h=-4;R()
   while 1:
    z(n,p);g=S[n]
    if af!=(n,P):af=n,P;b=m(r(g),f)
    l=100*min(p+11,S[n+1]-1)//(S[s]-1);k="%d/%d %3d%%"%(n+1,s,l);j=();ae(b if p>g else ai,k,j);a=u();e=p
    if a<=3:
     d=A[a];i=p;z(n,p+d)
     if p==i:z(n+d//abs(d),p-999*d)
    elif a in(4,16):G()
    elif a in(51,52):z(n+2*a-51-52,0)
    elif a==17:
     if E:o(E.pop())
    elif a==48:aj("Aide","Flèches : ligne, écran\nOK : sommaire, 0 à 9 dixièmes\nEffacer : retour\nLettres : chercher\n0, point : aide, couleurs\nAns, EXE : section\nAlpha : chiffres et signes");u()
    elif a==49:Z^=0xFFFFFF;R()
    elif a not in(14,15):aq(a)
    if a>3 and a!=17 and e!=p:E.append(e);del E[:-9]
  except KeyboardInterrupt:c=O,"Retour, puis lire() : reprendre"
  except MemoryError:
   if c:break
   c=F,"Une touche : reprendre"
""")
v(r"""
def aq(d):
 global k;s=p;t=S[-2]//8;c=i;q=""
 while Y([d])or c and d>=51:
  r=1
  if d==13:
   q="123 "[len(q):]
   if not c:I(c,q);d=u();continue
   r=b<0
  elif d==51:r=-1;b=m.rfind(c,h,b)
  elif d==52:b=m.find(c,b+len(c))
  else:
   if d==17 or not c:k=(1<<t)-1
   k|=k<<1
   if d==17:c=c[:-1]
   elif q:c+=b'    []{},^sct=<>789() 456*/ 123+- 0.%'[d-14:][:1]
   else:c+=b':;" abcdefghijklmnopq rstuv wxyz  ?!'[d-14:][:1]
   if not c:return o(s)
   j=0;f=s//8;g,a,m,h=X(f,c);b=m.find(c,max(h,y(a,s-g)-len(c)+1))
  v=0
  while b<0 and v<t and not Y(e):
   v+=1
   if v==4:I(c[-16:],q+"..")
   f=(f+r)%t
   if k>>f&1:g,a,m,h=X(f,c);b=m.find(c,h)if r>0 else m.rfind(c,h);M()
  if Y(e):pass
  elif b<0:o(s);ae(c[-16:],q+"pas trouvé")
  else:
   n=".."
   if j:l=(l-1+r)%j+1;n="%d/%d"%(l,j)
   ar(g,a,b,c,q+n)
   if not j:
    j,l=am(c,f,m.count(c,h,b)+1)
    if j:I(c[-16:],q+"%d/%d"%(l,j))
  d=u()
 if d<=3:e.insert(0,d)
""")
v(r"""
def G():
 i=S[-2];d=S[-1]-i;a=k=0;b=max(0,ao(2*p+1))
 while d and not B(b)&1:b-=1
 while d:
  e=b+1
  while e<d and not B(e)&1:e+=1
  k=max(min(k,b),e-11);f=tuple(range(i+b,i+e));V(bytes("Sommaire",c),"",i+k,i,S[-1],f);a=u()
  if a>3:break
  h=A[a]//abs(A[a])
  for j in range(abs(A[a])):
   g=b+h
   while 0<=g<d and not B(g)&1:g+=h
   if 0<=g<d:b=g
 l=b'0*+,$%&\x1e\x1f '.find(bytes([a]))
 if l>=0:o(S[s]*l//10)
 elif a in(4,52):o(B(b)>>1)
def V(g,k,c,d,n,j=(),h=()):
 global x
 if x==(g,k,c,j):return
 x=g,k,c,j;I(g,k)
 for b in range(c,c+11):
  l=b"0 ";a=i
  if b<n:
   a=h[b]if h else r(b)
   if h or b>=S[-2]:
    o=b"  "*a.count(b"\x015")
    if b in j:l=b"7 ";a=m(a,f)
    a=o+a
   elif b in j:a=ap(a,*j[b])
  ak(b-c+1,l+a)
  if b%4<1:M()
 b=0
 for p,e in((20,7),(20+202*(c-d)//(n-d),6),(20+202*min(c-d+11,n-d)//(n-d),9),(222,6)):fill_rect(315,b,5,p-b,D(e));b=p
""")
v(r"""
def ah(a):
 a=a.replace(b"\t",g).replace(b"\xe2\x80\xb9",b"\x012");b=a.find(ab)
 while b>=0:
  c=b'\xbb\xab\xac\xa7\xb6'.find(a[b+1:b+2])
  if c>=0:a=a.replace(a[b:b+2],f+b'01345'[c:c+1])
  b=a.find(ab,b+1)
 b=a.find(ac)
 while b>=0:
  d=a[b+1]-128;e=b'01238: W01280128 301238  01281 8'[d%32]
  if e>32 and d!=31:h=bytes([b'AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTY'[d%32]+(d&32),0xCC,e+80]);a=a.replace(a[b:b+2],h)
  b=a.find(ac,b+1)
 return a
def aa(j):
 global U;e=j*8;f,h,d=U
 if not h<=e<S[f+1]:
  d=f=0
  while e>=S[f+1]:f+=1
  h=S[f]
 d=y(C[f],e-h,d,"\n");g=i;m=e+8
 while e<m and f<len(C):
  k=min(m,S[f+1])-e;l=40*k;b=bytes(C[f][d:d+l],c)
  while b.count(a)<k and d+l<len(C[f]):l*=2;b=bytes(C[f][d:d+l],c)
  b=b[:y(b,k)];U=f,m,d+len(str(b,c));g+=b+a*(k-b.count(a));e+=k;d=0;f+=1
 return ah(g)
""")
v(r"""
def an():
 f=""
 for a in C:
  b=0;i=-1;e=S[-1]+a.count("\n")+1
  for c in range(S[-1],e):
   h=y(a,1,b,"\n");d=a[b:h-1];g=d.count("¶")if d[:1]in("§","¶")else-1
   if g>=0:H.append(2*c+(g!=i));f+=d+"\n"
   elif"¶"not in a:break
   i=g;b=h
  S.append(e+1)
 C.append("");S.append(e+8-e%8);C.append(f);S.append(S[-1]+len(H))
def X(d,c):
 global W,j,k
 if W!=d-1:j=al(aa(d-1))if d else i
 l=max(0,len(j)-len(c)+1);b=j[j.rfind(a,0,l)+1:];e=d*8-b.count(a);f=max(0,len(b)-len(c)+1);j=al(aa(d));W=d;b+=j;h=b.replace(a,g)if g in c else b
 if h.find(c,f)<0:k&=~(1<<d)
 return e,b,h,f
def ak(g,a):
 i=-5;b=18*g+2
 for d in a.split(f):
  e=d[0]-48;j=D(max(6,e+1));h=(315-i)//10;d=d[1:]
  if l(d)>h:d=d[:N(d,h)]
  if d:draw_string(str(d,c),i,b,D(e%7),j);i+=10*l(d)
 fill_rect(i,b,315-i,18,j)
""")
v(r"""
def ap(a,b,d):c=m(a,f);h=len(c)-len(c.lstrip());a=b"\x010"+a;b=N(a,b+h);d=N(a,d+h);g=a.rfind(f,0,d);e=b"\x017"+m(a[b:d],f);return a[:b]+e+a[g:g+2]+a[d:]
def ar(d,b,c,e,h):
 d+=b.count(a,0,c);o(d);z(n,d-4);i=l(b[b.rfind(a,0,c)+1:c]);g={}
 for f in b[c:c+len(e)].split(a):g[d]=i,i+l(f);d+=1;i=0
 ae(e[-16:],h,g)
def am(a,b,f):
 d=0
 for i in range(S[-2]//8):
  if k>>i&1:
   M()
   if e:return 0,0
   h,h,g,c=X(i,a);j=g.count(a,c);d+=j;f+=j*(i<b)
 return d,f
def I(a,b):
 global x;x=(a,b)+x[2:];b=bytes(b,c);d=30-l(b)
 if l(a)>d:a=a[:N(a,d-2)]+b".."
 ak(0,b"6 "+a+g*(d-l(a))+g+b)
""")
v(r"""
def M():
 global J,h,at;h+=1
 for a in[0,1,2,3,4,51,52]+list(range(13+h%3,51,3)):
  if not keydown(a):q.pop(a,0)
  elif a not in q:
   q[a]=1
   if h>=0 and len(e)<9:e.append(a);J=a;h=0
def r(c):
 global t;d=c//8
 if d not in t:
  if len(t)>2:t={}
  t[d]=aa(d)
 a=t[d];b=y(a,c%8);return a[b:y(a,1,b)-1]
def al(b):
 b=m(m(b,f),ad).lower()
 for c in b"   ",g:
  while a+c in b:b=b.replace(a+c,a)
 return b.lstrip(g)
def N(a,d):
 b=0
 while b<len(a):
  c=a[b]
  if c==1:b+=1
  elif c&0xC0!=0x80 and c!=0xCC:
   d-=1
   if d<0:break
  b+=1
 return b
""")
v(r"""
def ao(d):
 a=0;b=S[-1]-S[-2]
 while a<b:
  c=(a+b)>>1
  if B(c)>d:b=c
  else:a=c+1
 return a-1
def u():
 global h
 while not e:
  M()
  if h>23 and J in q:h=21;e.append(J)
 return e.pop(0)
def aj(d,b):e=bytes(b,c).split(a);V(bytes(d,c),"",0,0,len(e),(),e)
def y(b,d,c=0,e=a):
 for f in range(d):c=b.find(e,c)+1 or len(b)+1
 return c
def z(b,a):
 global n,p
 if 0<=b<s:n=b;p=max(S[b],min(a,S[b+1]-11-1))
def R():global x;x=();fill_rect(0,0,315,2,D(7));fill_rect(0,218,315,4,D(6))
""")
v(r"""
def ae(a,c,b=()):V(a,c,p,S[n],S[n+1]-1,b)
def m(a,c):return i.join([b[1:]for b in(g+a).split(c)])
def l(a):return len(str(a,c))-a.count(ad)
def o(a):
 b=s
 while a<S[b]:b-=1
 z(b,a)
def Y(a):return a and 14-1<=a[0]<=50
def D(a):return"#%06x"%(ag[a]^Z)
def B(a):return H[a]
""")
v(r"""
O='A\u0300 biento\u0302t';F='Me\u0301moire pleine';s=len(C);S=[0];H=[];U=0,0,0;ai=ah(bytes(T,c));an();t={};A=-10,-1,1,10;q={};e=[];J=0;h=0;ag=(0x18181C,0x1D4FC4,0x0D6B3C,0xB04A00,0x6E2D79,0xA01560,0xFFFFFF,0x656975,0xFFD24A,0xB8BCC8);Z=0;x=();n=p=0;E=[];W=-1;j=i;P=-1;b=i;af=-1,-1;k=0
""")
lire()
