# Las preguntas de la entrevista, sus respuestas y su ayuda.
#
# The words follow content/glossary.csv. Not yet checked by a translator.
# English names of papers stay in English, in quotation marks, beside the translation: people must find them on paper.
# We never ask how a person came into the country. No word here may do so.

# Ends most "why" texts. True for answers that the paper can show.
-may-show = Su respuesta se queda en este aparato, a menos que usted decida compartirla. La hoja puede
    mostrarla.
# Ends the "why" texts of answers that the paper never shows.
-never-shows = Su respuesta se queda en este aparato. La hoja nunca la muestra.

## Before the interview

phone = ¿Quién usa este teléfono o esta computadora?
    .label = Teléfono o computadora
    .hint = Piense en su familia, sus amistades, la gente del trabajo y cualquiera que pueda abrirlo y mirar.
    .why = Otra persona que use este aparato podría ver sus respuestas. Si solo usted lo usa, sus respuestas se
        guardan en esta pestaña. Cerrarla quizás no las borre: algunos navegadores pueden abrirla otra vez.
        Bórrelas, o salga con "Salir ahora". En todos los demás casos no se guarda nada. Cuando cierra la página o
        la carga otra vez, sus respuestas se pierden. Si tiene dudas, elija "No sé con seguridad".
    .mine = Solo yo lo uso
    .shared = Lo comparto con alguien
    .not-mine = Es de otra persona
    .unknown = No sé con seguridad

who = ¿Para quién es esto?
    .label = Para quién
    .hint = Si ayuda a alguien, hágale cada pregunta y espere su propia respuesta.
    .why = Una persona, un grupo de respuestas. Si ayuda a varias personas, empiece de nuevo con cada una.
        "Usted" siempre es la persona que tiene el caso de inmigración.
    .self = Para mí
    .helping = Ayudo a otra persona
    .unknown = Prefiero no decirlo

## Part 1: Right now

attorney = ¿Tiene abogado?
    .label = Abogado
    .hint = En inglés se dice "attorney" o "lawyer". También cuenta un representante acreditado (accredited
        representative).
    .why = Esta aplicación no da consejo legal. Un abogado sí puede. Si no tiene, buscar uno es lo primero en su
        plan. { -may-show }
    .meaning = Solo dos clases de personas pueden darle consejo legal de inmigración. Una es un abogado (attorney).
        La otra es un representante acreditado (accredited representative): una persona a quien el Departamento
        de Justicia (DOJ) permite hacer este trabajo para un grupo aprobado. En Estados Unidos no puede hacerlo
        un notario, un "notary", una persona que prepara impuestos ni un consultor. Pregunte a la persona que le
        ayuda: "¿Es usted abogado o representante acreditado?" Pida la respuesta por escrito. Tenga cuidado si
        alguien le promete un resultado, le pide firmar un formulario vacío o se queda con sus papeles
        originales.
    .yes = Sí, un abogado o un representante acreditado
    .helper = Alguien me ayuda, pero no sé si es abogado
    .looking = Todavía no, estoy buscando uno
    .no = No
    .unknown = No sé con seguridad

detained = ¿Está usted en detención ahora?
    .label = Detención
    .hint = Detención quiere decir que le tienen en un lugar y usted no puede irse.
    .why = A una persona en detención la pueden mover rápido. Por eso la ayuda también tiene que llegar rápido.
        También cambia lo que usted puede pedir. { -may-show }
    .meaning = La detención puede ser en un centro de detención, en una cárcel o en otro lugar donde ICE le
        tiene. ICE (Immigration and Customs Enforcement) es la parte del gobierno que arresta a personas por
        razones de inmigración. Un grillete electrónico en casa no es detención. Más adelante le preguntamos por
        eso.
    .yes = Sí
    .no = No
    .unknown = No sé con seguridad

