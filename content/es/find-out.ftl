# Lo que todavía no se sabe. Value: follows "Todavía no sé:" on the paper. .how: how to find out.
# No text here tells the person to ask ICE.

-call = Puede llamar a la línea de la corte a cualquier hora: 1-800-898-7180. Necesita su número A (A-number).

stage = Dónde está mi caso
    .how = { -call } La línea solo muestra casos de la corte. Si dice que no hay caso ("no case"), eso no quiere
        decir que usted esté a salvo. Mire también su papel más nuevo, y muéstrelo a un abogado.
order = Si hay una orden que yo no conozco
    .how = { -call } La línea solo muestra casos de la corte. Si dice que no hay caso ("no case"), eso no quiere
        decir que usted esté a salvo. Un abogado debe revisar si hay órdenes que hicieron oficiales.
helper = Si la persona que me ayuda es abogado o representante acreditado
    .how = Pregunte: "¿Es usted abogado o representante acreditado?" Pida la respuesta por escrito. Los
        representantes acreditados están en una lista en justice.gov/eoir.
detained = Si cuento como persona en detención
    .how = Pregunte a un abogado. Una persona que ICE tiene, también en una cárcel o un hospital, puede contar
        como persona en detención.
next-date = Mi próxima audiencia, cita de control con ICE o fecha límite
    .how = { -call } La línea solo muestra fechas de la corte. Para las citas de control, mire sus papeles de
        ICE. Para las fechas límite, pregunte hoy a un abogado.
check-in = Si ICE espera que me reporte
    .how = Mire todos los papeles de ICE, y cualquier aplicación o grillete de ICE. Después pregunte a un
        abogado. No le pregunte usted a ICE.
government-asked = Qué ha pedido el gobierno en mi caso
    .how = Busque papeles que digan "Motion" y "Department of Homeland Security". Pida a un abogado que mire el
        expediente de la corte.
hearing = Si mi próxima audiencia es una corta o la final
    .how = Mire el aviso de audiencia. "Master" es una audiencia corta. "Individual" o "merits" es la final.
decision = Qué decidió el juez
    .how = Busque el papel "Order of the Immigration Judge" (orden del juez de inmigración). { -call } Después
        muestre el papel a un abogado.
case-ended-how = Cómo terminó mi caso
    .how = Mire la última orden, y pida a un abogado que la lea. "Dismissed" o "terminated" no quiere decir que
        usted haya ganado. "The appeal is dismissed" (se desestima la apelación) puede querer decir una orden
        final.
decision-when = Cuándo se hizo la última decisión
    .how = Mire la fecha en la decisión y en el sobre. Guarde los dos. Dígaselo hoy a un abogado, porque pueden
        estar corriendo plazos cortos.
who-appealed = Quién apeló
    .how = Busque el papel "Notice of Appeal" (aviso de apelación). Allí está el nombre de la parte que lo
        presentó.
appeal-about = De qué trata mi apelación
    .how = Mire el "Notice of Appeal" (aviso de apelación) o la carta de la Junta de Apelaciones de Inmigración
        (BIA). Muéstrelo a un abogado.
order-kind = Quién hizo la orden, y cómo
    .how = Mire la orden. La orden de un juez tiene el nombre de la corte de inmigración. La orden de un oficial
        no. No le pregunte a ICE. Pregunte a un abogado.
earlier-motion = Si alguien pidió antes que abrieran mi caso otra vez
    .how = Pregunte a todas las personas que alguna vez presentaron papeles por usted. Un abogado puede mirar el
        expediente de la corte.
something-new = Si cambió algo que importa
    .how = Cuéntele a un abogado si hay aprobaciones nuevas, y qué cambió en su familia, en su salud o en su
        país.
court = Qué corte de inmigración tiene mi caso
    .how = Mire la parte de arriba de un aviso de audiencia o de una orden. { -call }
circuit = Qué circuito federal tiene mi caso
    .how = Pregunte a un abogado. Depende de la corte de inmigración, y no siempre de donde usted vive.
address = Si la corte tiene mi dirección correcta
    .how = Mire la dirección en la carta más nueva de la corte. Pregunte a un abogado antes de mandar un
        formulario, si hay o puede haber una orden.
relief = Qué formas de quedarme puedo tener
    .how = Cuéntele todo en privado a un abogado: familia, miedo, daño, años aquí, y cada papel que se presentó
        alguna vez.
other-agency = Qué ha decidido USCIS
    .how = Busque avisos de USCIS. "Receipt" (recibo) quiere decir que usted espera. "Approval" (aprobación)
        quiere decir sí a ese papel. Muéstrelos a un abogado antes de preguntar a USCIS.
family-case = Si alguien de mi familia tiene un caso en la corte
    .how = Pregunte a su familia, y mire sus avisos. No dé los nombres a nadie más que a un abogado.

## On the screen alone. The paper never shows these.

arrests = Qué dicen los papeles de la corte sobre un arresto o una acusación
    .how = Pregunte a un abogado qué papeles hay que pedir, y a qué corte. No le diga nada de eso al gobierno.
missed-hearing = Si falté a una audiencia
    .how = { -call } Después pregunte a un abogado, también si la línea dice que no hay caso ("no case").
