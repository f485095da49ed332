# Infogérance
# by minfo's tools/build.py 2.0 0caf5d69: minfo.md; the viewer: tools/script
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
f=b"";h="utf8";c=b"\1";g=b" ";ab=b"\xc3";b=b"\n";ac=b"\xcc"
def at(c):
 global k;s=p;t=S[-2]//8;d=f;r=""
 while Y([c])or d and c>=51:
  q=1
  if c==13:
   r="123 "[len(r):]
   if not d:I(d,r);c=u();continue
   q=b<0
  elif c==51:q=-1;b=n.rfind(d,g,b)
  elif c==52:b=n.find(d,b+len(d))
  else:
   if c==17 or not d:k=(1<<t)-1
   k|=k<<1
   if c==17:d=d[:-1]
   elif r:d+=b'    []{},^sct=<>789() 456*/ 123+- 0.%'[c-14:][:1]
   else:d+=b':;" abcdefghijklmnopq rstuv wxyz  ?!'[c-14:][:1]
   if not d:return o(s)
   j=0;h=s//8;i,a,n,g=X(h,d);b=n.find(d,max(g,y(a,s-i)-len(d)+1))
  v=0
  while b<0 and v<t and not Y(e):
   v+=1
   if v==4:I(d[-16:],r+"..")
   h=(h+q)%t
   if k>>h&1:i,a,n,g=X(h,d);b=n.find(d,g)if q>0 else n.rfind(d,g);M()
  if Y(e):pass
  elif b<0:o(s);ad(d[-16:],r+"pas trouvé")
  else:
   m=".."
   if j:l=(l-1+q)%j+1;m="%d/%d"%(l,j)
   au(i,a,b,d,r+m)
   if not j:
    j,l=al(d,h,n.count(d,g,b)+1)
    if j:I(d[-16:],r+"%d/%d"%(l,j))
  c=u()
 if c<=3:e.insert(0,c)