soon = ¿Tiene pronto una audiencia, una cita de control con ICE o una fecha límite?
    .label = Fechas cercanas
    .hint = Mire las cartas más nuevas de la corte y del gobierno.
    .why = Sus fechas van antes que todo lo demás. Nada de lo que hay aquí cambia una audiencia, una cita de
        control ni una fecha límite. Si una está cerca, lo decimos arriba. { -may-show }
    .meaning = Una audiencia (hearing) es un día en la corte. Una cita de control (check-in) es una visita, una
        llamada o un reporte a los oficiales de inmigración (ICE). Una fecha límite (deadline) es el último día
        para hacer algo. En una apelación, es el último día para que su papel llegue, no el día para ponerlo en
        el correo.
    .within-2-weeks = Sí, en 2 semanas o menos
    .later = Sí, pero en más de 2 semanas
    .no-date = No, ahora no tengo ninguna fecha
    .unknown = No sé

check-in = ¿Tiene que reportarse con ICE?
    .label = Citas de control con ICE
    .hint = Por ejemplo: visitas a una oficina, llamadas, un grillete electrónico o una aplicación del teléfono.
    .why = Faltar a una cita de control es peligroso. Ir también puede llevar a un arresto. Por eso un abogado
        debe saberlo antes de que usted vaya. { -may-show }
    .meaning = ICE (Immigration and Customs Enforcement) es la parte del gobierno que arresta a personas por
        razones de inmigración. Una cita de control (check-in) es cualquier forma en que usted debe mostrar a
        ICE dónde está. Sus papeles pueden decir "order of supervision" (orden de supervisión), "ISAP" o
        "alternatives to detention" (alternativas a la detención).
    .yes = Sí
    .no = No
    .unknown = No sé con seguridad

stage = ¿Dónde está su caso ahora?
    .label = Dónde está mi caso
    .hint = Elija lo que más se parezca. Si tiene dudas, elija "No sé". Después le decimos cómo averiguarlo.
    .why = Esto es lo que más importa. Lo que puede pedir, a quién pedirlo y lo que puede salir mal: todo
        depende de esto. { -may-show }
    .meaning = Busque su papel más nuevo y lea la parte de arriba. "Notice to Appear" (aviso de comparecencia)
        es el papel que empieza un caso en la corte. Un aviso de audiencia viene de la corte de inmigración.
        "Board of Immigration Appeals" (Junta de Apelaciones de Inmigración, BIA) quiere decir una apelación de
        la decisión de un juez. "United States Court of Appeals" quiere decir una corte federal.
        "Administratively closed" quiere decir que el juez puso su caso en pausa. "Ordered removed" o "deported"
        quiere decir una orden para sacarle del país. Si la Junta escribió "the appeal is dismissed" (se
        desestima la apelación) sobre la apelación de usted, puede haber una orden final. "Credible fear",
        "reasonable fear" o "withholding only" quiere decir un caso solo sobre el miedo. Puede llamar a la línea
        de la corte a cualquier hora: 1-800-898-7180. Necesita su número A (A-number): la letra A y de 7 a 9
        números en sus papeles. La línea solo muestra casos de la corte. Si dice que no hay caso ("no case"),
        eso no quiere decir que usted esté a salvo.
    .no-case = No tengo caso en la corte, que yo sepa
    .nta-not-filed = Recibí un "Notice to Appear", pero la corte todavía no tiene mi caso
    .court-pending = Mi caso está abierto en la corte de inmigración y el juez no lo ha decidido
    .court-closed = Un juez puso mi caso en pausa (cierre administrativo, administrative closure)
    .judge-decided = Un juez decidió mi caso y nadie ha apelado, que yo sepa
    .bia-appeal = Mi caso está en apelación en la Junta de Apelaciones de Inmigración (BIA)
    .circuit-appeal = Mi caso está en una corte federal de apelaciones
    .final-order = Hay una orden final de deportación contra mí (final order of removal)
    .fear-case = Un oficial o un juez decide solo si tengo miedo de volver a mi país
    .case-ended = Mi caso en la corte se terminó
    .unknown = No sé dónde está mi caso

