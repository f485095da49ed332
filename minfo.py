# Infogérance
# by minfo's tools/build.py 2.0 a82b151e: minfo.md; the viewer: tools/script
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
W="  if @):\n global @ while @def a@return @\n  @.append(@.count(@ and @\n if @ in range(@bytes(@elif a@len(@find(@.replace(@\n for @not @.split(@fill_rect(@(c[-16:],@ : reprendre@(a,@\\u030@)\ndef @):\n @ else@ in @)\n @except MemoryError:@b\"\\x@);a"
ac=[]
def v(a,*b):
 while 1:
  try:return a(*b)
  except KeyboardInterrupt:ac.append(1)
def w(b):
 a=0
 while a<len(b):a=v(aG,b,a)
def aG(d,a):
 b=d.find("@",a);c=aC(bytes(d[a:b],"utf8"))
 try:bytes(1<<14)
 except MemoryError:pass
 exec(c,globals());return b+1
def aC(c):
 e=bytes(W,"utf8").split(b"@");d=c.split(b"\xc9");c=d.pop(0)
 for b in range(0,len(d),16):c+=b"".join([e[a[0]-128]+a[1:]for a in d[b:b+16]])
 return c
w(r"""g=b"\n";m=b"";D=b" ";i="utf8";an=ɞcc";o=b"\1";al=ɞc2\xb6";am=ɞc3";V='Aɗ0 bientoɗ2t';ag='Retour, puis lire()ɕ';X='Meɗ1moire pleine';N={};I={};ad=0;u=-4;ai=0;n=p=0;aq=-1;l="";A=-1;t=e=f=-1;b=-1
Ƀh(i,j,d,e,f,h=(),g=()ɁEɉE==(i,j,d,h):returnɉɑE:ɓ0,0,315,2,y[7]);ɓ0,218,315,4,y[6]ɜE=i,j,d,h;Z(i,j)ɐbɊd,d+11):Ʌl=b"0 ";a=m
ɀb<f:Ʌ a=g[b]if gɚ r(bɜɀg or b>=S[-2]:Ʌ  n=b"  "*aɇɞ015")Ʌɀbɛh:l=b"7 ";a=Gɖo)Ʌ  a=n+aɅ elif bɛh:a=aEɖ*h[b])Ʌav(b-d+1,l+a)
ɀb%4<1:k(ɜb=0;d-=e;f-=eɐp,c in((20,7),(20+202*d//f,6),(20+202*min(d+11,f)//f,9),(222,6)):ɓ315,b,5,p-b,y[c]);b=p
@ɃD(əj=""ɐcɊs):Ʌa=0;h=-1;b=S[-1];e=b+C[c]ɇ"\n")+1
 ɂb<e and(ɑa or h>=0 or"¶"in C[c]):Ʌ f,a=ap(c,a,11)Ʌ for dɛfɒg)[:11]:Ʌ  k=dɇal)if d[:2]in(ɞc2\xa7",al)else-1Ʌɀk>=0:xɆ2*b+(k!=h));j+=str(d,i)+"\n"Ʌ  h=k;b+=1ɅSɆe+1ɜSɆe+11-e%11);FɆ"");FɆj);SɆS[-1]+ɍx))
Ƀk(dəc=d*11;e=0
ɂc>=S[e+1]:e+=1
 j=d
ɂj*11>S[e]and ɑaw(j):j-=1
 f=j*11;b=aw(j)ɉf<S[e]:f=S[e];b=0
ɂf<c:b=ap(e,b,11-f%11)[1];f+=11-f%11;ay(f//11,bɜi=m;k=c+11
ɂc<kɈe<ɍF):Ʌh=min(k,S[e+1])-c;a,b=ap(e,b,h);i+=a+g*(h-aɇg));c+=h;e+=1
ɀc<S[e]:ay(d+1,b)Ʌb=0
 Ʉar(i)
@Ƀr(aəa=aɏo,m)ɏb"\t",D)ɏɞe2\x80\xb9",ɞ012")ɐcɊ5):a=aɏɞc2"+b'\xbb\xab\xac\xa7\xb6'[c:c+1],o+b'01345'[c:c+1]ɜb=a.Ɏam)
ɂb>=0:Ʌd=a[b+1]-128;e=b'01238: W01280128 301238  01281 8'[d%32]
ɀe>32Ɉd!=31:f=ɋ[b'AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTY'[d%32]+(d&32),0xCC,e+80]ɟ=aɏa[b:b+2],f)Ʌb=a.Ɏam,b+1ɜɄa
Ƀv(d,aəg=-5;b=18*d+2ɐcɛaɒo):Ʌe=c[0]-48;j=y[max(6,e+1)];f=(315-g)//10;c=c[1:];h=J(c)
ɀh>f:c=c[:ae(c,f)];h=f
ɀc:draw_string(str(c,i),g,b,y[e%7],j);g+=10*h
 ɓg,b,315-g,18,j)
Ƀz(Ɂaq,h;a=S[n];d=nɉaq!=d:aq=d;h=G(r(a),oɜe=min(p+11,S[n+1]-1)-n;f=100*e//(S[s]-s);c="%d/%d %3d%%"%(n+1,s,f);b=(ɟo(h if p>aɚ at,c,b)
@ɃEɖc,e):b=Gɖo);g=ɍb)-ɍb.lstrip()ɟ=ɞ010"+a;c=aeɖc+g);e=aeɖe+g);f=a.rɎo,0,e);d=ɞ017"+G(a[c:e],o);Ʉa[:c]+d+a[f:f+2]+a[e:]
Ƀp(c,b,dəe=40*d;a=ɋF[c][b:b+e],i)
ɂaɇg)<dɈb+e<ɍF[c]):e*=2;a=ɋF[c][b:b+e],iɜa=a[:afɖd)];Ʉa,b+ɍstrɖi)ɘZɖbɁE;E=ɖb)+E[2:];b=ɋb,i);c=30-J(b)ɉJ(a)>c:a=a[:aeɖc-2)]+b".."
 av(0,b"6 "+a+D*(c-J(a))+D+bɘr(cɁB;d=c//11ɉd ɑin B:B={e:B[e]for eɛB if abs(e-d)<2};B[d]=ak(dɜa=B[d];b=afɖc%11);Ʉa[b:afɖ1,b)-1]
@def k(Ɂad,u;u+=1ɐa in[0,1,2,3,4,51,52]+list(range(13+u%3,51,3)):
ɀɑkeydown(a):I.popɖ0)ɅɌ ɑin I:Ʌ I[a]=1
 ɀu>=0Ɉɍq)<9:qɆaɟd=a;u=0
Ƀeɖdəb=0
ɂb<ɍa):Ʌc=a[b]
ɀc==1:b+=1Ʌelif c&0xC0!=0x80Ɉc!=0xCC:Ʌ d-=1
 ɀd<0:breakɅb+=1
 Ʉb
Ƀy(b,a):global M;c=2*b+2;M=M[:c-2]+ɋ[a&255,a>>8])+M[c:]
Ƀfɖc,b=0):ɐdɊc):b=a.Ɏg,b)+1 or ɍa)+1
 Ʉb
Ƀo(b,c,a=()):ah(b,c,p,S[n],S[n+1]-1,aɘGɖc):Ʉm.join([b[1:]for b in(D+a)ɒc)])
Ƀw(a):ɄM[2*a]|M[2*a+1]<<8
@ɃJ(ətry:az(ɜɝaa(ɘJ(a):Ʉɍstrɖi))-aɇan)
Ƀa():global E;E=()
s=ɍC);F=list(C);S=[0];x=[];at=ar(ɋT,i)ɟD();M=ɋS[-1]//11*2+4);B=N;P=-10,-1,1,10;q=[];y=["#18181c","#1d4fc4","#0d6b3c","#b04a00","#6e2d79","#a01560","#ffffff","#656975","#ffd24a","#b8bcc8"];E=();U=[];h=m;c=m;z=a=j=m
@aJ()
@""")
w(r"""ɃF(Ɂy
ɂ1:ɅO(n,pɟz(ɟ=R();b=p
ɀa<=3:Ʌ c=P[a];d=p;O(n,p+cɜɀp==d:O(n+c//abs(c),p-999*c)ɅɌ in(4,16):Y()ɅɌ in(51,52):O(n+2*a-51-52,0)ɅɌ==17:
 ɀU:H(U.pop())ɅɌ==48:au("Aide","Fleɗ0ches : ligne, eɗ1cran\nOK : sommaire, 0 aɗ0 9 dixieɗ0mes\nEffacer : retour\nLettres : chercher\n0, point : aide, couleurs\nAns, EXE : section\nAlpha : chiffres et signes");R()ɅɌ==49:y=["#%06x"%(0xFFFFFF^int(e[1:],16))for eɛy];aa()ɅɌ ɑin(14,15):aH(a)
ɀa>3Ɉa!=17Ɉb!=p:UɆb);del U[:-9]
@ɃH(aɁc,l,b;h=p;c=m;l=""
ɂaj([a])or cɈa>=51:Ʌg=1
ɀa==13:l="123 "[ɍl):];g=b<0ɅɌ==51:g=-1;b=j.rɎc,f,b)ɅɌ==52:b=j.Ɏc,b+ɍc))Ʌelse:Ʌ aL(aɜɀɑc:ɄH(h)Ʌ e=0;aA(h)
ɀc:aI(g)
ɀɑc:Z(c,l)ɅɌj(q):passɅelif b<0:H(hɟoɔl+"pas trouveɗ1")Ʌelse:
 ɀe:d=(d-1+g)%e+1Ʌ aK(l+("%d/%d"%(d,e)if eɚ"..")ɜɀɑe:Ʌ  e,d=aB()Ʌɀe:Zɔl+"%d/%d"%(d,e))Ʌa=R()ɉa<=3:q.insert(0,a)
k()
@def Y(əh=S[-2];c=S[-1]-h;a=e=b=j=0
ɂe<cɈx[e]<=2*p+1:
ɀx[e]&1:b=eɅe+=1
ɂc:Ʌf=b+1
 ɂf<cɈɑx[f]&1:f+=1Ʌj=max(min(j,b),f-11);d=tuple(range(h+b,h+f)ɟh(ɋ"Sommaire",i),"",h+j,h,S[-1],dɟ=R()
ɀa>3:breakɅg=P[a]//abs(P[a])Ʌfor lɊabs(P[a])):Ʌ e=b+gɅɂ0<=e<cɈɑx[e]&1:e+=g
 ɀ0<=e<c:b=e
 k=b'0*+,$%&\x1e\x1f '.Ɏɋ[a]))ɉk>=0:H(S[s]*k//10ɜɌ in(4,52):H(x[b]>>1)
@def lire(Ɂai,u;a=()ɉac:ac.clear(ɟ=V,agɉai:I.clear();u=-4;aa(ɜai=1
ɂ1:Ʌtry:
 ɀa:Ʌɀa[0]==X:print(X)Ʌ  aa(ɟu(*a)Ʌɀa[0]==V:print("lire()ɕ");breakɅ  R(ɟ=()Ʌ aF()Ʌexcept KeyboardInterrupt:a=V,agɅɝ
 ɀa:breakɅ a=X,"Une toucheɕ"
k()
@Ƀb(bɁt,z,e,a,j,f,Aɉt!=b-1:t=-2;z=ax(ak(b-1))if bɚ m
 d=max(0,ɍz)-ɍc)+1ɟ=z[z.rɎg,0,d)+1:];e=b*11-aɇg);f=max(0,ɍa)-ɍc)+1);z=ax(ak(b));t=b;a+=z;j=aɏg,D)if Dɛcɚ aɉj.Ɏc,f)<0:A&=~(1<<b)
@ɃI(dɁb;g=S[-2]//11;a=t;e=0
ɂb<0Ɉe<gɈɑaj(q):Ʌe+=1
ɀe==4:Zɔl+"..")Ʌa=(a+d)%g
ɀA>>a&1:ab(a);b=j.Ɏc,f)if d>0ɚ j.rɎc,f);k()
k()
@ɃB(əh=t;d=0;a=jɇc,f,b)+1ɐeɊS[-2]//11):
ɀA>>e&1:Ʌ k(ɜɀq:d=0;breakɅ ab(e);g=jɇc,f);d+=g;a+=g*(e<hɜab(h);Ʉd,a
@ɃK(iəd=e+aɇg,0,b);H(d);j=J(a[a.rɎg,0,b)+1:b]);h={}ɐfɛa[b:b+ɍc)]ɒg):h[d]=j,j+J(f);d+=1;j=0
 O(n,d-4ɟoɔi,h)
k()
@ɃL(aɁc,Aɉa==17 or ɑc:A=-1
 A|=A<<1ɉa==17:c=c[:-1]
ɚ:Ʌb=b':;" abcdefghijklmnopq rstuv wxyz  ?!'
ɀl:b=b'    []{},^sct=<>789() 456*/ 123+- 0.%'Ʌc+=b[a-14:][:1]
Ƀx(a):a=G(Gɖo),an).lower();Ʉg.join([b.lstrip()for bɛaɒg)])
@def R(Ɂu
ɂɑq:Ʌk()
ɀu>23ɈadɛI:u=21;qɆadɜɄq.pop(0)
Ƀu(c,a):b=ɋa,i)ɒgɟh(ɋc,i),"",0,0,ɍb),(),bɘO(b,aɁn,pɉ0<=b<s:n=b;p=max(S[b],minɖS[b+1]-11-1))
k()
@ɃA(d):global b;ab(d//11);b=j.Ɏc,max(f,afɖd-e)-ɍc)+1)ɘH(aəb=s
ɂa<S[b]:b-=1
 O(b,a)
Ƀj(a):ɄaɈ14-1<=a[0]<=50
@""")
lire()
