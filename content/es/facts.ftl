# Las afirmaciones sobre la ley, un mensaje cada una. Where each comes from is in facts/facts.toml, under the same id.
#
# Each stands alone: it is shown with its source and date, and on the paper. "El gobierno" is the Department of Homeland
# Security (DHS) and its lawyers. No statement may be stronger or softer than the English: what could not be confirmed
# must still say so.

## What prosecutorial discretion is, and how things stand

pd-is-a-choice = La discreción procesal (prosecutorial discretion, PD) es una decisión del gobierno (DHS), en un
    caso a la vez. No es un derecho. Un juez no puede ordenarla.
pd-no-status = Un sí a una solicitud así, por sí solo, no le da ningún estatus migratorio. En la mayoría de los
    casos tampoco le da permiso de trabajo.
pd-can-be-undone = El gobierno puede deshacer la mayoría de las formas de discreción procesal (PD). Puede
    empezar un caso nuevo en la corte, volver a empezar un caso en pausa, o terminar un permiso temporal
    (parole) o una acción diferida (deferred action).
pd-narrow-now = El gobierno todavía puede estar de acuerdo en un caso a la vez. Es poco común, y las oficinas
    son diferentes. Una oficina de abogados escribió en 2026 que los programas amplios en gran parte ya no
    existen.
doyle-not-in-use = Las reglas de 2022 para los abogados del gobierno (el memo Doyle) no están en uso. Una orden
    del presidente del 20 de enero de 2025 le dijo al DHS que deshiciera reglas así. No encontramos ningún papel
    público que termine ese memo por su nombre.
full-enforcement = La orden del presidente del 20 de enero de 2025 (Executive Order 14159) pide aplicar la ley
    por completo. No nombra ningún grupo protegido.
review-for-expedited-removal = Un memo del DHS del 23 de enero de 2025 (el memo Huffman) les dijo a los
    oficiales que revisaran casos para usar la deportación rápida sin juez (expedited removal). Eso incluye
    terminar casos en la corte y permisos temporales (parole) para usarla. Una corte puso en espera partes de
    eso para algunas personas con permiso temporal (parole).
judges-told-not-to-ask = Una oficina de abogados escribió en 2026 que a los jueces de muchas cortes se les dice
    que no pregunten al gobierno por la discreción procesal (PD).
judges-memo-2023 = Un memo del 28 de septiembre de 2023 (DM 23-04) les dijo a los jueces de inmigración que
    preguntaran por las prioridades y que actuaran sobre las solicitudes de discreción procesal (PD). Parece que
    no está en uso. No encontramos ningún papel que lo termine.
closure-memo-taken-back = Una oficina de abogados escribió que un memo que favorecía las pausas (DM 22-03) se
    retiró el 18 de abril de 2025.
policy-history = Las reglas sobre la discreción procesal (PD) han cambiado muchas veces desde 1976. Los papeles
    más nuevos que encontramos son de cerca de junio de 2026.
memos-until-2024 = De 2000 a 2024 el gobierno escribió sobre todo memos de cómo usar la discreción procesal
    (PD). Las reglas de 2015 a 2023 miraban primero los casos abiertos en la corte. Para 2025 y 2026 no
    encontramos ningún memo general que favorezca a las personas.
priority-memos = Los memos entre 2011 y 2024 nombraron a quiénes debían buscar primero los oficiales. Nombraron
    a personas vistas como un peligro, y a personas que llegaron hace poco. En 2014 eso quería decir después del
    1 de enero de 2014. De 2021 a 2023 quería decir después del 1 de noviembre de 2020. En abril de 2015 se les
    dijo a los abogados del gobierno que pusieran en pausa o terminaran otros casos. Eso terminó en 2017. Un
    memo de 2017 (el memo Kelly) no dejó fuera a ningún grupo. Nombró incluso cargos que no se habían decidido.
    Hasta donde encontramos, ninguno de estos memos está en uso hoy.
