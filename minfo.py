# Infogérance
# by minfo's tools/build.py
from ion import keydown
from kandinsky import draw_string, fill_rect

C = [
"""§Définition de l'infogérance

L'infogérance, ou outsourcing
des systèmes d'information, est
la pratique consistant à
confier la gestion,
lexploitation et l'évolution de
tout ou partie du système
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

1. «Réduction et maîtrise des
coûts« : L'infogérance permet
de convertir les coûts fixes en
coûts variables, offrant ainsi
une meilleure prévisibilité
budgétaire. La mutualisation
des ressources par le
prestataire permet également de
bénéficier d'économies
d'échelle.

2. «Recentrage sur le coeur de
métier« : En déléguant les
tâches techniques à un
prestataire, l'entreprise peut
concentrer ses ressources
internes sur ses activités
stratégiques et son coeur de
métier. Cela libère du temps et
des compétences pour des
activités à plus forte valeur
ajoutée.

3. «Accès à des compétences
spécialisées et à des
technologies avancées« : Les
prestataires d'infogérance
disposent de personnel
hautement qualifié et à jour
sur les dernières technologies
et meilleures pratiques du
secteur, permettant à
l'entreprise de bénéficier d'un
service de haute qualité sans
avoir à recruter et former du
personnel spécialisé en
interne.

4. «Amélioration de la
performance et de la
flexibilité« : En faisant
appel à un prestataire externe,
l'entreprise peut améliorer la
performance de son SI et
bénéficier d'une plus grande
flexibilité pour s'adapter aux
évolutions technologiques et
aux variations de la demande.
Les SLA permettent de définir
clairement les attentes en
termes de qualité et de
performance.""",
"""§Inconvénients de l'infogérance

1. «Perte de contrôle« :
L'externalisation peut
entraîner une perte de contrôle
sur les opérations et les
données de l'entreprise. Cela
rend l'entreprise dépendante du
prestataire pour la gestion des
incidents et la continuité des
services.

2. «Risques de confidentialité
et de sécurité« : Confier des
données sensibles à un tiers
peut poser des problèmes de
confidentialité et de sécurité.
Il est crucial que le
prestataire respecte des normes
strictes de protection des
données et de confidentialité.

3. «Dépendance vis-à-vis du
prestataire« : Une relation de
dépendance peut se développer
vis-à-vis du prestataire,
surtout si le contrat ne
prévoit pas de clauses de
réversibilité ou de transfert
vers un autre prestataire.
Cette dépendance peut
compliquer une éventuelle
réinternalisation
(backsourcing) en cas
d'insatisfaction.

4. «Complexité de la
réversibilité« : La
réversibilité des services, qui
permet de reprendre en interne
ou de transférer à un autre
prestataire, peut s'avérer
complexe et coûteuse. En cas de
défaillance du prestataire, la
continuité des services peut
être compromise, affectant les
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
principaux types d'infogérance
:

1. «Infogérance d'applications
(gestion des applications)« -
«Description« : Cette forme
d'infogérance concerne la
gestion de la maintenance et de
l'évolution des applications
spécifiques de l'entreprise.
Cela inclut souvent la Tierce
Maintenance Applicative (TMA),
qui couvre la maintenance
corrective, préventive et
évolutive des applications. -
«Exemple« : Support
fonctionnel, maintenance
préventive ou corrective, et
gestion des évolutions pour des
applications web ou des
ERP/PGI.

2. «Infogérance
d'infrastructure« -
«Description« : L'infogérance
d'infrastructure consiste à
confier la gestion de
l'infrastructure physique
informatique à un prestataire.
Cela inclut la maintenance de
parcs informatiques,
l'hébergement et/ou
l'administration de serveurs,
la supervision d'équipements
réseau et de sécurité, et la
gestion de baies de stockage ou
de solutions de sauvegarde. -
«Exemple« : Maintenance de
parc informatique, hébergement
de serveurs, administration
réseau.

3. «Infogérance globale« -
«Description« : L'infogérance
globale englobe la gestion
complète du système
d'information, couvrant à la
fois l'infrastructure et les
applications. Cela inclut
souvent des services de
développement applicatif et de
TMA. - «Exemple« : Gestion
des infrastructures matérielles
et des applications de gestion
des paies, CRM, back-office
administratif, etc.""",
"""§Autres Informations
§Complémentaires

#### Clauses contractuelles
importantes dans un SLA

1. «Engagement de résultats et
de moyens« : Le SLA doit
définir clairement les
objectifs de performance et de
qualité que le prestataire doit
atteindre, ainsi que les moyens
qu'il met en oeuvre pour y
parvenir. 2. «Niveaux de
service« : Spécifie les
indicateurs de performance et
de qualité, tels que les taux
de disponibilité, les temps de
réponse, les délais
d'intervention, etc. 3.
«Clause de réversibilité« :
Cette clause permet au client
de récupérer ses données et ses
services en cas de changement
de prestataire ou de retour à
une gestion interne. Elle doit
détailler les modalités de
transfert de services et de
connaissances. 4.
«Confidentialité et sécurité
des données« : Garantit que le
prestataire respecte les normes
de sécurité et de
confidentialité des données,
avec des obligations claires en
matière de protection des
informations sensibles.""",
"""§Intérêts de l'infogérance

1. «Concentration sur les
compétences clés« : Permet aux
entreprises de se concentrer
sur leurs compétences clés et
de confier les tâches
informatiques à des experts. 2.
«Accès à des technologies de
pointe« : Les prestataires
spécialisés ont accès aux
dernières technologies et
peuvent offrir des solutions
avancées que l'entreprise ne
pourrait pas développer en
interne. 3. «Flexibilité et
évolutivité« : L'infogérance
permet d'ajuster rapidement les
ressources informatiques en
fonction des besoins de
l'entreprise, offrant une
grande flexibilité et une
capacité d'évolution. 4.
«Réduction des coûts« : Grâce
à la mutualisation des
ressources et aux économies
d'échelle, l'infogérance permet
souvent de réduire les coûts
opérationnels.""",
"""§Risques et Inconvénients de
§l'infogérance

1. «Perte de contrôle« :
Externaliser la gestion des
systèmes d'information peut
entraîner une perte de contrôle
sur les opérations critiques et
les données sensibles. 2.
«Problèmes de sécurité et de
confidentialité« : Confier des
données à un prestataire
externe pose des risques de
sécurité et de confidentialité.
3. «Dépendance vis-à-vis du
prestataire« : Une forte
dépendance peut se créer,
rendant difficile un éventuel
changement de prestataire ou un
retour à une gestion interne.
4. «Complexité de la
réversibilité« : Les
opérations de réversibilité,
qui permettent de reprendre les
services en interne ou de les
transférer à un autre
prestataire, peuvent être
complexes et coûteuses.""",
"""§Conclusion

L'infogérance représente une
stratégie efficace pour les
entreprises souhaitant
optimiser la gestion de leurs
systèmes d'information, réduire
les coûts, et se concentrer sur
leur coeur de métier. Toutefois,
il est crucial de bien définir
les termes du contrat, de
prévoir des clauses de
réversibilité, et de choisir un
prestataire fiable pour
minimiser les risques et
maximiser les avantages de
cette démarche.""",
]

