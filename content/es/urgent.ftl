# Los cuadros urgentes. Value: the heading. .says: what is true. .help: what makes it look safer or
# possible; "ask your attorney" stands in its place when the law behind it is too old. .do: what to do now.
#
# These are read by people in danger. Short, calm and exact. No word may be stronger or softer than the English. No
# words here for a person to say to an officer about fear: no source was checked for that.

-fast-removal = deportación rápida sin juez (expedited removal)

removal-can-happen = Todavía pueden deportarle
    .says = Nada de esta aplicación detiene la deportación. Pedirle algo al gobierno no la detiene. En la
        mayoría de los casos, una moción (motion) o una petición (petition) no la detiene por sí sola. Una
        suspensión temporal de la deportación (stay of removal) sí la detiene. Es una orden que pone la
        deportación en espera.
    .help = Hay una excepción: las personas que faltaron a una audiencia y pidieron al juez que reabra el caso
        por esa razón. Su deportación está en espera hasta que ese juez decida. En una apelación después de eso,
        por lo general no está en espera.
    .do = Llame a un abogado hoy. Pregunte: "¿Hay una suspensión temporal de la deportación (stay of removal) en
        mi caso? Si no hay, ¿podemos pedirla ahora?" No le pregunte usted a ICE.

detained-now = Detención: busque ayuda hoy
    .says = ICE puede mover rápido a otro lugar a las personas en detención. Algunas personas pueden pedir
        fianza (bond). Para otras, la respuesta depende de la corte, y a mediados de 2026 las cortes no estaban
        de acuerdo sobre las reglas.
    .do = Pregunte hoy a un abogado por tres cosas: fianza (bond), liberación (release) y corte federal
        (habeas). Tenga a la mano el número A (A-number) y el nombre del lugar de detención. No firme ningún
        papel antes de hablar con un abogado.

fear-case = Su caso trata del miedo: busque ayuda hoy
    .says = En esta clase de caso, un oficial o un juez decide solo si usted tiene miedo de volver a su país. No
        tenemos una fuente revisada sobre qué decirle a un oficial. Por eso esta aplicación no dice nada de eso.
        Pedirle algo al gobierno no detiene un caso así. Para algunas personas ya pueden estar corriendo los 30
        días para ir a una corte federal de apelaciones.
    .do = Llame a un abogado hoy, antes de cualquier entrevista o audiencia. Pregunte: "¿Ya está corriendo una
        fecha límite (deadline)?" Vaya a todas las entrevistas y audiencias.

appeal-deadline = Puede estar corriendo una fecha límite ahora
    .says = La fuente más nueva dice: la Junta de Apelaciones de Inmigración (Board of Immigration Appeals, BIA)
        debe recibir su apelación dentro de los 30 días después de la decisión del juez. En 2026 el gobierno
        trató de bajar esto a 10 días en la mayoría de los casos. Una corte anuló las partes principales de eso
        en marzo de 2026. No encontramos nada más nuevo que mediados de 2026. Después de una orden final (final
        order), una petición de revisión (petition for review) se debe presentar en una corte federal de
        apelaciones dentro de 30 días. Una moción para reabrir (motion to reopen) no alarga ese plazo.
    .do = Llame a un abogado hoy, el mismo día. Pregunte: "¿Cuál es mi último día para cada paso?" Hasta que un
        abogado le conteste, actúe como si tuviera solo 10 días desde la decisión. Si ya pasaron 10 o 30 días,
        llame hoy también. Pregunte qué se puede hacer todavía.

keep-your-win = El gobierno todavía puede apelar lo que usted ganó
    .says = Lo que usted ganó quizás todavía no es final. El gobierno puede apelarlo. Una apelación puede
        quitarle lo que el juez le dio.
    .do = Pregunte a su abogado: "¿Conservó el gobierno su derecho de apelar, y hasta qué día?" Mantenga al día
        su dirección en la corte. Abra cada carta enseguida. No salga del país antes de preguntar a un abogado.

