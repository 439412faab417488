# Las 28 clases de solicitudes, en el orden de la tabla de la ley.
#
# Value: the name in plain words, with the legal word in brackets. .sentence: what it is. .may-do: what it may do.
# .risk: what could go wrong. .question: one question for the attorney. No risk may be softer than in English, and no
# "may" stronger.

-fast-removal = deportación rápida sin juez (expedited removal)
-no-status = No le da ningún estatus migratorio.

no-nta = No empezar un caso en la corte (no "Notice to Appear")
    .sentence = El gobierno decide no ponerle en la corte de inmigración.
    .risk = Si usted no tiene un caso en la corte, pedir esto puede hacer que ICE se fije en usted. Con algunas
        personas, ICE puede usar la { -fast-removal } en lugar de un caso en la corte. Llevar aquí dos años o
        más no es una protección segura. Además, algunas formas de quedarse solo las puede dar un juez, y para
        esas se necesita un caso en la corte.
    .may-do = Por ahora no empieza un caso en la corte. { -no-status } Por sí solo no da permiso de trabajo. El
        gobierno puede empezar un caso más adelante.
    .question = ¿Es más seguro para mí no pedir nada ahora?

cancel-nta = Retirar un "Notice to Appear" antes de que la corte lo tenga
    .sentence = El gobierno retira el papel que empieza un caso en la corte, antes de que la corte tenga el
        caso.
    .risk = Pedir esto puede hacer que ICE se fije en usted. Con algunas personas, ICE puede usar la
        { -fast-removal } en lugar de un caso en la corte. Llevar aquí dos años o más no es una protección
        segura. Si la corte ya tiene el caso, solo el juez puede terminarlo. Después puede llegar un "Notice to
        Appear" nuevo.
    .may-do = Por ahora no empieza el caso en la corte. { -no-status }
    .question = ¿Puede usted revisar que la corte todavía no tiene mi caso?

dismissal = Terminar el caso porque el gobierno lo pide (desestimación, dismissal)
    .sentence = El juez termina el caso en la corte porque el gobierno lo pide, por su cuenta o junto con usted.
    .risk = Desde mayo de 2025 el gobierno ha usado desestimaciones (dismissals) para arrestar a personas.
        Después usó la { -fast-removal }. Llevar aquí dos años o más no es una protección segura. Usted pierde
        formas de quedarse que solo un juez puede dar, como la cancelación de la deportación (cancellation of
        removal). Una solicitud de asilo en la corte termina sin una decisión. Un permiso de trabajo basado en
        ella no se puede renovar con el caso terminado. Si el juez desestima el caso y usted se opone, el plazo
        para apelar corre de todos modos.
    .may-do = El caso en la corte se detiene. { -no-status } El gobierno puede empezar un caso nuevo. Quizás
        usted pueda pedir asilo otra vez, en USCIS. Hay una regla de un año: pregunte enseguida a un abogado. Si
        después USCIS dice no, puede empezar un caso nuevo en la corte.
    .question = Si el gobierno pide desestimar mi caso, ¿debemos oponernos, y qué me puede pasar ese mismo día?

termination = Terminar el caso por una razón legal (terminación, termination)
    .sentence = El juez termina el caso en la corte por una razón legal o según una regla de la corte de 2024.
    .risk = Tiene los mismos peligros que una desestimación (dismissal). Después de que termina un caso, ICE
        puede arrestar a la persona y usar la { -fast-removal }. Llevar aquí dos años o más no es una protección
        segura. Una solicitud de asilo en la corte termina sin una decisión. Un permiso de trabajo basado en
        ella no se puede renovar con el caso terminado. Usted pierde formas de quedarse que solo un juez puede
        dar. Muchas veces el gobierno puede empezar un caso nuevo.
    .may-do = El caso en la corte se detiene. { -no-status } Una solicitud que espera en otra oficina quizás
        pueda seguir.
    .question = ¿Qué perdería yo si mi caso termina, y podría el gobierno arrestarme después de eso?