# --- Look ---

# In the text, a character of MARKS sets
# the style of what follows: » plain,
# « strong, ‹ code, ¬ list marker,
# § title, ¶ sub-title, ¤ header.
MARKS = "»«‹¬§¶¤"
# Their inks. The paper is INK[6], but
# for the last, on the colour after it.
INK = (
 "#18181c #1d4fc4 #0d6b3c "
 "#b04a00 #6e2d79 #a01560 "
 "#ffffff #656975 #e4e6ea").split()
# The font has no é, but e and a mark:
# letter, mark - 720 of each of À to ÿ.
BASE = (
 "AAAAAA CEEEEIIII NOOOOO  UUUUY "
 " aaaaaa ceeeeiiii nooooo  uuuuy y")
MARK = (
 "01238: W01280128 301238  01281  "
 "01238: W01280128 301238  01281 8")
BYE = """À bientôt

Retour ou OK, puis «lire()» :
la lecture reprend ici."""

# --- State ---

n = 0  # section
p = 0  # its first line shown
s = ""  # its text
at = []  # where its lines start
rows = []  # text of each row, thumb
held = []  # by key: was it down
todo = []  # keys pressed, in order
last = 0  # the latest of them
age = 0  # looks at the keys since

# --- Text ---

def load(t):
 # t is read: find its lines
 global s, at
 s = t
 at = [0]
 i = 1
 while i:
  i = t.find("\n", at[-1]) + 1
  at.append(i or len(t) + 1)

