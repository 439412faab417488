# Las frases fijas de la hoja (página 1, para el abogado) y de su segunda página (para mí).
#
# Page 1 speaks as the person: "yo". Page 2 speaks to the person: "usted", or as a short list.
# It can be lost or taken. So it never says whose phone it came from, how a person came, or anything about arrests,
# earlier orders, missed hearings, harm, work, business, taxes, health or help to police.
# A sentence here stands beside its English one: it must say the same, no more and no less.

## The head

sheet-title = Para mi abogado, para pedir consejo legal
sheet-leave-at-home = Deje esto en casa cuando vaya a la corte o a ICE.
sheet-made = Hecho el { $date }. Información legal revisada el { $checked }.
sheet-fill-in = Llene esto en la oficina del abogado:
sheet-name = Nombre
sheet-a-number = Número A (A-number)
sheet-telephone = Teléfono
sheet-page = Página { $page } de { $pages }
sheet-translated = Ningún traductor ha revisado todavía la traducción. Si las dos versiones no dicen lo mismo, guíese por el inglés.
sheet-two-languages = Las mismas frases en dos idiomas
sheet-write-note = No escriba cómo llegó, arrestos, trabajo ni nombres.

## The foot of every page

sheet-footer = Hecho el { $date } con información revisada el { $checked }. No es consejo legal. Ningún abogado
    lo ha revisado. Por favor, no se lo dé al gobierno.

## Headings of page 1, in their order

heading-first = Primero
heading-case = Dónde está mi caso
heading-asks = Lo que quisiera consultar
heading-careful = Tener cuidado con
heading-strengths = Puntos a mi favor, y qué puede probarlos
heading-private = En privado
heading-find-out = Todavía no sé
heading-questions = Preguntas para mi abogado
heading-own-words = Mi propia pregunta
heading-own-lines = Lo que quiero agregar
heading-intake = Datos que mi abogado va a necesitar
heading-notes = Notas en la oficina del abogado

## First: what comes before every request. One sentence for each urgent box.

first-hearing-final = Tengo una audiencia final. Nada de lo que hay aquí cambia esa fecha. Voy a ir.
first-hearing-soon = Tengo una fecha cercana. Nada de lo que hay aquí la cambia. Voy a cumplirla.
first-before-dismissal = Si el gobierno pide desestimar mi caso (dismiss), quiero hablar con usted antes de que
    alguien acepte.
first-removal-can-happen = Por favor revise hoy si hay una suspensión temporal de la deportación (stay of
    removal), y si debemos pedirla.
first-detained-now = Estoy en detención. Por favor hábleme hoy de la fianza (bond), la liberación (release) y la
    corte federal.
first-fear-case = Necesito su consejo antes de cualquier entrevista o audiencia. Por favor revise si ya está
    corriendo una fecha límite.
first-appeal-deadline = Puede estar corriendo una fecha límite. Por favor dígame hoy mi último día para cada
    paso.
first-keep-your-win = El gobierno puede apelar lo que gané. Por favor dígame hasta qué día puede.
first-government-asked = El gobierno pidió algo en mi caso. Quiero su consejo antes de aceptar o firmar algo.
first-check-in = No debo faltar a una cita de control con ICE (check-in). Por favor dígame cómo prepararme.
first-missed-date = Por favor revise si hay una orden que yo no conozco.
first-address = La corte quizás tiene una dirección mía que está mal. Por favor ayúdeme a corregirla de la
    manera segura.
first-order-unknown = Por favor revise si hay una orden que yo no conozco.
first-no-case = Por favor aconséjeme antes de que alguien le pida algo a ICE o a sus abogados.
first-child = Tengo menos de 18 años. Por favor dígame qué abogado para menores puede ayudarme.

## Where my case is

case-court = Corte: { $court }.
case-next-date = Próxima fecha: { $date }.
case-circuit = Circuito federal: { $circuit }.
case-circuit-varies = El circuito federal de esta corte puede variar. Por favor dígame cuál es el mío.
case-office = La oficina del gobierno para esta corte (OPLA): { $office }. Por favor revísela. La lista es una
    copia sin fecha.