admin-closure = Poner el caso en pausa (cierre administrativo, administrative closure)
    .sentence = El juez pone el caso en pausa y lo quita del calendario. El caso sigue existiendo.
    .risk = Cualquiera de las dos partes puede pedir en cualquier momento que el caso empiece otra vez. En 2025
        el gobierno pidió volver a empezar más de 117,000 casos en pausa, según la cuenta de un medio de
        noticias. Usted debe mantener al día su dirección en la corte durante años. Si falta a la audiencia
        nueva, un juez puede ordenar su deportación. Una pausa es difícil de obtener en detención.
    .may-do = No hay audiencias mientras el caso está en pausa. { -no-status } Por sí sola no da permiso de
        trabajo. Por lo general un juez dice sí si las dos partes lo piden o si una parte claramente no se
        opone. Si no, el juez mira todos los hechos.
    .question = ¿Me ayudaría una pausa más que una decisión, y qué pasa si el caso empieza otra vez?

no-recalendar = Dejar en pausa un caso que está en pausa (no recalendaring)
    .sentence = El gobierno no pide que su caso en pausa empiece otra vez, o no se opone a dejarlo en pausa.
    .risk = Si el gobierno ya pidió que el caso empiece otra vez, usted debe contestar rápido. Si falta a la
        audiencia nueva, un juez puede ordenar su deportación. El gobierno puede cambiar de opinión. Pedir esto
        también puede hacer que mire su caso.
    .may-do = El caso sigue en pausa. { -no-status } Por sí solo no da permiso de trabajo.
    .question = ¿Ha pedido el gobierno que mi caso empiece otra vez, y hasta qué día debemos contestar?

stip-relief = El gobierno acepta que usted tenga una forma de quedarse (acuerdo, stipulation to relief)
    .sentence = El gobierno está de acuerdo en que le den una forma de quedarse, como el asilo o la residencia
        permanente (green card). O está de acuerdo con una parte.
    .risk = El juez todavía puede decir no. El gobierno todavía puede apelar, a menos que también renuncie a su
        apelación.
    .may-do = Si el juez dice sí, esa forma de quedarse trae su propio estatus y sus propios derechos para
        trabajar. La audiencia puede ser más corta.
    .question = ¿Está mi caso lo bastante completo para pedir que el gobierno esté de acuerdo, y renunciará
        también a su apelación?

stip-facts = Ponerse de acuerdo en hechos o papeles (acuerdo, stipulation to facts)
    .sentence = El gobierno está de acuerdo en que algunas cosas no están en disputa. Por ejemplo: cuánto tiempo
        lleva usted aquí, o que sus papeles son auténticos.
    .risk = Lo que usted acepta puede obligarle. Un hecho nuevo que usted admite se puede usar contra usted. No
        admita ningún hecho nuevo sin su abogado.
    .may-do = La audiencia puede ser más corta, porque hay menos que probar. { -no-status }
    .question = ¿En qué hechos podemos estar de acuerdo sin admitir nada nuevo?

bond = Fianza (bond): dinero para salir de la detención
    .sentence = El gobierno acepta una cantidad de fianza, no se opone a ella o no la apela. Entonces un juez
        puede dejarle salir.
    .risk = En septiembre de 2025 la Junta de Apelaciones de Inmigración dijo que muchas personas no tienen una
        audiencia de fianza. Las cortes no estaban de acuerdo entre sí sobre esto. El 26 de junio de 2026 el
        gobierno pidió a la Corte Suprema que decida. No encontramos nada más nuevo. El gobierno puede apelar
        una fianza. ICE puede detener otra vez a una persona si las cosas cambian. Lo que usted dice en una
        audiencia de fianza se puede usar en su caso.
    .may-do = Usted quizás pueda salir de la detención mientras sigue su caso. { -no-status }
    .question = ¿Puedo tener aquí una audiencia de fianza y, si no, puede ayudarme una corte federal?

release = Salir de la detención con reglas (liberación, release)
    .sentence = ICE le deja salir de la detención y le pone reglas, como citas de control o un grillete
        electrónico.
    .risk = Una cita de control puede llevar a un arresto, y faltar a una cita de control también es peligroso.
        ICE puede terminar la liberación en cualquier momento. Lo que usted le dice a ICE se puede usar en su
        caso. Si hay una orden final, pedir la liberación no detiene su deportación.
    .may-do = Usted quizás pueda salir de la detención. { -no-status } Debe cumplir las reglas.
    .question = ¿Podemos pedir que me dejen salir, y qué reglas podría yo cumplir?