government-asked = ¿Qué ha pedido el gobierno en su caso?
    .label = Lo que pidió el gobierno
    .hint = Elija todo lo que sea cierto. Cuenta si lo escribieron o si solo lo dijeron.
    .why = Algunas de estas cosas pueden hacerle daño, y quizás tenga solo unos días para contestar. No acepte
        nada y no firme nada antes de hablar con un abogado. { -may-show }
    .meaning = La parte del gobierno es el Departamento de Seguridad Nacional (DHS). Sus abogados en la corte se
        llaman OPLA. Son parte de ICE. Busque un papel de ellos. "Motion to dismiss" le pide al juez que termine
        su caso. "Motion to pretermit" le pide al juez que termine su solicitud de asilo sin una audiencia
        completa. "Motion to recalendar" le pide al juez que vuelva a empezar un caso que está en pausa.
    .dismiss = Terminar mi caso en la corte (desestimarlo, "dismiss")
    .end-asylum = Terminar mi solicitud de asilo sin una audiencia completa
    .restart = Volver a empezar mi caso que está en pausa
    .none = Nada de esto, que yo sepa
    .unknown = No sé

## Part 2: Your case

hearing = ¿Qué clase de audiencia sigue?
    .label = Próxima audiencia
    .why = Algunos acuerdos se hacen antes de la audiencia final. Si está cerca, su abogado necesita tiempo para
        pedirlos. { -may-show }
    .meaning = Mire su aviso de audiencia. "Master" quiere decir una audiencia corta. "Individual" o "merits"
        quiere decir la audiencia final, en la que el juez escucha todo su caso.
    .first-or-short = Una primera audiencia o una audiencia corta ("master")
    .final = La audiencia final ("individual" o "merits")
    .none-set = No hay ninguna audiencia programada
    .unknown = No sé

decision = ¿Qué decidió el juez?
    .label = La decisión del juez
    .why = Si usted perdió, puede estar corriendo un plazo corto. Si usted ganó, el gobierno todavía puede
        apelar. { -may-show }
    .meaning = Busque un papel que se llama "Order of the Immigration Judge" (orden del juez de inmigración).
        "Granted" quiere decir sí. "Denied" quiere decir no. "Ordered removed" quiere decir una orden para
        sacarle del país. "Voluntary departure" (salida voluntaria) quiere decir que usted debe irse dentro de
        un plazo. Si el juez le dio una cosa y le negó otra, elija "Gané una parte".
    .won = Gané
    .lost = Perdí
    .mixed = Gané una parte y perdí otra
    .leave-by-date = Debo irme dentro de un plazo (salida voluntaria, voluntary departure)
    .unknown = No sé

case-ended-how = ¿Cómo terminó su caso?
    .label = Cómo terminó mi caso
    .why = Un caso que se terminó puede empezar otra vez. Si fue desestimado (dismissed), la deportación rápida
        sin juez puede ser un peligro. También puede estar corriendo un plazo para apelar. { -may-show }
    .meaning = Mire la última orden. "Proceedings" o "case" con "dismissed" o "terminated" quiere decir que el
        caso se detuvo. No quiere decir que usted haya ganado. Pero "the appeal is dismissed" (se desestima la
        apelación) puede querer decir que usted perdió su apelación y que hay una orden final. Pregunte a un
        abogado hoy. "Granted" quiere decir que usted ganó. "Voluntary departure" quiere decir que usted tenía
        que irse dentro de un plazo.
    .dismissed = Fue desestimado o terminado ("dismissed" o "terminated")
    .won = Gané
    .leave-by-date = Tenía que irme dentro de un plazo (salida voluntaria, voluntary departure)
    .other = De otra manera
    .unknown = No sé