stage-no-case = Que yo sepa, no tengo caso en la corte.
stage-nta-not-filed = Recibí un "Notice to Appear". Que yo sepa, la corte todavía no tiene mi caso.
stage-court-pending = Mi caso está en la corte de inmigración.
stage-court-closed = Mi caso está en pausa (cierre administrativo, administratively closed).
stage-judge-decided = Un juez ha decidido mi caso. Que yo sepa, nadie ha apelado.
stage-bia-appeal = Mi caso está en apelación en la Junta de Apelaciones de Inmigración (Board of Immigration
    Appeals).
stage-circuit-appeal = Mi caso está en una corte federal de apelaciones.
stage-final-order = Hay una orden final de deportación (final order of removal) en mi caso.
stage-fear-case = En mi caso, un oficial o un juez decide solo si tengo miedo de volver a mi país.
stage-case-ended = Mi caso en la corte se terminó.
stage-unknown = No sé dónde está mi caso.

attorney-yes = Tengo un abogado o un representante acreditado.
attorney-helper = Alguien me ayuda. No sé si esta persona es abogado.
attorney-looking = Estoy buscando un abogado.
attorney-no = Todavía no tengo abogado.
attorney-unknown = No sé con seguridad si tengo abogado.

detained-yes = Estoy en detención.
detained-no = No estoy en detención.
detained-unknown = Detención: sin respuesta.

asked-dismiss = El gobierno ha pedido desestimar mi caso (dismiss).
asked-end-asylum = El gobierno ha pedido terminar mi solicitud de asilo sin una audiencia completa.
asked-restart = El gobierno ha pedido que mi caso en pausa empiece otra vez.
asked-none = Que yo sepa, el gobierno no ha pedido desestimar mi caso ni empezarlo otra vez, ni terminar mi
    solicitud de asilo.

## What I would like to ask about

ask-fallback-label = Si no:
ask-risk-label = Lo que puede salir mal:
asks-private-first = Por favor hable conmigo en privado antes de que alguien le escriba al gobierno.

## Be careful with (first person; in place of the longer risk of the screen)

careful-sources = [fuentes { $sources }; revisado el { $checked }]
careful-dismissal = Desestimación (dismissal): desde 2025 el DHS ha usado desestimaciones para arrestar a
    personas y usar la deportación rápida sin juez (expedited removal). Puede terminar mi camino a una forma de
    quedarme (relief) que solo un juez puede dar.
careful-termination = Terminación (termination): tiene los mismos peligros que la desestimación (dismissal).
    Después, ICE puede arrestarme, y una solicitud de asilo en la corte terminaría sin una decisión.
careful-admin-closure = Cierre administrativo (administrative closure): es difícil de obtener en detención, y
    cualquiera de las dos partes puede pedir que el caso empiece otra vez en cualquier momento.
careful-no-nta = No "Notice to Appear": pedir esto puede hacer que ICE se fije en mí. Quiero su consejo antes de
    que alguien lo pida.
careful-cancel-nta = Retirar un "Notice to Appear": pedir esto puede hacer que ICE se fije en mí, y después
    puede llegar uno nuevo.
careful-vd = Salida voluntaria (voluntary departure): tendría que irme, y podría perder otras formas de quedarme
    por unos 10 años si me voy tarde.
careful-withdraw-admission = Retirar una solicitud de admisión (withdrawing an application for admission):
    tendría que irme y perdería lo que pido aquí.
careful-stay = Una suspensión temporal de ICE (stay, formulario I-246): tendría que ir a ICE en persona. No iré
    antes de que usted me diga que es seguro.
careful-deferred-action = Acción diferida (deferred action): pedirla le dice al gobierno dónde estoy, y puede
    terminar rápido.
careful-parole = Permiso temporal (parole): desde 2025 el gobierno da menos y puede terminarlo. Pedirlo le dice
    dónde estoy.
careful-no-arrest = Pedir a ICE que no me arreste: nadie puede obligar a ICE a mantener esa decisión. Pedirlo le
    dice a ICE dónde estoy.