continuance = Más tiempo (aplazamiento, continuance)
    .sentence = El gobierno está de acuerdo con más tiempo, o no se opone. El juez decide.
    .risk = El juez puede decir no. Desde febrero de 2025 una política de las cortes está en contra de dar más
        tiempo. Más tiempo puede detener la cuenta de días para un permiso de trabajo por asilo. No encontramos
        una fuente para esto, así que pregunte a su abogado. Su fecha sigue igual hasta que el juez la cambie.
    .may-do = Usted tiene más tiempo para prepararse, o para que otra oficina decida. { -no-status } El caso
        sigue activo.
    .question = ¿Debemos pedir más tiempo, y qué le haría eso a mi permiso de trabajo?

non-oppose-other = No oponerse a otra solicitud (non-opposition)
    .sentence = El gobierno no se opone a algo que se le pide al juez. Por ejemplo: otra corte, una audiencia
        por video, un papel tarde o un solo caso para una familia.
    .risk = El juez todavía puede decir no. Hasta que el juez diga sí, vaya a la corte que dice su aviso, el día
        que dice su aviso. La solicitud puede mostrar al gobierno su dirección nueva. No pudimos confirmar cómo
        contesta hoy el gobierno a estas solicitudes.
    .may-do = Para el juez puede ser más fácil decir sí. { -no-status }
    .question = ¿Qué solicitud haría mi audiencia más segura o más fácil?

charges = Cambiar los cargos (charges) en el "Notice to Appear"
    .sentence = El gobierno corrige o quita un cargo o un hecho en el papel que empezó su caso.
    .risk = El gobierno también puede agregar cargos nuevos. Un error en el papel puede ayudarle, así que no lo
        señale antes de que un abogado lo haya mirado. Lo que usted dice sobre un cargo se puede usar contra
        usted. No pudimos confirmar cómo cambian hoy los cargos.
    .may-do = Un cargo o un hecho se corrige o se quita. Pregunte si eso le abriría una forma de quedarse.
        { -no-status }
    .question = ¿Están bien los cargos y los hechos en mi "Notice to Appear"?

jmtr = Abrir un caso viejo junto con el gobierno (moción conjunta para reabrir, joint motion to reopen)
    .sentence = El gobierno firma junto con usted para abrir otra vez una orden vieja. La corte o la Junta
        decide.
    .risk = Pedir esto le dice a ICE dónde está usted mientras hay una orden contra usted. Pedirlo no detiene su
        deportación. Si el gobierno dice no, ICE puede usar la orden para deportarle. Fue lento y poco común
        incluso de 2021 a 2023. Es más difícil si usted necesita otra oficina, como USCIS.
    .may-do = Si conceden la moción, la orden vieja ya no cuenta y usted vuelve a la corte. { -no-status } Una
        moción conjunta no tiene dos de los límites: los 90 días y una sola moción.
    .question = ¿Es seguro pedirle al gobierno que se una, y podemos pedir primero una suspensión temporal de la
        deportación (stay of removal)?

mtr-nonopp = Abrir un caso otra vez cuando el gobierno no se opone (motion to reopen, non-opposition)
    .sentence = Usted pide, por su cuenta, abrir otra vez una orden vieja (moción para reabrir, motion to
        reopen), y el gobierno no se opone.
    .risk = En la mayoría de los casos usted tiene una sola moción así y 90 días, y esto no lo cambia. La moción
        le dice al gobierno dónde está usted. En la mayoría de los casos no detiene su deportación. A fines de
        2025 costaba $1,045. Pregunte cuánto cuesta hoy.
    .may-do = Si conceden la moción, la orden vieja ya no cuenta y usted vuelve a la corte. { -no-status }
    .question = ¿Todavía tengo mi única moción, y hay una razón que permita una moción tarde?

remand = Devolver el caso al juez (remand)
    .sentence = Las dos partes le piden a la Junta de Apelaciones de Inmigración o a una corte federal que
        devuelva el caso al juez. O lo pide usted, y el gobierno no se opone.
    .risk = El juez puede ordenar su deportación otra vez. Pedir esto, por sí solo, no detiene su deportación.
        Las fechas límite de sus papeles siguen corriendo.
    .may-do = Su caso sigue ante el juez. { -no-status }
    .question = ¿Hay algo nuevo que sea una razón para devolver mi caso?

