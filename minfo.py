# Infogérance
# by minfo's tools/build.py: minfo.md
from ion import keydown
from kandinsky import draw_string, fill_rect

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

# No space that isn't needed from here.
# Code takes nine bytes of heap a byte
# while it is parsed, so most of it is
# in strings, parsed one at a time.

# --- Look ---

# In the text, a character of MARKS sets
# the style of what follows: » plain,
# « strong, ‹ code, ¬ list marker,
# § title, ¶ sub-title, ¤ header.
MARKS="»«‹¬§¶¤"
# Their inks: on INK[6], ¤ on INK[7],
# what is lit on INK[8]; the thumb's.
INK=(0x18181c,0x1d4fc4,0x0d6b3c,
0xb04a00,0x6e2d79,0xa01560,0xffffff,
0x656975,0xffd24a,0xb8bcc8)
# The font has no é, but e and a mark:
# letter, mark - 720 of À, Á... to ÿ.
BASE="AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTs"
BASE+=BASE[:31].lower()+"y"
MARK=b"01238: W01280128 301238  01281  "
MARK+=MARK[:31]+b"8"

# --- State ---

neg=0  # what turns bits of inks
n=0  # section
p=0  # its first line shown
trail=[]  # such places, jumped from
todo=[]  # keys pressed, in order
last=5  # the latest of them
age=0  # looks at the keys since
at=[0]  # where lines of s start
# s, set by load: what is in view
# lines: how many it has
# it, set by line: that line, as load
#  takes some of them, added up
# held, set by look: the keys down
# rows, set by fresh: what is on each
# row of the screen, then the thumb

# --- Text ---

def load(t):
 # have t in view, a section or a list
 # of lines: find its lines
 global s,lines
 s=t
 lines=len(t)
 if type(t)==str:
  del at[1:]
  i=1
  while i:
   i=t.find("\n",at[-1])+1
   at.append(i or len(t)+1)
  lines=len(at)-1

def line(y):
 global it
 if type(s)==str:
  it=[s[at[y]:at[y+1]-1]]
  return it[0]
 return "  "*s[y].count("¶")+s[y]

def walk():
 # all places, each loaded; it takes
 # a while, in which keys go down
 for m in range(len(C)):
  load(C[m])
  for y in range(lines):
   if (m*20+y)%90<1:look()
   yield m,y

def cells(t):
 # 32 (glyph, style), then a blank; t
 # starts with the cells that are lit
 i=k=0
 g=""
 a=ord(t[:1])
 b=ord(t[1:2])
 for c in t[2:]+" "*33:
  j=ord(c)-192
  if c in MARKS:k=MARKS.find(c)
  elif 575<j<688:g+=c
  else:
   if i:yield g,z
   if i>31:break
   g,z=c,k
   if c<=" ": g,z=" ",k//6*6
   elif 0<=j<64 and MARK[j]>32:
    g=BASE[j]+chr(MARK[j]+720)
   if a<=i<b:z=7
   i+=1
 yield " ",0

# --- Drawing ---

# put: the cells of row y that differ
# fresh: a screen in any state
# view: the text from line i; header t,
#  r; cells to light, by line
exec(r"""
def ink(k):
 return "#%06x"%(INK[k]^neg)

def put(y,t):
 x=-5
 r=""
 for c,d in zip(
  cells(t),cells(rows[y])):
  if r and(c==d or c[1]!=k):
   draw_string(r,u,18*y+2,
    ink(k%7),ink(max(6,k+1)))
   r=""
  if c!=d:
   if not r:u,k=x,c[1]
   r+=c[0]
  x+=10
 rows[y]=t

def fresh():
 global rows
 rows=["\x7f"*34]*12+[0]
 fill_rect(0,0,315,2,ink(7))
 fill_rect(0,218,315,4,ink(6))

def view(i,t,r,lit={}):
 t=cells("  "+t)
 h=[]
 for c,k in zip(t,range(22)):h+=c[:1]
 if h[20:]!=[" "]*2:h[18:]=[".."]
 put(0,"  ¤ %s %10s"%(
  "".join(h[:20]),r))
 for y in range(i,i+11):
  t=lit.get(y,"  ")+" "
  if y<lines:t+=line(y)
  put(y-i+1,t)
  if y%4<1:look()
 y=0
 e=20+202*min(i+11,lines)//lines
 i=20+202*i//lines
 if rows[12]!=(i,e):
  rows[12]=i,e
  for z,k in(20,7),(i,6),(e,9),(222,6):
   fill_rect(315,y,5,z-y,ink(k))
   y=z
""")

# --- Keys and moves ---

# Left, up, down and right move by so
# many lines.
BY=-10,-1,1,10

