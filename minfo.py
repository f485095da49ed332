# Infogérance
# by minfo's tools/build.py 2.0 3a498beb: minfo.md; the viewer: tools/script
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
W="  if @):\n global @ while @\n  @def @return @.replace(@.append(@len(@ and @.count(@ in @elif @find(@\n if @\n for @b\"\\x@bytes(@not @.split(@fill_rect(@range(@ : reprendre\"@(a,@(e[-16:],@;a=@\\u030@ else@break@):\n @k()\n@ KeyboardInterrupt"
ay=[]
def v(b,*c):
 a=0
 while 1:
  try:return b(*c)
  except KeyboardInterrupt:ay.append(1)
  except MemoryError:
   if a:raise
   a=1
def w(b):
 a=0
 while a<len(b):a=v(dt,b,a)
def dt(d,b):
 a=d.find("@",b);c=cZ(bytes(d[b:a],"utf8"))
 try:([0]*64*280).clear()
 except MemoryError:pass
 exec(c,globals());return a+1
def cZ(c):
 e=bytes(W,"utf8").split(b"@");b=c.split(b"\xc9");c=b.pop(0)
 for d in range(0,len(b),16):c+=b"".join([e[a[0]-128]+a[1:]for a in b[d:d+16]])
 return c
w(r"""g=b"\n";j=b"";l="utf8";aL=ɐcc";y=b"\1";aM=ɐ010";aI=ɐc2\xb6";aJ=ɐ015";aK=ɐc3";Y=b" ";ad='Meɚ1moire pleine';N={};J={};aA=0;t=-4;n=p=0;aP=-1;m="";A=-1;x=f=X=0;b=-1
Ʉdg(ɝj="";m=[]ɏdɋɕs):Ƀb=S[-1];c=b+C[d]Ɋ"\n")+1ə0;i=-1
 ɂ1:
 ɀɒb%11:aBɇa)
 ɀb==c:ɜɃ h=11-b%11;e=bz(d,a,h);a+=Ɉstr(e,l))Ƀ for fɋeɓg)[:h]:Ƀ  k=-1Ƀɀfɉf[:2]in ɐc2\xa7\xc2\xb6":k=fɊaI)Ƀɀk>=0:Ƀ ɀɒɈq)%11:mɇɈj))Ƀ   qɇ2*b+(k!=i));j+=str(f,l)+"\n"Ƀ  i=k;b+=1ɃSɇc+1)
 Sɇc+11-c%11);SɇS[-1]+Ɉq));Dɇ"");Dɇj);aB.extend(m)
@ɄaD(i,l,e,f,d,h=(),g=()ɁBɎB==(i,l,e,h):returnɎɒB:ɔ0,0,315,2,u[7]);ɔ0,218,315,4,u[6])
 B=i,l,e,h;af(i,l)ɏbɋɕe,e+11):Ƀm=b"0 "əj
ɀb<d:Ƀ a=g[b]if gɛ r(b)
 ɀg or b>=S[-2]:Ƀ  n=b"  "*aɊaJ)Ƀɀbɋh:m=b"7 "əGɗy)Ƀ  a=n+aɃ Ɍbɋh:a=dkɗ*h[b])ɃaT(b-e+1,m+a)
ɀb%4<1:ɞ b=0;e-=f;d-=fɏo,c in((20,7),(20+202*e//d,6),(20+202*min(e+11,d)//d,9),(222,6)):ɔ315,b,5,o-b,u[c]);b=o
@ɄaQ(aɝa=aɆɐc2\xbb",aM)Ɇɐc2\xab",ɐ011")əaɆɐe2\x80\xb9",ɐ012")Ɇɐc2\xac",ɐ013")əaɆɐc2\xa7",ɐ014")ɆaI,aJ);b=a.ɍaK)
ɂb>=0:Ƀc=a[b+1]-128;d=b'01238: W01280128 301238  01281 8'[c%32]
ɀd>32ɉc!=31:e=ɑ[b'AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTY'[c%32]+(c&32),0xCC,d+80])əaɆa[b:b+2],e)Ƀb=a.ɍaK,b+1)
 Ʌa
Ʉr(cɁN;d=c//11Ɏd notɋN:N={h:N[h]for hɋN if abs(h-d)<2};N[d]=j,aX(d)
 a,f=N[d];b=Oɗc%11);e=Oɗ1,b)Ɏe>Ɉa):Ƀdel N[d]
 ɂe>Ɉa):a+=next(f);b=Oɗc%11);e=Oɗ1,b)ɃN[d]=a,aɊg)<11ɉf
 Ʌa[b:e-1]
@ɄaT(d,aɝg=-5;b=18*d+2ɏcɋaɓy):Ƀe=c[0]-48;i=u[max(6,e+1)];f=(315-g)//10;c=c[1:];h=M(c)
ɀh>f:c=c[:aC(c,f)];h=f
ɀc:draw_string(str(c,l),g,b,u[e%7],i);g+=10*h
 ɔg,b,315-g,18,i)
ɄaZ(ɁaP,həS[n];d=nɎaP!=d:aP=d;h=G(r(a),y)
 e=min(p+11,S[n+1]-1)-n;f=100*e//(S[s]-s);c="%d/%d %3d%%"%(n+1,s,f);b=();aN(h if p>aɛ aR,c,b)
ɄaX(dɝc=d*11;h=c+11;b=aB[d];e=0
ɂc>=S[e+1]:e+=1
ɂc<hɉe<ɈD):Ƀf=min(h,S[e+1])-cəbz(e,b,f);b=0;c+=f;e+=1
ɀc>=S[e]-1:a+=g*(f-aɊg))Ƀyield aQ(a)
ɄafɗbɁB;B=ɗb)+B[2:];b=ɑb,l);c=30-M(b)ɎM(a)>c:a=a[:aCɗc-2)]+b".."
 aT(0,b"6 "+a+Y*(c-M(a))+Y+b)
@Ʉk(ɁaA,t;t+=1ɏa in[0,1,2,3,4,51,52]+list(ɕ13+t%3,51,3)):
ɀɒkeydown(a):J.popɗ0)ɃɌa notɋJ:Ƀ J[a]=1
 ɀt>=0ɉɈo)<9:oɇa);aA=a;t=0
Ʉbz(d,b,eɝf=20*e
ɂ1:Ƀf*=2əɑD[d][b:b+f],l);c=Oɗe)
ɀc<=Ɉa)or b+f>=ɈD[d]):ɜ
 Ʌa[:c]
ɄaCɗdɝb=0
ɂb<Ɉa):Ƀc=a[b]
ɀc==1:b+=1ɃɌc&0xC0!=0x80ɉc!=0xCC:Ƀ d-=1
 ɀd<0:ɜɃb+=1
 Ʌb
ɄaN(c,d,b=()):global a,iəi=j;aD(c,d,p,S[n],S[n+1]-1,b)
ɄGɗd):c=aɓd);Ʌc[0]+j.join([b[1:]for bɋc[1:]])
@ɄOɗc,b=0):ɏdɋɕc):b=a.ɍg,b)+1 or Ɉa)+1
 Ʌb
ɄM(a):ɅɈstrɗl))-aɊaL)
s=ɈC);D=[aUɆ"\1","")Ɇ"\t"," ")for aUɋC+[T]];S=[0];q=[];aB=[];aR=aQ(ɑD.pop(),l));dg();R=-10,-1,1,10;o=[];u=["#18181c","#1d4fc4","#0d6b3c","#b04a00","#6e2d79","#a01560","#ffffff","#656975","#ffd24a","#b8bcc8"];B=();Z=[];h=j;e=jəi=j
@aZ()
@""")
w(r"""Ʉdn(Ɂu
ɂ1:ɃP(n,p);aZ()əV();b=p
ɀa<=3:Ƀ c=R[a];d=p;P(n,p+c)
 ɀp==d:P(n+c//abs(c),p-999*c)ɃɌa in(4,16):U()ɃɌa in(51,52):P(n+2*a-51-52,0)ɃɌa==17:
 ɀZ:H(Z.pop())ɃɌa==48:aS("Aide","Fleɚ0ches : ligne, eɚ1cran\nOK : sommaire, 0 aɚ0 9 dixieɚ0mes\nEffacer : retour\nLettres : chercher\n0, point : aide, couleurs\nAns, EXE : section\nAlpha : chiffres et signes");V()ɃɌa==49:u=["#%06x"%(0xFFFFFF^int(e[1:],16))for eɋu];aF()ɃɌa ɒin(14,15):dx(a)
ɀa>3ɉa!=17ɉb!=p:Zɇb);del Z[:-9]
@Ʉdx(aɁe,m,b;h=p;e=j;m=""
ɂaG([a])or eɉa>=51:Ƀg=1
ɀ13<a<51:Ƀ dY(a)
 ɀɒe:ɅH(h)Ƀ d=0;bA(h)Ƀelse:Ƀ ax(x)
 ɀa==13:m="123 "[Ɉm):];g=b<0Ƀ Ɍa==51:g=-1;b=i.rɍe,f,b)Ƀɛ:b=i.ɍe,b+Ɉe))
ɀe:dz(g)
ɀɒe:af(e,m)ɃɌaG(o):passɃɌb<0:H(h);aNɘm+"pas trouveɚ1")Ƀelse:
 ɀd:c=(c-1+g)%d+1Ƀ dV(m+("%d/%d"%(c,d)if dɛ".."))
 ɀɒd:Ƀ  d,c=bF()Ƀɀd:afɘm+"%d/%d"%(c,d))Ƀa=V()Ɏa<=3:o.insert(0,a)
ɞ@ɄU(ɝh=S[-2];c=S[-1]-həe=b=i=0
ɂe<cɉq[e]<=2*p+1:
ɀq[e]&1:b=eɃe+=1
ɂc:Ƀf=b+1
 ɂf<cɉɒq[f]&1:f+=1Ƀi=max(min(i,b),f-11);d=tuple(ɕh+b,h+f));aD(ɑ"Sommaire",l),"",h+i,h,S[-1],d)əV()
ɀa>3:ɜɃg=R[a]//abs(R[a])Ƀfor kɋɕabs(R[a])):Ƀ e=b+gɃɂ0<=e<cɉɒq[e]&1:e+=g
 ɀ0<=e<c:b=e
 j=b'0*+,$%&\x1e\x1f '.ɍɑ[a]))Ɏj>=0:H(S[s]*j//10)
 Ɍa in(4,52):H(q[b]>>1)
@Ʉlire(Ɂtə()
ɂ1:Ƀtry:
 ɀay:ay.clear();raiseɟ
 ɀa:Ƀ  b=a[0]==adɃɀb:print(ad)Ƀ  aF();aS(*a)Ƀɀɒb:print("lire()ɖ);ɜɃ  V()ə()Ƀ dn()Ƀexceptɟ:a="Aɚ0 bientoɚ2t","Retour, puis lire()ɖɃexcept MemoryError:
 ɀa:ɜɃ a=ad,"Une toucheɖ
 J.clear();t=-4;aF()
ɞ@Ʉax(bɁx,a,X,i,f,A;i=jɎx!=b-1 or ɒa:Ƀa=i
ɀb:a=aW(aY(b-1))
 c=max(0,Ɉa)-Ɉe)+1)əa[a.rɍg,0,c)+1:];X=Ɉa);f=max(0,X-Ɉe)+1);a+=aW(aY(b));x=b;i=aɆg,Y)if Yɋeɛ aɎi.ɍe,f)<0:A&=~(1<<b)
@ɄbF(Ɂx,a;l=x;d=0;c=1ɏgɋɕS[-2]//11):
ɀA>>g&1:Ƀ ɞ ɀo:d=0;ɜɃ ax(g);h=iɊe,f);d+=h
 ɀg==l:h=iɊe,f,b)
 ɀg<=l:c+=h
 x=ləj;Ʌd,c
ɞ@Ʉdz(cɁb;g=S[-2]//11əx;d=0
ɂb<0ɉd<gɉɒaG(o):Ƀd+=1
ɀd==4:afɘm+"..")Ƀa=(a+c)%g
ɀA>>a&1:ax(a);b=i.ɍe,f)if c>0ɛ i.rɍe,f);ɞ@Ʉdkɗb,d):e=Gɗy);g=Ɉe)-Ɉe.lstrip())əaM+a;b=aCɗb+g);d=aCɗd+g);f=a.rɍy,0,d);c=ɐ017"+G(a[b:d],y);Ʌa[:b]+c+a[f:f+2]+a[d:]
ɞ@ɄdV(hɝc=x*11+aɊg,0,b)-aɊg,0,X);H(c);i=M(a[a.rɍg,0,b)+1:b]);f={}ɏdɋa[b:b+Ɉe)]ɓg):f[c]=i,i+M(d);c+=1;i=0
 P(n,c-4);aNɘh,f)
@ɄdY(aɁe,AɎa==17 or ɒe:A=-1
 A|=A<<1Ɏa==17:e=e[:-1]
ɛ:Ƀb=b':;" abcdefghijklmnopq rstuv wxyz  ?!'
ɀm:b=b'    []{},^sct=<>789() 456*/ 123+- 0.%'Ƀe+=b[a-14:][:1]
ɄaW(a):a=G(Gɗy),aL).lower();Ʌg.join([b.lstrip()for bɋaɓg)])
ɞ@ɄV(Ɂt
ɂɒo:Ƀɞɀt>23ɉaAɋJ:t=21;oɇaA)
 Ʌo.pop(0)
ɄaS(c,a):b=ɑa,l)ɓg);aD(ɑc,l),"",0,0,Ɉb),(),b)
ɄaY(bɝN.clear()əjɏcɋaX(b):a+=c
 Ʌa
ɄP(b,aɁn,pɎ0<=b<s:n=b;p=max(S[b],minɗS[b+1]-11-1))
@ɄbA(c):global b;ax(c//11);b=i.ɍe,max(f,Oɗc%11,X)-Ɉe)+1))
ɄH(aɝb=s
ɂa<S[b]:b-=1
 P(b,a)
ɄaG(a):Ʌaɉ14-1<=a[0]<=50
ɄaF():global B;B=()
ɞ@""")
lire()