decision-when = ¿Hace cuánto fue la última decisión?
    .label = Tiempo desde la decisión
    .hint = Cuente desde la fecha del papel. Si hay varias decisiones, use la más nueva.
    .why = Los plazos para apelar son cortos y se cuentan desde ese día. Nosotros no calculamos su fecha límite.
        Solo un abogado puede confirmarla. { -may-show }
    .a-0-10-days = 10 días o menos
    .a-11-30-days = De 11 a 30 días
    .a-31-90-days = De 31 a 90 días (1 a 3 meses)
    .a-91-180-days = De 91 a 180 días (3 a 6 meses)
    .over-180-days = Más de 180 días (más de 6 meses)
    .unknown = No sé

decision-date = ¿Cuál es la fecha exacta de esa decisión?
    .label = Fecha de la decisión
    .hint = Escríbala solo si puede ver la fecha en el papel.
    .why = Con la fecha exacta, un abogado puede revisar más rápido sus fechas límite. Nosotros no calculamos
        una fecha límite para usted. { -may-show }
    .unknown = No sé la fecha exacta

who-appealed = ¿Quién pidió la apelación?
    .label = Quién apeló
    .why = El gobierno puede retirar una apelación que empezó. Usted puede pedir eso solo si el gobierno apeló.
        { -may-show }
    .meaning = Una apelación le pide a la Junta de Apelaciones de Inmigración (BIA) que cambie la decisión de un
        juez. Busque el papel que se llama "Notice of Appeal" (aviso de apelación). Allí está el nombre de la
        parte que lo presentó. "DHS" quiere decir el gobierno.
    .me = Yo, o mi abogado
    .government = El gobierno
    .both = Las dos partes
    .unknown = No sé

appeal-about = ¿De qué trata la apelación?
    .label = De qué trata la apelación
    .why = En algunas apelaciones todavía le pueden deportar mientras espera. Un abogado debe revisar de qué
        clase es la suya. { -may-show }
    .meaning = La decisión de un juez dice sí o no al final de un caso. Una moción (motion) es algo que se le
        pide a un juez, por ejemplo, abrir otra vez un caso viejo. La fianza (bond) es dinero que una persona
        paga para salir de la detención.
    .judge-decision = La decisión del juez en mi caso
    .motion = La respuesta de un juez a una moción, por ejemplo, una moción para reabrir (motion to reopen)
    .bond = La fianza (bond), para salir de la detención
    .unknown = No sé

order-kind = ¿Cómo se hizo la orden?
    .label = Clase de orden
    .why = Un juez puede abrir otra vez solo algunas órdenes. Las reglas son distintas si usted faltó a la
        audiencia o si no hubo juez. { -may-show }
    .meaning = Una orden de un juez tiene el nombre de la corte de inmigración. "In absentia" (en ausencia)
        quiere decir que usted no estaba en la audiencia. Una orden de un oficial puede decir "expedited
        removal" o "reinstatement". Si tiene dudas, no le pregunte a ICE. Pregunte a un abogado.
    .at-hearing = La hizo un juez, y yo estaba allí
    .missed-hearing = La hizo un juez, y yo no estaba allí
    .without-judge = La hizo un oficial, sin juez
    .unknown = No sé

earlier-motion = ¿Ha pedido antes que abran su caso otra vez?
    .label = Moción anterior para reabrir
    .why = En la mayoría de los casos la ley permite pedirlo solo una vez. Un abogado debe saber de cada vez que
        se pidió antes. { -may-show }
    .meaning = Pedir que se abra otra vez un caso ya decidido se llama "motion to reopen" (moción para reabrir).
        Quizás la presentó alguien que le ayudó. Si alguien presentó papeles por usted y no sabe cuáles, elija
        "No sé".
    .waiting = Sí, y espero una respuesta
    .refused = Sí, y la respuesta fue no
    .none = No
    .unknown = No sé

