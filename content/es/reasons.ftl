# Por qué una solicitud está en su grupo.

-fast-removal = deportación rápida sin juez (expedited removal)

possible-at-stage = Se puede preguntar por ella en el punto donde está su caso ahora.
fits-goal = Trata de algo que usted quiere.
detained = Usted está en detención.
paused-case = Su caso está en pausa, y el gobierno puede pedir que empiece otra vez.
final-hearing = Su próxima audiencia es la final. Algunos acuerdos se hacen antes de ella.
final-hearing-with-relief = Su próxima audiencia es la final, y usted nombró una forma de quedarse.
other-agency = USCIS está decidiendo algo para usted, o aprobó algo.
date-soon-no-attorney = Una fecha llega en dos semanas o menos, y quizás usted todavía no tiene abogado.
decision-won = Usted ganó ante el juez.
government-appealed = El gobierno apeló.
ninth-circuit = Su corte está en el Circuito 9 (9th Circuit). Según nuestras fuentes, la corte de apelaciones de
    allí tiene una oficina de mediación.
something-new = Algo importante ha cambiado para usted.

attorney-first = Hable primero en privado con un abogado, antes de que alguien le escriba al gobierno sobre
    esto.
can-harm = Esto puede hacer mucho daño.
known-limit = Hay un límite o un riesgo que usted debe conocer.
under-two-years = Usted lleva aquí menos de dos años. El peligro de la { -fast-removal } es mayor.
two-years-not-safe = Llevar aquí dos años o más no es una protección segura contra la { -fast-removal }.
court-only-relief = Solo un juez de inmigración puede dar la cancelación de la deportación (cancellation of
    removal). Si su caso termina, usted pierde esa forma de quedarse.
asylum-ends = Si su caso termina, su solicitud de asilo en la corte termina sin una decisión.
hard-while-detained = Es difícil de obtener en detención.
another-agency-harder = Es más difícil si otra oficina, como USCIS, debe decidir. Primero hay que deshacer la
    orden vieja.
in-absentia-limits = La orden se hizo cuando usted no estaba en la audiencia. Tiene 180 días si una razón
    excepcional le impidió ir. Pregunte si hay otra manera.
one-motion-only = En la mayoría de los casos se permite solo una moción para reabrir (motion to reopen). Quizás
    ya hubo una.
mediation-unconfirmed = No pudimos confirmar que esta corte de apelaciones tenga mediación para casos como el
    suyo.
find-your-circuit = Primero averigüe qué circuito federal tiene su caso.

not-first-here = Puede encajar. Pero en el punto donde está su caso ahora, un abogado debe revisar primero si es
    seguro pedirla.
never-first = Puede encajar con lo que usted quiere. No la ponemos primero, porque puede hacer daño o no se
    puede contar con ella.
past-five = También puede encajar. Pero ya hay otras cinco antes.
rests-on-unknown = Esto depende de algo que usted no ha contestado o todavía no sabe.

stage-unknown = Primero averigüe dónde está su caso.
other-stage = Es para otro punto de un caso.
not-detained = Es para personas en detención.
no-court-order = Ninguna corte hizo esta orden. Por eso una corte de inmigración no puede abrirla otra vez.
judge-made-order = Es para órdenes que hizo un oficial. Esta la hizo un juez.
decision-recent = La decisión es nueva. Pregunte primero por una apelación, hoy.
nothing-to-reopen = Usted ganó, así que no hay nada que abrir otra vez.
no-win = Es para personas que ganaron ante el juez, todo o una parte.
government-did-not-appeal = Es para apelaciones del gobierno. El gobierno no apeló.
appeal-not-about-decision = Su apelación es sobre una moción o sobre la fianza, no sobre la decisión del juez en
    su caso.
no-earlier-order = Es para personas con una orden anterior.
leaving-not-chosen = Es solo para personas que quieren irse sin una orden. Usted no eligió eso.