careful-no-reinstate = Pedir un juez en lugar de una orden rápida: desde enero de 2025 el gobierno hace lo
    contrario en muchos casos.

## Strengths

strength-line = { $strength }. Prueba: { $proof }.

## In private. The same two sentences on every paper, whatever was answered.

private-1 = Por favor pregúnteme en privado sobre arrestos, órdenes anteriores, faltas a audiencias, papeles,
    daño que me hicieron y cómo entré.
private-2 = Por favor pregúnteme en privado sobre trabajo, salud y ayuda a la policía.

## I don't know yet

find-out-order = La línea de la corte, 1-800-898-7180, solo muestra casos de la corte. Si dice que no hay caso
    ("no case"), eso no quiere decir que yo esté a salvo. Por favor revise.

## What my attorney will ask: lines that stay empty until the attorney's office

intake-lead = Deje estas líneas vacías hasta que esté en la oficina del abogado.
intake-interpreter = Intérprete (idioma):
intake-country = País de ciudadanía:
intake-filings = Solicitudes y números de recibo:
intake-one-year = Fecha de un año (asilo):
intake-family-cases = Casos de familiares:
intake-check-in = Próxima cita con ICE (check-in):

## What the person typed. The mark stands behind the words.

typed-as-is = (como lo escribí, sin traducir)
typed-changed = (cambiado por mí, como lo escribí)

## Questions

own-words-label = Mi pregunta, en mis propias palabras:
notes-request = Lo que mi abogado va a pedir:
notes-deadline = Mis fechas límite, como las confirma mi abogado:
notes-next-meeting = Nuestra próxima reunión:
notes-answer = La respuesta del gobierno:

## The reduced paper: questions only

reduced-title = Preguntas para mi abogado, para pedir consejo legal
reduced-explained = En el punto donde está su caso ahora, una hoja con datos sobre usted puede hacer más daño
    que bien. Cualquiera que la tome puede leerla. Por eso su hoja tiene solo preguntas. No dice dónde está su
    caso, cuánto tiempo lleva aquí ni nada sobre su familia.
reduced-warning = Lea esto primero. Si activa esto, la hoja muestra dónde está su caso, su tiempo aquí, su
    familia y sus puntos a favor. Si ICE toma la hoja, ICE puede usarla. Un abogado puede escuchar todo esto de
    usted en privado.

## My own words: off until switched on. Shown on the screen, beside the switch in ui.ftl.

own-words-warning = Antes de activar esto, lea otra vez sus palabras. No escriba cómo llegó, arrestos, trabajo
    ni nombres. La hoja se puede perder o se la pueden quitar.

## Page 2: for me

heading-for-me = Para mí
heading-checklist = Papeles que debo juntar
heading-plan = Mi plan
heading-scripts = Palabras que puedo usar
heading-log = Con quién hablé
heading-help = Dónde buscar ayuda
heading-sources = De dónde viene esta información

checklist-about = Junte estos papeles para mostrarlos a su abogado. No los mande usted al gobierno.
checklist-copies = Copias, no originales.
checklist-private-papers = Muestre los papeles de pago, de impuestos y médicos solo a su abogado.
checklist-translation = Pregunte a su abogado qué papeles necesitan una traducción al inglés.
checklist-paper = Papel
checklist-have = Lo tengo
checklist-can-get = Puedo obtenerlo
checklist-unknown = No sé
checklist-where = Dónde obtenerlo

plan-number = Paso
plan-what = Qué
plan-who = Quién
plan-when = Para cuándo
plan-done = Hecho
plan-deadline-note = Solo un abogado puede confirmar una fecha límite. Escríbala aquí cuando su abogado se la
    diga.

log-date = Fecha
log-whom = Con quién
log-how = Cómo (visita, llamada, carta)
log-said = Qué dijeron
log-next = Qué sigue
log-note = No escriba aquí nombres de familiares ni datos de su caso.

## Words to use

script-attorney-heading = Lo que puede escribir a su abogado
script-attorney-note = Que sea corto. Otras personas pueden leer un mensaje.
script-attorney-subject = Pido una reunión
script-attorney-hello = Hola:
script-attorney-1 = Quisiera hablar con usted sobre pedirle al gobierno discreción procesal (prosecutorial
    discretion).
