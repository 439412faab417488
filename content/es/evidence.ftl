# Papeles para mostrar al abogado. Value: what it is. .where: where to get it. Copies, not originals. Nothing is sent to
# the government by the person.

case-papers = El "Notice to Appear", los avisos de audiencia y todos los papeles presentados en su caso
    .where = En casa, con su abogado o con quienes le ayudaron antes. Un abogado puede pedir una copia del
        expediente de la corte.
decision-papers = La decisión del juez o la orden, con su sobre
    .where = En sus cartas de la corte, o con su abogado.
appeal-papers = Papeles de la apelación o de la petición, y prueba del día en que llegaron
    .where = Con la persona que los presentó, o en cartas de la Junta o de la corte federal.
motion-papers = Mociones anteriores para reabrir (motions to reopen), y las respuestas
    .where = Con la persona que las presentó, o en el expediente de la corte por medio de un abogado.
missed-hearing-proof = Prueba de por qué se faltó a una audiencia, o de que no llegó ningún aviso
    .where = Por ejemplo: direcciones anteriores con fechas, cartas devueltas o papeles de ese día. Muestre los
        papeles médicos solo a su abogado.
government-papers = Todos los papeles que el gobierno presentó o le dio
    .where = En sus cartas, o lo que le dieron en la corte. Guarde los sobres.
time-here = Papeles con fecha de cada año aquí
    .where = Contratos de alquiler, facturas, papeles del banco, papeles de la escuela, correo con fecha y
        cartas de una iglesia o de otro grupo. Muestre los papeles de pago y de impuestos solo a su abogado.
childhood-here = Papeles de la escuela y de vacunas de la niñez
    .where = En la escuela o en el distrito escolar. Muestre los papeles médicos solo a su abogado.
family-ties = Actas de nacimiento y de matrimonio, y prueba de que los familiares tienen la ciudadanía o la
    residencia permanente (green card)
    .where = En casa, o en la oficina del estado o del condado que guarda esos registros.
family-cases = Avisos de los casos de sus familiares en la corte
    .where = Con el familiar o con su abogado.
caregiving = Cartas sobre la persona que usted cuida
    .where = De una escuela, de un servicio de cuidado o de personas que lo ven. Los papeles de custodia vienen
        de una corte. Muestre los papeles médicos solo a su abogado.
school = Cartas de la escuela, papeles de la escuela y diplomas
    .where = En la escuela.
community-letters = Cartas de un grupo de fe, o de personas a quienes usted ayudó
    .where = Pida la carta a quien dirige el grupo. Las cartas deben decir de dónde le conoce esa persona.
        Pregunte primero a su abogado qué no debe decir una carta.
military = Papeles de servicio, como el formulario DD-214
    .where = Con la persona que sirvió, o en la oficina que guarda los registros militares.
character-letters = Cartas de personas que le conocen bien
    .where = Pídalas a las personas que su abogado crea seguro preguntar. Las cartas deben decir de dónde le
        conoce esa persona, y cómo comunicarse con ella.
relief-papers = Copias de cada solicitud para una forma de quedarse
    .where = Con la persona que la presentó, o en el expediente de la corte por medio de un abogado.
uscis-receipts = Avisos de recibo (receipt notices) de USCIS
    .where = En sus cartas, o con la persona que presentó la solicitud.
uscis-approvals = Avisos de aprobación (approval notices) de USCIS
    .where = En sus cartas, o con la persona que presentó la solicitud.
new-facts = Prueba de lo que cambió
    .where = El papel que muestra el cambio, con su fecha. Muestre los papeles médicos solo a su abogado.
custody-papers = Carta de una persona que le recibe (sponsor), una dirección fija y prueba de sus lazos, para la
    fianza o la liberación
    .where = De una persona con un estatus seguro que pueda darle un lugar para vivir. Pregunte a un abogado
        quién debe escribirla.
check-in-papers = Papeles de las citas de control con ICE
    .where = Lo que ICE le dio, y los mensajes en una aplicación de ICE. Tome una foto de cada uno.
address-papers = Prueba de que se le dio a la corte su dirección
    .where = Su copia del formulario EOIR-33 y la prueba de que lo mandó, si lo mandó.
change-court-reason = La razón para otra corte o para una audiencia por video
    .where = Por ejemplo, un contrato de alquiler nuevo. Muestre una carta de un médico solo a su abogado.

## Only for the attorney. The paper never shows these.

work = Papeles de trabajo, solo para su abogado
    .where = De un empleador o en casa. No los lleve con usted, y no los mande al gobierno.
taxes = Declaraciones de impuestos, solo para su abogado
    .where = En casa, o con la persona que las preparó.
health = Papeles médicos, solo para su abogado
    .where = De un médico o una clínica: qué tiene usted, qué cuidado necesita y por qué quizás no se pueda dar
        en otro lugar.
arrest-records = Papeles de la corte de cada arresto, también los viejos o los de casos que no siguieron, solo para su
    abogado
    .where = En la corte de cada caso. Pregunte primero a su abogado cuáles y cómo.
harm-papers = Papeles sobre un daño que le hicieron, o sobre ayuda a la policía o a una corte, solo para su
    abogado
    .where = En el lugar seguro donde los guarda. No los lleve con usted.
earlier-order-papers = Papeles de una orden anterior, solo para su abogado
    .where = En casa o con quienes le ayudaron antes. No se los pida a ICE. Pregunte a un abogado cómo obtener
        copias.