no-appeal-found = No encontramos ninguna forma oficial de apelar cuando el gobierno dice no, o no lee una
    solicitud.

## How a request is sent

opla-office-of-court = Una solicitud va a los abogados del gobierno (OPLA) de la corte donde está o estuvo el
    caso. No va a la oficina cerca de su casa.
court-list = La lista de cortes de inmigración es de una copia pública del 15 de septiembre de 2026. Dos cortes
    no se pudieron encontrar en ella: Batavia y San Francisco. En enero de 2026 la prensa informó que la corte
    principal de San Francisco cerraría.
office-by-court-not-state = La única lista de oficinas de OPLA que encontramos no tiene fecha. Algunos estados
    están bajo dos oficinas. Por eso una oficina nunca se debe elegir solo por el estado.
mailboxes-unconfirmed = De 2021 a 2023 las oficinas recibían estas solicitudes por correo electrónico. Una
    fuente de 2025 dice que la lista de direcciones se quitó. No pudimos confirmar ninguna dirección, así que no
    mostramos ninguna.
request-channel-unconfirmed = No pudimos confirmar cómo recibe hoy una oficina estas solicitudes, ni cuánto
    tarda una respuesta.
past-channels = En el pasado algunas solicitudes iban por correo electrónico, y otras por un sitio web de ICE
    para papeles de la corte (eService). En abril de 2022 los abogados del gobierno publicaron un formulario
    para personas sin abogado. No pudimos confirmar que algo de esto esté abierto hoy.
duty-attorney-unconfirmed = En el pasado algunas oficinas tenían un abogado de turno (duty attorney). No pudimos
    confirmar que alguna oficina tenga uno hoy.
offices-own-rules = En 2021 un estudio miró 25 oficinas de OPLA. Cada una tenía sus propias reglas sobre qué
    papeles de la corte de los arrestos quería.
past-office-rules = En 2015 una oficina de OPLA pedía una solicitud corta, un solo PDF, lo bueno y lo malo, y lo
    más temprano posible. Borraba los correos electrónicos que no tenían texto. Estas son reglas viejas de una
    sola oficina.
factors-from-old-memos = Las razones que los oficiales tomaban en cuenta vienen de memos del gobierno que ya no
    están en vigor. Hoy no obligan a nadie.
negative-factors = Memos viejos contaban en contra de una persona: peligro para la seguridad nacional,
    antecedentes penales, pandillas, fraude, una entrada reciente, y órdenes anteriores o faltas a audiencias.
papers-listed = Las listas de papeles que pueden ayudar vienen de reglas de oficinas en el pasado y de listas de
    abogados.
words-can-be-used = La oficina que recibe la solicitud es también la oficina que pide su deportación en la
    corte. Los hechos que usted escribe se pueden usar en la corte. Decida con un abogado cuánto decirle.

## Dismissal, termination and expedited removal

dismissal-arrests = Desde mayo de 2025 el gobierno ha pedido a jueces que desestimen casos (dismiss) para que
    ICE pueda arrestar a personas y usar la deportación rápida sin juez (expedited removal).
expedited-removal-nationwide = El 23 de junio de 2026 una corte federal de apelaciones dejó que la deportación
    rápida sin juez (expedited removal) siga adelante dentro de todo el país. La regla es para personas que no
    fueron admitidas ni recibieron un permiso temporal (parole) y no pueden mostrar dos años aquí. No
    encontramos ningún paso posterior de una corte.
two-years-no-safe-harbor = Llevar aquí dos años o más no es una protección segura. Un correo de ICE del 18 de
    febrero de 2025 habló de algunas personas con permiso temporal (parole). Les dijo a los oficiales que
    consideraran usar con ellas la deportación rápida sin juez (expedited removal), sin límite de tiempo. No
    pudimos confirmar qué vale hoy.
