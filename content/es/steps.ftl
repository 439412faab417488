# El plan de lo que sigue. Value: what to do. .who: who does it. .when: by when.
# No day is worked out here. Only an attorney can confirm a deadline.

call-today = Llame hoy a un abogado. Lea primero los cuadros de arriba y diga qué es urgente.
    .who = Usted, o alguien de confianza
    .when = Hoy
find-attorney = Busque ayuda legal. La corte de inmigración tiene una lista de grupos y abogados que quizás
    ayuden gratis. El Departamento de Justicia tiene una lista de representantes acreditados. Las dos están en
    justice.gov/eoir.
    .who = Usted, o alguien de confianza
    .when = Hoy, o lo más pronto que pueda
check-helper = Pregunte a la persona que le ayuda: "¿Es usted abogado o representante acreditado?" Pida la
    respuesta por escrito. Nadie más puede darle consejo legal.
    .who = Usted
    .when = Antes de firmar o pagar algo más
find-childrens-attorney = Busque un abogado que trabaje con niños, niñas y jóvenes.
    .who = Usted, con una persona adulta de confianza
    .when = Lo más pronto que pueda
tell-someone = Dígale a alguien de confianza dónde le tienen. Dé a esa persona su número A (A-number) para el
    abogado.
    .who = Usted, o su familia
    .when = Hoy
do-not-sign = No acepte nada y no firme nada antes de que un abogado lo haya visto.
    .who = Usted
    .when = Siempre
answer-government = Contestar a tiempo lo que pidió el gobierno.
    .who = Su abogado
    .when = Hoy. Pregunte cuál es el último día para contestar: puede estar muy cerca.
file-appeal = Decidir sobre una apelación o una petición a una corte federal, y presentarla a tiempo. Si no
    encuentra abogado a tiempo, pregunte a un grupo de ayuda legal cómo presentarla por su cuenta.
    .who = Su abogado
    .when = Hoy. Pregunte cuál es el último día. Actúe como si tuviera solo 10 días desde la decisión.
find-out-stage = Averigüe dónde está su caso. Llame a la línea de la corte: 1-800-898-7180. Necesita su número A
    (A-number). Solo muestra casos de la corte. Si dice que no hay caso ("no case"), eso no quiere decir que
    usted esté a salvo.
    .who = Usted
    .when = Hoy
check-for-order = Revisar si hay una orden que usted no conoce, también una orden que hizo un oficial. No le
    pregunte usted a ICE.
    .who = Su abogado
    .when = En la primera reunión, antes de que alguien le escriba al gobierno
go-to-hearing = Vaya a la audiencia. Nada de lo que hay aquí cambia su fecha. Antes, pregunte a un abogado cómo
    prepararse.
    .who = Usted
    .when = El día que dice su aviso
prepare-check-in = No falte a la cita de control con ICE (check-in). Antes, hable con un abogado. Deje su hoja
    en casa.
    .who = Usted
    .when = Antes de la próxima cita de control
keep-dates = Cumpla con cada fecha de la corte, cita de control con ICE, cita con USCIS y fecha límite. Antes de
    cada una, hable con un abogado.
    .who = Usted
    .when = Siempre
tell-court-address = Dígale a la corte su dirección correcta con el formulario EOIR-33. Cada persona necesita un
    formulario. Una copia va a los abogados del gobierno (OPLA, parte de ICE).
    .who = Usted, o su abogado
    .when = Dentro de 5 días hábiles después de mudarse. Si esos días ya pasaron, ahora.
address-attorney-first = Hable con un abogado antes de decirle a la corte su dirección. Hay o puede haber una
    orden, y el formulario muestra dónde vive usted.
    .who = Usted, con un abogado
    .when = En los próximos días
gather-papers = Junte copias de los papeles de su lista. No las mande al gobierno.
    .who = Usted
    .when = Antes de la reunión. Si la reunión es pronto, vaya con lo que tenga.
bring-paper = Dé su hoja al abogado, y hable en privado de lo que no está en ella.
    .who = Usted
    .when = En la primera reunión
attorney-decides = Decidir si es seguro pedir, qué pedir y cuánto decir.
    .who = Su abogado, con usted
    .when = Antes de que alguien le escriba al gobierno
attorney-writes = Escribir a la oficina de los abogados del gobierno (OPLA) de su corte, o hablar con ellos en
    la corte. No pudimos confirmar cómo reciben hoy las oficinas estas solicitudes.
    .who = Su abogado
    .when = Bastante antes de la audiencia, si su abogado decide pedir
attorney-follows-up = Preguntar otra vez si no llega una respuesta. En el pasado algunas oficinas tenían un
    abogado de turno (duty attorney) para estas llamadas. No pudimos confirmar que alguna oficina tenga uno hoy.
    .who = Su abogado
    .when = Su abogado dice cuándo
attorney-asks-oil = Hablar con los abogados del gobierno en la corte federal de apelaciones (OIL), no con ICE.
    Primero, preguntar a la corte por una suspensión temporal de la deportación (stay of removal).
    .who = Su abogado
    .when = En cuanto su abogado decida pedir
keep-log = Escriba cada llamada, cada carta y cada respuesta, con el día. No escriba allí datos de su caso.
    .who = Usted, o su abogado
    .when = Cada vez
ask-again = Si algo cambia, dígaselo a su abogado. Puede ser una razón para pedir otra vez.
    .who = Usted
    .when = Cuando cambien su familia, su salud, sus papeles o la ley