something-new = ¿Ha cambiado algo importante para usted?
    .label = Algo nuevo
    .hint = Por ejemplo: aprobaron una solicitud, o cambió su familia, su salud o la ley.
    .why = Un cambio puede ser una razón para pedir otra vez. Aquí no preguntamos qué cambió. Cuénteselo a su
        abogado. { -may-show }
    .yes = Sí
    .no = No
    .unknown = No sé con seguridad

court = ¿Qué corte de inmigración tiene su caso?
    .label = Corte
    .hint = Si su caso se terminó o está cerrado, elija la última corte que lo tuvo.
    .why = Cada corte tiene su oficina de abogados del gobierno. La oficina correcta es la de su corte, no la de
        su casa. { -may-show }
    .meaning = Mire la parte de arriba de su aviso de audiencia o de la orden del juez. Allí está el nombre de
        la corte y su ciudad. También puede llamar a la línea de la corte a cualquier hora: 1-800-898-7180.
        Necesita su número A (A-number).
    .unknown = No sé qué corte

next-date = ¿Cuál es su próxima fecha?
    .label = Próxima fecha
    .hint = La primera que llegue: una audiencia, una cita de control con ICE o una fecha límite. Si ya pasó y
        faltó, escríbala de todos modos.
    .why = Ponemos arriba una fecha cercana, para que nada de lo que hay aquí le quite tiempo. { -may-show }
    .meaning = Su aviso de audiencia más nuevo muestra la fecha de su audiencia. También puede llamar a la línea
        de la corte a cualquier hora: 1-800-898-7180. Necesita su número A (A-number). La línea no muestra las
        citas de control con ICE. Búsquelas en sus papeles de ICE.
    .unknown = No sé la fecha

address-current = ¿Tiene la corte su dirección correcta?
    .label = Dirección en la corte
    .why = La corte manda sus cartas a la dirección que tiene. Si usted falta a una audiencia porque una carta
        no le llegó, un juez de todos modos puede ordenar su deportación. Nosotros no preguntamos su dirección.
        { -may-show }
    .meaning = Para decirle a la corte una dirección nueva se usa el formulario EOIR-33. Avisar a USCIS o al
        correo no es avisar a la corte. Si hay una orden de deportación contra usted, hable con un abogado antes
        de mandar este formulario.
    .yes = Sí
    .no = No, me mudé o está mal
    .unknown = No sé con seguridad

## Part 3: Ways to stay

relief = ¿Cuáles de estas cosas tiene, ha pedido o quizás puede pedir?
    .label = Formas de quedarse
    .hint = Elija todo lo que sea cierto. Elegir algo aquí no quiere decir que usted pueda obtenerlo. Un abogado
        debe revisarlo.
    .why = Si usted tiene una forma de quedarse, su abogado puede pedir algo que ayude a obtenerla. Si no tiene
        ninguna, los riesgos son otros. Su respuesta se queda en este aparato, a menos que usted decida
        compartirla. La hoja puede mostrarla. Nunca menciona la visa U, la visa T ni VAWA.
    .meaning = La corte llama "relief" a una forma de quedarse. Busque recibos y cartas de aprobación, y copias
        de formularios que usted u otras personas presentaron. No tiene que decirnos que fue víctima de un
        delito o de abuso. Aquí puede elegir "No sé" y contárselo en privado a su abogado.
    .asylum = Asilo
    .withholding-cat = Protección para que no me manden a un país donde me harían daño o me torturarían
        (withholding, CAT)
    .cancellation = Cancelación de la deportación (cancellation of removal): un juez deja quedarse a algunas
        personas que llevan aquí muchos años
    .family-petition = Una petición de un familiar (formulario I-130)
    .adjustment = Residencia permanente sin salir del país (ajuste de estatus, adjustment of status)
    .waiver = Un perdón (waiver): el gobierno perdona un problema
    .sij = Joven Inmigrante Especial (Special Immigrant Juvenile, SIJ): para algunos jóvenes a quienes su padre
        o su madre les hizo daño, les dejó o no les cuidó
    .u-visa = Visa U: para víctimas de algunos delitos
    .t-visa = Visa T: para víctimas de trata de personas
    .vawa = VAWA: para personas a quienes maltrató un familiar cercano
    .tps = Estatus de Protección Temporal (TPS): para personas de algunos países
    .daca = DACA: para algunas personas que llegaron en la niñez
    .green-card-now = Ahora tengo la residencia permanente (green card)
    .other = Otra cosa
    .none = Nada de esto
    .unknown = No sé