parolee-stay = En octubre de 2025 una orden de una corte (CHIRLA v. Noem) dejó fuera de la deportación rápida
    sin juez (expedited removal) a las personas que recibieron un permiso temporal (parole) en un puerto de
    entrada. No pudimos confirmar si todavía vale.
judge-need-not-dismiss = Un juez no tiene que desestimar un caso (dismiss) solo porque el gobierno lo pide
    (Matter of H.N. Ferreira, 2023).
after-filing-only-judge = Cuando la corte ya tiene el caso, el gobierno no puede terminarlo por su cuenta. Debe
    pedírselo al juez.
on-the-spot-dismissal = Un correo electrónico de las cortes del 30 de mayo de 2025 habló de las solicitudes
    habladas de desestimar un caso (dismiss). Dijo que los jueces pueden concederlas en el momento. Después el
    sistema de cortes retiró ese correo.
termination-rule = Una regla de la corte de 2024 dice cuándo un juez puede terminar un caso (terminación,
    termination). No encontramos que esta regla se haya terminado, hasta mediados de 2026.
cancellation-only-judge = Solo un juez de inmigración puede dar la cancelación de la deportación (cancellation
    of removal). Si el caso en la corte termina, usted pierde esa forma de quedarse.
asylum-after-dismissal = Si el caso en la corte termina, una solicitud de asilo en la corte termina sin una
    decisión. Guías de 2023 a 2025 dejaban pedir asilo a USCIS con un formulario nuevo. Un permiso de trabajo
    basado en la solicitud de la corte dura hasta su fecha final, pero no se puede renovar con la solicitud
    terminada.
asylum-one-year = El asilo tiene un límite de un año, con excepciones. Si su caso termina, pregunte enseguida a
    un abogado sobre eso.
uscis-can-start-case = Un memo de USCIS del 28 de febrero de 2025 es sobre empezar un caso en la corte después
    de que USCIS dice no. Pregunte a un abogado antes de pedirle algo a USCIS.
uscis-holds = Un memo de USCIS del 2 de diciembre de 2025 puso en espera las solicitudes de asilo, y los casos
    de personas de algunos países. No pudimos confirmar qué está en espera hoy.
pretermission = El gobierno pide a los jueces que terminen solicitudes de asilo sin una audiencia completa,
    señalando otro país.
asylum-work-permit-proposal = En febrero de 2026 el gobierno propuso una espera más larga para los permisos de
    trabajo por asilo (365 días), y dejar de dar los nuevos. Encontramos solo una propuesta.
asylum-fees = Una ley de 2025 puso un costo de $100 para presentar una solicitud de asilo, y de $100 por cada
    año que espera.
courthouse-arrests-vacated = El 23 de junio de 2026 una corte federal en California anuló la política de ICE
    sobre arrestos en las cortes de inmigración, para todo el país. No pudimos confirmar si eso todavía vale.

## Pausing a case, more time, agreements

closure-rule = Una regla de la corte de 2024 deja que un juez ponga un caso en pausa. Por lo general el juez
    dice sí si las dos partes lo piden, o si una parte claramente no se opone. Si no, el juez mira todos los
    hechos. No encontramos que esta regla se haya terminado, hasta mediados de 2026.
closure-can-be-reopened = Cualquiera de las dos partes puede pedir en cualquier momento que un caso en pausa
    vuelva al calendario.
closed-cases-restarted = En 2025 el gobierno pidió volver a empezar casos cerrados. La cuenta de un medio de
    noticias encontró más de 117,000 hasta octubre de 2025.
closure-hard-when-detained = Una decisión de 2025 (Matter of B-N-K-) hace que una pausa sea difícil de obtener
    para personas en detención.
recalendar-answer-fast = Si el gobierno pide que un caso en pausa empiece otra vez, usted debe contestar rápido.
recalendar-judge-decides = Si el gobierno presenta una moción (motion) para que un caso en pausa empiece otra
    vez, el juez o la Junta decide.