government-asked = No acepte ni firme nada antes de hablar con un abogado
    .says = Desde mayo de 2025 el gobierno ha usado desestimaciones (dismissals) para arrestar a personas.
        Después usó la { -fast-removal }. Llevar aquí dos años o más no es una protección segura. El gobierno
        también pide a los jueces que terminen solicitudes de asilo sin una audiencia completa, y que vuelvan a
        empezar casos en pausa.
    .help = Un juez no tiene que terminar un caso solo porque el gobierno lo pide.
    .do = Llame a un abogado hoy, porque el tiempo para contestar puede ser muy corto. Usted puede pedirle al
        juez tiempo para hablar con un abogado. Vaya a todas las audiencias. Si su caso ya fue desestimado
        (dismissed), pregunte hoy si todavía puede apelar o deshacer eso.

hearing-soon = Usted tiene una fecha cercana
    .says = Nada de lo que hay aquí cambia una audiencia, una cita de control con ICE ni una fecha límite.
        Pedirle algo al gobierno tampoco la cambia. Si falta a una audiencia, un juez puede ordenar su
        deportación. Desde 2025 algunas personas fueron arrestadas en la corte.
    .help = En junio de 2026 una corte federal anuló la política de ICE sobre arrestos en las cortes. No pudimos confirmar qué es
        cierto hoy.
    .do = Vaya, y llegue temprano. Si es una fecha límite, asegúrese de que el papel llegue a tiempo. Antes de
        ese día, pregunte a un abogado qué llevar y cómo prepararse. Deje en casa la hoja de esta aplicación.

check-in = No falte a su cita de control con ICE (check-in)
    .says = Faltar a una cita de control es peligroso. Una cita de control también puede llevar a un arresto.
    .do = Hable con un abogado antes de ir. Dígale a alguien de confianza a dónde va y cuándo debe regresar.
        Deje en casa la hoja de esta aplicación.

missed-date = Revise ahora si faltó a una audiencia
    .says = Cuando una persona falta a una audiencia, un juez puede ordenar la deportación. Usted puede tener
        una orden y no saberlo. Una orden hecha así a veces se puede deshacer. En la fuente más nueva hay 180
        días si una razón excepcional le impidió ir.
    .help = No hay límite de tiempo si no recibió un aviso correcto o si estaba bajo custodia (in custody).
    .do = Llame hoy a la línea de la corte: 1-800-898-7180. Necesita su número A (A-number). Después llame hoy a
        un abogado, también si la línea dice que no hay caso ("no case"). Si usted estuvo en esa audiencia,
        revise su próxima fecha. Si faltó a una cita de control o se le pasó una fecha límite, llame hoy a un
        abogado.

address = Dígale a la corte su dirección nueva
    .says = La corte manda sus cartas a la dirección que tiene. Si una carta no le llega, usted puede faltar a
        una audiencia, y un juez puede ordenar su deportación.
    .do = ¿Hay una orden de deportación contra usted, o puede haberla? Entonces hable primero con un abogado, en
        los próximos días. El formulario muestra al gobierno dónde vive usted. Si no la hay, mande el formulario
        EOIR-33 a la corte dentro de 5 días hábiles después de mudarse. Cada persona necesita un formulario. Una
        copia va a los abogados del gobierno (OPLA, parte de ICE). Avisar a USCIS (formulario AR-11, dentro de
        10 días) no es avisar a la corte.

order-unknown = Puede haber una orden que usted no conoce
    .says = La línea de la corte, 1-800-898-7180, solo muestra casos de la corte. Una orden que hizo un oficial
        quizás no esté allí. Si dice que no hay caso ("no case"), eso no quiere decir que usted esté a salvo.
    .do = Llame a la línea y escriba lo que dice. Después pregunte a un abogado cómo revisar si hay otras
        órdenes. No le pregunte usted a ICE.

no-case = No le pida esto a ICE por su cuenta
    .says = Pedir puede mostrar al gobierno dónde está usted. Puede llevar a un caso nuevo en la corte o a la
        { -fast-removal }. Si hay una orden vieja, ICE puede usarla.
    .do = No le pida esto por su cuenta a ICE ni a sus abogados. Cumpla con cada fecha de la corte, cita de
        control con ICE, cita con USCIS y fecha límite. Hable primero con un abogado, también sobre esas fechas.

child = Usted tiene menos de 18 años: busque un abogado para menores
    .says = Algunas formas de quedarse son solo para jóvenes, y algunas tienen un límite de edad.
    .do = Busque un abogado que trabaje con niños, niñas y jóvenes. Pida a una persona adulta de confianza que
        le ayude a llamar. No espere a un cumpleaños.