other-agency = ¿Ha decidido USCIS algo para usted?
    .label = USCIS
    .hint = Si espera una cosa y ya tiene otra, elija "Espero".
    .why = A veces un caso en la corte puede esperar hasta que USCIS decida. A fines de 2025, USCIS puso en
        espera algunas clases de casos. No pudimos confirmar cuáles están en espera hoy. { -may-show }
    .meaning = USCIS es la oficina de inmigración que decide solicitudes y peticiones fuera de la corte. Un
        "receipt notice" (aviso de recibo) quiere decir que usted está esperando. Un "approval notice" (aviso de
        aprobación) quiere decir que dijo sí a ese papel. Una aprobación no siempre es un permiso para quedarse.
    .waiting = Espero su decisión
    .approved = Aprobó algo
    .no = No, no tengo nada allí
    .unknown = No sé

## Part 4: Your life here

years-here = ¿Cuánto tiempo lleva viviendo en Estados Unidos?
    .label = Tiempo en Estados Unidos
    .why = En el pasado los oficiales contaron un tiempo largo aquí como una buena razón. Un tiempo corto puede
        ser un peligro: puede hacer más fácil la deportación rápida sin juez. Pero llevar aquí dos años o más no
        es una protección segura. { -may-show }
    .under-2 = Menos de 2 años
    .a-2-to-5 = De 2 a 5 años
    .a-5-to-10 = De 5 a 10 años
    .over-10 = Más de 10 años
    .unknown = No sé

came-as-child = ¿Era usted menor de edad cuando vino a vivir aquí?
    .label = Llegada en la niñez
    .why = Reglas del gobierno en el pasado contaron esto como una buena razón. Hoy no están en vigor, pero
        contar su historia todavía puede ayudar. { -may-show }
    .yes = Sí
    .no = No
    .unknown = No sé

age = ¿Cuántos años tiene?
    .label = Edad
    .why = Algunas formas de quedarse son solo para jóvenes, y algunas tienen un límite de edad. Reglas del
        gobierno en el pasado también tomaban en cuenta a las personas muy jóvenes y a las mayores.
        { -may-show }
    .under-18 = Menos de 18
    .a-18-to-20 = De 18 a 20
    .a-21-to-64 = De 21 a 64
    .a-65-or-more = 65 o más
    .unknown = No sé

family = ¿Tiene alguno de estos familiares?
    .label = Familia
    .hint = Elija todo lo que sea cierto. No escriba nombres.
    .why = Los familiares con ciudadanía o con residencia permanente (green card) pueden ser una buena razón. No
        preguntamos por los papeles de nadie más. { -may-show }
    .meaning = Una persona con ciudadanía de Estados Unidos nació aquí o se hizo ciudadana. Una persona con
        "green card" tiene la residencia permanente legal. Si no sabe el estatus de una persona, no elija a esa
        persona.
    .citizen-spouse = Esposo o esposa con ciudadanía de Estados Unidos
    .citizen-child = Hijo o hija con ciudadanía de Estados Unidos
    .citizen-parent = Padre o madre con ciudadanía de Estados Unidos
    .resident-spouse = Esposo o esposa con residencia permanente (green card)
    .resident-child = Hijo o hija con residencia permanente (green card)
    .resident-parent = Padre o madre con residencia permanente (green card)
    .family-here = Otros familiares en Estados Unidos
    .none = Nadie de esta lista
    .unknown = No sé