missed-hearing-order = Si usted falta a una audiencia, un juez puede ordenar su deportación sin usted.
judge-still-decides = Si el gobierno está de acuerdo con usted, el juez todavía decide, y puede decir no.
relief-own-status = Si el juez le da una forma de quedarse (relief), su estatus y sus derechos para trabajar
    dependen de esa forma. El gobierno no puede simplemente empezar otra vez el mismo caso. Todavía puede
    apelar, a menos que renuncie a su apelación.
stipulation-binds = Lo que usted acepta en un acuerdo (stipulation) puede obligarle. No admita ningún hecho
    nuevo sin su abogado.
continuance-discouraged = En febrero de 2025 las cortes trajeron de vuelta una política en contra de dar más
    tiempo.
new-charges-possible = No tenemos una fuente revisada sobre cómo cambian hoy los cargos. También pueden ser
    posibles cargos nuevos. Pregunte primero a un abogado.
non-oppose-unconfirmed = No tenemos una fuente revisada sobre cómo contesta hoy el gobierno a otras solicitudes.
    Ejemplos: otra corte, una audiencia por video, un papel tarde, o un solo caso para una familia. Un abogado
    debe confirmarlo.

## Detention and ICE

bond-without-inspection = En septiembre de 2025 la Junta dijo que las personas que entraron sin inspección no
    tienen una audiencia de fianza (bond) (Matter of Yajure Hurtado). Las cortes no estaban de acuerdo entre sí.
    El 26 de junio de 2026 el gobierno pidió a la Corte Suprema que decida. No encontramos nada más nuevo.
bond-who-decides = Los abogados del gobierno (OPLA) e ICE pueden aceptar una fianza (bond), o no oponerse a
    ella. Donde la ley lo permite, decide un juez. El gobierno puede apelar una fianza, y entonces decide la
    Junta. Una fianza es solo para salir de la detención. ICE puede detener otra vez a una persona si las cosas
    cambian.
release-can-end = ICE decide sobre la liberación (release). Una liberación tiene condiciones, e ICE puede
    terminarla.
check-in-risk = Una cita de control con ICE (check-in) puede llevar a un arresto. Faltar a una también es
    peligroso. Hable primero con un abogado.
stay-in-person = Una suspensión temporal de ICE (stay, formulario I-246) se pide en persona, en ICE. ICE revisa
    las huellas y el historial. Si ICE dice no, no hay apelación. ICE puede retirar una suspensión temporal. Un
    formulario de 2020 tenía un costo de $155. No pudimos confirmar el costo de hoy.
stay-who-decides = Una suspensión temporal de ICE (stay) es para una persona con una orden final. Decide un
    director de una oficina local de ICE (field office director). Un sí viene con una orden de supervisión
    (order of supervision), y no da ningún estatus migratorio. Los papeles que se nombran para ella son un
    pasaporte, pruebas médicas, pruebas de lo difícil que sería para la familia, y todos los papeles penales.
deferred-action-can-end = USCIS o ICE decide sobre la acción diferida (deferred action), en cualquier punto,
    también después de una orden. El gobierno puede terminarla. El 6 de junio de 2025 USCIS dejó de dar acción
    diferida nueva a Jóvenes Inmigrantes Especiales (Special Immigrant Juveniles). Hubo personas que fueron a la
    corte por eso.
parole-cut-back = ICE, la agencia de la frontera (CBP) o USCIS puede dar un permiso temporal (parole), por una
    razón humanitaria urgente o por el bien público. Desde 2025 el gobierno da menos, y los oficiales revisan
    los permisos (parole) para usar la deportación rápida sin juez (expedited removal). El permiso temporal no
    es una admisión ni un estatus. El gobierno puede terminarlo.
work-permit-not-confirmed = No encontramos una fuente revisada sobre permisos de trabajo hoy con acción diferida
    (deferred action), permiso temporal (parole) o una orden de supervisión (order of supervision).