""")
v(r"""
def G():
 i=S[-2];c=S[-1]-i;a=k=0;b=max(0,an(2*p+1))
 while c and not B(b)&1:b-=1
 while c:
  d=b+1
  while d<c and not B(d)&1:d+=1
  k=max(min(k,b),d-11);e=tuple(range(i+b,i+d));V(bytes("Sommaire",h),"",i+k,i,S[-1],e);a=u()
  if a>3:break
  f=A[a]//abs(A[a])
  for j in range(abs(A[a])):
   g=b+f
   while 0<=g<c and not B(g)&1:g+=f
   if 0<=g<c:b=g
 l=b'0*+,$%&\x1e\x1f '.find(bytes([a]))
 if l>=0:o(S[s]*l//10)
 elif a in(4,52):o(B(b)>>1)
def V(k,j,d,e,h,i=(),l=()):
 global x
 if x==(k,j,d,i):return
 x=k,j,d,i;I(k,j)
 for b in range(d,d+11):
  n=b"0 ";a=f
  if b<h:
   a=l[b]if l else r(b)
   if l or b>=S[-2]:
    o=b"  "*a.count(b"\x015")
    if b in i:n=b"7 ";a=m(a,c)
    a=o+a
   elif b in i:a=ap(a,*i[b])
  aj(b-d+1,n+a)
  if b%4<1:M()
 b=0
 for p,g in((20,7),(20+202*(d-e)//(h-e),6),(20+202*min(d-e+11,h-e)//(h-e),9),(222,6)):fill_rect(315,b,5,p-b,D(g));b=p
""")
v(r"""
def aq():
 ao();R()
 while 1:
  z(n,p);av();a=u();b=p
  if a<=3:ar(A[a])
  elif a in(4,16):G()
  elif a in(51,52):z(n+2*a-51-52,0)
  elif a==17:
   if E:o(E.pop())
  elif a==48:ai("Aide","Flèches : ligne, écran\nOK : sommaire, 0 à 9 dixièmes\nEffacer : retour\nLettres : chercher\n0, point : aide, couleurs\nAns, EXE : section\nAlpha : chiffres et signes");u()
  elif a==49:aw()
  elif a not in(14,15):at(a)
  if a>3 and a!=17 and b!=p:E.append(b);del E[:-9]
def ag(a):
 a=a.replace(c,f).replace(b"\t",g).replace(b"\xe2\x80\xb9",b"\x012")
 for d in range(5):a=a.replace(b"\xc2"+b'\xbb\xab\xac\xa7\xb6'[d:d+1],c+b'01345'[d:d+1])
 b=a.find(ab)
 while b>=0:
  e=a[b+1]-128;h=b'01238: W01280128 301238  01281 8'[e%32]
  if h>32 and e!=31:i=bytes([b'AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTY'[e%32]+(e&32),0xCC,h+80]);a=a.replace(a[b:b+2],i)
  b=a.find(ab,b+1)
 return a
""")
v(r"""
def am():
 g=""
 for a in C:
  b=0;f=-1;e=S[-1]+a.count("\n")+1
  for c in range(S[-1],e):
   i=y(a,1,b,"\n");d=a[b:i-1];h=d.count("¶")if d[:1]in("§","¶")else-1
   if h>=0:H.append(2*c+(h!=f));g+=d+"\n"
   elif"¶"not in a:break
   f=h;b=i
  S.append(e+1)
 C.append("");S.append(e+8-e%8);C.append(g);S.append(S[-1]+len(H))
def X(e,c):
 global W,j,k
 if W!=e-1:j=ak(aa(e-1))if e else f
 i=max(0,len(j)-len(c)+1);a=j[j.rfind(b,0,i)+1:];h=e*8-a.count(b);d=max(0,len(a)-len(c)+1);j=ak(aa(e));W=e;a+=j;l=a.replace(b,g)if g in c else a
 if l.find(c,d)<0:k&=~(1<<e)
 return h,a,l,d
def aa(j):
 global U;c=j*8;d,i,a=U
 if not i<=c<S[d+1]:
  a=d=0
  while c>=S[d+1]:d+=1
  i=S[d]
 a=y(C[d],c-i,a,"\n");g=f;m=c+8
 while c<m and d<len(C):l=min(m,S[d+1])-c;k=y(C[d],l,a,"\n");e=bytes(C[d][a:k-1],h);g+=e+b*(l-e.count(b));U=d,m,k;c+=l;a=0;d+=1
 return ag(g)
""")
v(r"""
def lire():
 a=()
 while 1:
  try:
   if a:
    if a[0]==F:print(F)
    R();ai(*a)
    if a[0]==O:print("lire() : reprendre");break
    u();a=()
   aq()
  except KeyboardInterrupt:a=O,"Retour, puis lire() : reprendre"
  except MemoryError:
   if a:break
   a=F,"Une touche : reprendre"
def aj(e,a):
 i=-5;b=18*e+2
 for d in a.split(c):
  f=d[0]-48;j=D(max(6,f+1));g=(315-i)//10;d=d[1:]
  if l(d)>g:d=d[:N(d,g)]
  if d:draw_string(str(d,h),i,b,D(f%7),j);i+=10*l(d)
 fill_rect(i,b,315-i,18,j)
def av():
 global P,ae,a;b=S[n]
 if ae!=(n,P):ae=n,P;a=m(r(b),c)
 f=100*min(p+11,S[n+1]-1)//(S[s]-1);e="%d/%d %3d%%"%(n+1,s,f);d=();ad(a if p>b else ah,e,d)
def ap(a,b,e):d=m(a,c);h=len(d)-len(d.lstrip());a=b"\x010"+a;b=N(a,b+h);e=N(a,e+h);g=a.rfind(c,0,e);f=b"\x017"+m(a[b:e],c);return a[:b]+f+a[g:g+2]+a[e:]
""")
v(r"""
def au(d,a,c,e,h):
 d+=a.count(b,0,c);o(d);z(n,d-4);i=l(a[a.rfind(b,0,c)+1:c]);g={}
 for f in a[c:c+len(e)].split(b):g[d]=i,i+l(f);d+=1;i=0
 ad(e[-16:],h,g)
def al(a,c,f):
 d=0
 for i in range(S[-2]//8):
  if k>>i&1:
   M()
   if e:return 0,0
   h,h,g,b=X(i,a);j=g.count(a,b);d+=j;f+=j*(i<c)
 return d,f
def I(b,a):
 global x;x=(b,a)+x[2:];a=bytes(a,h);c=30-l(a)
 if l(b)>c:b=b[:N(b,c-2)]+b".."
 aj(0,b"6 "+b+g*(c-l(b))+g+a)
def M():
 global J,i,ax;i+=1
 for a in[0,1,2,3,4,51,52]+list(range(13+i%3,51,3)):
  if not keydown(a):q.pop(a,0)
  elif a not in q:
   q[a]=1
   if i>=0 and len(e)<9:e.append(a);J=a;i=0
""")
v(r"""
def r(c):
 d=c//8
 if d not in t:
  if len(t)>2:t.clear()
  t[d]=aa(d)
 a=t[d];b=y(a,c%8);return a[b:y(a,1,b)-1]
def ak(a):
 a=m(m(a,c),ac).lower()
 for d in b"   ",g:
  while b+d in a:a=a.replace(b+d,b)
 return a.lstrip(g)
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
def an(d):
 a=0;b=S[-1]-S[-2]
 while a<b:
  c=(a+b)>>1
  if B(c)>d:b=c
  else:a=c+1
 return a-1
def u():
 global i
 while not e:
  M()
  if i>23 and J in q:i=21;e.append(J)
 return e.pop(0)
""")
v(r"""
def ai(c,a):d=bytes(a,h).split(b);V(bytes(c,h),"",0,0,len(d),(),d)
def y(a,e,c=0,d=b):
 for f in range(e):c=a.find(d,c)+1 or len(a)+1
 return c
def ar(a):
 b=p;z(n,p+a)
 if p==b:z(n+a//abs(a),p-999*a)
def z(b,a):
 global n,p
 if 0<=b<s:n=b;p=max(S[b],min(a,S[b+1]-11-1))
def R():global x;x=();fill_rect(0,0,315,2,D(7));fill_rect(0,218,315,4,D(6))
def ad(c,b,a=()):V(c,b,p,S[n],S[n+1]-1,a)
def m(a,c):return f.join([b[1:]for b in(g+a).split(c)])
def l(a):return len(str(a,h))-a.count(ac)
""")
v(r"""
def aw():global Z;Z^=0xFFFFFF;R()
def o(a):
 b=s
 while a<S[b]:b-=1
 z(b,a)
def Y(a):return a and 14-1<=a[0]<=50
def ao():global i;q.clear();i=-4
def D(a):return"#%06x"%(af[a]^Z)
def B(a):return H[a]
O='A\u0300 biento\u0302t';F='Me\u0301moire pleine';s=len(C);S=[0];H=[];U=0,0,0;ah=ag(bytes(T,h));am();t={};A=-10,-1,1,10;q={};e=[];J=0;i=0;af=(0x18181C,0x1D4FC4,0x0D6B3C,0xB04A00,0x6E2D79,0xA01560,0xFFFFFF,0x656975,0xFFD24A,0xB8BCC8);Z=0;x=();n=p=0;E=[];W=-1;j=f;P=-1;a=f;ae=-1,-1;k=0
""")
lire()