waive-appeal = El gobierno renuncia a su apelación (waive appeal)
    .sentence = El gobierno acepta la decisión del juez a favor de usted.
    .risk = No renuncie usted por error a su propia apelación. Si lo hace, también pierde la suspensión temporal
        automática de la deportación (automatic stay of removal). Esa suspensión mantiene su deportación en
        espera durante el plazo para apelar.
    .may-do = Lo que el juez le dio pasa a ser final enseguida.
    .question = ¿Conservó el gobierno su derecho de apelar, y podemos pedirle que renuncie a eso?

withdraw-appeal = El gobierno retira su apelación (withdraw)
    .sentence = El gobierno termina una apelación que presentó. Entonces la Junta de Apelaciones de Inmigración
        la cierra.
    .risk = El gobierno puede decir no, y la apelación sigue. Hasta que la Junta cierre la apelación, usted
        todavía debe presentar sus papeles a la Junta. Pida a su abogado una prueba por escrito.
    .may-do = La decisión del juez pasa a ser final.
    .question = ¿Hay una buena razón para que el gobierno retire su apelación en mi caso?

vd = Irse dentro de un plazo, sin una orden de deportación (salida voluntaria, voluntary departure)
    .sentence = Usted acepta irse dentro de un plazo y pagarlo por su cuenta. No se hace una orden de
        deportación si se va a tiempo.
    .risk = Usted debe irse del país. Al principio de un caso, debe renunciar a otras formas de quedarse y a su
        apelación. Si no se va a tiempo, hay una multa. Durante unos 10 años tampoco puede obtener varias formas
        de quedarse. Otras reglas todavía pueden impedirle regresar.
    .may-do = Si se va a tiempo, no se hace una orden de deportación. Un juez puede dar hasta 120 días al
        principio de un caso, y hasta 60 días al final. { -no-status }
    .question = ¿A qué renunciaría si me voy, y cuándo podría regresar?

withdraw-admission = Regresar sin una orden (retirar la solicitud de admisión, withdrawing the application for
    admission)
    .sentence = Algunas personas pueden retirar su solicitud de entrar, e irse sin una orden.
    .risk = Usted debe irse del país. Pierde lo que pide aquí, como el asilo. Es solo para algunas personas. No
        pudimos confirmar cómo lo usa hoy el gobierno.
    .may-do = Usted se va sin una orden de deportación.
    .question = ¿Puedo pedir esto siquiera, y qué perdería?

stay = Retrasar una deportación (suspensión temporal de ICE, stay of removal, formulario I-246)
    .sentence = ICE no cumple una orden final por algún tiempo.
    .risk = Usted lo pide en persona, en una oficina de ICE, con una orden contra usted. ICE revisa sus huellas
        y su historial. Una visita a ICE puede llevar a un arresto. Pedirlo no detiene su deportación mientras
        espera. Si ICE dice no, usted no puede apelar. ICE puede terminar una suspensión temporal. No vaya antes
        de que un abogado diga que es seguro.
    .may-do = Su deportación espera por algún tiempo, muchas veces con citas de control con ICE. { -no-status }
    .question = ¿Podemos pedirle a una corte una suspensión temporal de la deportación (stay of removal), y es
        eso más seguro?

deferred-action = Una decisión de no deportarle por un tiempo fijo (acción diferida, deferred action)
    .sentence = El gobierno decide no deportarle por un tiempo fijo.
    .risk = Pedir esto le dice al gobierno dónde está usted. Si hay una orden vieja, ICE puede cumplirla. El
        gobierno puede terminar la acción diferida. El 6 de junio de 2025 USCIS dejó de darla en casos nuevos de
        Joven Inmigrante Especial (Special Immigrant Juvenile). Hubo personas que fueron a la corte por eso.
        Estos programas pueden terminar rápido.
    .may-do = Su deportación espera por un tiempo fijo. { -no-status } No encontramos una fuente revisada sobre
        un permiso de trabajo con esto hoy.
    .question = ¿Hay alguna forma de esto que todavía se da, y es seguro para mí pedirla?