no-arrest-cannot-be-enforced = Los oficiales de ICE o de la agencia de la frontera (CBP) pueden decidir no
    arrestar o no detener a una persona. Esa decisión puede cambiar cualquier día. Nadie puede obligarles a
    mantenerla.
no-reinstate-opposite-practice = Desde enero de 2025 el gobierno hace lo contrario en muchos casos: usa órdenes
    rápidas donde puede.
no-reinstate-who-decides = Los oficiales de ICE o de la agencia de la frontera (CBP) deciden si usan otra vez
    una orden vieja, o una orden rápida en lugar de un juez. Si no lo hacen, empieza un caso en la corte. No
    pudimos confirmar cómo se pide esto hoy.
no-nta-brings-attention = Si usted no tiene un caso en la corte, pedir puede hacer que ICE se fije en usted.
    Puede llevar a un caso en la corte o a la deportación rápida sin juez (expedited removal).
no-nta-who-decides = Los oficiales de ICE, de la agencia de la frontera (CBP) o de USCIS deciden si empieza un
    caso en la corte. Los abogados del gobierno (OPLA) pueden participar en eso. El gobierno puede empezar un
    caso más adelante.
cancel-nta-new-one-possible = Si el gobierno retira un "Notice to Appear", puede hacer uno nuevo.
old-order-contact = Si hay una orden de deportación vieja, ICE puede cumplirla. Una solicitud o una moción
    (motion) no detiene eso, a menos que haya una suspensión temporal de la deportación (stay).
criminal-record-contact = Las oficinas pedían todos los antecedentes penales. Desde 2025 la ley se aplica de
    manera amplia. Cualquier arresto, también uno viejo o uno cuyo caso no siguió, puede hacer peligrosa una
    solicitud.

## Old orders, appeals and federal court

request-does-not-stop-removal = Pedir no detiene una deportación. En la mayoría de los casos, una moción
    (motion) o una petición (petition) tampoco la detiene. Una suspensión temporal de la deportación (stay) sí.
joint-motion-excused = Una moción para reabrir (motion to reopen) que firman las dos partes no tiene que cumplir
    los 90 días ni el límite de una sola moción. Si la conceden, la orden vieja ya no cuenta y usted vuelve a la
    corte.
motion-to-reopen-limits = En la mayoría de los casos usted tiene una sola moción para reabrir (motion to
    reopen), dentro de los 90 días después de la orden final.
late-motion-exceptions = En algunos casos se permite una moción para reabrir (motion to reopen) tarde. Ejemplos:
    cambiaron las condiciones en el país de origen, o algunos casos de abuso (VAWA). Un juez también puede
    reabrir un caso sin que se lo pidan.
motion-to-reconsider = En la mayoría de los casos usted tiene una sola moción para reconsiderar (motion to
    reconsider), dentro de 30 días.
motion-fee = A fines de 2025 una moción para reabrir (motion to reopen) costaba $1,045. No pudimos confirmar si
    cuesta algo una moción que firman las dos partes. En julio de 2025 no costaba nada una moción por una
    audiencia a la que se faltó sin haber recibido aviso.
in-absentia-limits = Una orden que se hizo porque usted faltó a una audiencia se puede deshacer en algunos
    casos. Hay 180 días si una razón excepcional le impidió ir.
in-absentia-no-limit = No hay límite de tiempo para deshacer una orden por faltar a una audiencia, si no recibió
    un aviso correcto o si estaba bajo custodia (in custody).
in-absentia-hold = Si usted le pide al juez deshacer una orden por faltar a una audiencia, la deportación está
    en espera mientras ese juez decide. En una apelación después de eso, por lo general no está en espera.
motion-tells-ice = Pedir que se reabra un caso le dice a ICE dónde está usted mientras la orden vieja sigue
    viva. Si la respuesta es no, ICE puede cumplir la orden.
