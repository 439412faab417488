# Las seis partes de la entrevista.

now = Ahora mismo
case = Su caso
plan = Formas de quedarse
life = Su vida aquí
private = Preguntas privadas
goal = Lo que usted quiere