parole = Permiso para estar aquí por un tiempo (permiso temporal, parole)
    .sentence = El gobierno deja que una persona esté aquí por un tiempo, por una razón humanitaria urgente o
        por el bien público.
    .risk = Desde 2025 el gobierno da menos permisos temporales (parole). A los oficiales se les dijo que vean
        si los terminan y usan la { -fast-removal }. No pudimos confirmar hasta dónde las cortes frenan esto
        hoy. Llevar aquí dos años o más no es una protección segura. Pedir esto le dice al gobierno dónde está
        usted. Si hay una orden vieja, ICE puede cumplirla.
    .may-do = Usted puede estar aquí por un tiempo. No es una admisión, y no le da ningún estatus migratorio. No
        encontramos una fuente revisada sobre un permiso de trabajo con esto hoy.
    .question = ¿Es seguro para mí pedir un permiso temporal (parole), y qué pasa cuando se termina?

no-arrest = Que no le arresten ni le detengan
    .sentence = Los oficiales deciden no arrestarle, no detenerle y no pedirle a una cárcel que le retenga.
    .risk = Nadie puede obligar a ICE a mantener esa decisión, y puede cambiar cualquier día. Pedir esto le dice
        a ICE dónde está usted. Si hay una orden vieja, ICE puede cumplirla. No falte a la corte por miedo a un
        arresto. Si falta a una audiencia, un juez puede ordenar su deportación.
    .may-do = Los oficiales pueden dejarle libre por ahora. { -no-status }
    .question = ¿Qué podemos preparar ahora por si ICE me arresta?

no-reinstate = Un juez en lugar de una orden rápida
    .sentence = El gobierno no usa otra vez una orden vieja. O deja que usted vea a un juez en lugar de la
        deportación rápida (expedited removal).
    .risk = Desde enero de 2025 el gobierno hace lo contrario en muchos casos. Pedir esto puede mostrar al
        gobierno una orden vieja y dónde está usted.
    .may-do = Empieza un caso en la corte, y un juez lo escucha. { -no-status } Ese caso también puede terminar
        con una orden.
    .question = ¿Sabe el gobierno de una orden vieja, y todavía puedo ver a un juez?

mediation = Buscar un acuerdo con un mediador de la corte (mediación, mediation)
    .sentence = Un mediador que trabaja para una corte federal de apelaciones habla con las dos partes para
        buscar un acuerdo.
    .risk = Hablar no detiene su deportación. Solo la detiene una suspensión temporal de la deportación (stay of
        removal): una orden que pone la deportación en espera. El gobierno debe querer hablar, y la corte puede
        negarse a esperar.
    .may-do = Hablar puede llevar a devolver el caso, a abrirlo otra vez junto con el gobierno, o a una promesa
        de no deportarle. { -no-status } La corte del Circuito 9 (9th Circuit) tiene una oficina así. No pudimos
        confirmarlo para otros circuitos.
    .question = ¿Tiene nuestra corte de apelaciones una oficina de mediación, y tenemos una suspensión temporal
        de la deportación (stay of removal)?

abeyance = Poner en espera un caso federal (abeyance)
    .sentence = Una corte federal de apelaciones pone su caso en espera mientras pasa otra cosa.
    .risk = La orden de deportación sigue allí, y le pueden deportar. Solo una suspensión temporal de la
        deportación (stay of removal) pone la deportación en espera. Las cortes se han negado a poner un caso en
        espera solo para hablar de un acuerdo.
    .may-do = Su caso espera, por ejemplo, a que otra oficina decida. { -no-status }
    .question = ¿Hay una buena razón para poner mi caso en espera, y tenemos una suspensión temporal de la
        deportación (stay of removal)?

oil-remand = El gobierno acepta devolver un caso federal (remand), o no se opone a una suspensión temporal de la
    deportación (stay of removal)
    .sentence = En la corte federal, los abogados del gobierno se llaman OIL (parte del Departamento de
        Justicia). Aceptan que su caso se devuelva. O no se oponen a una suspensión temporal de la deportación.
    .risk = Pedir esto no detiene su deportación. Presentar una petición tampoco la detiene por sí solo. Solo la
        detiene una suspensión temporal de la deportación. Hay que pedirla, y la corte decide.
    .may-do = Su caso vuelve a la Junta o al juez, o su deportación está en espera por un tiempo. { -no-status }
    .question = ¿Le hemos pedido a la corte una suspensión temporal de la deportación (stay of removal)?