joint-motion-rare = Reabrir órdenes viejas junto con el gobierno fue lento y poco común incluso de 2021 a 2023.
another-agency-harder = Las reglas del pasado miraban sobre todo los casos abiertos en la corte. Es más difícil
    reabrir una orden vieja para que otra oficina, como USCIS, pueda decidir.
appeal-deadline = En la fuente más nueva que encontramos, de marzo de 2026, la Junta debe recibir una apelación
    dentro de los 30 días de calendario después de la decisión del juez. No encontramos nada más nuevo que
    mediados de 2026. Llame a un abogado el mismo día.
ten-day-rule = Una regla de febrero de 2026 trató de bajar la mayoría de las apelaciones a 10 días. Una corte
    federal anuló las partes principales el 8 de marzo de 2026. No pudimos confirmar qué pasó después de eso.
ten-day-rule-split = Si alguna vez llegan los 10 días, oficinas de abogados dicen que los 30 días quedarían solo
    si el juez niega el asilo por el fondo del caso (on the merits). Los otros casos tendrían 10 días, también
    el asilo que se niega porque se pidió tarde.
brief-twenty-days = En una apelación a la Junta, las dos partes deben presentar sus argumentos por escrito
    dentro de los mismos 20 días. Es raro que den más tiempo.
appeal-fee = A fines de 2025 una apelación a la Junta costaba $1,010.
automatic-stay = La deportación está en espera durante el plazo para apelar la decisión de un juez, y durante
    una apelación presentada a tiempo. Esto termina si usted renuncia a su apelación (waive).
waive-appeal-final = Si el gobierno renuncia a su apelación, lo que usted ganó pasa a ser final enseguida. Si
    usted renuncia a su propia apelación, pierde la suspensión temporal automática (automatic stay).
withdraw-appeal-final = Si el gobierno retira su apelación, la decisión del juez pasa a ser final.
government-appeal-choice = Los abogados del gobierno (OPLA) deciden si el gobierno renuncia a su apelación.
    Pueden conservar el derecho de apelar y no usarlo. También pueden retirar una apelación, y entonces la Junta
    la cierra.
petition-for-review = Una petición de revisión (petition for review) se debe presentar en una corte federal de
    apelaciones dentro de los 30 días después de la orden final. Una moción para reabrir (motion to reopen) o
    una salida voluntaria (voluntary departure) no alarga ese plazo.
no-automatic-stay-in-circuit = Una petición de revisión (petition for review) no detiene la deportación por sí
    sola. Hay que pedir una suspensión temporal de la deportación (stay).
withholding-only-clock = En un caso solo sobre el miedo, los 30 días para una petición de revisión (petition for
    review) empiezan con la orden de deportación que hicieron los oficiales (Riley v. Bondi, 2025).
mediation-ninth = El Circuito 9 (9th Circuit) tiene una oficina de mediación para estos casos. Cualquiera de las
    dos partes puede pedirla. Lo que se habla es confidencial. Los abogados del gobierno (OIL) deben querer
    hablar, y le preguntan a ICE. No pudimos confirmar cómo funciona hoy.
mediation-elsewhere-unconfirmed = No pudimos confirmar que otras cortes federales de apelaciones tengan
    mediación para casos de inmigración.
abeyance-can-be-refused = Una corte federal de apelaciones decide si pone un caso en espera (abeyance). Importa
    lo que dicen los abogados del gobierno (OIL). El Circuito 9 (9th Circuit) se negó en 2023 a poner un caso en
    espera para hablar de un acuerdo (Ayanian v. Garland). En 2012 el Circuito 2 (2nd Circuit) prefirió devolver
    los casos.
remand-can-lose = Un caso que se devuelve sigue. Puede llegar una orden de deportación nueva.
remand-who-decides = En la Junta, los abogados del gobierno (OPLA) pueden unirse para pedir que se devuelva un
    caso (remand), o no oponerse. La Junta decide. En la corte federal los abogados del gobierno son OIL, y
    decide la corte.