family-case = ¿Alguien de su familia también tiene un caso en la corte?
    .label = Casos de mi familia en la corte
    .why = Lo que se pide para usted puede cambiar las cosas para su familia. Su abogado debe mirar juntos todos
        estos casos. { -may-show }
    .meaning = En algunas familias un solo caso es de varias personas. Mire el "Notice to Appear" y los avisos
        de audiencia. Pregunte a su abogado qué personas están en su caso.
    .same = Sí, en el mismo caso que yo
    .separate = Sí, en otro caso
    .none = No
    .unknown = No sé

caregiver = ¿Cuida usted a alguien?
    .label = Personas que cuido
    .hint = Elija todo lo que sea cierto. No escriba nombres.
    .why = Reglas del gobierno en el pasado contaron esto como una buena razón. Puede mostrar lo que su
        deportación haría a otras personas. { -may-show }
    .child = Un niño o una niña
    .sick-or-disabled = Una persona muy enferma o con una discapacidad
    .older-person = Una persona mayor
    .none = A nadie
    .unknown = No sé con seguridad

work-school = ¿Es cierto para usted algo de esto?
    .label = Trabajo y escuela
    .hint = Elija todo lo que sea cierto. No escriba nombres de empleadores.
    .why = La escuela y el trabajo pueden ser buenas razones. Pero los datos sobre trabajo, un negocio o
        impuestos también se pueden usar contra usted. Por eso la hoja nunca muestra esas tres cosas. Puede
        mostrar la escuela. Su respuesta se queda en este aparato, a menos que usted decida compartirla.
    .works = Trabajo
    .owns-business = Tengo mi propio negocio
    .studies = Voy a la escuela
    .graduated = Terminé la escuela o tengo un diploma
    .files-taxes = Presento declaraciones de impuestos
    .none = Nada de esto
    .unknown = No sé con seguridad

community = ¿Qué hace usted con otras personas o por ellas?
    .label = Comunidad
    .hint = Elija todo lo que sea cierto.
    .why = Estas cosas pueden ser buenas razones, y otras personas pueden escribir cartas sobre ellas. La hoja
        nunca muestra la ayuda a la policía o a las cortes. Puede mostrar lo demás. Su respuesta se queda en
        este aparato, a menos que usted decida compartirla.
    .faith-group = Soy parte de una iglesia, mezquita, templo u otro grupo de fe
    .volunteers = Ayudo a otras personas sin que me paguen
    .military-self = Estoy o estuve en las fuerzas armadas de Estados Unidos
    .military-family = Un familiar cercano está o estuvo en las fuerzas armadas de Estados Unidos
    .helped-police-or-court = Ayudé a la policía o a una corte, por ejemplo, como víctima o testigo
    .none = Nada de esto
    .unknown = No sé con seguridad

health = ¿Es cierto algo de esto sobre su salud?
    .label = Salud
    .hint = Elija todo lo que sea cierto. Si no quiere decirlo, pase a la siguiente pregunta.
    .why = Reglas del gobierno en el pasado contaron esto como una buena razón. También puede querer decir que
        usted necesita ayuda rápido. Esto es privado. { -never-shows }
    .serious-illness = Tengo una enfermedad grave
    .disability = Tengo una discapacidad
    .mental-health = Tengo un problema de salud mental
    .pregnant-or-nursing = Estoy embarazada o doy pecho a un bebé
    .none = Nada de esto
    .unknown = No sé, o prefiero no decirlo

## Part 5: Private questions (four on one page; only yes, no or don't know; no details)

