# Preguntas para el abogado. In the words of the person.

stay = ¿Pueden deportarme ahora? ¿Hay una suspensión temporal de la deportación (stay of removal), y puede usted
    pedirla?
deadline = ¿Cuál es mi último día para apelar o para ir a una corte federal, y lo presentará usted a tiempo?
detention = ¿Puede usted pedir fianza (bond) o mi liberación (release), o ir por mí a una corte federal?
fear = ¿Qué pasa en mi entrevista o audiencia sobre el miedo, y quién puede estar conmigo?
keep-win = ¿Puede el gobierno todavía apelar lo que gané, hasta qué día, y qué debo hacer hasta entonces?
dismissal = Si el gobierno pide desestimar mi caso (dismiss), ¿debemos oponernos, y qué debo decir en la corte?
end-asylum = ¿Puede el gobierno terminar mi solicitud de asilo sin una audiencia completa, y cómo contestamos?
restart = Si piden que mi caso en pausa empiece otra vez, ¿cómo contestamos y hasta qué día?
expedited-removal = ¿Podrían usar conmigo la deportación rápida sin juez (expedited removal), y qué debo llevar
    o no llevar conmigo?
after-case = Mi caso se terminó. ¿Qué me protege ahora, y qué debo presentar otra vez, y hasta cuándo?
check-in = ¿Qué debo saber antes de mi próxima cita de control con ICE (check-in), y puede usted venir conmigo?
order = ¿Podría haber una orden que no conozco? Por favor revíselo.
missed-date = Una fecha mía ya pasó. ¿Decidió algo la corte?
address = ¿Cómo le decimos a la corte mi dirección correcta de una manera segura?
motion-limits = ¿Es demasiado tarde para una moción para reabrir (motion to reopen), y ya se presentó una antes?
circuit = ¿Qué circuito federal tiene mi caso, y tiene su corte mediación para casos como el mío?
uscis = ¿Están en espera en USCIS los casos como el mío, y puede USCIS empezar un caso en la corte si dice no?
asylum = ¿Qué pasa con mi solicitud de asilo y mi permiso de trabajo si mi caso se pone en pausa o termina?
other-relief = ¿Hay otra forma de quedarme en la que no he pensado?
family-cases = ¿Se deben mirar juntos mi caso y los casos de mi familia?
leaving = Si me voy sin una orden, ¿qué pierdo, y cuándo podría regresar?
child = Tengo menos de 18 años. ¿Quién ayuda a menores, y qué es diferente para mí?
should-we-ask = ¿Es buena idea pedirle algo al gobierno en mi caso, y qué puede salir mal?
what-to-say = ¿Cuánto debemos decirle al gobierno, y qué no debemos decir?
who-decides = ¿Qué oficina del gobierno decide, y cómo se le puede pedir algo hoy?