oil-remand-no-stay = Pedir algo a los abogados del gobierno en la corte federal (OIL) no detiene la deportación.
    Hay que pedir una suspensión temporal de la deportación (stay), y la corte decide.
voluntary-departure = La salida voluntaria (voluntary departure) quiere decir que usted debe irse: dentro de 120
    días si es al principio del caso, dentro de 60 días si es al final. Al principio, debe renunciar a otras
    formas de quedarse y a su apelación. Al final debe mostrar buena conducta (good moral character). Si no se
    va a tiempo, hay una multa y unos 10 años sin varias formas de quedarse.
voluntary-departure-no-order = En la salida voluntaria (voluntary departure) usted acepta irse dentro de un
    plazo y pagarlo por su cuenta. El gobierno puede estar de acuerdo, y el juez decide. Si se va a tiempo, no
    se hace una orden de deportación. No da ningún estatus migratorio. Otras reglas todavía pueden impedirle
    regresar.
withdraw-admission-loses-claims = Algunas personas en la frontera, o en un caso que empezó allí, quizás puedan
    retirar su solicitud de entrar. Se van sin una orden y pierden lo que piden aquí. Decide el gobierno y, en
    la corte, el juez. No pudimos confirmar cómo se usa hoy.

## Finding out, moving house, help, privacy

court-line = La línea de la corte es el 1-800-898-7180, a cualquier hora. Necesita su número A (A-number).
court-line-limits = La línea de la corte solo muestra casos de la corte. Una orden que hizo un oficial quizás no
    esté allí. Si dice que no hay caso ("no case"), eso no quiere decir que usted esté a salvo.
online-case-status = El sistema de cortes también muestra los casos en internet: Automated Case Information, en
    acis.eoir.justice.gov.
a-number-digits = Un número A (A-number) tiene de 7 a 9 números. Los formularios piden 9. Ponga ceros al
    principio si el suyo es más corto.
court-address-five-days = Si usted se muda, avise a la corte con el formulario EOIR-33 dentro de 5 días hábiles.
    Cada persona necesita uno. Una copia va a los abogados del gobierno.
uscis-address-ten-days = Si usted se muda, avise a USCIS con el formulario AR-11 dentro de 10 días. Ese
    formulario no avisa a la corte.
circuit-of-state = La ley pone a cada estado en uno de los circuitos federales (28 U.S.C. 41).
who-may-help = Solo dos clases de personas pueden dar consejo legal de inmigración. Una es un abogado
    (attorney). La otra es un representante acreditado (accredited representative): una persona a quien el
    Departamento de Justicia (DOJ) permite hacer esto para un grupo aprobado. En Estados Unidos no puede hacerlo
    un notario, un "notary", una persona que prepara impuestos ni un consultor.
where-to-find-help = El sistema de cortes (EOIR) tiene una lista de ayuda legal gratis para cada corte, que se
    renueva cada tres meses. También tiene una lista de grupos aprobados y de representantes acreditados.
notario-signs = Señales de fraude son: un resultado prometido, formularios vacíos para firmar, y papeles
    originales que no le devuelven. Otras son: no dar recibo ni contrato, y un "programa nuevo" o un contacto
    especial.
victim-policy = La Directiva de ICE 11005.4, del 31 de enero de 2025, terminó una política que protegía a
    víctimas de delitos. Los oficiales no tienen que contar a su favor que usted es víctima. Un caso en la corte
    sobre esto empezó en octubre de 2025. No sabemos cómo terminó.
victim-privacy = Una ley limita cómo el gobierno comparte datos de los casos de VAWA, visa T y visa U. Una
    política de USCIS del 22 de diciembre de 2025 hizo eso menos estricto.
asylum-privacy = Hay reglas que limitan lo que el gobierno puede decir a otros sobre una solicitud de asilo,
    sobre todo al país de origen. No impiden que el DHS y la corte compartan datos entre sí.
