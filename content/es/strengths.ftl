# Lo que habla a favor de la persona. Value: a short phrase for the paper, without "usted" or "yo". .proof: papers.
#
# Proofs on the paper name no pay, tax or medical papers: those are only for the attorney.

here-2-to-5 = De 2 a 5 años aquí
    .proof = contratos de alquiler, facturas, cartas con fecha, papeles del banco o de la escuela
here-5-to-10 = De 5 a 10 años aquí
    .proof = contratos de alquiler, facturas, cartas con fecha, papeles del banco o de la escuela
here-over-10 = Más de 10 años aquí
    .proof = contratos de alquiler, facturas, cartas con fecha, papeles del banco o de la escuela
came-as-child = Llegada en la niñez
    .proof = papeles de la escuela de ese tiempo
under-18 = Menos de 18 años
    .proof = acta de nacimiento
age-65-or-more = 65 años o más
    .proof = un papel con la fecha de nacimiento
citizen-spouse = Esposo o esposa con ciudadanía de Estados Unidos
    .proof = acta de matrimonio; de esa persona, el acta de nacimiento de Estados Unidos, el pasaporte de
        Estados Unidos o el certificado de ciudadanía
citizen-child = Hijo o hija con ciudadanía de Estados Unidos
    .proof = acta de nacimiento del hijo o de la hija
citizen-parent = Padre o madre con ciudadanía de Estados Unidos
    .proof = acta de nacimiento; del padre o de la madre, el acta de nacimiento de Estados Unidos, el pasaporte
        de Estados Unidos o el certificado de ciudadanía
resident-spouse = Esposo o esposa con residencia permanente (green card)
    .proof = acta de matrimonio; copia de la "green card"
resident-child = Hijo o hija con residencia permanente (green card)
    .proof = acta de nacimiento del hijo o de la hija; copia de la "green card"
resident-parent = Padre o madre con residencia permanente (green card)
    .proof = acta de nacimiento; copia de la "green card" del padre o de la madre
family-here = Otros familiares en Estados Unidos
    .proof = fotos en familia; cartas que el abogado diga que son seguras
cares-for-child = Cuida a un niño o una niña
    .proof = cartas de la escuela; papeles de custodia
cares-for-sick-or-disabled = Cuida a una persona muy enferma o con una discapacidad
    .proof = cartas que digan quién da el cuidado
cares-for-older-person = Cuida a una persona mayor
    .proof = cartas que digan quién da el cuidado
studies = Va a la escuela
    .proof = carta de la escuela; papeles de la escuela
graduated = Terminó la escuela o tiene un diploma
    .proof = diploma; papeles de la escuela
faith-group = En un grupo de fe
    .proof = carta del grupo
volunteers = Ayuda a otras personas sin que le paguen
    .proof = carta del grupo o de personas que recibieron ayuda
military-self = Sirvió o sirve en las fuerzas armadas de Estados Unidos
    .proof = papeles de servicio, como el formulario DD-214
military-family = Un familiar cercano sirvió o sirve en las fuerzas armadas de Estados Unidos
    .proof = papeles de servicio de esa persona; un papel que muestre el lazo de familia
uscis-waiting = Algo espera una decisión en USCIS
    .proof = aviso de recibo (receipt notice)
uscis-approved = USCIS ha aprobado algo
    .proof = aviso de aprobación (approval notice)

## On the screen alone. The paper never shows these.

works = Trabaja
    .proof = carta de un empleador y papeles de pago, solo para el abogado
owns-business = Tiene un negocio
    .proof = papeles del negocio, solo para el abogado
files-taxes = Presenta declaraciones de impuestos
    .proof = declaraciones de impuestos, solo para el abogado
helped-police-or-court = Ayudó a la policía o a una corte
    .proof = papeles sobre eso, solo para el abogado
serious-illness = Enfermedad grave
    .proof = carta de un médico, solo para el abogado
disability = Discapacidad
    .proof = carta de un médico o de la escuela, solo para el abogado
mental-health = Problema de salud mental
    .proof = carta de un médico o terapeuta, solo para el abogado
pregnant-or-nursing = Embarazo o bebé de pecho
    .proof = carta de un médico o una partera, solo para el abogado