flag-harmed = ¿Alguien le ha hecho un daño grave, aquí o en otro país?
    .label = Daño que me hicieron
    .hint = No escriba qué pasó. Cuénteselo en privado a su abogado.
    .why = Algunas leyes protegen a personas a quienes les hicieron daño. Un abogado debe preguntarle sobre esto
        en privado. Todas las hojas tienen la misma frase sobre cosas privadas, sea cual sea su respuesta.
        { -never-shows }
    .yes = Sí
    .no = No
    .unknown = No sé, o prefiero no decirlo

flag-arrest = ¿Alguna vez le arrestó la policía, o una corte le acusó de un delito?
    .label = Arrestos
    .hint = En cualquier momento, en cualquier país, aunque haya terminado bien.
    .why = Cualquier arresto puede hacer peligroso pedirle algo al gobierno. Un abogado debe saberlo primero.
        Todas las hojas tienen la misma frase sobre cosas privadas, sea cual sea su respuesta. { -never-shows }
    .yes = Sí
    .no = No
    .unknown = No sé, o prefiero no decirlo

flag-earlier-order = ¿Alguna vez le ordenaron salir de Estados Unidos?
    .label = Órdenes anteriores
    .hint = Un juez o un oficial, en cualquier momento.
    .why = Una orden vieja se puede usar para deportarle. Si quizás tiene una, un abogado debe revisarlo antes
        de que alguien le escriba al gobierno. Todas las hojas tienen la misma frase sobre cosas privadas, sea
        cual sea su respuesta. { -never-shows }
    .meaning = La orden puede llamarse "removal", "deportation", "exclusion" o "expedited removal". La línea de
        la corte quizás no muestre una orden que hizo un oficial.
    .yes = Sí
    .no = No
    .unknown = No sé, o prefiero no decirlo

flag-missed-hearing = ¿Alguna vez faltó a una audiencia en la corte de inmigración?
    .label = Audiencias a las que falté
    .why = Un juez puede ordenar la deportación cuando una persona no está presente. Usted puede tener una orden
        y no saberlo. Todas las hojas tienen la misma frase sobre cosas privadas, sea cual sea su respuesta.
        { -never-shows }
    .yes = Sí
    .no = No
    .unknown = No sé, o prefiero no decirlo

## Part 6: What you want

goal = ¿Qué le gustaría que pasara?
    .label = Lo que quiero
    .hint = Elija todo lo que usted quiera. El gobierno y el juez pueden decir no a cada cosa.
    .why = Ordenamos las clases de solicitudes según lo que usted quiere. Puede cambiar esto en cualquier
        momento. { -may-show }
    .pause = Poner en pausa mi caso en la corte
    .end-case = Terminar mi caso en la corte (esto puede ser peligroso; lea primero la advertencia)
    .more-time = Tener más tiempo
    .finish-with-relief = Terminar mi caso con una forma de quedarme
    .agree-on-parts = Que el gobierno esté de acuerdo con algunas partes de mi caso
    .leave-detention = Salir de la detención
    .reopen = Abrir mi caso otra vez
    .stop-removal = Detener mi deportación por ahora
    .settle-appeal = Buscar un acuerdo en mi apelación
    .keep-win = Conservar lo que gané
    .change-court = Pasar mi caso a otra corte, o tener una audiencia por video
    .not-be-arrested = Que no me arresten
    .leave-without-order = Salir del país sin una orden de deportación
    .none = Nada de esto
    .unknown = Todavía no sé

own-words = ¿Quiere agregar una pregunta para su abogado?
    .label = Mi propia pregunta
    .hint = Hasta 200 caracteres. No escriba cómo llegó, arrestos, trabajo ni nombres.
    .why = Sus propias palabras ayudan a su abogado a ver lo que le preocupa. La hoja se puede perder o se la
        pueden quitar. Por eso, no dé detalles. Su pregunta no está en la hoja hasta que usted lo active. Sus
        palabras se quedan en este aparato, a menos que usted decida compartirlas.
    .unknown = Ahora no tengo ninguna pregunta