# --- Drawing ---

def cells(t):
 # 33 (glyph, style), then a blank
 i = k = 0
 for c in t + " " * 34:
  j = MARKS.find(c)
  if j >= 0:
   k = j
  elif "\u02ff" < c < "\u0370":
   g += c
  else:
   if i:
    yield g, z
   if i > 32:
    break
   i += 1
   g = c
   z = k
   j = ord(c) - 192
   if c <= " ":
    g = " "
    if k < 6:
     z = 0
   elif 0 <= j < 64 and BASE[j] > " ":
    g = BASE[j]
    g += chr(ord(MARK[j]) + 720)
 yield " ", 0

def put(y, t):
 # draw the cells of row y that differ
 x = -5
 r = ""
 d = cells(rows[y])
 for c, d in zip(cells(t), d):
  if r and (c == d or c[1] != k):
   draw_string(r, u, 18 * y + 2,
    INK[k], INK[max(6, k + 1)])
   r = ""
  if c != d:
   if not r:
    u = x
    k = c[1]
   r += c[0]
  x += 10
 rows[y] = t

def fresh():
 # a screen in any state
 global rows, held
 held = [1] * 53
 t = "\x7f" * 32
 rows = [t + t] + [t] * 11 + [0]
 fill_rect(0, 0, 320, 2, INK[7])
 fill_rect(0, 218, 315, 4, INK[6])

def head(e):
 # title, place; e lines are read
 t = " "
 if s[:1] == "§":
  t = "%d/%d %3d%% " % (
   n + 1, len(C), e)
 g = s[:99].split("\n\n")[0]
 g = [c[0] for c in cells("¤ " + g)]
 w = 32 - len(t)
 if "".join(g[w:]).strip():
  g[w - 1] = g[w - 2] = "."
 t = "".join(g[:w]) + " " + t
 put(0, "¤" + t)

def page(i):
 # draw the text from line i
 z = len(at) - 1
 e = min(i + 11, z)
 head(100 * e // z)
 for y in range(i, i + 11):
  t = " "
  if y < e:
   t += s[at[y]:at[y + 1] - 1]
  put(y - i + 1, t)
  if y % 3 < 1:
   look()
 i = 20 + 202 * i // z
 e = 20 + 202 * e // z
 if rows[12] != (i, e):
  rows[12] = i, e
  y = 20
  for k, z in (8, i), (7, e), (8, 222):
   fill_rect(315, y, 5, z - y, INK[k])
   y = z

# --- Keys ---

def look():
 # note the keys that went down
 global last, age
 age += 1
 for k in DO:
  d = keydown(k)
  if d > held[k]:
   todo.append(k)
   last = k
   age = 0
  held[k] = d

def key():
 # the next press, or repeat
 global age
 while not todo:
  look()
  if age > 60 and held[last]:
   age = 52
   return last
 return todo.pop(0)

# --- Moves ---

def go(d):
 # to the top of section n + d
 global n, p
 if 0 <= n + d < len(C):
  n += d
  p = 0
  load(C[n])
  return 1

def low():
 # the last place to scroll to
 return max(0, len(at) - 12)

def scroll(d):
 global p
 i = p
 p = max(0, min(p + d, low()))
 if p == i and go(d // abs(d)) and d < 0:
  p = low()

DO = {
 1: (scroll, -1),
 2: (scroll, 1),
 0: (scroll, -10),
 3: (scroll, 10),
 52: (go, 1),
 51: (go, -1),
}

# --- Reading ---

def read():
 fresh()
 load(C[n])
 while 1:
  page(p)
  f, d = DO[key()]
  f(d)

def bye():
 fresh()
 load(BYE)
 page(2)
 print("lire() : reprendre")

def lire():
 f = read
 while f:
  try:
   f = f()
  except KeyboardInterrupt:
   f = bye

lire()