# look: note which of the moving keys,
#  and a third of the others, went down
# key: the next press, or repeat
# visit: to line i of section m, or as
#  near as can be
# night: each ink to its negative
exec(r"""
def look():
 global last,age
 age+=1
 a=age%3*12+16
 for k in[0,1,2,3,4,51,52]+list(range(a,a+12)):
  if not keydown(k):held.pop(k,0)
  elif not k in held:
   held[k]=1
   if age>=0:
    todo.append(k)
    last=k
    age=0

def key():
 global age
 while not todo:
  look()
  if age>23 and last in held:
   age=21
   todo.append(last)
 return todo.pop(0)

def visit(m,i):
 global n,p
 if 0<=m<len(C):
  n=m
  if s is not C[n]:load(C[n])
  p=max(0,min(i,lines-11))

def scroll(k):
 i=p
 d=BY[k]
 visit(n,p+d)
 if p==i:
  visit(n+d//abs(d),-d*999)

def night(k):
 global neg
 neg^=0xffffff
 fresh()

def card(t,r):
 load(r.split("\n"))
 view(0,t,"")
""")

# --- Search ---

# fold: line y as searched, small plain
#  letters, one a cell
exec(r"""
def fold(y):
 r=[]
 for c in line(y):
  if c>"~":
   j=ord(c)-192
   if 0<=j<64:c=BASE[j]
   elif 575<j<688 or c in MARKS:continue
  r.append(c)
 return "".join(r).lower()

def search(k):
 was=n,p
 q=""
 while 16<k<47 or k>50:
  if k>50:j+=k*2-103
  else:
   j=-2
   if k>17:
    q+="abcdefghijklmnopq rstuv wxyz "[k-18]
   else:q=q[:-1]
   if not q:return visit(*was)
   if todo and 17<todo[0]<47:
    k=key()
    continue
  w=len(q)
  z=0
  for m,y in walk():
   if not y:t=""
   if j<-1 and(m,y)>=was:j=z
   a=len(t)
   t+=fold(y).lstrip()
   i=t.find(q,a==w)
   while i>=0:
    if not z or j in(-1,z):x=m,y,i-a
    z+=1
    i=t.find(q,i+w)
   t=(t+" ")[-w:]
  visit(*was)
  r="pas trouvé"
  lit={}
  if z:
   j%=z
   r="%d/%d"%(j+1,z)
   m,y,i=x
   visit(m,y-3)
   w+=i
   while w:
    t=fold(y)
    a=len(t)-len(t.lstrip())+1
    lit[y]="%c%c"%(a+max(i,0),a+w)
    y-=1
    w=i<0 and len(fold(y).lstrip())
    i+=w+1
  view(p,q[-18:],r,lit)
  k=key()
 if k<4:todo.insert(0,k)
""")

# --- Contents, reading ---

# menu: choose a heading
# full: the memory is
exec(r"""
def menu(k):
 t=it*0
 toc=[]
 j=-1
 x=0
 for m,y in walk():
  c=MARKS.find(line(y)[:1])>3
  if c:
   if y<1 or not a:
    toc+=[(m,y,x)]
    j+=toc[-1]<(n,p+1)
   t+=it
   x+=1
  a=c
 toc+=[(0,0,x)]
 load(t)
 i=k=0
 while k<4 and t:
  j=max(0,min(j,len(toc)-2))
  m,x,a=toc[j]
  b=toc[j+1][2]
  i=max(min(i,a),b-11)
  view(i,"Sommaire","",
   {y:"\0 " for y in range(a,b)})
  k=key()
  j+=BY[k%4]
 if k in(4,52):visit(m,x)

def read():
 global held,age
 held={}
 age=-4
 fresh()
 while 1:
  visit(n,p)
  a=100*min(p+11,lines)//lines
  view(p,line(0),
   "%d/%d %3d%%"%(n+1,len(C),a))
  k=key()
  a=n,p
  DO.get((k>3)*k-k//52,search)(k)
  if 3<k!=17 and a!=(n,p):
   trail.append(a)
   del trail[:-9]

def bye():
 fresh()
 card("À bientôt",
  "Retour, puis lire() : reprendre")
 print("lire() : reprendre")

def full():
 t="Mémoire pleine"
 print(t)
 fresh()
 card(t,"Une touche : reprendre")
 key()
 return read

def lire():
 f=read
 while f:
  try:f=f()
  except KeyboardInterrupt:f=bye
  except MemoryError:f=f==read and full
""")

# By key; 0 for all arrows, 51 for EXE.
DO={
 0:scroll,4:menu,16:menu,49:night,
 17:lambda k:trail and visit(*trail.pop()),
 48:lambda k:card("Aide",HELP) or key(),
 51:lambda k:visit(n+k*2-103,0)}
HELP="""Flèches : ligne, écran
OK : sommaire
Boîte à outils : sommaire
Effacer : retour
Lettres : chercher
0 : aide
Point : couleurs
Ans, EXE : section"""

load(C[0])
lire()