script-attorney-2 = Tengo una lista de preguntas que puedo mostrarle cuando nos reunamos.
script-attorney-3 = ¿Cuándo podemos reunirnos? Si tengo una audiencia o una fecha límite antes de eso, por favor
    dígame qué hacer.
script-attorney-4 = Por favor no mande nada al gobierno antes de que hablemos.
script-attorney-thanks = Gracias.
script-attorney-date = Mi próxima fecha es el { $date }.

script-find-heading = Lo que puede decir cuando busca un abogado
script-find-1 = Hola. Tengo un caso de inmigración y necesito consejo legal.
script-find-2 = ¿Es usted abogado o representante acreditado del Departamento de Justicia?
script-find-3 = Mi próxima fecha es el { $date }.
script-find-4 = ¿Qué tan pronto puedo hablar con alguien, y cuánto cuesta?
script-find-5 = ¿Qué papeles debo llevar?
script-find-deadline = Puede estar corriendo una fecha límite. Necesito hablar con alguien hoy.

script-email-heading = Para su abogado: un correo electrónico a los abogados del gobierno
script-email-note = Solo su abogado manda esto, y antes lo cambia. No pudimos confirmar qué oficinas reciben hoy
    estas solicitudes por correo electrónico, ni cómo. No mostramos ninguna dirección de correo porque ninguna
    se pudo confirmar.
script-email-subject = Asunto: como lo pida la oficina
script-email-1 = Represento a la persona nombrada en el aviso de representación adjunto (notice of appearance).
script-email-2 = Mi cliente le pide al DHS lo siguiente:
script-email-3 = Si el DHS no está de acuerdo, mi cliente pide en su lugar:
script-email-4 = La próxima audiencia es el:
script-email-5 = Por favor dígame la posición del DHS a más tardar el:

script-call-heading = Para su abogado: una llamada al abogado de turno (duty attorney)
script-call-note = Un abogado de turno es un abogado del gobierno que contesta preguntas en un día fijo. No
    pudimos confirmar que exista hoy una línea así en alguna oficina. Su abogado quizás sepa si hay una. Por
    favor no llame usted.
script-call-1 = Represento a una persona con un caso en su corte.
script-call-2 = Mandé una solicitud este día:
script-call-3 = ¿La recibieron, y quién decidirá sobre ella?
script-call-4 = ¿Para qué día puedo esperar una respuesta?
script-call-5 = Si la respuesta es no, ¿tomará el DHS una posición sobre la solicitud más pequeña?

## Where to get help

help-first = Solo un abogado o un representante acreditado puede darle consejo legal. En Estados Unidos no puede
    hacerlo un notario, un "notary", una persona que prepara impuestos ni un consultor.
help-probono = La corte de inmigración tiene una lista de grupos y abogados que quizás ayuden gratis. Está en
    justice.gov/eoir. Busque "pro bono".
help-roster = Los representantes acreditados y sus grupos también están en una lista. El Departamento de
    Justicia (DOJ) la tiene en justice.gov/eoir.
help-line = La línea de la corte le da información de su caso en la corte a cualquier hora: 1-800-898-7180.
    Necesita su número A (A-number). Solo muestra casos de la corte. Si dice que no hay caso ("no case"), eso no
    quiere decir que usted esté a salvo.
help-signs = Tenga cuidado si alguien le promete un resultado o le pide firmar un formulario vacío. Tenga
    cuidado si alguien se queda con sus papeles originales, no le da recibo, o habla de un "programa nuevo" o de
    un contacto especial.
help-from-organization = De { $organization }

## Sources and review

sources-none-newer = La fuente legal más nueva que encontramos es de mediados de 2026. Las leyes y las políticas
    pueden haber cambiado desde entonces.
sources-old = Parte de esta información puede ser vieja. Se debía revisar otra vez a más tardar el { $date }.
sources-line = { $title }, { $date }
sources-not-reviewed = Ningún abogado ha revisado este texto.
